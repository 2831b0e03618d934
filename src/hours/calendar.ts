import type {DatePoint, DateRange, Days, Steps, WeekdayOf} from './hours.js';

/** The Gregorian calendar in whole days since 1970-01-01, without clocks or zones. */

const day = 86_400_000;

/** A day in the calendar; `weekday` 1 is Monday. */
export interface CalendarDay {
  readonly day: number;
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly weekday: number;
}

export function dayOf(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / day;
}

export const weekdayOf = (of: number) => ((((of + 3) % 7) + 7) % 7) + 1;

const days = new Map<number, CalendarDay>();

export function calendarDay(of: number): CalendarDay {
  let found = days.get(of);
  if (!found) {
    const at = new Date(of * day);
    found = {
      day: of,
      year: at.getUTCFullYear(),
      month: at.getUTCMonth() + 1,
      date: at.getUTCDate(),
      weekday: weekdayOf(of),
    };
    if (days.size > 2000) days.clear();
    days.set(of, found);
  }
  return found;
}

export const daysInMonth = (year: number, month: number) =>
  dayOf(year, month + 1, 1) - dayOf(year, month, 1);

export const daysInYear = (year: number) => dayOf(year + 1, 1, 1) - dayOf(year, 1, 1);

/** The nth weekday of a month, counted from its end if negative; undefined if the month has no such day. */
export function nthWeekday(
  year: number,
  month: number,
  weekday: number,
  nth: number,
): number | undefined {
  const first = dayOf(year, month, 1);
  const last = first + daysInMonth(year, month) - 1;
  const found =
    nth > 0
      ? first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
      : last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7;
  return nth && found >= first && found <= last ? found : undefined;
}

/** Week number of ISO 8601: week 1 has the year's first Thursday. */
export function isoWeek(of: number): number {
  const thursday = of - weekdayOf(of) + 4;
  return Math.floor((thursday - dayOf(calendarDay(thursday).year, 1, 1)) / 7) + 1;
}

/** Easter Sunday in the Gregorian calendar (algorithm of Meeus, Jones and Butcher). */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1);
}

/** Whether a day (since 1970-01-01) is a holiday of this kind. */
export type IsHoliday = (kind: 'public' | 'school', day: number) => boolean;

/** Whether a rule for these days applies on this day. */
export function matchesDay(days: Days | undefined, at: CalendarDay, isHoliday: IsHoliday): boolean {
  if (!days) return true;
  return (
    at.day >= (days.from ?? -Infinity) &&
    at.day <= (days.to ?? Infinity) &&
    (!days.years || days.years.some((steps) => inSteps(steps, at.year))) &&
    (!days.dates || days.dates.some((range) => inDates(range, at))) &&
    (!days.weeks || days.weeks.some((steps) => inSteps(steps, isoWeek(at.day)))) &&
    matchesWeekday(days, at, isHoliday) &&
    (!days.monthDays ||
      days.monthDays.some(
        (date) => (date > 0 ? date : daysInMonth(at.year, at.month) + 1 + date) === at.date,
      )) &&
    (!days.yearDays ||
      days.yearDays.some(
        (date) =>
          (date > 0 ? date : daysInYear(at.year) + 1 + date) === at.day - dayOf(at.year, 1, 1) + 1,
      )) &&
    (!days.every || matchesInterval(days.every, at))
  );
}

function inSteps({from, to, every = 1}: Steps, at: number): boolean {
  // Weeks 50 to 2 extend into the new year.
  if (to < from) return at >= from || at <= to;
  return at >= from && at <= to && (at - from) % every === 0;
}

function matchesWeekday(days: Days, at: CalendarDay, isHoliday: IsHoliday): boolean {
  const {weekdays, holidays, holidaysOnly} = days;
  if (!weekdays && !holidays) return true;
  const weekday = weekdays?.some((of) => isWeekday(of, at)) ?? false;
  if (!holidays || (weekday && !holidaysOnly) || (!weekday && holidaysOnly && weekdays))
    return weekday;
  return holidays.some(({kind, shift = 0}) => isHoliday(kind, at.day - shift));
}

function isWeekday({weekday, nth, shift = 0}: WeekdayOf, at: CalendarDay): boolean {
  const of = shift ? calendarDay(at.day - shift) : at;
  if (of.weekday !== weekday) return false;
  return !nth || nth.some((n) => nthWeekday(of.year, of.month, weekday, n) === of.day);
}

function inDates({from, to}: DateRange, {day, year}: CalendarDay): boolean {
  // A rule for 29 February applies only in leap years.
  const leap = from.month === 2 && from.day === 29 && to.month === 2 && to.day === 29;
  if (leap && daysInMonth(from.year ?? year, 2) < 29) return false;
  if (from.year !== undefined) {
    const first = resolve(from, from.year, 'first');
    let last = resolve(to, to.year ?? from.year, 'last');
    if (first === undefined || last === undefined) return false;
    if (last < first && to.year === undefined) last = resolve(to, from.year + 1, 'last') ?? last;
    return day >= first && day <= last;
  }
  const first = resolve(from, year, 'first');
  const last = resolve(to, year, 'last');
  if (first === undefined || last === undefined) return false;
  if (last < first) return day >= first || day <= last;
  if (day >= first && day <= last) return true;
  // A shift can lead into another year: two days before 1 January is in the year before.
  if (!from.shift && !to.shift) return false;
  return [year - 1, year + 1].some((other) => {
    const start = resolve(from, other, 'first');
    const end = resolve(to, other, 'last');
    return start !== undefined && end !== undefined && day >= start && day <= end;
  });
}

function resolve(
  {month, day, nth, shift = 0}: DatePoint,
  year: number,
  side: 'first' | 'last',
): number | undefined {
  if (month === undefined) return easterSunday(year) + shift;
  if (nth) {
    const found = nthWeekday(year, month, nth.weekday, nth.nth);
    return found === undefined ? undefined : found + shift;
  }
  const length = daysInMonth(year, month);
  if (day !== undefined && day > length) {
    // Only 29 February is missing in some years. A span that begins or ends there uses the nearest day.
    return side === 'last' ? dayOf(year, month, length) + shift : dayOf(year, month + 1, 1) + shift;
  }
  return dayOf(year, month, day ?? (side === 'first' ? 1 : length)) + shift;
}

function matchesInterval(
  {unit, interval, from, weekStart}: NonNullable<Days['every']>,
  at: CalendarDay,
): boolean {
  if (unit === 'day') return (at.day - from) % interval === 0;
  if (unit === 'week') {
    const startOf = (day: number) => day - ((weekdayOf(day) - weekStart + 7) % 7);
    return ((startOf(at.day) - startOf(from)) / 7) % interval === 0;
  }
  const first = calendarDay(from);
  return (at.year * 12 + at.month - first.year * 12 - first.month) % interval === 0;
}
