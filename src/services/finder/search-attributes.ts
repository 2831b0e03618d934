import {categories} from '../model/category.js';
import {filterIds} from '../model/filters.js';
import type {SearchCriteria} from './search-state.js';
import {uniqueWords} from './unique-words.js';

/** The attributes that set criteria, as the site writes them. */
export interface SearchAttributes {
  query?: string;
  category?: string;
  filters?: string;
  near?: string;
}

/** Reports an invalid id in an attribute. */
export type ReportId = (attribute: string, id: string, allowed: readonly string[]) => void;

/**
 * Reads criteria from attributes. The place is not included: it has to be found first.
 * @param report called for each unknown id, which is ignored.
 */
export function readAttributes(
  {query, category, filters}: SearchAttributes,
  report: ReportId = () => {},
): Omit<SearchCriteria, 'near'> {
  const known = (attribute: string, list: string | null | undefined, allowed: readonly string[]) =>
    uniqueWords(list ?? '').filter((id) => {
      const isKnown = allowed.includes(id) || /^lang:/.test(id);
      if (!isKnown) report(attribute, id, allowed);
      return isKnown;
    });
  const [kind = ''] = known('category', category, categories);
  return {query: query ?? '', category: kind, filters: known('filters', filters, filterIds)};
}
