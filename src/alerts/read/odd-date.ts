import {on24Hours, parseMoment} from '../../shared/dates.js';
import type {WrittenMoment} from '../../shared/iso-date.js';

/** What some feeds write before a date. */
const before =
  /^(?:(?:posted|published|updated|modified|date|publiée?|mise? à jour|modifiée?)\s*(?:on|le)?\s*:?\s+|le\s+)/i;

const weekdays = [
  ...['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
  ...['dim', 'lun', 'mar', 'mer', 'jeu', 'ven', 'sam'],
];

const two = (part: string) => part.padStart(2, '0');

/**
 * The year, month and day of a date in figures. Where neither their size nor the day of the week shows which is
 * the month, it is not a date that can be read: `03/04/2026`.
 */
function dayInFigures(text: string): string | undefined {
  const [, year, middle = '', last = ''] =
    /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(text.trim()) ?? [];
  return year && `${year}-${two(middle)}-${two(last)}`;
}

function resolveDay(
  first: string,
  second: string,
  year: string,
  weekday: string,
  isGerman: boolean,
) {
  const [day, month] = [Number(first), Number(second)];
  if (isGerman || day > 12 || day === month) return `${year}-${two(second)}-${two(first)}`;
  if (month > 12) return `${year}-${two(first)}-${two(second)}`;
  const wanted = weekdays.indexOf(weekday.toLowerCase().slice(0, 3)) % 7;
  if (wanted < 0) return undefined;
  const fits = [
    [second, first],
    [first, second],
  ].filter(
    ([ofMonth, ofDay]) =>
      new Date(Date.UTC(+year, Number(ofMonth) - 1, Number(ofDay))).getUTCDay() === wanted,
  );
  return fits.length === 1 ? `${year}-${two(fits[0]![0]!)}-${two(fits[0]![1]!)}` : undefined;
}

/**
 * Reads a date that no standard knows, as programs and people write it in feeds.
 * @returns undefined for a text that is not a date, or may be two.
 */
export function parseOddDate(text: string): (WrittenMoment & {timeZone?: string}) | undefined {
  const written = text.trim().replace(/\s+/g, ' ');
  if (!written || written.length > 80) return undefined;
  // Seconds or milliseconds since 1970.
  if (/^\d{10}(\d{3})?$/.test(written)) {
    const wall = Number(written) * (written.length === 10 ? 1000 : 1);
    return {wall, offset: 0, days: 0};
  }
  const [, timeZone] = /\s?[[(]?((?:America|Canada|Etc)\/[\w/+-]+)[\])]?$/.exec(written) ?? [];
  const plain = on24Hours(
    written
      .replace(/\s?[[(]?(?:America|Canada|Etc)\/[\w/+-]+[\])]?$/, '')
      .replace(before, '')
      .replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/i, '$1')
      // A dash or a comma between day and time.
      .replace(/[\s,]+[-–—|@•·]?\s*(?=\d{1,2}(?::\d|\s?h\b))/i, ' ')
      .replace(
        /\b(\d{1,2}) ?h ?(\d{2})?\b/i,
        (_, hour: string, minute = '00') => `${hour}:${minute}`,
      )
      .replace(/([^:\d]|^)(\d{1,2}) ?([ap])\.? ?m\b\.?/i, '$1$2:00 $3m')
      .replace(/(:\d\d) ?([ap])\.? ?m\b\.?/i, '$1 $2m'),
  ).replace(/\b(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?/, (_, ...parts: (string | undefined)[]) =>
    parts
      .slice(0, 3)
      .filter((part) => part !== undefined)
      .map(two)
      .join(':'),
  );
  const [, weekday = '', figures, rest = ''] =
    /^(?:([a-zé]{3,9})\.?,? )?(\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4})(?:[T ,]+(.*))?$/i.exec(plain) ?? [];
  const [, first, sign, second, year] =
    /^(\d{1,2})([/.-])(\d{1,2})[/.-](\d{4})$/.exec(figures ?? '') ?? [];
  const day = figures
    ? year
      ? resolveDay(first!, second!, year, weekday, sign === '.')
      : dayInFigures(figures)
    : undefined;
  if (figures && !day) return undefined;
  const moment = parseMoment(day ? `${day} ${rest}`.trim() : plain);
  return moment && {...moment, ...(timeZone && moment.offset === undefined && {timeZone})};
}
