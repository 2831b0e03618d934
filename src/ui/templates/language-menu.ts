import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Language} from '../../i18n/languages.js';
import {languageIcon} from './icons.js';

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
  const changed = ({target}: Event) => choose((target as HTMLSelectElement).value);
  return html`
    <label class="language" part="language" translate="no">
      ${languageIcon}<span class="hidden">${label}</span>
      <select data-action="language" .value=${live(current)} @change=${changed}>
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
