import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {SearchState} from '../search-state.js';
import {resultIcons} from './icons.js';

/** Words of the form, as templates. */
export interface FormWords {
  query: unknown;
  category: unknown;
  anyCategory: string;
  search: unknown;
  /** As text: it names a group. */
  filters: string;
  moreFilters: unknown;
  clear: unknown;
}

/** A choice, with how many results there would be with it. */
export interface Option {
  id: string;
  label: unknown;
  /** The same as text, where a browser draws it. */
  text: string;
  count: number;
}

export interface FormParts {
  asked: SearchState;
  words: FormWords;
  categories: readonly Option[];
  filters: readonly Option[];
  near: unknown;
  onQuery: (query: string) => void;
  onCategory: (category: string) => void;
  onFilter: (id: string) => void;
  onClear: () => void;
  onSubmit: () => void;
}

/** Filters that need no opening of a further list. */
const inSight = 4;

/** The form above the list. What is asked is done at once; the button is for those who look for one. */
export function searchForm(parts: FormParts): TemplateResult {
  const {asked, words, categories, filters, near, onQuery, onCategory, onSubmit} = parts;
  const valueOf = ({target}: Event) => (target as HTMLInputElement | HTMLSelectElement).value;
  const submit = (event: Event) => {
    event.preventDefault();
    onSubmit();
  };
  return html`<form role="search" aria-labelledby="title" @submit=${submit}>
    <div class="query">
      <label for="query">${words.query}</label>
      <div class="field">
        ${resultIcons.search}
        <input
          id="query"
          type="search"
          autocomplete="off"
          enterkeyhint="search"
          .value=${live(asked.query)}
          @input=${(event: Event) => onQuery(valueOf(event))}
        />
        <button class="go" data-action="search"><span>${words.search}</span></button>
      </div>
    </div>
    ${near}
    ${
      categories.length > 1
        ? html`<div class="category">
            <label for="category">${words.category}</label>
            <div class="field select"><select
              id="category"
              data-action="category"
              .value=${live(asked.category)}
              @change=${(event: Event) => onCategory(valueOf(event))}
            >
              <option value="" ?selected=${!asked.category}>${words.anyCategory}</option>
              ${categories.map(
                ({id, text, count}) =>
                  html`<option value=${id} ?selected=${id === asked.category}>
                    ${text} (${count})
                  </option>`,
              )}
            </select></div>
          </div>`
        : nothing
    }
    ${filters.length ? filterButtons(parts) : nothing}
  </form>`;
}

/** Filters as buttons that are pressed or not; those in use stay in sight. */
function filterButtons({asked, words, filters, onFilter, onClear}: FormParts) {
  const used = ({id}: Option) => asked.filters.includes(id);
  const first = filters.filter((each, index) => index < inSight || used(each));
  const rest = filters.filter((each) => !first.includes(each));
  const button = (option: Option) =>
    html`<button
      type="button"
      data-filter=${option.id}
      aria-pressed=${String(used(option))}
      ?data-none=${!option.count && !used(option)}
      @click=${() => onFilter(option.id)}
    >
      <span>${option.label}</span>
      <span class="count">${option.count}</span>
    </button>`;
  return html`<div class="filters" role="group" aria-label=${words.filters}>
    ${first.map(button)}
    ${
      rest.length
        ? html`<details>
            <summary>${words.moreFilters} (${rest.length})</summary>
            <div class="rest">${rest.map(button)}</div>
          </details>`
        : nothing
    }
    ${
      asked.filters.length || asked.category || asked.query || asked.near
        ? html`<button type="button" class="clear" data-action="clear" @click=${onClear}>
            ${words.clear}
          </button>`
        : nothing
    }
  </div>`;
}
