import {format, type Locale} from '../../i18n/format.js';
import {memoize} from '../../shared/memoize.js';
import {platformKnows} from '../../i18n/intl-support.js';

/** Formats a round distance briefly, for a drawing: "500 m", "2 km". */
export function shortDistance(meters: number, {locale, direction}: Locale): string {
  const [value, unit] =
    meters < 1000 ? [meters, 'meter' as const] : [meters / 1000, 'kilometer' as const];
  return format({format: () => withUnit(locale, unit).format(value)}, {locale, direction});
}

/** Formats degrees without a direction, with `digits` decimals: "49.28°". */
export const degrees = (value: number, digits: number, language: Locale): string =>
  format({format: ({locale}) => `${fixed(locale, digits).format(Math.abs(value))}°`}, language);

const fixed = (locale: string, digits: number) =>
  new Intl.NumberFormat(supportedLocale(locale), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });

/** Falls back to the digits of Canadian English where the platform lacks a locale. */
const supportedLocale = (locale: string) =>
  platformKnows(locale, 'NumberFormat') ? locale : 'en-CA';

const symbols = {meter: 'm', kilometer: 'km'};

/** Uses the international symbol for unsupported locales and in browsers before 2021. */
const withUnit = memoize((locale: string, unit: keyof typeof symbols) => {
  try {
    if (supportedLocale(locale) === locale)
      return new Intl.NumberFormat(locale, {style: 'unit', unit});
  } catch {
    // Older browsers throw for `style: 'unit'`.
  }
  const plain = new Intl.NumberFormat(supportedLocale(locale));
  return {format: (value: number) => `${plain.format(value)}\u00a0${symbols[unit]}`};
});
