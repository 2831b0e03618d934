import type {Service} from './service.js';
import type {Position} from '../../shared/geo/position.js';
import type {ApproximatePlace} from '../../places/locate-address.js';

/** The criteria of a search. */
export interface Search {
  /** Free text: names, services, descriptions, places. */
  query?: string;
  near?: Position;
  /** Any of these categories (`category.ts`). */
  categories?: readonly string[];
  /** All of these filters (`filters.ts`). */
  filters?: readonly string[];
  /** The moment for `open-now`. */
  openAt?: Date;
  limit?: number;
}

export interface SearchResult {
  service: Service;
  /** Distance from `near`; undefined for services without a visible place. */
  meters?: number;
  /** About where the service is, if its source has no point. */
  approximate?: ApproximatePlace;
}

export interface SearchResults {
  /** Number of all results; `results` are the first `limit` of them. */
  total: number;
  results: SearchResult[];
  /** Filter or `category:<id>` → number of results if it is added. Only filters that occur in the data. */
  counts: Record<string, number>;
  /** With `near`: the number of results that are somewhere, but nobody knows where. They come last. */
  unplaced?: number;
}

/** Services that can be searched. */
export interface Directory {
  readonly services: readonly Service[];
  search(search: Search): SearchResults;
}
