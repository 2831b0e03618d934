import type {Directory, SearchResult, Search, SearchResults} from '../model/directory.js';
import type {ApproximatePlace} from '../../places/locate-address.js';
import type {Service} from '../model/service.js';
import type {Position} from '../../shared/geo/position.js';
import {both, countBits, countBoth, members, noBits, type Bits} from './bitset.js';
import {Facets, type FacetData} from './facets.js';
import type {Nearest} from './nearest.js';
import {OpenNow, type FindOpen} from './open-now.js';
import {lowest} from './rank.js';
import type {TextIndex, TextMatch} from './text-index.js';

/** The parts of an index. */
export interface IndexParts {
  facets: FacetData;
  nearest: () => Nearest;
  /** About where services without a point are, by their index; undefined until that is known. */
  approximate?: () => ReadonlyMap<number, ApproximatePlace> | undefined;
  /** The text search; until it has loaded, queries are ignored. */
  texts: () => TextIndex | undefined;
  findOpen: FindOpen;
  /** The reader's language (BCP 47), which is not offered as a filter. */
  lang?: string;
}

/** A distance in metres larger than any on Earth. */
const farthest = 2 ** 25;

/** Services with an index. */
export class IndexedDirectory implements Directory {
  readonly services: readonly Service[];
  private readonly parts: IndexParts;
  private readonly facets: Facets;
  private readonly openNow: OpenNow;

  constructor(services: readonly Service[], parts: IndexParts) {
    this.services = services;
    this.parts = parts;
    this.facets = new Facets(services.length, parts.facets, parts.lang);
    this.openNow = new OpenNow(services, parts.findOpen);
  }

  search({query = '', near, categories = [], filters = [], openAt, limit}: Search): SearchResults {
    const text = query.trim()
      ? this.parts.texts()?.find(query, {
          services: this.services,
          ofCategory: (id) => this.facets.get(`category:${id}`),
        })
      : undefined;
    let found = filters
      .map((id) => (id === 'open-now' ? this.openAt(openAt) : this.facets.get(id)))
      .reduce(both, text?.found ?? this.facets.ofAny([]));
    const counts = this.facets.counts(found, categories, filters);
    found = both(found, this.facets.ofAny(categories));
    if (openAt && this.openNow.isKnown) counts['open-now'] = countBoth(found, this.openAt(openAt));
    const total = countBits(found);
    const most = Math.min(total, Math.max(0, Math.floor(limit ?? total)));
    const results = this.ranked(found, {total, most, text, near});
    const unplaced = near && this.unplaced(found);
    return {total, results, counts, ...(unplaced && {unplaced})};
  }

  /** The number of services that are somewhere, but nobody knows where. */
  private unplaced(found: Bits): number | undefined {
    if (this.parts.approximate && !this.parts.approximate()) return undefined;
    const nearest = this.parts.nearest();
    return members(found).filter((at) => {
      const {virtual, confidential} = this.services[at]!;
      return !virtual && !confidential && !nearest.has(at);
    }).length;
  }

  /** The services that are open; empty without a moment. */
  private openAt(moment: Date | undefined): Bits {
    return moment ? this.openNow.at(moment) : noBits(this.services.length);
  }

  /** Results in order: by how well their texts match, then by distance, then as in the source. */
  private ranked(
    found: Bits,
    {total, most, text, near}: {total: number; most: number; text?: TextMatch; near?: Position},
  ): SearchResult[] {
    const places = near && this.parts.nearest();
    if (text) {
      const {badness} = text;
      const meters = (at: number) => places?.meters(near!, at) ?? farthest;
      return lowest(
        members(found),
        most,
        (at) => badness[at]! * 2 * farthest + Math.min(meters(at), farthest),
      ).map((at) => this.found(at, places?.meters(near!, at)));
    }
    if (!places) return members(found, most).map((at) => this.found(at));
    const nearest = places.find(near, found, total, most);
    const placed = nearest.map(({service, meters}) => this.found(service, meters));
    if (placed.length === most) return placed;
    const known = new Set(nearest.map(({service}) => service));
    const others = members(found).filter((at) => !known.has(at));
    return [...placed, ...others.slice(0, most - placed.length).map((at) => this.found(at))];
  }

  private found(at: number, meters = Infinity): SearchResult {
    const approximate = this.parts.approximate?.()?.get(at);
    return {
      service: this.services[at]!,
      ...(meters < Infinity && {meters}),
      ...(approximate && {approximate}),
    };
  }
}
