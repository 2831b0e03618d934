import {html, nothing, type TemplateResult} from 'lit';
import {msg, str} from '../../../i18n/interface.js';
import type {AlertView} from '../alert-view.js';
import type {AlertVersion} from '../../model/alert.js';
import {isDated} from '../../model/alert.js';
import {webAddress} from '../../../shared/web-address.js';
import {drugDetails, fullText, paragraphs} from './details.js';
import {severityIcon} from './severity-icon.js';

/** What stands around the words of an alert. */
export interface AlertParts {
  /** Whether a picture may be loaded: its host is one that the site has chosen. */
  mayLoad: (url: string) => boolean;
  /** Buttons below it. */
  actions?: unknown;
  /** Whether its details are shown from the start, as on paper. */
  open?: boolean;
}

/** One alert: what to do first, then what is known, who says so and how old it is. */
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
    <p class="degree">
      ${severityIcon(view.ended ? 'ended' : view.severity)}<span>${degree(view)}</span>
    </p>
    <h3>${view.headline || degree(view)}</h3>
    ${places(view)} ${whatToDo(view)} ${details(view, parts)}
    <p class="source">${source(view)}</p>
    ${parts.actions}
  </article>
`;

/** What is only practice must not be taken for the real thing. */
const status = (view: AlertView) =>
  view.alert.status === 'actual'
    ? nothing
    : html`<p class="test">${view.words(`status.${view.alert.status}`)}</p>`;

function degree(view: AlertView) {
  const kind = view.main.drug?.kind;
  const word = view.words(view.ended ? 'ended' : `severity.${view.severity}`);
  return kind
    ? html`${word} <span aria-hidden="true">·</span> ${view.words(`kind.${kind}`)}`
    : word;
}

function places({versions}: AlertView) {
  const names = versions.flatMap(({areas}) =>
    areas.flatMap(({name, communities = []}) => [name, ...communities]),
  );
  const all = [...new Set(names.filter(Boolean))];
  return all.length ? html`<p class="places">${all.join(' · ')}</p>` : nothing;
}

/** Where a source has no advice apart, its own text comes first. */
function whatToDo(view: AlertView) {
  const advice = view.versions.map(({instruction}) => instruction).filter(Boolean);
  if (!advice.length) return nothing;
  return html`<div class="do">
    <h4>${view.label(() => msg('What to do'))}</h4>
    ${[...new Set(advice)].map((each) => paragraphs(each))}
  </div>`;
}

const more = (version: AlertVersion, several: boolean) => html`
  ${several && version.areas[0]?.name ? html`<h4>${version.areas[0].name}</h4>` : nothing}
  ${paragraphs(fullText(version))}
`;

function details(view: AlertView, {mayLoad, open = false}: AlertParts) {
  const {versions, main} = view;
  const {drug, contact} = main;
  // Pages give alerts of their own making too.
  const web = webAddress(main.web);
  return html`<details ?open=${open}>
    <summary data-action="expand">${view.label(() => msg('Details'))}</summary>
    <div class="more">
      ${versions.map((version) => more(version, versions.length > 1))}
      ${drug ? drugDetails(view, drug, mayLoad) : nothing}
      ${
        web
          ? html`<p><a href=${web} rel="noreferrer">${view.label(() => {
              const site = new URL(web).host;
              return msg(str`Read more at ${site}`, {
                desc: 'A link; the value is the name of another site',
              });
            })}</a></p>`
          : nothing
      }
      ${contact ? html`<p class="lines">${contact}</p>` : nothing} ${times(view)}
    </div>
  </details>`;
}

function times(view: AlertView) {
  const {alert, end, hours} = view;
  const moment = (time: Date) =>
    html`<time datetime=${time.toISOString()}>${view.value({time, withDay: true})}</time>`;
  return html`<dl class="times">
    ${
      isDated(alert)
        ? html`<div>
            <dt>${view.label(() => msg('Sent', {desc: 'Before the day and time at which an alert was sent'}))}</dt>
            <dd>${moment(alert.sent)}</dd>
          </div>`
        : html`<div><dd>${view.words('undated')}</dd></div>`
    }
    ${
      alert.issued
        ? html`<div>
            <dt>${view.label(() => msg('First given', {desc: 'Before the day and time at which an alert was given for the first time'}))}</dt>
            <dd>${moment(alert.issued)}</dd>
          </div>`
        : nothing
    }
    ${
      end.time && end.given
        ? html`<div>
            <dt>${view.label(() => msg('In force until'))}</dt>
            <dd>${moment(end.time)}</dd>
          </div>`
        : nothing
    }
    ${
      end.time && !end.given
        ? html`<div><dd>${view.words('expires.default', {hours: {value: hours, unit: 'hour'}})}</dd></div>`
        : nothing
    }
  </dl>`;
}

function source(view: AlertView) {
  const {alert, main} = view;
  const who = [main.senderName ?? alert.sender, ...(main.coIssuers ?? [])].filter(Boolean);
  const when = isDated(alert) ? view.age(alert.sent) : undefined;
  return html`${who.map((name, index) => html`${index ? ' + ' : ''}<bdi>${name}</bdi>`)}${
    who.length && when ? html` <span aria-hidden="true">·</span> ` : nothing
  }${when}`;
}
