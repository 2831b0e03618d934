import {instantOf} from '../../hours/time-zone.js';
import type {WrittenMoment} from '../../shared/dates.js';

/** What a time says: when something begins, or when it ends. */
export type Edge = 'start' | 'end';

/** The zones of times that name none. */
export interface DateZones {
  start: string;
  end: string;
  /** Whether the place's zone is known. Otherwise nothing begins later or ends earlier than anywhere in Canada. */
  isKnown: boolean;
}

const isInAmerica = (timeZone: string) => /^(America|Canada)\//.test(timeZone);

/** @param timeZone of the place (IANA); by default the device's, if it is on this side of the ocean. */
export function dateZones(
  timeZone: string = Intl.DateTimeFormat().resolvedOptions().timeZone,
): DateZones {
  const isKnown = isInAmerica(timeZone) && instantOf(0, timeZone) !== undefined;
  return isKnown
    ? {start: timeZone, end: timeZone, isKnown}
    : {start: 'America/St_Johns', end: 'America/Vancouver', isKnown};
}

/** Zones whose short names do not say whether it is summer. */
const generic: Record<string, string | undefined> = {
  nt: 'America/St_Johns',
  at: 'America/Halifax',
  et: 'America/Toronto',
  ct: 'America/Winnipeg',
  mt: 'America/Edmonton',
  pt: 'America/Vancouver',
};

/** Before that, there were no feeds: programs write such a year for an empty time. */
const earliest = Date.UTC(1990, 0);

const minute = 60_000;
const day = 24 * 60 * minute;

/** A time that cannot be true: programs write it for an empty one. */
const isImpossible = (at: number) => at < earliest && at !== 0;

/** Begins the message about such a time. */
export const lacksZoneMessage = 'has no time zone; write it, as in "-08:00", in';

/** Whether a time leaves open in which zone it is. */
export const lacksZone = ({offset, zone, days}: WrittenMoment): boolean =>
  offset === undefined && !days && !generic[zone ?? ''];

/**
 * The moment that a sender meant. A time without a zone is the place's time; a day alone is all of that day.
 * @returns undefined for a time that cannot be true.
 */
export function momentMeant(
  {wall, offset, zone, days}: WrittenMoment,
  edge: Edge,
  zones: DateZones,
): Date | undefined {
  const local = edge === 'end' ? wall + days * day : wall;
  const named = generic[zone ?? ''];
  // Where the zone is not known, a day begins in the west, so that it is the same day everywhere in Canada.
  const at =
    offset !== undefined && !named
      ? local - offset
      : (instantOf(Math.floor(local / minute), named ?? zones[days ? 'end' : edge]) ?? local) +
        (local % minute);
  return isImpossible(at) ? undefined : new Date(at);
}
