import {html, nothing, type TemplateResult} from 'lit';
import {dayFromNow, dayOfYear, timeOfDay, weekday} from '../../../i18n/format-moment.js';
import type {HoursNote} from '../../../hours/hours.js';
import {nextOpening} from '../../../hours/evaluate.js';
import {directoryText} from './directory-text.js';
import type {ServiceView} from '../service-view.js';
import {resultIcons} from './icons.js';

/** How many milliseconds before closing the status is "closes soon". */
const soon = 3_600_000;

/** Notes with a sentence of their own. */
const reasons: HoursNote[] = ['unreadable', 'stale', 'contradictory', 'holiday'];

/** Whether a service is open. Shape, colour and text each show it, so that no one depends on colour. */
export function statusLine(view: ServiceView): TemplateResult | typeof nothing {
  const {service, status} = view;
  if (service.mobile?.length) return nothing;
  const {state, note} = status;
  const why = state === 'unknown' && service.status !== 'temporarily closed';
  // Words that have not been interpreted yet say more than that they are unknown.
  const hoursText = note === 'unread' ? directoryText(view, 'hoursText') : undefined;
  return html`<p class="status ${state}" part="status" data-state=${state}>
    ${resultIcons[state]}<span
      >${statusWords(view)}${why ? html` <small>${hoursText ?? view.content(`hours.why.${note && reasons.includes(note) ? note : 'unknown'}`)}</small>` : nothing}</span
    >
  </p>`;
}

/** Whether its status stays true on paper: closed for now, or hours that nobody knows. */
export const isLastingStatus = ({service, status}: ServiceView): boolean =>
  service.status === 'temporarily closed' ||
  (status.state === 'unknown' && status.note !== 'holiday');

/** Whether a service is open, as text. */
export function statusWords(view: ServiceView): unknown {
  const {service, now, clock} = view;
  const {state, until} = view.status;
  if (service.status === 'temporarily closed') return view.content('status.closedForNow');
  if (state === 'unknown') return view.content('hours.call');
  if (!until) return view.content(state === 'open' ? 'hours.always' : 'hours.closed');
  // After the change of state, the service may be unknown rather than open.
  if (state === 'closed' && !opensAt(view, until)) return view.content('hours.closed');
  const time = timeOfDay(until, clock);
  if (state === 'open' && until.getTime() - now.getTime() < soon)
    return view.content('hours.soon', {time});
  const far = dayFromNow(until, now, clock.timeZone);
  const day = far === 'later' ? dayOfYear(until, clock) : weekday(until, clock);
  return view.content(
    state === 'open' ? 'hours.until' : 'hours.opens',
    {time, day},
    {contexts: [far]},
  );
}

const opensAt = ({service, moment}: ServiceView, until: Date): boolean =>
  nextOpening(service.hours, moment)?.from.getTime() === until.getTime();
