import type {Position} from '../../shared/geo/position.js';

/** The place from which distances are measured. */
export interface SearchOrigin {
  /** What the reader typed; undefined for the device's location. */
  text?: string;
  /** The name of the place that the text means. */
  name?: string;
  /** Position of the place; undefined until it has been found. */
  point?: Position;
}

/** What a reader searches for. */
export interface SearchCriteria {
  query: string;
  near?: SearchOrigin;
  /** The id of a category; empty for all. */
  category: string;
  /** Ids of filters. */
  filters: readonly string[];
}

/** A search, and how much of its results the list shows. */
export interface SearchState extends SearchCriteria {
  /** How many results the list shows beyond its first page. */
  extraCount: number;
  /** The id of the service that the reader chose on the map. */
  selected?: string;
}

export type SearchAction =
  /** The page, its address or the gazetteer sets criteria. The list keeps its length. */
  | {type: 'restore'; criteria: Partial<SearchCriteria>}
  /** The reader sets criteria. The list returns to its first page. */
  | {type: 'change'; criteria: Partial<SearchCriteria>}
  | {type: 'toggle-filter'; id: string}
  | {type: 'clear'}
  | {type: 'show-more'; count: number}
  | {type: 'select'; id: string};

export const emptySearch: SearchState = {query: '', category: '', filters: [], extraCount: 0};

/** Returns the state after an action. */
export function searchReducer(state: SearchState, action: SearchAction): SearchState {
  switch (action.type) {
    case 'restore':
      return {...state, ...action.criteria};
    case 'change':
      return {...state, ...action.criteria, extraCount: 0, selected: undefined};
    case 'toggle-filter': {
      const {id} = action;
      const {filters} = state;
      const others = filters.filter((each) => each !== id);
      const isUsed = others.length < filters.length;
      const criteria = {filters: isUsed ? others : [...filters, id]};
      return searchReducer(state, {type: 'change', criteria});
    }
    case 'clear':
      return emptySearch;
    case 'show-more':
      return {...state, extraCount: state.extraCount + action.count};
    case 'select':
      return {...state, selected: action.id};
  }
}
