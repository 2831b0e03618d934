import type {Service} from '../model/service.js';
import {
  addBit,
  allBits,
  both,
  countBits,
  countBoth,
  countBothWithout,
  either,
  noBits,
  type Bits,
} from './bitset.js';

/** Filter or `category:<id>` → the services that match it. */
export type FacetData = ReadonlyMap<string, Bits>;

/** A language and its wider ranges: `lang:fr-ca` also counts as `lang:fr` (RFC 4647, basic filtering). */
function languageRanges(tag: string): string[] {
  const parts = tag.toLowerCase().split('-');
  return parts.map((_, at) => `lang:${parts.slice(0, at + 1).join('-')}`);
}

/** Finds the services of each filter and category. It yields where the page may get control. */
export function* indexFacets(services: readonly Service[]): Generator<void, FacetData> {
  const sets = new Map<string, Bits>();
  const setOf = (id: string) => {
    const present = sets.get(id);
    if (present) return present;
    const set = noBits(services.length);
    sets.set(id, set);
    return set;
  };
  /**
   * Adds a service to the sets of a value. The sets are looked up once for each value; `memoize` is too slow
   * here.
   */
  const adder = (idsOf: (value: string) => string[]) => {
    const known = new Map<string, Bits[]>();
    return (value: string, service: number) => {
      let found = known.get(value);
      if (!found) known.set(value, (found = idsOf(value).map(setOf)));
      for (const set of found) addBit(set, service);
    };
  };
  const addFilter = adder((id) => [id]);
  const addLanguage = adder(languageRanges);
  const addCategory = adder((id) => [`category:${id}`]);
  for (let at = 0; at < services.length; at++) {
    const {attributes = [], virtual, languages = [], categories = []} = services[at]!;
    for (const id of attributes) addFilter(id, at);
    if (virtual) addFilter('virtual', at);
    for (const tag of languages) addLanguage(tag, at);
    for (const id of categories) addCategory(id, at);
    if (at % 256 === 255) yield;
  }
  return sets;
}

/** Filters and categories with their services. */
export class Facets {
  private readonly size: number;
  private readonly data: FacetData;
  /** Ids that get counts: languages without their variants. */
  private readonly offered: readonly string[];

  /** @param lang the reader's language, which is not offered as a filter. */
  constructor(size: number, data: FacetData, lang?: string) {
    this.size = size;
    this.data = data;
    const readerLanguage = lang && `lang:${lang.toLowerCase().split('-')[0]!}`;
    this.offered = [...data.keys()].filter(
      (id) => !/^lang:[^-]+-/.test(id) && id !== readerLanguage,
    );
  }

  /** The services that match a filter. An unknown language variant falls back to its language. */
  get(id: string): Bits {
    const found = this.data.get(id);
    if (found) return found;
    if (!id.startsWith('lang:')) return noBits(this.size);
    const tag = id.toLowerCase();
    for (let end = tag.length; end > 0; end = tag.lastIndexOf('-', end - 1)) {
      const wider = this.data.get(tag.slice(0, end));
      if (wider) return wider;
    }
    return noBits(this.size);
  }

  /** The services of any of these categories; all services without categories. */
  ofAny(categories: readonly string[]): Bits {
    if (!categories.length) return allBits(this.size);
    return categories.map((id) => this.get(`category:${id}`)).reduce(either);
  }

  /**
   * Counts the results with one more filter or category.
   * @param found results of all criteria except categories.
   * @param categories of the search; one more category adds results.
   */
  counts(found: Bits, categories: readonly string[], filters: readonly string[]) {
    const kinds = this.ofAny(categories);
    const ofKinds = both(found, kinds);
    const total = countBits(ofKinds);
    const counts: Record<string, number> = {};
    for (const id of this.offered) {
      const set = this.data.get(id)!;
      if (!id.startsWith('category:')) counts[id] = countBoth(ofKinds, set);
      else if (!categories.length) counts[id] = countBoth(found, set);
      else counts[id] = total + countBothWithout(found, set, kinds);
    }
    for (const id of filters) if (this.data.get(id)) counts[id] = total;
    return counts;
  }
}
