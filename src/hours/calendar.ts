/** The Gregorian calendar in whole days since 1970-01-01, without clocks or zones. */

const day = 86_400_000;

/** A day's place in the calendar; `weekday` 1 is Monday. */
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

/** The nth such weekday of a month, from its end if negative; nothing where it has no such day. */
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

/** Week of ISO 8601: 1 holds the year's first Thursday. */
export function isoWeek(of: number): number {
  const thursday = of - weekdayOf(of) + 4;
  return Math.floor((thursday - dayOf(calendarDay(thursday).year, 1, 1)) / 7) + 1;
}

/** Easter Sunday (Meeus, Jones and Butcher's way, Gregorian). */
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

/** Day of `2026-12-25`, `2026/12/25`, `20261225` or of a date with a time, whatever its zone. */
export function parseDay(text: unknown): number | undefined {
  if (typeof text !== 'string') return undefined;
  const found = /^\s*(\d{4})([-/]?)(\d{1,2})\2(\d{1,2})(?:[T\s].{0,40})?$/.exec(text);
  if (!found || (!found[2] && found[3]!.length + found[4]!.length < 4)) return undefined;
  const [year, month, date] = [Number(found[1]), Number(found[3]), Number(found[4])];
  if (year < 1900 || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month))
    return undefined;
  return dayOf(year, month, date);
}
