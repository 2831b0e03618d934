import {zoneOffset} from '../shared/zone-offset.js';

/**
 * Converts between local time and instants. Local time is counted in minutes since
 * 1970-01-01 00:00 of that clock, as if it had never been changed.
 */

const minute = 60_000;
const hour = 3_600_000;

/** The moment between two instants at which the offset changes. */
function changeBetween(timeZone: string, from: number, to: number): number {
  const before = zoneOffset(timeZone, from);
  let low = Math.floor(from / (15 * minute));
  let high = Math.ceil(to / (15 * minute));
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (zoneOffset(timeZone, middle * 15 * minute) === before) low = middle;
    else high = middle;
  }
  return high * 15 * minute;
}

/**
 * Local time in a zone, in whole minutes. When clocks go back, an hour comes twice. In the second one the
 * result stays at the last minute of the first, so that nothing opens or closes twice. Undefined for an
 * unknown zone or an invalid date.
 */
export function wallMinute(instant: Date, timeZone: string): number | undefined {
  const at = instant.getTime();
  const offset = zoneOffset(timeZone, at);
  if (offset === undefined) return undefined;
  const earlier = zoneOffset(timeZone, at - 3 * hour)!;
  if (earlier > offset) {
    const change = changeBetween(timeZone, at - 3 * hour, at);
    if (at < change + earlier - offset) return (change + earlier) / minute - 1;
  }
  return Math.floor((at + offset) / minute);
}

/**
 * The instant of a local time in a zone, in milliseconds since 1970. If clocks went back and there are two,
 * it is the first. If clocks went forward over it, it is the moment of the change.
 */
export function instantOf(wall: number, timeZone: string): number | undefined {
  const at = wall * minute;
  const before = zoneOffset(timeZone, at - 24 * hour);
  const after = zoneOffset(timeZone, at + 24 * hour);
  if (before === undefined || after === undefined) return undefined;
  if (before === after) return at - before;
  const change = changeBetween(timeZone, at - 24 * hour, at + 24 * hour);
  if (at < change + before) return at - before;
  return Math.max(change, at - after);
}
