import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {msg, str} from '../../../i18n/interface.js';
import type {Localizer} from '../../../i18n/localizer.js';
import type {Sentence} from '../../../i18n/message-resolver.js';
import {draftNotice} from '../../../ui/templates/draft-notice.js';
import {liveRegion} from '../../../ui/templates/live-region.js';
import {sentenceElements} from '../../../ui/templates/sentences.js';
import type {AlertView} from '../alert-view.js';
import type {SourceStatus} from '../alerts-controller.js';
import {alertArticle} from './alert.js';

/** Everything that the banner shows. */
export interface BannerView {
  localizer: Localizer;
  /** The alerts shown, most severe first. */
  alerts: readonly AlertView[];
  /** How many alerts are folded; a button shows them. */
  foldedCount: number;
  /** New alerts, for screen readers. */
  news: readonly AlertView[];
  status?: SourceStatus;
  showFallback: boolean;
  languageMenu: unknown;
  /** The result of the reader's last action. */
  result?: Sentence;
  keyOf: (view: AlertView) => unknown;
  /** What is in the details of an alert; absent until the code has loaded. */
  more?: (view: AlertView) => unknown;
  /** Called when details open or close before that. */
  loadMore?: () => void;
  /** Controls of one alert. */
  actions: (view: AlertView) => unknown;
  unfold: () => void;
}

export function banner(view: BannerView): TemplateResult {
  const {localizer, alerts, status, showFallback} = view;
  const isEmpty = !alerts.length && !status;
  return html`${showFallback ? html`<slot></slot>` : nothing}
    <section
      class=${isEmpty ? 'tend empty' : 'tend'}
      part="alerts"
      lang=${localizer.language}
      dir=${localizer.languageData.direction}
      aria-labelledby=${alerts.length ? 'title' : nothing}
    >
      ${alerts.length ? alertList(view) : nothing} ${sourceStatus(localizer, status)}
      ${announcements(view.news)} ${liveRegion(view.result, localizer.language)}
    </section>
    ${isEmpty ? nothing : html`<div class="room"></div>`}`;
}

const alertList = (view: BannerView) => {
  const {localizer, alerts, foldedCount, more, loadMore} = view;
  return html`
    <div class="head">
      <h2 id="title" tabindex="-1">${sentenceElements(localizer.content('title'), localizer.language)}</h2>
      ${view.languageMenu}
    </div>
    ${draftNotice(localizer)}
    ${repeat(alerts, view.keyOf, (alert) =>
      alertArticle(alert, {more, loadMore, actions: view.actions(alert)}),
    )}
    ${foldedCount ? unfoldButton(view) : nothing}
  `;
};

const unfoldButton = ({localizer, foldedCount, unfold}: BannerView) => {
  const label = localizer.ui(() =>
    msg(str`Show the other alerts (${foldedCount})`, {
      desc: 'A button; the value is how many more alerts there are',
    }),
  );
  return html`<button type="button" class="more-alerts" data-action="more" @click=${unfold}>
    ${sentenceElements([label], localizer.language)}
  </button>`;
};

/** A notice that alerts could not be checked, or that no alert is in force. */
function sourceStatus(localizer: Localizer, status?: SourceStatus) {
  if (!status) return nothing;
  const time = (moment: Date) => ({time: {time: moment, withDay: true as const}});
  const text =
    status.state === 'none'
      ? localizer.content('none', time(status.checked))
      : status.isPart
        ? localizer.content('failed.part')
        : status.since
          ? localizer.content('failed.since', time(status.since))
          : localizer.content('failed.never');
  return html`<p class="state" data-state=${status.state}>
    ${sentenceElements(text, localizer.language)}
  </p>`;
}

const isSevere = ({alert}: AlertView) =>
  alert.versions.some(({severity}) => severity === 'extreme' || severity === 'severe');

const announcement = ({alert, localizer, lang, dir, headline}: AlertView) => {
  const [word] = localizer.content(alert.type === 'update' ? 'updated' : 'new');
  return html`<p>
    ${word ? sentenceElements([word], localizer.language) : nothing}:
    <span lang=${lang} dir=${dir}>${headline}</span>
  </p>`;
};

/** Live regions for new alerts: severe ones interrupt, others wait. They are empty at first. */
const announcements = (news: readonly AlertView[]) => html`
  <div class="hidden" role="alert" aria-atomic="true">
    ${news.filter(isSevere).map(announcement)}
  </div>
  <div class="hidden" role="status" aria-atomic="true">
    ${news.filter((view) => !isSevere(view)).map(announcement)}
  </div>
`;
