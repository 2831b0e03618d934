import {categories} from '../model/category.js';
import {filterIds} from '../model/filters.js';
import type {SearchCriteria} from './search-state.js';
import {uniqueWords} from './unique-words.js';

/** An id that an attribute cannot have, and those that it can have. */
export interface UnknownId {
  attribute: 'category' | 'filters';
  id: string;
  allowed: readonly string[];
}

/** Reads criteria from an element's attributes. Unknown ids are left out. */
export function searchAttributes(attributes: {
  query?: string;
  category?: string;
  filters?: string;
}): {criteria: Partial<SearchCriteria>; unknown: UnknownId[]} {
  const unknown: UnknownId[] = [];
  const known = (attribute: UnknownId['attribute'], allowed: readonly string[]) =>
    uniqueWords(attributes[attribute] ?? '').filter((id) => {
      if (allowed.includes(id) || /^lang:/.test(id)) return true;
      unknown.push({attribute, id, allowed});
      return false;
    });
  const [category = ''] = known('category', categories);
  const {query = ''} = attributes;
  return {criteria: {query, category, filters: known('filters', filterIds)}, unknown};
}
