import type {Service} from './service.js';
import type {Position} from '../../shared/geo/position.js';

/** What a reader asks of a directory. */
export interface Search {
  /** Free text: names, services, descriptions, places. */
  query?: string;
  near?: Position;
  /** Any of these (`category.ts`). */
  categories?: readonly string[];
  /** All of these (`filters.ts`). */
  filters?: readonly string[];
  /** The moment for `open-now`. */
  openAt?: Date;
  limit?: number;
}

export interface SearchResult {
  service: Service;
  /** Distance from `near`; none for what is virtual, confidential or nowhere. */
  meters?: number;
}

export interface SearchResults {
  /** How many there are, of which `results` are the first `limit`. */
  total: number;
  results: SearchResult[];
  /** Filter or `category:<id>` → how many results there would be with it added; only those that the data can answer. */
  counts: Record<string, number>;
}

/** Services that can be searched. */
export interface Directory {
  readonly services: readonly Service[];
  search(search: Search): SearchResults;
}
