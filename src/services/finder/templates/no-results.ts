import {html, nothing, type TemplateResult} from 'lit';
import type {LocalizedView} from '../localized-view.js';
import type {SearchCriteria} from '../search-state.js';
import type {SearchView} from './search-view.js';
import {categoryName, filterName} from './search-options.js';

export interface NoResultsView {
  localized: LocalizedView;
  search: SearchView;
  onWiden: (change: Partial<SearchCriteria>) => void;
}

/** A notice that there are no results. It offers to remove criteria, if that gives results. */
export function noResults({localized, search, onWiden}: NoResultsView): TemplateResult {
  const {query, category, filters} = search.state;
  const without = (filter: string) => localized.content('none.filter', {filter});
  const ways: [label: unknown, change: Partial<SearchCriteria>][] = filters.map((id) => [
    without(filterName(localized, id)),
    {filters: filters.filter((other) => other !== id)},
  ]);
  if (category) ways.push([without(categoryName(localized, category)), {category: ''}]);
  if (query) ways.push([localized.content('none.words'), {query: ''}]);
  return html`<div class="none">
    <p>${localized.content('none.title')}</p>
    ${ways.map(([label, change]) => {
      const total = search.count(change);
      return total
        ? html`<button type="button" data-action="widen" @click=${() => onWiden(change)}>
            <span>${label}</span> <span class="count">${total}</span>
          </button>`
        : nothing;
    })}
  </div>`;
}
