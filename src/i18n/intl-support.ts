import {memoize} from '../shared/memoize.js';

/**
 * Whether the platform knows a language. For an unknown language, `Intl` silently uses the browser's own: a
 * Cree sentence would get German months.
 */
export const platformKnows = memoize((locale: string, service: Service): boolean => {
  if (certain.test(locale)) return true;
  try {
    const {supportedLocalesOf}: {supportedLocalesOf: (tag: string) => string[]} = Intl[service];
    return supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
});

/**
 * Languages that every engine supports. On an old phone, asking `Intl` takes longer than rendering the guide.
 */
const certain = /^(ar|en|es|fr|hi|ko|pt|ru|uk|vi|zh)(-|$)/;

/** Services of `Intl` that need a language. */
type Service =
  'PluralRules' | 'NumberFormat' | 'DateTimeFormat' | 'RelativeTimeFormat' | 'DisplayNames';

/**
 * Whether the platform has words of a language, not only its numbers. Some browsers claim to support a
 * language, but give its units in English and number its months (`M11`).
 */
export const platformHasWords = memoize((locale: string): boolean => {
  if (certain.test(locale)) return true;
  if (!platformKnows(locale, 'DateTimeFormat')) return false;
  try {
    return seconds(locale) !== seconds('en');
  } catch {
    // An older browser lacks units, so nothing can be compared.
    return true;
  }
});

const seconds = (locale: string) =>
  new Intl.NumberFormat(locale, {style: 'unit', unit: 'second', unitDisplay: 'long'})
    .format(5)
    .replace(/\p{Nd}/u, '');

/**
 * Formats a moment without words, for languages that the platform has no words of: ISO 8601 with a 24-hour
 * clock (`2026-11-24 18:30`).
 * @param timeZone IANA name. Default: the reader's own zone.
 */
export function inDigits(
  moment: Date,
  {timeZone, day, time}: {timeZone?: string; day?: boolean; time?: boolean},
): string {
  const parts = digits(timeZone).formatToParts(moment);
  const part = (type: string) => parts.find((each) => each.type === type)!.value;
  return [
    day && `${part('year')}-${part('month')}-${part('day')}`,
    time && `${part('hour')}:${part('minute')}`,
  ]
    .filter(Boolean)
    .join(' ');
}

const digits = memoize(
  (timeZone: string | undefined) =>
    new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    }),
);
