import {languages} from './languages.js';

/** A number with its unit, or a range of them; `unit` as ECMA-402 has it. */
export interface Quantity {
  value: number | readonly [min: number, max: number];
  unit: 'second' | 'minute' | 'milliliter';
}

/** What a sentence's placeholder can hold: text as it is, everything else said in the sentence's language. */
export type Value = string | number | Date | Quantity;

const localeOf = (tag: string) => languages[tag]?.locale ?? tag;

/** Seconds, or minutes where they come out even. */
export function duration(seconds: number | readonly [number, number]): Quantity {
  const all: readonly number[] = typeof seconds === 'number' ? [seconds] : seconds;
  const minutes = all.every((value) => value % 60 === 0);
  const [min = 0, max = min] = minutes ? all.map((value) => value / 60) : all;
  return {value: min === max ? min : [min, max], unit: minutes ? 'minute' : 'second'};
}

/** Says a value in a language, by `Intl`. */
export function format(value: Value, tag: string): string {
  if (typeof value === 'string') return value;
  const locale = localeOf(tag);
  if (value instanceof Date) {
    // Review dates are days, not moments: the reader's time zone must not shift them.
    return new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'}).format(value);
  }
  if (typeof value === 'number') return new Intl.NumberFormat(locale).format(value);
  const numbers: RangeFormat = withUnit(locale, value.unit);
  if (typeof value.value === 'number') return numbers.format(value.value);
  const [min, max] = value.value;
  return (
    numbers.formatRange?.(min, max) ??
    `${new Intl.NumberFormat(locale).format(min)}–${numbers.format(max)}`
  );
}

const symbols = {second: 's', minute: 'min', milliliter: 'mL'};

/** Numbers with their unit in words, or with its international symbol in browsers before 2021. */
function withUnit(locale: string, unit: Quantity['unit']): RangeFormat {
  try {
    return new Intl.NumberFormat(locale, {style: 'unit', unit, unitDisplay: 'long'});
  } catch {
    const plain = new Intl.NumberFormat(locale);
    return {format: (value: number) => `${plain.format(value)}\u00a0${symbols[unit]}`};
  }
}

/** Browsers before 2022 have no ranges; "2–3 minutes" is what CLDR writes in the languages here. */
interface RangeFormat {
  format: (value: number) => string;
  formatRange?: (min: number, max: number) => string;
}
