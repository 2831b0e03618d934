import {html, nothing, type TemplateResult} from 'lit';
import {distanceQuantity} from '../../../i18n/distance.js';
import {dayFromNow, timeOfDay, timeSpan} from '../../../i18n/format-moment.js';
import {nextOpening} from '../../../hours/evaluate.js';
import {approximateDistance} from '../../model/approximate-distance.js';
import type {Address, Stop} from '../../model/service.js';
import type {ServiceView} from '../service-view.js';
import {resultIcons} from './icons.js';
import {directoryText} from './directory-text.js';

/** Where a service is, and its distance. For a confidential place, only that it is confidential. */
export function addressBlock(view: ServiceView): TemplateResult | typeof nothing {
  const {service, meters} = view;
  const {confidential, virtual, mobile, address} = service;
  if (confidential) return place(view.content('where.confidential'));
  if (virtual) return place(view.content('where.virtual'));
  if (mobile?.length) return place(html`${far(view)}${nextStop(view, mobile)}`);
  const at = address ? html`<bdi>${addressLine(address)}</bdi>` : directoryText(view, 'areas');
  if (meters === undefined) return at === nothing ? nothing : place(at);
  return place(html`${far(view)}${at}`);
}

const place = (words: unknown) =>
  html`<p class="where">${resultIcons.place}<span>${words}</span></p>`;

/** The distance in a straight line. What is known only by its postal code or town is not exact. */
function far(view: ServiceView) {
  const {meters, approximate} = view;
  if (meters === undefined) return nothing;
  const by = approximate && (approximate.by === 'code' ? 'where.byCode' : 'where.byTown');
  const shown = approximate ? approximateDistance(meters) : meters;
  return html`<strong>${view.content(by ?? 'where.away', {distance: distanceQuantity(shown)})}</strong>`;
}

/** An address on one line, as the source writes it. */
export const addressLine = ({lines, locality, region, postalCode}: Address): string =>
  [...lines, [locality, region].filter(Boolean).join(' '), postalCode].filter(Boolean).join(', ');

/** The name of a stop. */
export const stopName = ({name, address}: Stop): string => name ?? address ?? '';

/** The next stop of a mobile service. */
function nextStop(view: ServiceView, stops: readonly Stop[]) {
  const {now, clock, meters, moment} = view;
  const {timeZone} = clock;
  const [coming] = stops
    .map((stop) => ({stop, next: nextOpening(stop.hours, moment)}))
    .flatMap(({stop, next}) => (next ? [{stop, ...next}] : []))
    .sort((a, b) => a.from.getTime() - b.from.getTime());
  if (!coming) return view.content('mobile.unknown');
  const {stop, from, to} = coming;
  const name = stopName(stop) || (view.text('areas')?.text ?? []).join(', ');
  // A service that stays at one place for good has no next stop.
  if (!to) return name;
  if (from <= now) return view.content('mobile.now', {time: timeOfDay(to, clock), place: name});
  const day = dayFromNow(from, now, timeZone) === 'later' ? 'date' : 'weekday';
  return view.content(meters === undefined ? 'mobile.next' : 'mobile.near', {
    time: timeSpan(from, to, {...clock, day}),
    place: name,
  });
}
