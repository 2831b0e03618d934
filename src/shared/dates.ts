import {
  momentFrom,
  numericOffset,
  parseIso,
  type OffsetOf,
  type WrittenMoment,
} from './iso-date.js';
import {monthWords} from './month-words.js';

/**
 * `Mon, 23 Nov 2026 14:05:00 -0500` (RFC 822), also with the month first, without week-day, and in
 * French.
 */
const mail =
  /^(?:[a-z]+\.?,?\s+)?(?:(\d{1,2})(?:er)?[\s-]+([a-zéû]{3,})\.?|([a-z]{3,})\.?\s+(\d{1,2}),?)[\s-]+(\d{4}|\d{2})(?:,?\s+(?:at |à )?(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(?:\(?([a-z]{1,5}|(?:[a-z]{2,3})?[+-]\d{1,2}:?\d{2})\)?)?(?:\s*\(.*\))?$/i;

/** `Mon Nov 23 14:05:00 2026`, as C's `asctime` has it. */
const asctime =
  /^[a-z]{3},?\s+([a-z]{3})[a-z]*\s+(\d{1,2})\s+(\d{1,2}):(\d{2}):(\d{2})\s+(?:([a-z]{1,5})\s+)?(\d{4})$/i;

/** The month from 1 whose name, short or long, a text begins with; 0 for other texts. */
function monthOf(name: string): number {
  const plain = name.toLowerCase().replace('é', 'e').replace('û', 'u');
  const begins = (word: string) => word && plain.startsWith(word);
  return monthWords.findIndex((words) => words.join(' ').split(' ').some(begins)) + 1;
}

/**
 * Minutes east of Greenwich. RFC 822 knows the American zones; Canada has more, and French names for
 * them. A zone that does not say whether it is summer (`ET`) counts as in winter.
 */
const zones: Record<string, number> = {
  ndt: -150,
  nst: -210,
  adt: -180,
  ast: -240,
  edt: -240,
  est: -300,
  cdt: -300,
  cst: -360,
  mdt: -360,
  mst: -420,
  pdt: -420,
  pst: -480,
  akdt: -480,
  akst: -540,
  hst: -600,
  nt: -210,
  at: -240,
  et: -300,
  ct: -360,
  mt: -420,
  pt: -480,
  hat: -150,
  hnt: -210,
  haa: -180,
  hna: -240,
  hae: -240,
  hne: -300,
  hac: -300,
  hnc: -360,
  har: -360,
  hnr: -420,
  hap: -420,
  hnp: -480,
  bst: 60,
  cet: 60,
  cest: 120,
};

/** Minutes east of Greenwich; undefined for a text without a zone, or with an unknown one. */
const offset: OffsetOf = (zone) => numericOffset(zone) ?? zones[zone.toLowerCase()];

/**
 * Reads a moment in any of the ways in which feeds write it. One without a zone is in UTC.
 * @returns undefined for a text that is not a date.
 */
export function parseDate(text: string | undefined): Date | undefined {
  const written = parseMoment(text);
  return written && new Date(written.wall - (written.offset ?? 0));
}

/** Reads a moment as it is written; undefined for a text that is not a date. */
export function parseMoment(text: string | undefined): WrittenMoment | undefined {
  const normalized = text?.trim().replace(/\s+/g, ' ');
  // No date is longer; a pattern must not be made to work for nothing.
  if (!normalized || normalized.length > 60) return undefined;
  return parseIso(normalized, offset) ?? parseMailDate(normalized) ?? parseAsctime(normalized);
}

/** `2:05 pm` and `14 h 05` → `14:05`: some people's feeds have it so. */
export const on24Hours = (text: string): string =>
  text
    .replace(/\b(\d{1,2}) ?h ?(\d{2})?\b/i, (_, hour: string, minute = '00') => `${hour}:${minute}`)
    .replace(
      /\b(\d{1,2}):(\d{2})(:\d{2})?\s*([ap])\.?m\b\.?/i,
      (_, hour: string, minute: string, second = '', half: string) =>
        `${(Number(hour) % 12) + (/p/i.test(half) ? 12 : 0)}:${minute}${second}`,
    );

function parseMailDate(text: string): WrittenMoment | undefined {
  const match = mail.exec(on24Hours(text));
  if (!match) return undefined;
  const [, dayFirst, nameThen, nameFirst, dayThen, years, hour, minute, second, zone] = match;
  const two = Number(years);
  // As RFC 2822 has it: years of two digits are near ours.
  const year = years!.length === 4 ? two : two + (two < 50 ? 2000 : 1900);
  const month = monthOf((nameThen ?? nameFirst)!);
  return momentFrom(
    {year, month, day: Number(dayFirst ?? dayThen), hour, minute, second, zone},
    offset,
  );
}

function parseAsctime(text: string): WrittenMoment | undefined {
  const [, name, day, hour, minute, second, zone, year] = asctime.exec(text) ?? [];
  if (!name) return undefined;
  const month = monthOf(name);
  return momentFrom({year: +year!, month, day: +day!, hour, minute, second, zone}, offset);
}
