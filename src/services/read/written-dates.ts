import {parseDate} from '../../shared/dates.js';
import {raw} from './coerce.js';

/** Which number of `03/04/2019` is the day, as far as the other cells of its column say. */
export type DayOrder = 'day-first' | 'month-first';

const numbers = /(?:^|[^\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/;
const yearFirst = /(?:^|\D)(\d{4})[/.-](\d{1,2})(?:[/.-](\d{1,2}))?(?!\d)/;
/** "March 2019", "Mar-19", "mars 2019". */
const month = /(?:^|[^\p{L}\d])(?:(\p{L}{3,9})\.?[\s/-]+(\d{4})|(\p{L}{3,5})-(\d{2}))(?!\d)/u;
/** "15 March 2019", "March 15, 2019", "15-Mar-19", within other words. */
const named =
  /(\d{1,2}(?:er|st|nd|rd|th)?[\s-]+(?:de |of )?\p{L}{3,9}\.?,?[\s-]+(?:\d{4}|\d{2})(?!\d)|\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}(?!\d))/u;
/** Days since the end of 1899, as spreadsheets count them: 1982 to 2064. */
const serial = /^([345]\d{4})(?:\.\d+)?$/;

const dayMs = 86_400_000;
const utc = (year: number, of: number, day: number): Date | undefined => {
  const date = new Date(Date.UTC(year, of - 1, day));
  return date.getUTCMonth() === of - 1 && date.getUTCDate() === day ? date : undefined;
};
const fullYear = (text: string): number =>
  text.length === 4 ? Number(text) : Number(text) + (Number(text) < 50 ? 2000 : 1900);

/** The order that one cell shows: `25/03/2019` has the day first. */
function orderOf(value: unknown): DayOrder | undefined {
  const [, first, , second] = numbers.exec(raw(value) ?? '') ?? [];
  if (Number(first) > 12) return 'day-first';
  return Number(second) > 12 ? 'month-first' : undefined;
}

/** The order of a column; undefined if none of its cells show it, or they differ. */
export function columnOrder(values: Iterable<unknown>): DayOrder | undefined {
  const orders = new Set<DayOrder>();
  for (const value of values) {
    const order = orderOf(value);
    if (order) orders.add(order);
  }
  return orders.size === 1 ? [...orders][0] : undefined;
}

/**
 * Reads a day or moment in the ways in which spreadsheets and people write it.
 * @param order which number is the day. Without it, the older of two readings counts, so that nothing seems
 *   fresher than it is.
 */
export function readDate(value: unknown, order?: DayOrder): Date | undefined {
  const text = raw(value);
  if (!text || text.length > 200) return undefined;
  // Map servers write milliseconds since 1970.
  if (/^\d{12,13}$/.test(text)) return new Date(Number(text));
  const [, days] = serial.exec(text) ?? [];
  if (days) return new Date((Number(days) - 25_569) * dayMs);
  const [, first, , second, years] = numbers.exec(text) ?? [];
  if (first && second && years) {
    const [a, b, year] = [Number(first), Number(second), fullYear(years)];
    const [dayFirst, monthFirst] = [utc(year, b, a), utc(year, a, b)];
    if (order && dayFirst && monthFirst) return order === 'day-first' ? dayFirst : monthFirst;
    const all = [dayFirst, monthFirst].filter((date) => date !== undefined);
    return all.sort((one, other) => one.getTime() - other.getTime())[0];
  }
  return parseDate(text.replace(/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})/, isoDay)) ?? inWords(text);
}

/** A date among other words: "Checked March 2019 by Sam". */
function inWords(text: string): Date | undefined {
  const [, year, of, day] = yearFirst.exec(text) ?? [];
  if (year && of) return utc(Number(year), Number(of), Number(day ?? 1));
  const whole = named.exec(text)?.[1];
  const read =
    whole && parseDate(whole.replace(/(\d)(?:er|st|nd|rd|th)\b/, '$1').replace(/ (?:de|of) /, ' '));
  if (read) return read;
  const [, name, longYear, short, shortYear] = month.exec(text) ?? [];
  const years = longYear ?? shortYear;
  const first = years && parseDate(`1 ${name ?? short} ${fullYear(years)}`);
  if (first) return first;
  const [, ofYear, numbered] = /(?:^|\D)(\d{1,2})[/.-](\d{4})(?!\d)/.exec(text) ?? [];
  // Of a year alone, the first day is the oldest.
  const alone = /(?:^|\D)((?:19[89]|20\d)\d)(?!\d)/.exec(text)?.[1];
  return (
    (numbered ? utc(Number(numbered), Number(ofYear), 1) : undefined) ??
    (alone ? utc(Number(alone), 1, 1) : undefined)
  );
}

const isoDay = (_: string, year: string, of: string, day: string) =>
  `${year}-${of.padStart(2, '0')}-${day.padStart(2, '0')}`;
