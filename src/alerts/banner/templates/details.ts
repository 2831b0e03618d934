import {html, nothing, type TemplateResult} from 'lit';
import {msg} from '../../../i18n/interface.js';
import type {AlertView} from '../alert-view.js';
import type {AlertVersion, Colour, Content, DrugDetails} from '../../model/alert.js';
import {webAddress} from '../../../shared/web-address.js';
import {colourValues, forms, routes} from '../../model/vocabulary.js';

/** The paragraphs of a text from outside, rendered as text. */
export const paragraphElements = (text: string | undefined) =>
  text
    ?.split(/\n{2,}/)
    .filter((part) => /[^#\s]/.test(part))
    .map((part) => html`<p class="lines">${part.trim()}</p>`);

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
  const inWater = appearance?.colourInWater;
  const bullets = (items: readonly string[]) =>
    items.length && html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
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
    [label(() => msg('Naloxone')), drug.naloxone],
    [label(() => msg('Helping someone')), drug.response],
    [label(() => msg('Withdrawal')), drug.withdrawal],
    [label(() => msg('Safer use')), bullets(saferUse)],
    [
      label(() => msg('Places that help')),
      services.length &&
        html`<ul>
          ${services.map(
            ({name, hours, phone}) =>
              html`<li>
                <bdi>${name}</bdi>${hours ? html`, <bdi>${hours}</bdi>` : nothing}${
                  phone ? html`, <bdi class="whole">${phone}</bdi>` : nothing
                }
              </li>`,
          )}
        </ul>`,
    ],
    [
      label(() => msg('Tell of it', {desc: 'Before: how to report what was seen of a drug'})),
      drug.report,
    ],
  ];
  return html`<dl>${rows.filter(([, value]) => value).map(row)}</dl>`;
}
