import type {LocalizedValue} from './format.js';
import {memoize} from '../shared/memoize.js';
import {zoneOffset} from '../shared/zone-offset.js';
import {inDigits, platformHasWords} from './intl-support.js';
import {zoneName} from './zone-names.js';

/**
 * Moments by the clock of a place. The platform may have old data of its zone, so it never formats in that zone:
 * it formats, as UTC, the moment at which a clock of UTC would show what the place's shows.
 */

/** The clock that shows a moment. */
export interface Clock {
  /** IANA time zone of the place. */
  timeZone: string;
  /** Whether to add the name of the zone, because the reader's own clock differs. */
  withZone?: boolean;
}

/** How far away a day is. It selects the sentence (`hours.opens_tomorrow`). */
export type DayFromNow = 'today' | 'tomorrow' | 'week' | 'later';

/**
 * How far away the day of a moment is, on the calendar of a place. `week` is one of the six days after today,
 * for which the name of the day is enough. Past days are `later`, because they need a date.
 */
export function dayFromNow(moment: Date, now: Date, timeZone: string): DayFromNow {
  const days = dayNumber(moment, timeZone) - dayNumber(now, timeZone);
  if (days === 0 || days === 1) return days ? 'tomorrow' : 'today';
  return days > 1 && days < 7 ? 'week' : 'later';
}

/** A time of day: `6 p.m.`, `19 h 30`, `18:00`; with its zone, `6 p.m. Pacific Time`. */
export const timeOfDay = (moment: Date, clock: Clock): LocalizedValue => ({
  whole: !clock.withZone,
  format: ({locale}) => format(locale, clock, timeFields(locale, clock, [moment]), moment),
});

/** The name of a day: `Tuesday`. */
export const weekday = (moment: Date, {timeZone}: Clock): LocalizedValue => ({
  whole: true,
  format: ({locale}) => format(locale, {timeZone}, 'weekday', moment),
});

/** A day of the year with its name: `Tuesday, November 24`. */
export const dayOfYear = (moment: Date, {timeZone}: Clock): LocalizedValue => ({
  format: ({locale}) => format(locale, {timeZone}, 'weekday day', moment),
});

/** A moment whose reader may be in any zone: `November 24, 2026 at 6:00 p.m. Pacific Time`. */
export const momentInZone = (moment: Date, timeZone: string, withZone = true): LocalizedValue => ({
  format: ({locale}) => format(locale, {timeZone, withZone}, 'year day hour minute', moment),
});

/**
 * A span of time: `6:00–7:30 p.m.`; with its day, `Tuesday, 6:00–7:30 p.m.`; with its date, `Tuesday,
 * November 24, …`. A span past midnight ends with a time of the next day.
 */
export const timeSpan = (
  from: Date,
  to: Date,
  {day, ...clock}: Clock & {day?: 'weekday' | 'date'},
): LocalizedValue => ({
  whole: !day && !clock.withZone,
  format: ({locale}) => {
    const {timeZone} = clock;
    const hours = timeFields(locale, clock, [from, to]);
    const start = `${day ? (day === 'date' ? 'weekday day ' : 'weekday ') : ''}${hours}`;
    // For a span past midnight, a range would add both dates. Older browsers lack ranges.
    if (dayNumber(from, timeZone) === dayNumber(to, timeZone)) {
      const range = format(locale, clock, start, from, to);
      if (range) return range;
    }
    return `${format(locale, {timeZone}, start, from)} – ${format(locale, clock, hours, to)}`;
  },
});

/** The moment at which a clock of UTC would show what the place's shows now. */
const asUtc = (moment: Date, timeZone: string): Date =>
  new Date(moment.getTime() + (zoneOffset(timeZone, moment.getTime()) ?? 0));

/** The day that a place's calendar shows at a moment, in days since 1970. */
const dayNumber = (moment: Date, timeZone: string): number =>
  Math.floor(asUtc(moment, timeZone).getTime() / 86_400_000);

/**
 * Minutes are shown if they are not zero. For whole hours they are also shown in languages where a bare hour
 * is just `18`, or runs into the name of the zone.
 */
const timeFields = (locale: string, {timeZone}: Clock, moments: Date[]): string =>
  /^(ar|en|es|fr)\b/.test(locale) &&
  moments.every((moment) => asUtc(moment, timeZone).getUTCMinutes() === 0)
    ? 'hour'
    : 'hour minute';

/**
 * Formats a moment, or a range within a day. A range is empty where the platform lacks them.
 * @param fields what to show, separated by spaces: `year`, `weekday`, `day` (with its month), `hour`, `minute`.
 */
function format(
  locale: string,
  {timeZone, withZone}: Clock,
  fields: string,
  from: Date,
  to?: Date,
): string {
  const name = withZone ? zoneName(locale, timeZone) : '';
  const start = asUtc(from, timeZone);
  if (!platformHasWords(locale)) {
    const has = (field: string) => fields.includes(field);
    const text = inDigits(start, {timeZone: 'UTC', day: has('day'), time: has('hour')});
    return to ? '' : [text, name].filter(Boolean).join(' ');
  }
  const formatter = formatterOf(locale, fields, Boolean(withZone));
  const parts = to
    ? (formatter.formatRangeToParts?.(start, asUtc(to, timeZone)) ?? [])
    : formatter.formatToParts(start);
  // In English, the name is a part of the sentence.
  const zone = /^en\b/.test(locale) ? name : `(${name})`;
  return parts.map(({type, value}) => (type === 'timeZoneName' ? zone : value)).join('');
}

/** A formatter. Browsers before 2021 lack ranges. */
type MomentFormat = Intl.DateTimeFormat & {
  formatRangeToParts?: (from: Date, to: Date) => Intl.DateTimeFormatPart[];
};

const formatterOf = memoize((locale: string, fields: string, withZone: boolean): MomentFormat => {
  const has = (field: string) => fields.split(' ').includes(field);
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    ...(has('year') && {year: 'numeric'}),
    ...(has('weekday') && {weekday: 'long'}),
    ...(has('day') && {month: 'long', day: 'numeric'}),
    ...(has('hour') && {hour: 'numeric'}),
    ...(has('minute') && {minute: has('year') ? '2-digit' : 'numeric'}),
    ...(withZone && {timeZoneName: 'short'}),
  });
});
