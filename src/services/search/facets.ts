import type {Service} from '../service.js';
import {allBits, countBoth, noBits, setBit, type Bits} from './bits.js';

/** What can be asked of services besides words: filters, languages and kinds, each as a set of services. */
export class Facets {
  private readonly size: number;
  private readonly sets = new Map<string, Bits>();

  constructor(size: number) {
    this.size = size;
  }

  add({attributes, languages, categories, virtual}: Service, at: number): void {
    attributes.forEach((id) => this.put(id, at));
    if (virtual) this.put('virtual', at);
    // French of Canada is French to whoever asks for it.
    languages.forEach((tag) => this.put(`lang:${tag.split('-')[0]!}`, at));
    categories.forEach((id) => this.put(`category:${id}`, at));
  }

  private put(id: string, at: number): void {
    let set = this.sets.get(id);
    if (!set) this.sets.set(id, (set = noBits(this.size)));
    setBit(set, at);
  }

  /** The services of a filter; of one that nobody answers, none. */
  get(id: string): Bits {
    return this.sets.get(id.replace(/^(lang:[^-]+)-.*/, '$1')) ?? noBits(this.size);
  }

  get everything(): Bits {
    return allBits(this.size);
  }

  /** How many of some services each set has. */
  counts(of: Bits, ids: (id: string) => boolean): Record<string, number> {
    return Object.fromEntries(
      [...this.sets].filter(([id]) => ids(id)).map(([id, set]) => [id, countBoth(of, set)]),
    );
  }
}
