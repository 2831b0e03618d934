import {html, nothing, type TemplateResult} from 'lit';
import {msg} from '../../../i18n/interface.js';
import {languageNames} from '../../../i18n/display-names.js';
import {timeSpan, weekday} from '../../../i18n/format-moment.js';
import {since} from '../../../i18n/format-since.js';
import {weekOf, type DayHours} from '../../../hours/evaluate.js';
import {wallMinute} from '../../../hours/time-zone.js';
import type {ServiceWords} from '../../model/service.js';
import type {ServiceView} from '../service-view.js';
import {detailIcons} from './detail-icons.js';
import {callUrl, dialled, isText, textLabel, textUrl} from './contact-links.js';
import {webDirections} from './web-directions.js';
import type {ResultParts} from './result.js';
import {directoryText} from './directory-text.js';
import {serviceCallScript} from './call-script.js';
import {addressLine, stopName} from './address.js';

export {detailStyles} from './details.styles.js';

/** Directions on the web, if the site does not choose a page. */
const openStreetMap = (hasPoint: boolean) =>
  `https://www.openstreetmap.org/directions?to=${hasPoint ? '{lat}%2C{lon}' : '{address}'}`;

const minutesOfDay = 1440;

/** The details of a service, and buttons for its actions. */
export const details = (view: ServiceView, parts: ResultParts): TemplateResult =>
  html`<div class="more">${whole(view, parts.directions ?? openStreetMap(Boolean(view.service.point)))} ${actions(view, parts)}</div>`;

/**
 * All data about a service, the most urgent first.
 * @param map address of a page with directions; undefined on paper.
 */
export function whole(view: ServiceView, map?: string): TemplateResult {
  const {service} = view;
  const {address, confidential, phones} = service;
  return html`
    ${paragraphs(view, 'description')}
    <dl>
      ${gettingIn(view)}
      ${phones.length ? entry(view.content('say.title'), serviceCallScript(view)) : nothing}
      ${conditions(view)}
      ${
        address && !confidential
          ? entry(
              view.ui(() => msg('Address')),
              html`<bdi>${addressLine(address)}</bdi> ${map ? webDirections(view, map) : nothing}`,
            )
          : nothing
      }
      ${gettingThere(view)} ${hoursEntry(view, hours(view))} ${stops(view)}
      ${
        phones.length > 1
          ? entry(
              view.ui(() => msg('Phone numbers')),
              numbers(view),
            )
          : nothing
      }
      ${attributeList(view)}
    </dl>
    <p class="confirmed">${confirmed(view)}</p>
  `;
}

/** How to be let in. */
export const gettingIn = (view: ServiceView): TemplateResult | typeof nothing =>
  entry(
    view.ui(() => msg('How to get in')),
    directoryText(view, 'application'),
  );

/** For whom a service is, and what it takes. */
export function conditions(view: ServiceView): unknown[] {
  const {languages, ages} = view.service;
  return [
    entry(
      view.ui(() => msg('What to bring')),
      directoryText(view, 'documents'),
    ),
    entry(
      view.ui(() => msg('Who it is for')),
      directoryText(view, 'eligibility'),
    ),
    ages
      ? entry(
          view.ui(() => msg('Ages')),
          ageRange(view, ages),
        )
      : nothing,
    entry(
      view.ui(() => msg('Cost')),
      directoryText(view, 'cost'),
    ),
    languages.length
      ? entry(
          view.ui(() => msg('Languages')),
          view.value(languageNames(languages)),
        )
      : nothing,
    entry(
      view.ui(() => msg('Access', {desc: 'Heading: ramps, lifts, washrooms'})),
      directoryText(view, 'accessibility'),
    ),
  ];
}

/** The way there, and the area that is served. */
export const gettingThere = (view: ServiceView): unknown[] => [
  view.service.confidential
    ? nothing
    : entry(
        view.ui(() => msg('How to get there')),
        directoryText(view, 'directions'),
      ),
  entry(
    view.ui(() => msg('Area')),
    directoryText(view, 'areas'),
  ),
];

export const hoursEntry = (view: ServiceView, words: unknown): TemplateResult | typeof nothing =>
  entry(
    view.ui(() => msg('Hours')),
    words,
  );

function entry(name: unknown, value: unknown): TemplateResult | typeof nothing {
  if (!value || value === nothing) return nothing;
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

const paragraphs = (view: ServiceView, part: keyof ServiceWords) =>
  view.text(part) ? html`<p class="lines">${directoryText(view, part)}</p>` : nothing;

function ageRange(view: ServiceView, {min, max}: {min?: number; max?: number}) {
  if (min !== undefined && max !== undefined) return view.content('ages.range', {min, max});
  if (min !== undefined) return view.content('ages.from', {min});
  return max === undefined ? nothing : view.content('ages.to', {max});
}

/** The hours of the week, and the source's own text beside them. */
export function hours(view: ServiceView): TemplateResult | typeof nothing {
  const week = weekOf(view.service.hours, view.weekMoment);
  const text = directoryText(view, 'hoursText');
  if (!week.length && text === nothing) return nothing;
  return html`${
    week.length
      ? html`<ul class="week">
          ${week.map(
            ({date, intervals}) =>
              html`<li>
                <span>${weekdayName(view, date)}</span>
                <span>${timesOf(view, intervals)}</span>
              </li>`,
          )}
        </ul>`
      : nothing
  }${text === nothing ? nothing : html`<p class="raw">${text}</p>`}${
    view.clock.withZone ? html`<p class="raw">${view.content('hours.zone')}</p>` : nothing
  }`;
}

/** The name of a day. @param date of the day (ISO 8601). */
export const weekdayName = (view: ServiceView, date: string): string =>
  view.value(weekday(new Date(date), {timeZone: 'UTC'}));

/** The openings of one day. Uncertain hours have a question mark. */
export const timesOf = (view: ServiceView, intervals: DayHours['intervals']): unknown =>
  intervals.length
    ? intervals.map(
        (interval, index) =>
          html`${index ? ', ' : ''}${span(view, interval)}${interval.state === 'unknown' ? ' ?' : ''}`,
      )
    : view.content('hours.closedDay');

function span(view: ServiceView, {from, to}: DayHours['intervals'][number]) {
  const {timeZone} = view.clock;
  const [start = 0, end = 0] = [from, to].map((each) => wallMinute(each, timeZone));
  if (start % minutesOfDay === 0 && end - start === minutesOfDay)
    return view.content('hours.always');
  return html`<bdi class="whole">${view.value(timeSpan(from, to, {timeZone}))}</bdi>`;
}

/** Where a mobile service stops. */
export function stops(view: ServiceView): TemplateResult | typeof nothing {
  const {mobile} = view.service;
  if (!mobile?.length) return nothing;
  return entry(
    view.ui(() => msg('Stops', {desc: 'Heading: where a van stops, and when'})),
    html`<ul>
      ${mobile.map(
        (stop) => html`<li>${[stopName(stop), stop.hours.text].filter(Boolean).join(' · ')}</li>`,
      )}
    </ul>`,
  );
}

const numbers = (view: ServiceView) =>
  html`<ul>
    ${view.service.phones.map(
      (phone) =>
        html`<li>
          ${isText(phone) ? html`${textLabel(view)} ` : nothing}<a
            href=${isText(phone) ? textUrl(phone) : callUrl(phone)}
            ><bdi class="whole">${dialled(phone)}</bdi></a
          >
          ${phone.description ?? ''}
        </li>`,
    )}
  </ul>`;

/** What else is good to know. */
export const attributeList = (view: ServiceView): TemplateResult | typeof nothing =>
  view.service.attributes.length
    ? entry(
        view.ui(() => msg('Good to know')),
        html`<ul class="chips">
          ${view.service.attributes.map((id) => html`<li>${view.content(`filter.${id}`)}</li>`)}
        </ul>`,
      )
    : nothing;

/** When the record was last confirmed. */
function confirmed(view: ServiceView) {
  const {confirmed: moment, provenance} = view.service;
  if (provenance) return provenance;
  if (!moment) return view.content('confirmed.never');
  return view.content(`confirmed.${view.freshness}`, {age: since(moment, view.now)});
}

const actions = (
  view: ServiceView,
  {isSaved, onAction}: ResultParts,
) => html`<div class="actions" part="actions">
  <button
    type="button"
    data-action="save"
    aria-pressed=${String(isSaved)}
    @click=${() => onAction('save')}
  >
    ${isSaved ? detailIcons.kept : detailIcons.keep}<span
      >${view.ui(() => msg('Keep on this phone', {desc: 'A button that is pressed or not'}))}</span
    >
  </button>
  <button type="button" data-action="share" @click=${() => onAction('share')}>
    ${detailIcons.share}<span>${view.ui(() => msg('Share'))}</span>
  </button>
  <button type="button" data-action="print" @click=${() => onAction('print')}>
    ${detailIcons.print}<span>${view.ui(() => msg('Print'))}</span>
  </button>
</div>`;
