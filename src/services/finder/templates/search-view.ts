import type {SearchResults} from '../../model/directory.js';
import type {SearchCriteria, SearchState} from '../search-state.js';

/** A search, its results, and what a reader can do with them. */
export interface SearchView {
  readonly state: SearchState;
  readonly results?: SearchResults;
  /** The number of results that the list grows by. */
  readonly pageSize: number;
  /** The number of results with a change of the criteria. */
  count(change: Partial<SearchCriteria>): number;
  /** The reader chose a service on the map. */
  select(event: CustomEvent<{id: string}>): void;
  showMore(): void;
}
