import {parseIso, type WrittenMoment} from '../../shared/iso-date.js';

const minute = 60_000;
const day = 24 * 60 * minute;

/** What a time says: when something begins, or when it ends. */
export type Edge = 'start' | 'end';

/** The zones of times that name none. */
export interface DateZones {
  start: string;
  end: string;
  /** Whether the place's zone is known. Otherwise nothing begins later or ends earlier than anywhere in Canada. */
  isKnown: boolean;
}

/**
 * Milliseconds that a zone's clock is ahead of UTC. Pages load this at once, so it is smaller than what hours
 * need.
 */
function ahead(at: number, timeZone: string): number {
  const clock = new Date(at).toLocaleString('en-US', {timeZone, hourCycle: 'h23'});
  const [month = 0, day = 0, year = 0, ...time] = (clock.match(/\d+/g) ?? []).map(Number);
  const [hour = 0, minutes = 0] = time;
  return Date.UTC(year, month - 1, day, hour, minutes) - Math.floor(at / minute) * minute;
}

/** The moment at which a zone's clock shows a time. */
function instantIn(wall: number, timeZone: string): number {
  const near = wall - ahead(wall, timeZone);
  return wall - ahead(near, timeZone);
}

/** @param timeZone of the place (IANA); by default the device's, if it is on this side of the ocean. */
export function dateZones(
  timeZone: string = Intl.DateTimeFormat().resolvedOptions().timeZone,
): DateZones {
  let isKnown = /^(America|Canada)\//.test(timeZone);
  try {
    ahead(0, timeZone);
  } catch {
    isKnown = false;
  }
  return isKnown
    ? {start: timeZone, end: timeZone, isKnown}
    : {start: 'America/St_Johns', end: 'Etc/GMT+8', isKnown};
}

/** Before that, there were no feeds: programs write such a year for an empty time. */
const earliest = Date.UTC(1990, 0);

/** A time that cannot be true: programs write it for an empty one. */
const isImpossible = (at: number) => at < earliest && at !== 0;

/**
 * The moment that a sender meant. A time without a zone is the place's time; a day alone is all of that day.
 * @returns undefined for a time that cannot be true.
 */
export function momentMeant(
  {wall, offset, days}: WrittenMoment,
  edge: Edge,
  zones: DateZones,
): Date | undefined {
  const local = edge === 'end' ? wall + days * day : wall;
  // Where the zone is not known, a day begins in the west, so that it is the same day everywhere in Canada.
  const at = offset === undefined ? instantIn(local, zones[days ? 'end' : edge]) : local - offset;
  return isImpossible(at) ? undefined : new Date(at);
}

/** A month's name and a year: browsers read such dates. */
const withMonth = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).*\d{4}/i;

/** Reads a time of Tend's own format, which is ISO 8601; one in words as the platform reads it. */
export function parseOwnDate(text: string): WrittenMoment | undefined {
  const written = parseIso(text);
  const at = written || !withMonth.test(text) ? NaN : Date.parse(text);
  return written ?? (at ? {wall: at, offset: 0, days: /:/.test(text) ? 0 : 1} : undefined);
}
