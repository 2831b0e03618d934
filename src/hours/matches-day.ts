import {
  calendarDay,
  dayOf,
  daysInMonth,
  daysInYear,
  easterSunday,
  isoWeek,
  nthWeekday,
  weekdayOf,
  type CalendarDay,
} from './calendar.js';
import type {DatePoint, DateRange, Days, Steps, WeekdayOf} from './hours.js';

/** Whether a day (since 1970-01-01) is a holiday of this kind. */
export type IsHoliday = (kind: 'public' | 'school', day: number) => boolean;

/** Whether a rule that holds on these days holds on this one. */
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
  // Weeks 50 to 2 go over the new year.
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
  // 29 February alone is on no day of a common year.
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
  // Shifted over the new year: two days before 1 January is a day of the year before.
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
    // Only 29 February comes and goes: spans that begin or end there take the nearest day.
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
