import type {Directory, Search} from '../model/directory.js';
import type {Service} from '../model/service.js';
import {indexFacets} from './facets.js';
import {runInSlices} from '../../shared/yield-to-main.js';
import {IndexedDirectory} from './indexed-directory.js';
import {few, indexPoints, Nearest} from './nearest.js';
import {askEach, type IsOpen} from './open-now.js';
import type {SearchLabels} from './searched-texts.js';

export interface GrowingOptions {
  /** Category → what it is called in plain words, in every language: services are found by that too. */
  labels: () => SearchLabels;
  isOpen: IsOpen;
}

/**
 * Lists, filters and measures at once, and learns to find words when somebody first asks for some: what
 * does that is code and work for which most visits need not wait.
 */
export interface GrowingDirectory extends Directory {
  /** What a search has to wait for, if anything. It rejects when that cannot be had; asked again some seconds later, it is tried again. */
  missing(search: Search): Promise<unknown> | undefined;
}

/** Gives the page its turns, whatever the number of services. */
export async function createGrowingDirectory(
  services: readonly Service[],
  {labels, isOpen}: GrowingOptions,
): Promise<GrowingDirectory> {
  const texts = new Part(async () => {
    const {indexTexts, TextIndex} = await import('./text-index.js');
    return new TextIndex(await runInSlices(indexTexts(services, labels())));
  });
  const facets = await runInSlices(indexFacets(services));
  const points = await runInSlices(indexPoints(services));
  const tree = new Part(async () => {
    const {indexTree, PointTree} = await import('./point-tree.js');
    const data = await runInSlices(indexTree(points));
    return data && new PointTree(points, data);
  });
  const directory = new IndexedDirectory(services, {
    facets,
    nearest: new Nearest(points, () => tree.made),
    texts: () => texts.made,
    askOpen: askEach(services, isOpen),
  });
  return {
    services,
    search: (search) => directory.search(search),
    missing({query, near}) {
      // Without it all are measured: slower, and as right.
      if (near && services.length > few) tree.coming()?.catch(() => {});
      return query?.trim() ? texts.coming() : undefined;
    },
  };
}

/** Milliseconds for which what could not be made is not tried again. */
const pause = 2000;

/** Something that is made once; anew, after a while, only where that failed. */
class Part<T> {
  made?: T;
  private making?: Promise<void>;
  private readonly make: () => Promise<T>;

  constructor(make: () => Promise<T>) {
    this.make = make;
  }

  coming(): Promise<void> | undefined {
    if (this.made) return undefined;
    this.making ??= this.make().then(
      (made) => {
        this.made = made;
      },
      (error: Error) => {
        setTimeout(() => (this.making = undefined), pause);
        throw error;
      },
    );
    return this.making;
  }
}
