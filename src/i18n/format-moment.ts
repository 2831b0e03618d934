import type {LocalizedValue} from './format.js';
import {memoize} from '../shared/memoize.js';
import {inDigits, platformHasWords} from './intl-support.js';

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
  const days = (dayNumber(moment, timeZone) - dayNumber(now, timeZone)) / 86_400_000;
  if (days === 0 || days === 1) return days ? 'tomorrow' : 'today';
  return days > 1 && days < 7 ? 'week' : 'later';
}

/** A time of day: `6 p.m.`, `19 h 30`, `18:00`. */
export const timeOfDay = (moment: Date, clock: Clock): LocalizedValue => ({
  whole: true,
  format: ({locale}) => format(locale, clock, time(locale, clock, [moment])).format(moment),
});

/** The name of a day: `Tuesday`. */
export const weekday = (moment: Date, {timeZone}: Clock): LocalizedValue => ({
  whole: true,
  format: ({locale}) => format(locale, {timeZone}, 'weekday').format(moment),
});

/** A day of the year with its name: `Tuesday, November 24`. */
export const dayOfYear = (moment: Date, {timeZone}: Clock): LocalizedValue => ({
  format: ({locale}) => format(locale, {timeZone}, 'weekday day').format(moment),
});

/** A moment whose reader may be in any zone: `November 24, 2026, 6:00 p.m. PST`. */
export const momentInZone = (moment: Date, timeZone: string): LocalizedValue => ({
  whole: true,
  format: ({locale}) =>
    platformHasWords(locale)
      ? dayAndTime(locale, timeZone).format(moment)
      : inDigits(moment, {timeZone, day: true, time: true, zone: true}),
});

const dayAndTime = memoize(
  (locale: string, timeZone: string) =>
    new Intl.DateTimeFormat(locale, {
      timeZone,
      ...{year: 'numeric', month: 'long', day: 'numeric'},
      ...{hour: 'numeric', minute: '2-digit', timeZoneName: 'short'},
    }),
);

/**
 * A span of time: `6:00–7:30 p.m.`; with its day, `Tuesday, 6:00–7:30 p.m.`; with its date, `Tuesday,
 * November 24, …`. A span past midnight ends with a time of the next day.
 */
export const timeSpan = (
  from: Date,
  to: Date,
  {day, ...clock}: Clock & {day?: 'weekday' | 'date'},
): LocalizedValue => ({
  whole: !day,
  format: ({locale}) => {
    const {timeZone} = clock;
    const hours = time(locale, clock, [from, to]);
    const start = `${day ? (day === 'date' ? 'weekday day ' : 'weekday ') : ''}${hours}`;
    const range = format(locale, clock, start);
    // For a span past midnight, `formatRange` would add both dates. Older browsers lack it.
    if (range.formatRange && dayNumber(from, timeZone) === dayNumber(to, timeZone)) {
      return range.formatRange(from, to);
    }
    const begin = format(locale, {timeZone}, start).format(from);
    return `${begin} – ${format(locale, clock, hours).format(to)}`;
  },
});

/** The day that a place's calendar shows at a moment, as its midnight in UTC. */
function dayNumber(moment: Date, timeZone: string): number {
  const parts = calendar(timeZone).formatToParts(moment);
  const part = (type: string) => Number(parts.find((each) => each.type === type)!.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'));
}

const calendar = memoize(
  (timeZone: string) =>
    new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    }),
);

/**
 * Minutes are shown if they are not zero. For whole hours they are also shown in languages where a bare hour
 * is just `18`, or runs into the name of the zone.
 */
function time(locale: string, {timeZone}: Clock, moments: Date[]): 'hour' | 'hour minute' {
  if (!/^(ar|en|es|fr)\b/.test(locale)) return 'hour minute';
  const minutes = (moment: Date) =>
    minuteOf(timeZone)
      .formatToParts(moment)
      .find(({type}) => type === 'minute')!.value;
  return moments.every((moment) => Number(minutes(moment)) === 0) ? 'hour' : 'hour minute';
}

const minuteOf = memoize(
  (timeZone: string) =>
    new Intl.DateTimeFormat('en-CA', {timeZone, hour: 'numeric', minute: 'numeric'}),
);

/** @param fields what to show, separated by spaces: `weekday`, `day` (with its month), `hour`, `minute`. */
const format = (locale: string, {timeZone, withZone}: Clock, fields: string) =>
  formatter(locale, timeZone, fields, withZone);

const formatter = memoize(
  (
    locale: string,
    timeZone: string,
    fields: string,
    withZone: boolean | undefined,
  ): MomentFormat => {
    const has = (field: string) => fields.split(' ').includes(field);
    if (!platformHasWords(locale)) {
      const day = has('weekday') || has('day');
      return {
        format: (moment) => inDigits(moment, {timeZone, day, time: has('hour'), zone: withZone}),
      };
    }
    return new Intl.DateTimeFormat(locale, {
      timeZone,
      ...(has('weekday') && {weekday: 'long'}),
      ...(has('day') && {month: 'long', day: 'numeric'}),
      ...(has('hour') && {hour: 'numeric'}),
      ...(has('minute') && {minute: 'numeric'}),
      ...(withZone && {timeZoneName: 'short'}),
    });
  },
);

/** A formatter. Browsers before 2021, and our fallback in digits, lack ranges. */
interface MomentFormat {
  format: (moment: Date) => string;
  formatRange?: (from: Date, to: Date) => string;
}
