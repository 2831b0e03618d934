import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {msg} from '../../../i18n/interface.js';
import type {LocalizedView} from '../localized-view.js';
import type {SearchCriteria} from '../search-state.js';
import {resultIcons} from './icons.js';
import {categoryOptions, filterOptions, type SearchOption} from './search-options.js';

export interface SearchFormView {
  localized: LocalizedView;
  criteria: SearchCriteria;
  /** Filter or `category:<id>` → the number of results with it. */
  counts: Readonly<Record<string, number>>;
  /** The field for the place to search near. */
  location: unknown;
  acts: SearchFormActs;
}

/** The reader's actions in the form. */
export interface SearchFormActs {
  setQuery: (query: string) => void;
  /** The reader has typed a whole word, and left the field. */
  endTyping: () => void;
  setCategory: (category: string) => void;
  toggleFilter: (id: string) => void;
  clear: () => void;
  submit: () => void;
}

/** How many filters are visible before the reader opens the others. */
const visibleFilters = 4;

/** The form above the list. Each change searches at once; the button is for readers who expect one. */
export function searchForm(view: SearchFormView): TemplateResult {
  const {localized, criteria, counts, location, acts} = view;
  const categories = categoryOptions(localized, counts);
  const filters = filterOptions(localized, counts);
  const valueOf = ({target}: Event) => (target as HTMLInputElement | HTMLSelectElement).value;
  const submit = (event: Event) => {
    event.preventDefault();
    acts.submit();
  };
  return html`<form part="form" role="search" aria-labelledby="title" @submit=${submit}>
    <div class="query">
      <label for="query">${localized.ui(() => msg('What are you looking for?'))}</label>
      <div class="field">
        ${resultIcons.search}
        <input
          id="query"
          type="search"
          autocomplete="off"
          enterkeyhint="search"
          .value=${live(criteria.query)}
          @input=${(event: Event) => acts.setQuery(valueOf(event))}
          @change=${acts.endTyping}
        />
        <button class="go" data-action="search"><span>${localized.ui(() => msg('Search'))}</span></button>
      </div>
    </div>
    ${location}
    ${
      categories.length > 1
        ? html`<div class="category">
            <label for="category">${localized.ui(() => msg('Kind of help'))}</label>
            <div class="field select"><select
              id="category"
              data-action="category"
              .value=${live(criteria.category)}
              @change=${(event: Event) => acts.setCategory(valueOf(event))}
            >
              <option value="" ?selected=${!criteria.category}>${localized.uiText(() => msg('Any kind of help'))}</option>
              ${categories.map(
                ({id, text, count}) =>
                  html`<option value=${id} ?selected=${id === criteria.category}>
                    ${text} (${count})
                  </option>`,
              )}
            </select></div>
          </div>`
        : nothing
    }
    ${filters.length || isSet(criteria) ? filterButtons(view, filters) : nothing}
  </form>`;
}

const isSet = ({query, near, category, filters}: SearchCriteria) =>
  Boolean(query || near || category || filters.length);

/** Filters as toggle buttons. Active filters are always visible. */
function filterButtons(
  {localized, criteria, acts}: SearchFormView,
  filters: readonly SearchOption[],
) {
  const isUsed = ({id}: SearchOption) => criteria.filters.includes(id);
  const first = filters.filter((option, index) => index < visibleFilters || isUsed(option));
  const rest = filters.filter((option) => !first.includes(option));
  const button = (option: SearchOption) =>
    html`<button
      type="button"
      data-filter=${option.id}
      aria-pressed=${String(isUsed(option))}
      ?data-none=${!option.count && !isUsed(option)}
      @click=${() => acts.toggleFilter(option.id)}
    >
      <span>${option.label}</span>
      <span class="count">${option.count}</span>
    </button>`;
  // Without filters, there is only the button that clears the form.
  return html`<div
    class="filters"
    part="filters"
    role=${filters.length ? 'group' : nothing}
    aria-label=${filters.length ? localized.uiText(() => msg('Only those that are')) : nothing}
  >
    ${first.map(button)}
    ${
      rest.length
        ? html`<details>
            <summary>${localized.ui(() => msg('More choices'))} (${rest.length})</summary>
            <div class="rest">${rest.map(button)}</div>
          </details>`
        : nothing
    }
    ${
      isSet(criteria)
        ? html`<button type="button" class="clear" data-action="clear" @click=${acts.clear}>
            ${localized.ui(() => msg('Clear all'))}
          </button>`
        : nothing
    }
  </div>`;
}
