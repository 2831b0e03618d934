import {html, nothing, type TemplateResult} from 'lit';
import {msg, str} from '../../../i18n/interface.js';
import type {AlertView} from '../alert-view.js';
import {
  isDated,
  type AlertVersion,
  type Colour,
  type Content,
  type DrugDetails,
} from '../../model/alert.js';
import {webAddress} from '../../../shared/web-address.js';
import {colourValues, forms, routes} from '../../model/vocabulary.js';
import {linkedWords, resourceLinks} from './linked-words.js';
import {makeLinks, paragraphElements} from './paragraphs.js';

// The words of the first view become links once the rest of an alert has loaded.
makeLinks(linkedWords);

/** The version's full text. CAP-CP puts it into a parameter, `Broadcast_Text`. */
export const fullText = ({description, parameters}: AlertVersion): string | undefined =>
  parameters.find(({name}) => /:broadcast_text$/i.test(name))?.value ?? description;

type Row = [label: unknown, content: unknown];

const row = ([label, content]: Row) => html`<div><dt>${label}</dt><dd>${content}</dd></div>`;

const list = (items: readonly unknown[]) =>
  items.map((item, index) => html`${index ? ', ' : ''}<bdi>${item}</bdi>`);

const colour = (
  view: AlertView,
  {name, value = (colourValues as Record<string, string>)[name]}: Colour,
) => html`<span
  class="colour"
  >${
    value
      ? html`<svg class="swatch" viewBox="0 0 10 10" aria-hidden="true">
          <rect width="10" height="10" rx="2" fill=${value} />
        </svg>`
      : nothing
  }<bdi>${view.named(Object.keys(colourValues), 'colour', name)}</bdi></span
>`;

function content(view: AlertView, {substance, certainty, percent, usualPercent, method}: Content) {
  const usual =
    usualPercent !== undefined &&
    view.content('contains.usual', {share: {value: usualPercent, unit: 'percent'}});
  const facts = [
    certainty && view.content(`contains.${certainty}`),
    percent !== undefined && view.value({value: percent, unit: 'percent'}),
    usual,
    method,
  ].filter((fact) => fact);
  return html`<li>
    <strong><bdi>${substance}</bdi></strong>${facts.map((fact) => html`, <bdi>${fact}</bdi>`)}
  </li>`;
}

function looks(
  view: AlertView,
  {appearance, photo}: DrugDetails,
  mayLoad: (url: string) => boolean,
) {
  const {colours = [], form, markings, packaging} = appearance ?? {};
  const words = [
    ...colours.map((each) => colour(view, each)),
    ...(form ? [view.named(forms, 'form', form)] : []),
    ...[markings, packaging].filter(Boolean),
  ];
  const address = webAddress(photo?.src);
  const picture =
    photo &&
    address &&
    (mayLoad(address)
      ? html`<img src=${address} alt=${photo.alt} loading="lazy" referrerpolicy="no-referrer" />`
      : html`<p><a href=${address} rel="noreferrer">${photo.alt}</a></p>`);
  return words.length || picture ? html`${list(words)} ${picture ?? nothing}` : undefined;
}

/** All facts about the drug. */
export function drugDetails(
  view: AlertView,
  drug: DrugDetails,
  mayLoad: (url: string) => boolean,
): TemplateResult {
  const {soldAs = [], streetNames = [], contains = [], effects = [], saferUse = []} = drug;
  const {appearance, services = [], routes: used = []} = drug;
  const label = (words: () => string) => view.ui(words);
  const words = (text: string | undefined) => text && linkedWords(text);
  const inWater = appearance?.colourInWater;
  const bullets = (items: readonly string[]) =>
    items.length && html`<ul>${items.map((item) => html`<li>${linkedWords(item)}</li>`)}</ul>`;
  const rows: Row[] = [
    [
      label(() => msg('Sold as', {desc: 'Before the names under which a drug is sold'})),
      soldAs.length && list(soldAs),
    ],
    [label(() => msg('Street names')), streetNames.length && list(streetNames)],
    [label(() => msg('What it looks like')), looks(view, drug, mayLoad)],
    [
      label(() => msg('In water', {desc: 'Before the colour that a drug has in water'})),
      inWater && colour(view, {name: inWater}),
    ],
    [
      label(() => msg('What is in it')),
      contains.length && html`<ul>${contains.map((each) => content(view, each))}</ul>`,
    ],
    [
      label(() => msg('How it was used', {desc: 'Before: smoked, injected, …'})),
      used.length && list(used.map((each) => view.named(routes, 'route', each))),
    ],
    [label(() => msg('What it does', {desc: 'Before the effects of a drug'})), bullets(effects)],
    [label(() => msg('Naloxone')), words(drug.naloxone)],
    [label(() => msg('Helping someone')), words(drug.response)],
    [label(() => msg('Withdrawal')), words(drug.withdrawal)],
    [label(() => msg('Safer use')), bullets(saferUse)],
    [
      label(() => msg('Places that help')),
      services.length &&
        html`<ul>
          ${services.map(
            ({name, hours, phone}) =>
              html`<li>
                <bdi>${name}</bdi>${hours ? html`, <bdi>${hours}</bdi>` : nothing}${
                  phone ? html`, <bdi class="whole">${linkedWords(phone)}</bdi>` : nothing
                }
              </li>`,
          )}
        </ul>`,
    ],
    [
      label(() => msg('Tell of it', {desc: 'Before: how to report what was seen of a drug'})),
      words(drug.report),
    ],
  ];
  return html`<dl>${rows.filter(([, value]) => value).map(row)}</dl>`;
}

const more = (version: AlertVersion, several: boolean) => html`
  ${several && version.areas[0]?.name ? html`<h4>${version.areas[0].name}</h4>` : nothing}
  ${paragraphElements(fullText(version))}
`;

/** A link to a page about an alert. @param web http or https. */
export const readMore = (view: AlertView, web: string): TemplateResult =>
  html`<a href=${web} rel="noreferrer">${view.ui(() => {
    const site = new URL(web).host;
    return msg(str`Read more at ${site}`, {
      desc: 'A link; the value is the name of another site',
    });
  })}</a>`;

/** What is in the details of an alert. */
export function alertDetails(view: AlertView, mayLoad: (url: string) => boolean): TemplateResult {
  const {versions, main} = view;
  const {drug, contact} = main;
  // Alerts that are set as a property have not been validated.
  const web = webAddress(main.web);
  return html`${versions.map((version) => more(version, versions.length > 1))}
  ${drug ? drugDetails(view, drug, mayLoad) : nothing}
  ${web ? html`<p>${readMore(view, web)}</p>` : nothing} ${resourceLinks(view.main)}
  ${contact ? html`<p class="lines">${linkedWords(contact)}</p>` : nothing} ${times(view)}`;
}

/** When an alert was sent, and when it ends. */
export function times(view: AlertView) {
  const {alert, end, hours} = view;
  const moment = (time: Date) =>
    html`<time datetime=${time.toISOString()}>${view.value(view.moment(time))}</time>`;
  return html`<dl class="times">
    ${
      isDated(alert)
        ? html`<div>
            <dt>${view.ui(() => msg('Sent', {desc: 'Before the day and time at which an alert was sent'}))}</dt>
            <dd>${moment(alert.sent)}</dd>
          </div>`
        : html`<div><dd>${view.content('undated')}</dd></div>`
    }
    ${
      alert.issued
        ? html`<div>
            <dt>${view.ui(() => msg('First given', {desc: 'Before the day and time at which an alert was given for the first time'}))}</dt>
            <dd>${moment(alert.issued)}</dd>
          </div>`
        : nothing
    }
    ${
      end.time && end.isStated
        ? html`<div>
            <dt>${view.ui(() => msg('In force until'))}</dt>
            <dd>${moment(end.time)}</dd>
          </div>`
        : nothing
    }
    ${
      end.time && !end.isStated
        ? html`<div><dd>${view.content('expires.default', {hours: {value: hours, unit: 'hour'}})}</dd></div>`
        : nothing
    }
  </dl>`;
}
