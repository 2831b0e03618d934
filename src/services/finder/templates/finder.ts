import {html, nothing, type TemplateResult} from 'lit';
import type {Sentence} from '../../../i18n/message-resolver.js';
import {msg} from '../../../i18n/interface.js';
import {ageNotice} from '../../../ui/templates/age-notice.js';
import {draftNotice} from '../../../ui/templates/draft-notice.js';
import {languageMenu, type MenuLanguage} from '../../../ui/templates/language-menu.js';
import type {SearchResult} from '../../model/directory.js';
import type {Service} from '../../model/service.js';
import type {LocalizedView} from '../localized-view.js';
import {resultList, type ResultsView} from './results.js';
import {searchForm, type SearchFormView} from './search-form.js';
import {helpLineList, savedList} from './service-lists.js';

export interface FinderView {
  localized: LocalizedView;
  /** The languages to choose from. */
  languages: readonly MenuLanguage[];
  onLanguage: (tag: string) => void;
  /** When what is shown was saved on the device, if it is not from the network. */
  savedAt?: Date;
  /** Whether what the page has between the tags stays visible. */
  showsFallback: boolean;
  isHidden: boolean;
  /** Content keys of what the reader has to know or to do, by its state. */
  failed?: 'failed.part' | 'failed.never' | false;
  needsPlace?: boolean;
  savedServices: readonly Service[];
  form?: SearchFormView;
  results?: ResultsView;
  helpLines: readonly Service[];
  renderResult: (result: SearchResult, number?: number) => unknown;
  /** What is said to screen readers: the number of results, and what an act did. */
  announcements: {count: readonly Sentence[]; notice: readonly Sentence[]};
}

/** All of the finder, in the order in which it is read. */
export function finder(view: FinderView): TemplateResult {
  const {localized, announcements, failed} = view;
  const {localizer} = localized;
  return html`${view.showsFallback ? html`<slot></slot>` : nothing}
    <section
      class="tend"
      part="finder"
      lang=${localizer.language}
      dir=${localizer.languageData.direction}
      aria-labelledby="title"
      ?hidden=${view.isHidden}
    >
      <div class="head">
        <h2 id="title" tabindex="-1">${localized.content('title')}</h2>
        ${languageMenu(
          view.languages,
          localizer.language,
          localized.ui(() => msg('Language', {desc: 'Name of the menu of languages'})),
          view.onLanguage,
        )}
      </div>
      ${ageNotice(localizer, view.savedAt)} ${draftNotice(localizer)}
      ${failed ? notice(localized, 'failed', failed) : nothing} ${savedList(view, view.savedServices)}
      ${view.form ? searchForm(view.form) : nothing}
      ${view.needsPlace ? notice(localized, 'where', 'location.ask') : nothing} ${view.results ? resultList(view.results) : nothing}
      ${helpLineList(view, view.helpLines)}
      ${[announcements.count, announcements.notice].map(
        (announced) => html`<p class="hidden" role="status">${localized.sentences(announced)}</p>`,
      )}
    </section>`;
}

const notice = (localized: LocalizedView, state: string, key: string) =>
  html`<p class="state" data-state=${state}>${localized.content(key)}</p>`;
