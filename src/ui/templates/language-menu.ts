import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Language} from '../../i18n/languages.js';

/** Two sheets of writing, one over the other; decoration beside words. */
const languageIcon = svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path fill="none" stroke="currentcolor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" d="M3 6h10M8 3.500v2.500M11 6c-1 4-4 7-8 8.500M5.500 9c1.500 2.500 4 4.500 6.500 5.500M12.500 20.500l4.250-10h.5l4.250 10M14 17h6"/></svg>`;

/** A language to choose, in the site's order. */
export interface MenuLanguage extends Pick<Language, 'endonym' | 'direction'> {
  tag: string;
}

/**
 * The languages that a site offers, by their own names, as a native list: every browser and screen reader
 * supports it. Nothing for a single language.
 * @param languages the languages to choose from.
 * @param current the tag of the language shown.
 * @param label the menu's name, as text or a template.
 * @param choose called with the tag that the reader chose.
 */
export function languageMenu(
  languages: readonly MenuLanguage[],
  current: string,
  label: unknown,
  choose: (tag: string) => void,
): TemplateResult | typeof nothing {
  if (languages.length < 2) return nothing;
  // Lit sets an object at each rendering: the reader's choice may have failed to load.
  const value: unknown = Object(current);
  const changed = ({target}: Event) => choose((target as HTMLSelectElement).value);
  return html`
    <label class="language" part="language" translate="no">
      ${languageIcon}<span class="hidden">${label}</span>
      <select data-action="language" .value=${value} @change=${changed}>
        ${languages.map(
          ({tag, endonym, direction}) =>
            html`<option value=${tag} lang=${tag} dir=${direction} ?selected=${tag === current}>
              ${endonym}
            </option>`,
        )}
      </select>
    </label>
  `;
}
