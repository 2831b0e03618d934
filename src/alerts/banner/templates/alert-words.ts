import {html, nothing, type TemplateResult} from 'lit';
import {linkedWords} from './linked-words.js';
import {webAddress} from '../../../shared/web-address.js';
import {writeTend} from '../../write/tend-json.js';
import {isDated, type Alert, type AlertVersion, type Area} from '../../model/alert.js';
import type {AlertView} from '../alert-view.js';
import {degree, places, whatToDoTitle} from './alert.js';
import {drugDetails, fullText, readMore, times} from './details.js';

type Json = Record<string, unknown>;

const iso = (moment: Date | undefined) =>
  moment ? moment.toISOString().replace('.000Z', 'Z') : nothing;

/** The area that attributes can carry: one, by codes of Statistics Canada. */
function plainArea([area, ...others]: readonly Area[]): Area | undefined {
  if (!area || others.length) return undefined;
  const {codes, polygons, circles, communities} = area;
  const isPlain =
    codes.length && codes.every(({system, value}) => system === 'sgc' && !/[\s,]/.test(value));
  return isPlain && !polygons.length && !circles.length && !communities?.length ? area : undefined;
}

const isWord = (text: string) => !/[\s,]/.test(text);

/** Entries that words or attributes carry. */
const carried = [
  ...['id', 'sent', 'type', 'status', 'scope', 'versions', 'severity', 'urgency', 'onset'],
  ...['expires', 'senderName', 'headline', 'instruction', 'description', 'web'],
];
const ofAlert = ['sender', 'issued', 'references'];

/** What neither words nor attributes carry, as in `alerts.json`. Null where the words would be misread. */
function factsOf(alert: Alert, version: AlertVersion): string | undefined {
  const written = JSON.parse(writeTend([{...alert, versions: [version]}])) as {alerts: Json[]};
  const [all = {}] = written.alerts;
  const isReplaced = fullText(version) !== version.description;
  const entries = Object.entries(all).filter(
    ([key, value]) =>
      (!carried.includes(key) || (key === 'description' && isReplaced)) &&
      !(key === 'certainty' && value === 'unknown') &&
      !(key === 'category' && version.category.every(isWord)) &&
      !(key === 'areas' && plainArea(version.areas)),
  );
  const [head, own] = [true, false].map((isHead) =>
    entries.filter(([key]) => ofAlert.includes(key) === isHead),
  ) as [typeof entries, typeof entries];
  const facts = {
    ...(head.length && {alert: Object.fromEntries(head)}),
    ...Object.fromEntries(own),
    ...(!version.headline && {headline: null}),
    ...(!version.web && version.drug?.photo && {web: null}),
  };
  return Object.keys(facts).length ? JSON.stringify(facts) : undefined;
}

/** A text's paragraphs, with a line break for each of its lines. */
const paragraphs = (text: string | undefined) =>
  text
    ?.replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
    .split(/\n{2,}/)
    .filter(Boolean)
    .map(
      (part) =>
        html`<p>${part.split('\n').map((line, index) => html`${index ? html`<br />` : nothing}${linkedWords(line)}`)}</p>`,
    );

/**
 * The first of an alert's versions as the `<article>` that the banner reads from the page. What is
 * marked `data-aside` is there for people; the banner reads the same from the attributes.
 */
export function alertWords(view: AlertView): TemplateResult {
  const {alert, main: version} = view;
  const {severity, urgency, category, senderName, headline, instruction, web, contact} = version;
  const area = plainArea(version.areas);
  const who = [senderName ?? alert.sender, ...(version.coIssuers ?? [])].filter(Boolean);
  const address = webAddress(web);
  const text = fullText(version);
  return html`
    <article
      lang=${version.lang}
      dir=${view.dir}
      data-alert-id=${alert.id}
      data-sent=${isDated(alert) ? iso(alert.sent) : nothing}
      data-type=${alert.type === 'alert' ? nothing : alert.type}
      data-severity=${severity}
      data-urgency=${urgency === 'unknown' ? nothing : urgency}
      data-category=${category.length && category.every(isWord) ? category.join(' ') : nothing}
      data-onset=${iso(version.onset)}
      data-expires=${iso(version.expires)}
      data-from=${senderName ?? nothing}
      data-area=${area ? area.codes.map(({value}) => value).join(' ') : nothing}
      data-place=${area?.name ? area.name : nothing}
      data-web=${web ?? ''}
      data-facts=${factsOf(alert, version) ?? nothing}
    >
      <p data-aside><strong>${degree(view)}</strong></p>
      ${headline ? html`<h3>${headline}</h3>` : html`<h3>${view.headline || degree(view)}</h3>`}
      <div data-aside>${places(view)}</div>
      ${
        instruction
          ? html`<div data-instruction>
              <h4>${whatToDoTitle(view)}</h4>
              ${paragraphs(instruction)}
            </div>`
          : nothing
      }
      ${
        text === version.description
          ? paragraphs(text)
          : html`<div data-aside>${paragraphs(text)}</div>`
      }
      ${
        version.drug
          ? html`<div data-aside>${drugDetails(view, version.drug, () => false)}</div>`
          : nothing
      }
      ${address ? html`<p data-aside>${readMore(view, address)}</p>` : nothing}
      ${contact ? html`<p data-aside>${linkedWords(contact)}</p>` : nothing}
      ${who.length ? html`<p data-aside>${who.join(' + ')}</p>` : nothing} ${times(view)}
    </article>
  `;
}
