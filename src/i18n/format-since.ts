import {memoize} from '../shared/memoize.js';
import type {LocalizedValue} from './format.js';
import {inDigits, platformHasWords} from './intl-support.js';

/** The time since a moment in its largest whole unit up to years: `today`, `3 months ago`. */
export const since = (moment: Date, now: Date): LocalizedValue => ({
  format: ({locale}) => {
    const days = Math.max(0, Math.floor((now.getTime() - moment.getTime()) / 86_400_000));
    const [count, unit] =
      days < 31
        ? ([days, 'day'] as const)
        : days < 365
          ? ([Math.floor(days / 30.44), 'month'] as const)
          : ([Math.floor(days / 365.25) || 1, 'year'] as const);
    if (!platformHasWords(locale)) return inDigits(moment, {timeZone: 'UTC', day: true});
    return relative(locale, unit === 'day').format(-count, unit);
  },
});

/** Only days are named in words: "last month" could mean yesterday. */
const relative = memoize(
  (locale: string, names: boolean) =>
    new Intl.RelativeTimeFormat(locale, {numeric: names ? 'auto' : 'always'}),
);
