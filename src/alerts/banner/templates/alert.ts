import {html, nothing, type TemplateResult} from 'lit';
import {msg} from '../../../i18n/interface.js';
import type {Sentence} from '../../../i18n/message-resolver.js';
import {sentenceElements} from '../../../ui/templates/sentences.js';
import type {AlertView} from '../alert-view.js';
import {isDated} from '../../model/alert.js';
import {paragraphElements} from './paragraphs.js';
import {severityIcon} from './severity-icon.js';

/** How an alert is shown. */
export interface AlertParts {
  /** What is in the details; absent until the code has loaded. */
  more?: (view: AlertView) => unknown;
  /** Called when the details open or close before that. */
  loadMore?: () => void;
  /** Controls below the alert. */
  actions?: unknown;
  /** Whether the details are open from the start, as on paper. */
  open?: boolean;
}

/** One alert: first what to do, then details, sender and age. */
export const alertArticle = (view: AlertView, parts: AlertParts): TemplateResult => html`
  <article
    part="alert"
    class=${view.look}
    data-alert-id=${view.alert.id}
    data-severity=${view.severity}
    lang=${view.lang}
    dir=${view.dir}
  >
    ${status(view)}
    <p class="degree" part="severity">
      ${severityIcon(view.ended ? 'ended' : view.severity)}<span>${degree(view)}</span>
    </p>
    <h3>${view.headline || degree(view)}</h3>
    ${places(view)} ${expected(view)} ${whatToDo(view)} ${details(view, parts)}
    <p class="source">${source(view)}</p>
    ${parts.actions}
  </article>
`;

/** Marks tests and exercises, because they are not real alerts. */
const status = (view: AlertView) =>
  view.alert.status === 'actual'
    ? nothing
    : html`<p class="test">${view.content(`status.${view.alert.status}`)}</p>`;

/** How severe an alert is, and its kind. */
export function degree(view: AlertView) {
  const kind = view.main.drug?.kind;
  const word = view.content(view.ended ? 'ended' : `severity.${view.severity}`);
  return kind
    ? html`${word} <span aria-hidden="true">·</span> ${view.content(`kind.${kind}`)}`
    : word;
}

/** Where an alert applies. */
export function places({versions}: AlertView) {
  const names = versions.flatMap(({areas}) =>
    areas.flatMap(({name, communities = []}) => [name, ...communities]),
  );
  const all = [...new Set(names.filter(Boolean))];
  return all.length ? html`<p class="places">${all.join(' · ')}</p>` : nothing;
}

/** When what an alert warns of is expected, if that is still ahead. */
const expected = (view: AlertView) => {
  const {onset} = view.main;
  return onset && onset > view.now && !view.ended
    ? html`<p class="expected">${view.content('expected', {time: {time: onset, withDay: true}})}</p>`
    : nothing;
};

export const whatToDoTitle = (view: AlertView): unknown => view.ui(() => msg('What to do'));

/** What to do. Nothing without separate instructions: the details then hold the whole text. */
function whatToDo(view: AlertView) {
  const advice = view.versions.map(({instruction}) => instruction).filter(Boolean);
  if (!advice.length) return nothing;
  return html`<div class="do">
    <h4>${whatToDoTitle(view)}</h4>
    ${[...new Set(advice)].map((each) => paragraphElements(each))}
  </div>`;
}

/** Where there is no advice apart, the text is what readers need. */
const isAll = ({versions, look}: AlertView) =>
  versions.every(
    ({instruction, description = ''}) =>
      !instruction && description && (look === 'danger' || description.length < 600),
  );

const details = (view: AlertView, {more, loadMore, open = false}: AlertParts) =>
  html`<details ?open=${open || isAll(view)} @toggle=${loadMore}>
    <summary data-action="expand">${view.ui(() => msg('Details'))}</summary>
    <div class="more">${more?.(view)}</div>
  </details>`;

function source(view: AlertView) {
  const {alert, main} = view;
  const who = [main.senderName ?? alert.sender, ...(main.coIssuers ?? [])].filter(Boolean);
  const when = isDated(alert) ? view.age(alert.sent) : undefined;
  return html`${who.map((name, index) => html`${index ? ' + ' : ''}<bdi>${name}</bdi>`)}${
    who.length && when ? html` <span aria-hidden="true">·</span> ` : nothing
  }${when}`;
}

/** What a reader can do with an alert. */
export type AlertAction = 'share' | 'print' | 'dismiss';

/** @param result what the last action on this alert did. */
export function alertActions(
  view: AlertView,
  act: (action: AlertAction, view: AlertView) => void,
  result?: Sentence,
): TemplateResult {
  const button = (action: AlertAction, label: unknown) =>
    html`<button type="button" data-action=${action} @click=${() => act(action, view)}>${label}</button>`;
  return html`<div class="actions" part="actions">
      ${button(
        'share',
        view.ui(() => msg('Share')),
      )}
      ${button(
        'print',
        view.ui(() => msg('Print')),
      )}
      ${
        view.dismissable
          ? button(
              'dismiss',
              view.ui(() => msg('Dismiss', {desc: 'Button that puts an alert away'})),
            )
          : nothing
      }
    </div>
    ${
      // Screen readers get it from a live region.
      result
        ? html`<p class="state" aria-hidden="true">
            ${sentenceElements([result], view.localizer.language)}
          </p>`
        : nothing
    }`;
}
