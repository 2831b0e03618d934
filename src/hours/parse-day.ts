import {dayOf, daysInMonth} from './calendar.js';

/** The day of `2026-12-25`, `2026/12/25`, `20261225` or of a date with a time, whatever its zone. */
export function parseDay(text: unknown): number | undefined {
  if (typeof text !== 'string') return undefined;
  const found = /^\s*(\d{4})([-/]?)(\d{1,2})\2(\d{1,2})(?:[T\s].{0,40})?$/.exec(text);
  if (!found || (!found[2] && found[3]!.length + found[4]!.length < 4)) return undefined;
  const [year, month, date] = [Number(found[1]), Number(found[3]), Number(found[4])];
  if (year < 1900 || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month))
    return undefined;
  return dayOf(year, month, date);
}
