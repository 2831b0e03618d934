import {html, nothing, type TemplateResult} from 'lit';
import type {Sentence} from '../../../i18n/message-resolver.js';
import {ageNotice} from '../../../ui/templates/age-notice.js';
import {draftNotice} from '../../../ui/templates/draft-notice.js';
import type {SearchResult} from '../../model/directory.js';
import type {Service} from '../../model/service.js';
import type {LocalizedView} from '../localized-view.js';
import {resultList, type ResultsView} from './results.js';
import {searchForm, type SearchFormView} from './search-form.js';
import {helpLineList, savedList} from './service-lists.js';

export interface FinderView {
  localized: LocalizedView;
  languageMenu: unknown;
  /** When the data were saved on the device, if they are not from the network. */
  savedAt?: Date;
  /** Whether the content between the tags stays visible. */
  showsFallback: boolean;
  isHidden: boolean;
  /** Content keys of notices for each state. */
  failed?: 'failed.part' | 'failed.never' | false;
  needsPlace?: boolean;
  savedServices: readonly Service[];
  form?: SearchFormView;
  results?: ResultsView;
  helpLines: readonly Service[];
  /** When the page is being printed, if it is. */
  printedAt?: Date;
  renderResult: (result: SearchResult, number?: number) => unknown;
  /** Announcements for screen readers: the number of results, and the result of an action. */
  announcements: {count: readonly Sentence[]; notice: readonly Sentence[]};
}

/** The whole finder, in reading order. */
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
        ${view.languageMenu}
      </div>
      ${ageNotice(localizer, view.savedAt)} ${draftNotice(localizer)}
      ${failed ? notice(localized, 'failed', failed) : nothing} ${savedList(view, view.savedServices)}
      ${view.form ? searchForm(view.form) : nothing}
      ${view.needsPlace ? notice(localized, 'where', 'location.ask') : nothing} ${view.results ? resultList(view.results) : nothing}
      ${helpLineList(view, view.helpLines)}
      ${view.printedAt ? html`<p class="state">${localized.content('printed', {date: view.printedAt})}</p>` : nothing}
      ${[announcements.count, announcements.notice].map(
        (announced) => html`<p class="hidden" role="status">${localized.sentences(announced)}</p>`,
      )}
    </section>`;
}

const notice = (localized: LocalizedView, state: string, key: string) =>
  html`<p class="state" data-state=${state}>${localized.content(key)}</p>`;
