import {format, type Locale} from '../../i18n/format.js';
import {memoize} from '../../shared/memoize.js';
import {platformKnows} from '../../i18n/intl-support.js';

/** A round distance as short as a drawing wants it: "500 m", "2 km". */
export function shortDistance(meters: number, {locale, direction}: Locale): string {
  const [value, unit] =
    meters < 1000 ? [meters, 'meter' as const] : [meters / 1000, 'kilometer' as const];
  return format({format: () => withUnit(locale, unit).format(value)}, {locale, direction});
}

/** Degrees without a direction, with so many digits after the point: "49.28°". */
export const degrees = (value: number, digits: number, language: Locale): string =>
  format({format: ({locale}) => `${fixed(locale, digits).format(Math.abs(value))}°`}, language);

const fixed = (locale: string, digits: number) =>
  new Intl.NumberFormat(known(locale), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });

/** A language that the platform does not know has digits as Canada writes them. */
const known = (locale: string) => (platformKnows(locale, 'NumberFormat') ? locale : 'en-CA');

const symbols = {meter: 'm', kilometer: 'km'};

/** The international symbol in languages that the platform does not know and in browsers before 2021. */
const withUnit = memoize((locale: string, unit: keyof typeof symbols) => {
  try {
    if (known(locale) === locale) return new Intl.NumberFormat(locale, {style: 'unit', unit});
  } catch {
    // An older browser.
  }
  const plain = new Intl.NumberFormat(known(locale));
  return {format: (value: number) => `${plain.format(value)}\u00a0${symbols[unit]}`};
});
