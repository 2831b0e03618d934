import {memoize} from '../shared/memoize.js';
import type {Locale} from './format.js';
import {platformHasWords, platformKnows} from './intl-support.js';

/** The time since a moment in whole minutes: `3 minutes ago`, `this minute`. */
export function ago(moment: Date, now: Date, {locale}: Pick<Locale, 'locale'>): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - moment.getTime()) / 60_000));
  // Without words of the language, use digits and a symbol, which are understood everywhere.
  if (!platformHasWords(locale)) return `−${minutes} min`;
  return agoFormat(locale).format(-minutes, 'minute');
}

/** The time left until a moment, as on a clock: `2:05`; `0:00` after the moment. */
export function countdown(until: Date, now: Date, {locale}: Pick<Locale, 'locale'>): string {
  const seconds = Math.max(0, Math.ceil((until.getTime() - now.getTime()) / 1000));
  const digits = (value: number, least: number) =>
    new Intl.NumberFormat(platformKnows(locale, 'NumberFormat') ? locale : 'en-CA', {
      minimumIntegerDigits: least,
      useGrouping: false,
    }).format(value);
  return `${digits(Math.floor(seconds / 60), 1)}:${digits(seconds % 60, 2)}`;
}

const agoFormat = memoize(
  (locale: string) => new Intl.RelativeTimeFormat(locale, {numeric: 'auto'}),
);
