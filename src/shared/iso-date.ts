/** `2026-11-23T14:05:00-05:00` and what looks like it: parts may be missing from the end. */
const iso =
  /^(\d{4})-?(\d{2})?-?(\d{2})?(?:[T ]+(\d{1,2}):?(\d{2})(?::?(\d{2}(?:[.,]\d{1,9})?))?)?\s*([a-z]{1,5}|[+-]\d{2}(?::?\d{2})?)?$/i;

/** Zones of which the name says that it is UTC. */
const universal = /^(z|ut|utc|gmt)$/;

/** Minutes east of Greenwich; undefined for an unknown zone. */
export type OffsetOf = (zone: string) => number | undefined;

/** The offset that a zone states in figures, and UTC. */
export function numericOffset(zone: string): number | undefined {
  const [, sign, hours, minutes = '0'] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  if (hours) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return universal.test(zone.toLowerCase()) ? 0 : undefined;
}

export interface MomentParts {
  year: number;
  /** From 1. */
  month: number;
  day: number;
  hour?: string;
  minute?: string;
  second?: string;
  zone?: string;
}

/** A moment as it is written. */
export interface WrittenMoment {
  /** Milliseconds since 1970 on the clock of its zone. */
  wall: number;
  /** Milliseconds that its zone is ahead of UTC; undefined if it names none. */
  offset?: number;
  /** The zone as written, in lower case. */
  zone?: string;
  /** How many days it is, if it has no time: 1, or those of a month or a year; 0 for a time. */
  days: number;
}

/** A moment from its parts; undefined if it does not exist. */
export function momentFrom(
  {year, month, day, hour, minute, second, zone = ''}: MomentParts,
  offset: OffsetOf,
): WrittenMoment | undefined {
  const [hours, minutes, seconds] = [hour, minute, second].map((part) =>
    Number(part?.replace(',', '.') ?? 0),
  );
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > lastDay) return undefined;
  if (hours! > 24 || minutes! > 59 || seconds! >= 61) return undefined;
  const ahead = offset(zone);
  return {
    wall: Date.UTC(year, month - 1, day, hours, minutes, 0, Math.floor(seconds! * 1000 + 1e-6)),
    days: hour === undefined ? 1 : 0,
    ...(ahead !== undefined && {offset: ahead * 60_000}),
    ...(zone && {zone: zone.toLowerCase()}),
  };
}

/** The days that a date in figures names: one, a month or a year. */
function daysOf(text: string, year: number, month: number): number {
  const figures = text.replace(/\D/g, '').length;
  if (figures > 6) return 1;
  const last = figures > 4 ? Date.UTC(year, month) : Date.UTC(year + 1, 0);
  return (last - Date.UTC(year, month - 1)) / 86_400_000;
}

/** Reads `2026-11-23T14:05:00-05:00` and what looks like it; undefined for any other text. */
export function parseIso(
  text: string,
  offset: OffsetOf = numericOffset,
): WrittenMoment | undefined {
  const [, year, month = '1', day = '1', hour, minute, second, zone] = iso.exec(text.trim()) ?? [];
  const written =
    year && momentFrom({year: +year, month: +month, day: +day, hour, minute, second, zone}, offset);
  return written ? {...written, days: hour ? 0 : daysOf(text, +year, +month)} : undefined;
}
