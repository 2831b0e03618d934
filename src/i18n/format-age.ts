import {memoize} from '../shared/memoize.js';
import type {Locale} from './format.js';
import {inDigits, platformHasWords} from './intl-support.js';

/** The units of an age in minutes, the largest first. */
const units = [
  {unit: 'day', minutes: 1440, symbol: 'd'},
  {unit: 'hour', minutes: 60, symbol: 'h'},
  {unit: 'minute', minutes: 1, symbol: 'min'},
] as const;

/** The time since or until a moment in its largest whole unit: `3 hours ago`, `in 2 days`. */
export function age(moment: Date, now: Date, {locale}: Pick<Locale, 'locale'>): string {
  const minutes = Math.trunc((moment.getTime() - now.getTime()) / 60_000);
  const fit = units.find((each) => Math.abs(minutes) >= each.minutes) ?? units[2];
  const count = Math.trunc(minutes / fit.minutes);
  if (!platformHasWords(locale)) {
    return fit.unit === 'day'
      ? inDigits(moment, {day: true})
      : `${count < 0 ? '−' : ''}${Math.abs(count)} ${fit.symbol}`;
  }
  return agoFormat(locale).format(count, fit.unit);
}

const agoFormat = memoize(
  (locale: string) => new Intl.RelativeTimeFormat(locale, {numeric: 'auto'}),
);
