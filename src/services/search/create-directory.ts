import type {Directory, Found, Search, SearchResults} from '../directory.js';
import type {Position, Service} from '../service.js';
import {both, countBits, countBoth, members, noBits, type Bits} from './bitset.js';
import {Facets, indexFacets, type FacetData} from './facets.js';
import {indexPoints, Nearest, type PointData} from './nearest.js';
import {groupByHours, OpenNow, type HoursGroup, type IsOpen} from './open-now.js';
import {inOneGo, inTurns} from './in-turns.js';
import {lowest} from './rank.js';
import type {Labels} from './searched-texts.js';
import {indexTexts, TextIndex, type TextIndexData, type TextMatch} from './text-index.js';

export interface DirectoryOptions {
  /** Category → what it is called in plain words, in every language: services are found by that too. */
  labels?: Labels;
  /** Whether a service is open at a moment; without it, its hours say so. */
  isOpen?: IsOpen;
  /** The readers' language (BCP 47): no filter is offered for it. */
  lang?: string;
}

/** All that is made beforehand, in a form that can be handed from one thread to another. */
export interface ServiceIndex {
  texts: TextIndexData;
  facets: FacetData;
  points: PointData;
}

/** Further than anything on Earth, in metres. */
const farthest = 2 ** 25;

/**
 * Makes services searchable. It is quick for some thousands: what is not asked for at first, such as
 * words, is gathered when it is. For more there is `createDirectoryInTurns`.
 */
export function createDirectory(
  services: readonly Service[],
  options: DirectoryOptions = {},
): Directory {
  return new IndexedDirectory(services, options, {
    texts: once(() => new TextIndex(inOneGo(indexTexts(services, options.labels ?? {})))),
    hours: once(() => inOneGo(groupByHours(services))),
    facets: inOneGo(indexFacets(services)),
    points: inOneGo(indexPoints(services)),
  });
}

/** The same in pieces, between which a page can do what it has to: for any number of services. */
export async function createDirectoryInTurns(
  services: readonly Service[],
  options: DirectoryOptions = {},
): Promise<Directory> {
  const index = await inTurns(indexServices(services, options.labels));
  return directoryOf(services, index, options);
}

/** A directory whose index was made elsewhere. */
export async function directoryOf(
  services: readonly Service[],
  {texts, facets, points}: ServiceIndex,
  options: DirectoryOptions = {},
): Promise<Directory> {
  const textIndex = new TextIndex(texts);
  const groups = options.isOpen ? [] : await inTurns(groupByHours(services));
  return new IndexedDirectory(services, options, {
    texts: () => textIndex,
    hours: () => groups,
    facets,
    points,
  });
}

/** Makes the index of services; each yield is a good moment to let others work. */
export function* indexServices(
  services: readonly Service[],
  labels: Labels = {},
): Generator<void, ServiceIndex> {
  const facets = yield* indexFacets(services);
  const points = yield* indexPoints(services);
  const texts = yield* indexTexts(services, labels);
  return {facets, points, texts};
}

/** What is made when it is first asked for. */
function once<Result>(make: () => Result): () => Result {
  let made: {result: Result} | undefined;
  return () => (made ??= {result: make()}).result;
}

class IndexedDirectory implements Directory {
  readonly services: readonly Service[];
  private readonly texts: () => TextIndex;
  private readonly facets: Facets;
  private readonly nearest: Nearest;
  private readonly openNow: OpenNow;

  constructor(
    services: readonly Service[],
    {isOpen, lang}: DirectoryOptions,
    index: {
      texts: () => TextIndex;
      hours: () => readonly HoursGroup[];
      facets: FacetData;
      points: PointData;
    },
  ) {
    this.services = services;
    this.texts = index.texts;
    this.facets = new Facets(services.length, index.facets, lang);
    this.nearest = new Nearest(index.points);
    this.openNow = new OpenNow(services, {isOpen, groups: index.hours});
  }

  search({query = '', near, categories = [], filters = [], openAt, limit}: Search): SearchResults {
    const text = query.trim() ? this.texts().find(query) : undefined;
    let found = filters
      .map((id) => (id === 'open-now' ? this.openAt(openAt) : this.facets.get(id)))
      .reduce(both, text?.found ?? this.facets.ofAny([]));
    const counts = this.facets.counts(found, categories, filters);
    found = both(found, this.facets.ofAny(categories));
    if (openAt && this.openNow.isKnown) counts['open-now'] = countBoth(found, this.openAt(openAt));
    const total = countBits(found);
    const most = Math.min(total, Math.max(0, Math.floor(limit ?? total)));
    return {total, results: this.ranked(found, {total, most, text, near}), counts};
  }

  /** Who is open; nobody, when nobody says at what time. */
  private openAt(moment: Date | undefined): Bits {
    return moment ? this.openNow.at(moment) : noBits(this.services.length);
  }

  /** The best first: those whose words fit best, then the nearest, then as the source has them. */
  private ranked(
    found: Bits,
    {total, most, text, near}: {total: number; most: number; text?: TextMatch; near?: Position},
  ): Found[] {
    if (text) {
      const {badness} = text;
      const meters = (at: number) =>
        near ? Math.min(this.nearest.meters(near, at), farthest) : farthest;
      return lowest(members(found), most, (at) => badness[at]! * 2 * farthest + meters(at)).map(
        (at) => this.found(at, near && this.nearest.meters(near, at)),
      );
    }
    if (!near) return members(found, most).map((at) => this.found(at));
    const nearest = this.nearest.find(near, found, total, most);
    const placed = nearest.map(({service, meters}) => this.found(service, meters));
    if (placed.length === most) return placed;
    const known = new Set(nearest.map(({service}) => service));
    const others = members(found).filter((at) => !known.has(at));
    return [...placed, ...others.slice(0, most - placed.length).map((at) => this.found(at))];
  }

  private found(at: number, meters = Infinity): Found {
    return {service: this.services[at]!, ...(meters < Infinity && {meters})};
  }
}
