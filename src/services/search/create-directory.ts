import {memoize} from '../../shared/memoize.js';
import type {Directory} from '../model/directory.js';
import type {Service} from '../model/service.js';
import {indexFacets, type FacetData} from './facets.js';
import {addOpenGroups, groupByHours, type HoursGroup} from './hours-groups.js';
import {runAtOnce, runInSlices} from '../../shared/yield-to-main.js';
import {IndexedDirectory} from './indexed-directory.js';
import {indexPoints, Nearest, type PointData} from './nearest.js';
import {indexTree, PointTree, type TreeData} from './point-tree.js';
import {findOpenOneByOne, type FindOpen, type IsOpen} from './open-now.js';
import type {SearchLabels} from './searched-texts.js';
import {indexTexts, TextIndex, type TextIndexData} from './text-index.js';

export interface DirectoryOptions {
  /** Category → its names in every language, for the text search. */
  labels?: SearchLabels;
  /** Whether a service is open at a moment. Default: its hours decide. */
  isOpen?: IsOpen;
  /** The reader's language (BCP 47), which is not offered as a filter. */
  lang?: string;
}

/** The whole index, in a form that can be sent to another thread. */
export interface ServiceIndex {
  texts: TextIndexData;
  facets: FacetData;
  points: PointData;
  tree?: TreeData;
}

/**
 * Creates a searchable directory. Fast for some thousands of services, because texts are indexed on the first
 * query. For more services use `createDirectoryInTurns`.
 */
export function createDirectory(
  services: readonly Service[],
  options: DirectoryOptions = {},
): Directory {
  const {labels = {}, isOpen, lang} = options;
  const points = runAtOnce(indexPoints(services));
  const nearest = nearestOf(points, runAtOnce(indexTree(points)));
  const groups = memoize(() => runAtOnce(groupByHours(services)));
  return new IndexedDirectory(services, {
    lang,
    texts: memoize(() => new TextIndex(runAtOnce(indexTexts(services, labels)))),
    findOpen: isOpen ? findOpenOneByOne(services, isOpen) : findOpenByGroups(groups),
    facets: runAtOnce(indexFacets(services)),
    nearest: () => nearest,
  });
}

const findOpenByGroups =
  (groups: () => readonly HoursGroup[]): FindOpen =>
  (moment, open) =>
    addOpenGroups(groups(), moment, open);

/** Creates a searchable directory of any size without blocking the page. */
export async function createDirectoryInTurns(
  services: readonly Service[],
  options: DirectoryOptions = {},
): Promise<Directory> {
  const index = await runInSlices(indexServices(services, options.labels));
  return directoryOf(services, index, options);
}

/** A directory from an index that was made elsewhere. */
export async function directoryOf(
  services: readonly Service[],
  {texts, facets, points, tree}: ServiceIndex,
  {isOpen, lang}: DirectoryOptions = {},
): Promise<Directory> {
  const textIndex = new TextIndex(texts);
  const nearest = nearestOf(points, tree);
  const groups = isOpen ? [] : await runInSlices(groupByHours(services));
  return new IndexedDirectory(services, {
    lang,
    texts: () => textIndex,
    findOpen: isOpen ? findOpenOneByOne(services, isOpen) : findOpenByGroups(() => groups),
    facets,
    nearest: () => nearest,
  });
}

/** Indexes services. It yields where the page may get control. */
export function* indexServices(
  services: readonly Service[],
  labels: SearchLabels = {},
): Generator<void, ServiceIndex> {
  const facets = yield* indexFacets(services);
  const points = yield* indexPoints(services);
  const tree = yield* indexTree(points);
  const texts = yield* indexTexts(services, labels);
  return {facets, points, tree, texts};
}

function nearestOf(points: PointData, data: TreeData | undefined): Nearest {
  const tree = data && new PointTree(points, data);
  return new Nearest(points, () => tree);
}
