import type {Language} from './language.js';
import {memoize} from '../shared/memoize.js';
import {inDigits, platformHasWords, platformKnows} from './intl-support.js';

/** A number with its unit, or a range; `unit` has the names of ECMA-402. */
export interface Quantity {
  value: number | readonly [min: number, max: number];
  unit: keyof typeof symbols;
}

/** A moment shown as a time of day on the reader's own clock, with the day if needed. */
export interface TimeOfDay {
  time: Date;
  withDay?: true;
}

/** A phone number that readers can call from everywhere. */
export interface PhoneNumber {
  phone: string;
}

/**
 * A value that formats itself, for formats that only one feature needs (`format-moment.ts`,
 * `display-names.ts`).
 */
export interface LocalizedValue {
  format: (language: Locale) => string;
  /** Whether a line break within it is forbidden. */
  whole?: boolean;
}

/**
 * The value of a placeholder. Text stays as it is; everything else is formatted in the sentence's language.
 */
export type Value = string | number | Date | Quantity | TimeOfDay | PhoneNumber | LocalizedValue;

/** The data of a language that formatting needs. */
export type Locale = Pick<Language, 'locale' | 'direction'>;

/** An extension at the end of a number: `ext. 12`, `poste 12`, `x12`, `#12`. */
const extension = /(?:\bext(?:ension)?\.?|\bposte|x|#)\s*(\d{1,6})$/i;

/** The `tel:` address of a number. Phones that support extensions dial them too (RFC 3966). */
export function phoneUrl(number: string): string {
  const [end, more] = extension.exec(number.trim()) ?? [''];
  const digits = number
    .trim()
    .slice(0, end ? -end.length : undefined)
    .replace(/[^\d+]/g, '');
  return `tel:${digits}${more ? `;ext=${more}` : ''}`;
}

/** LEFT-TO-RIGHT ISOLATE and its end. */
const [leftToRight, end] = ['\u2066', '\u2069'];
/** Digits and Latin letters with the characters between them: `2–3`, `6:00–7:30 PM GMT -7`. */
const leftToRightRun =
  /[\p{Nd}\p{Script=Latin}][\p{Nd}\p{Script=Latin}.,:٫٬– -]*[\p{Nd}\p{Script=Latin}]/gu;

/**
 * Formats a value in a language with `Intl`. In right-to-left text, digits keep their order with the
 * characters between them (`2–3`, `9:05`).
 */
export function format(value: Value, language: Locale): string {
  const text =
    typeof value === 'object' && 'format' in value
      ? value.format(language)
      : say(value, language.locale);
  if (language.direction === 'ltr' || typeof value === 'string') return text;
  return text.replace(leftToRightRun, `${leftToRight}$&${end}`);
}

function say(value: Exclude<Value, LocalizedValue>, locale: string): string {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return sayDate(value, locale);
  if (typeof value === 'number') return numberFormat(locale).format(value);
  if ('phone' in value) return value.phone;
  if ('time' in value) return sayTime(value, locale);
  const numbers = withUnit(locale, value.unit);
  if (typeof value.value === 'number') return numbers.format(value.value);
  const [min, max] = value.value;
  return (
    numbers.formatRange?.(min, max) ?? `${numberFormat(locale).format(min)}–${numbers.format(max)}`
  );
}

const inWords = (locale: string, unit: string) =>
  new Intl.NumberFormat(locale, {style: 'unit', unit, unitDisplay: 'long'});

/** Formats a review date. It is a day, not a moment: the reader's time zone must not shift it. */
function sayDate(date: Date, locale: string): string {
  // The browser would use month names of its own language.
  if (!platformHasWords(locale)) return inDigits(date, {timeZone: 'UTC', day: true});
  return dayFormat(locale).format(date);
}

const dayFormat = memoize(
  (locale: string) => new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'}),
);

function sayTime({time, withDay}: TimeOfDay, locale: string): string {
  if (!platformHasWords(locale)) return inDigits(time, {day: withDay, time: true});
  return timeFormat(locale, Boolean(withDay)).format(time);
}

const timeFormat = memoize((locale: string, withDay: boolean) => {
  const day = withDay && ({dateStyle: 'long'} as const);
  return new Intl.DateTimeFormat(locale, {...day, timeStyle: 'short'});
});

/** Canadian number format, for a language that the platform does not know. */
const numberFormat = memoize(
  (locale: string) =>
    new Intl.NumberFormat(platformKnows(locale, 'NumberFormat') ? locale : 'en-CA'),
);

const symbols = {
  second: 's',
  minute: 'min',
  hour: 'h',
  day: 'd',
  celsius: '°C',
  milliliter: 'mL',
  milligram: 'mg',
  percent: '%',
  centimeter: 'cm',
  meter: 'm',
  kilometer: 'km',
};

/**
 * Numbers with their unit in words. Uses the international symbol in languages that the platform does not
 * know, and in browsers before 2021.
 */
const withUnit = memoize((locale: string, unit: Quantity['unit']): RangeFormat => {
  // ECMA-402 lacks milligrams. Their symbol is the same everywhere.
  if (unit !== 'milligram' && platformKnows(locale, 'NumberFormat')) {
    try {
      if (platformHasWords(locale)) return inWords(locale, unit);
    } catch {
      // An older browser: use the symbol.
    }
  }
  const plain = numberFormat(locale);
  return {format: (value: number) => `${plain.format(value)}\u00a0${symbols[unit]}`};
});

/**
 * A formatter for ranges. Browsers before 2022 lack them; CLDR writes "2–3 minutes" in all languages here.
 */
interface RangeFormat {
  format: (value: number) => string;
  formatRange?: (min: number, max: number) => string;
}
