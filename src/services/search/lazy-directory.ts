import type {Directory, Search} from '../model/directory.js';
import type {Service} from '../model/service.js';
import {indexFacets} from './facets.js';
import {runInSlices} from '../../shared/yield-to-main.js';
import {IndexedDirectory} from './indexed-directory.js';
import {few, indexPoints, Nearest, type PointData} from './nearest.js';
import {needsPoint} from './needs-point.js';
import {findOpenOneByOne, type IsOpen} from './open-now.js';
import type {SearchLabels} from './searched-texts.js';

export interface GrowingOptions {
  /** Category → its names in every language, for the text search. */
  labels: () => SearchLabels;
  isOpen: IsOpen;
  /** The province of addresses that do not name one (postal abbreviation). */
  home: () => string | undefined;
}

/**
 * Lists, filters and measures at once. The text search loads on the first query, because most visits do not
 * need its code and index.
 */
export interface GrowingDirectory extends Directory {
  /**
   * Returns a promise if a search has to wait for a part. It rejects if loading fails; a call some seconds
   * later tries again.
   */
  missing(search: Search): Promise<unknown> | undefined;
  /**
   * Finds about where services without a point are, once. Returns a promise while that is under way; it
   * rejects like that of `missing`.
   */
  approximate(): Promise<unknown> | undefined;
}

/** Creates a directory without blocking the page. */
export async function createGrowingDirectory(
  services: readonly Service[],
  {labels, isOpen, home}: GrowingOptions,
): Promise<GrowingDirectory> {
  const texts = new Part(async () => {
    const {indexTexts, TextIndex} = await import('./text-index.js');
    return new TextIndex(await runInSlices(indexTexts(services, labels())));
  });
  const facets = await runInSlices(indexFacets(services));
  const treeOf = (points: PointData) =>
    new Part(async () => {
      const {indexTree, PointTree} = await import('./point-tree.js');
      const data = await runInSlices(indexTree(points));
      return data && new PointTree(points, data);
    });
  const placed = (points: PointData) => {
    const tree = treeOf(points);
    return {tree, nearest: new Nearest(points, () => tree.made)};
  };
  const known = placed(await runInSlices(indexPoints(services)));
  const approximate = new Part(async () => {
    // Most directories with points have all of them.
    if (!services.some(needsPoint)) return {places: new Map<never, never>(), ...known};
    const {approximatePoints} = await import('./approximate-points.js');
    const places = await approximatePoints(services, home());
    const points = await runInSlices(indexPoints(services, places));
    return {places, ...(places.size ? placed(points) : known)};
  });
  const present = () => approximate.made ?? known;
  const directory = new IndexedDirectory(services, {
    facets,
    nearest: () => present().nearest,
    approximate: () => approximate.made?.places,
    texts: () => texts.made,
    findOpen: findOpenOneByOne(services, isOpen),
  });
  return {
    services,
    search: (search) => directory.search(search),
    missing({query, near}) {
      // Until the tree is ready, all distances are measured. That is slower, with the same result.
      if (near && services.length > few)
        present()
          .tree.coming()
          ?.catch(() => {});
      return query?.trim() ? texts.coming() : undefined;
    },
    approximate: () => approximate.coming(),
  };
}

/** Milliseconds before loading a failed part again. */
const retryDelay = 2000;

/** A part of the index that is created once. After a failure it is tried again. */
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
        setTimeout(() => (this.making = undefined), retryDelay);
        throw error;
      },
    );
    return this.making;
  }
}
