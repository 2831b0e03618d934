import {monthWords} from './month-words.js';

/** `2026-11-23T14:05:00-05:00` and what looks like it: parts may be missing from the end. */
const iso =
  /^(\d{4})-?(\d{2})?-?(\d{2})?(?:[T ]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)?\s*([a-z]{1,5}|[+-]\d{2}(?::?\d{2})?)?$/i;

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
 * them. A zone that does not say whether it is summer (`ET`) counts as in winter: an alert that lasts
 * an hour longer does less harm than one that ends too early.
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

function offset(zone: string | undefined): number {
  const [, sign, hours, minutes = '0'] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone ?? '') ?? [];
  if (hours) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return zones[(zone ?? '').toLowerCase()] ?? 0;
}

interface Parts {
  year: number;
  /** From 1. */
  month: number;
  day: number;
  hour?: string;
  minute?: string;
  second?: string;
  zone?: string;
}

function moment({year, month, day, hour, minute, second, zone}: Parts): Date | undefined {
  const [hours, minutes, seconds] = [hour, minute, second].map((part) => Number(part ?? 0));
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > lastDay) return undefined;
  if (hours! > 24 || minutes! > 59 || seconds! > 60) return undefined;
  const time = Date.UTC(year, month - 1, day, hours, minutes, seconds) - offset(zone) * 60_000;
  return new Date(time);
}

/**
 * Reads a moment in any of the ways in which feeds write it. One without a zone is in UTC.
 * @returns undefined for a text that is not a date.
 */
export function parseDate(text: string | undefined): Date | undefined {
  const normalized = text?.trim().replace(/\s+/g, ' ');
  // No date is longer; a pattern must not be made to work for nothing.
  if (!normalized || normalized.length > 60) return undefined;
  const [, year, month = '1', day = '1', hour, minute, second, zone] = iso.exec(normalized) ?? [];
  if (year) return moment({year: +year, month: +month, day: +day, hour, minute, second, zone});
  return parseMailDate(normalized) ?? parseAsctime(normalized);
}

/** `2:05 pm` and `14 h 05` → `14:05`: some people's feeds have it so. */
const on24Hours = (text: string): string =>
  text
    .replace(/\b(\d{1,2}) ?h ?(\d{2})?\b/i, (_, hour: string, minute = '00') => `${hour}:${minute}`)
    .replace(
      /\b(\d{1,2}):(\d{2})(:\d{2})?\s*([ap])\.?m\b\.?/i,
      (_, hour: string, minute: string, second = '', half: string) =>
        `${(Number(hour) % 12) + (/p/i.test(half) ? 12 : 0)}:${minute}${second}`,
    );

function parseMailDate(text: string): Date | undefined {
  const match = mail.exec(on24Hours(text));
  if (!match) return undefined;
  const [, dayFirst, nameThen, nameFirst, dayThen, years, hour, minute, second, zone] = match;
  const two = Number(years);
  // As RFC 2822 has it: years of two digits are near ours.
  const year = years!.length === 4 ? two : two + (two < 50 ? 2000 : 1900);
  const month = monthOf((nameThen ?? nameFirst)!);
  return moment({year, month, day: Number(dayFirst ?? dayThen), hour, minute, second, zone});
}

function parseAsctime(text: string): Date | undefined {
  const [, name, day, hour, minute, second, zone, year] = asctime.exec(text) ?? [];
  if (!name) return undefined;
  const month = monthOf(name);
  return moment({year: +year!, month, day: +day!, hour, minute, second, zone});
}
