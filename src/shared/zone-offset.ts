import {canadianClock, canadianOffset, clockChanges, type CanadianClock} from './canada/clocks.js';

/** What the clocks of a zone show: by `Intl`, and in Canada by our own rules where its data are older. */

const minute = 60_000;

interface Zone {
  /** Undefined if the platform does not know the zone. */
  platform?: Intl.DateTimeFormat;
  canadian?: CanadianClock;
  /** Quarter of an hour → offset from UTC in milliseconds. Offsets change only at such moments. */
  offsets: Map<number, number | undefined>;
}

const zones = new Map<string, Zone | undefined>();

function zoneNamed(timeZone: string): Zone | undefined {
  if (zones.has(timeZone)) return zones.get(timeZone);
  const platform = clockOf(timeZone);
  const canadian = canadianClock(timeZone);
  const zone = platform || canadian ? {platform, canadian, offsets: new Map()} : undefined;
  if (zones.size > 1000) zones.clear();
  zones.set(timeZone, zone);
  return zone;
}

function clockOf(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  } catch {
    // There is no such zone.
    return undefined;
  }
}

/** The platform's offset from UTC in milliseconds. */
function platformOffset(clock: Intl.DateTimeFormat, instant: number): number {
  const parts: Record<string, number> = {};
  for (const {type, value} of clock.formatToParts(instant)) parts[type] = Number(value);
  const wall = Date.UTC(
    parts['year']!,
    parts['month']! - 1,
    parts['day'],
    parts['hour'],
    parts['minute'],
  );
  return wall - instant;
}

let isPlatformCurrent: boolean | undefined;

/**
 * Whether the platform knows all changes of Canada's clocks that we know. Then its data are of the same release
 * of the tz database or of a newer one, and may know of changes after it.
 */
const platformIsCurrent = (): boolean =>
  (isPlatformCurrent ??= clockChanges().every(({timeZone, instant, offset}) => {
    const clock = clockOf(timeZone);
    return clock && platformOffset(clock, instant) === offset;
  }));

/**
 * The offset of a zone from UTC in milliseconds, at a moment (milliseconds since 1970). Undefined for an unknown
 * zone or an invalid moment.
 */
export function zoneOffset(timeZone: string, instant: number): number | undefined {
  const zone = zoneNamed(timeZone);
  const quarter = Math.floor(instant / (15 * minute));
  // Further away, there are no dates.
  if (!zone || !(Math.abs(instant) < 8.6e15)) return undefined;
  if (!zone.offsets.has(quarter)) {
    if (zone.offsets.size > 20_000) zone.offsets.clear();
    zone.offsets.set(quarter, findOffset(zone, quarter * 15 * minute));
  }
  return zone.offsets.get(quarter);
}

function findOffset({platform, canadian}: Zone, instant: number): number | undefined {
  const known = canadian && !(platform && platformIsCurrent()) && canadianOffset(canadian, instant);
  return known || (platform && platformOffset(platform, instant));
}

/** Whether a text names a time zone. */
export const isTimeZone = (timeZone: string): boolean => zoneNamed(timeZone) !== undefined;

/** Whether the device's own clock shows the time of a zone. */
export const isDeviceClock = (timeZone: string, moment: Date): boolean =>
  zoneOffset(timeZone, moment.getTime()) === -moment.getTimezoneOffset() * minute;
