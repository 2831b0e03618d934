import type {SearchResults} from '../../model/directory.js';
import type {SearchCriteria, SearchState} from '../search-state.js';

/** A search, its results, and the reader's actions. */
export interface SearchView {
  readonly state: SearchState;
  readonly results?: SearchResults;
  /** By how many results the list grows. */
  readonly pageSize: number;
  /** The number of results if the criteria changed like this. */
  count(change: Partial<SearchCriteria>): number;
  /** The reader chose a service on the map. */
  select(event: CustomEvent<{id: string}>): void;
  showMore(): void;
}
