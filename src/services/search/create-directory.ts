import {Turns} from '../../community/turns.js';
import type {Directory, Found, Search, SearchResults} from '../directory.js';
import type {Service} from '../service.js';
import {
  addBits,
  both,
  countBits,
  countBoth,
  eachBit,
  hasBit,
  noBits,
  setBit,
  type Bits,
} from './bits.js';
import {Facets} from './facets.js';
import {Nearest} from './nearest.js';
import {TextIndex, unfit} from './text-index.js';

export interface DirectoryOptions {
  /** What the kinds of service are called, by id, in every language: they are found by that too. */
  labels?: Readonly<Record<string, readonly string[]>>;
  /** Whether a service is open at a moment; without it, nothing answers `open-now`. */
  isOpen?: (service: Service, at: Date) => boolean;
}

/** Milliseconds for which an answer to "open now" holds. */
const minute = 60_000;
/** Metres: further than anything on Earth. */
const farthest = 1e8;

/** Makes services searchable. Some thousands are a matter of a frame; for more, see `createDirectoryInTurns`. */
export function createDirectory(
  services: readonly Service[],
  options: DirectoryOptions = {},
): Directory {
  const directory = new MemoryDirectory(services, options);
  services.forEach((_, at) => directory.add(at));
  directory.finish();
  return directory;
}

/** The same in pieces, between which a page can do what it has to. */
export async function createDirectoryInTurns(
  services: readonly Service[],
  options: DirectoryOptions = {},
): Promise<Directory> {
  const directory = new MemoryDirectory(services, options);
  const turns = new Turns();
  for (let at = 0; at < services.length; at++) {
    directory.add(at);
    if (at % 32 === 0) await turns.give();
  }
  directory.finish();
  return directory;
}

class MemoryDirectory implements Directory {
  readonly services: readonly Service[];
  private readonly options: DirectoryOptions;
  private readonly text: TextIndex;
  private readonly nearest = new Nearest();
  private readonly facets: Facets;
  private open?: {minute: number; services: Bits};

  constructor(services: readonly Service[], options: DirectoryOptions) {
    this.services = services;
    this.options = options;
    this.text = new TextIndex(services.length, options.labels);
    this.facets = new Facets(services.length);
  }

  add(at: number): void {
    const service = this.services[at]!;
    this.text.add(service, at);
    this.nearest.add(service, at);
    this.facets.add(service, at);
  }

  finish(): void {
    this.text.finish();
    this.nearest.finish();
  }

  search(search: Search): SearchResults {
    const {query = '', categories = [], filters = [], openAt} = search;
    const ranks = this.text.find(query);
    const isAnswering = (id: string) =>
      id === 'open-now' ? this.openNow(openAt) : this.facets.get(id);
    let found = filters.reduce((rest, id) => both(rest, isAnswering(id)), this.facets.everything);
    if (ranks) found = both(found, fitting(ranks));
    // Another kind is chosen in the place of one, not beside it.
    const ofAnyKind = found;
    if (categories.length) {
      const kinds = noBits(this.services.length);
      categories.forEach((id) => addBits(kinds, this.facets.get(`category:${id}`)));
      found = both(found, kinds);
    }
    const isKind = (id: string) => id.startsWith('category:');
    const counts = {
      ...this.facets.counts(ofAnyKind, isKind),
      ...this.facets.counts(found, (id) => !isKind(id)),
      ...(openAt && this.options.isOpen && {'open-now': countBoth(found, this.openNow(openAt))}),
    };
    return {total: countBits(found), results: this.ranked(found, ranks, search), counts};
  }

  /** What is open does not change within a minute. */
  private openNow(at: Date | undefined): Bits {
    const {isOpen} = this.options;
    const now = Math.floor((at?.getTime() ?? 0) / minute);
    if (this.open?.minute === now) return this.open.services;
    const services = noBits(this.services.length);
    if (at && isOpen) {
      this.services.forEach((service, index) => {
        if (isOpen(service, at)) setBit(services, index);
      });
    }
    this.open = {minute: now, services};
    return services;
  }

  /** The best first: by how well they fit, then by distance, then as the directory has them. */
  private ranked(
    found: Bits,
    ranks: Uint16Array | undefined,
    {near, limit = Infinity}: Search,
  ): Found[] {
    const as = (at: number, meters = Infinity): Found => ({
      service: this.services[at]!,
      ...(meters < farthest && {meters}),
    });
    if (!ranks && !near) return firstOf(found, limit).map((at) => as(at));
    if (!ranks && near) {
      const nearest = this.nearest.find(near, limit, (at) => hasBit(found, at));
      const results = [...nearest].map(([at, meters]) => as(at, meters));
      if (results.length >= limit) return results;
      const rest = firstOf(found, Infinity).filter((at) => !nearest.has(at));
      return [...results, ...rest.slice(0, limit - results.length).map((at) => as(at))];
    }
    const meters = near && this.nearest.all(near, this.services.length);
    const badness = (at: number) =>
      ranks![at]! * farthest + (meters ? Math.min(meters[at]!, farthest - 1) : 0);
    return best(found, limit, badness).map((at) => as(at, meters?.[at]));
  }
}

function fitting(ranks: Uint16Array): Bits {
  const bits = noBits(ranks.length);
  ranks.forEach((rank, at) => {
    if (rank !== unfit) setBit(bits, at);
  });
  return bits;
}

function firstOf(found: Bits, limit: number): number[] {
  const all: number[] = [];
  if (limit <= 0) return all;
  eachBit(found, (at) => all.push(at) < limit);
  return all;
}

/** The least bad few of many, without sorting the rest. */
function best(found: Bits, limit: number, badness: (at: number) => number): number[] {
  const all: {at: number; bad: number}[] = [];
  const order = (a: {at: number; bad: number}, b: {at: number; bad: number}) =>
    a.bad - b.bad || a.at - b.at;
  let worst = Infinity;
  eachBit(found, (at) => {
    const bad = badness(at);
    if (bad >= worst) return;
    all.push({at, bad});
    // Now and then what is too many is left off.
    if (all.length < 2 * limit + 64) return;
    all.sort(order);
    all.length = limit;
    worst = all[limit - 1]?.bad ?? 0;
  });
  return all
    .sort(order)
    .slice(0, limit)
    .map(({at}) => at);
}
