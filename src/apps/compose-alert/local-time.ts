import {instantOf} from '../../hours/time-zone.js';
import {zoneOffset} from '../../shared/zone-offset.js';

/** The device's time zone (IANA). Its rules are ours, because the device's may be out of date. */
export const deviceZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The moment at which a clock of UTC would show what a clock here shows. */
export function asUtc(date: Date): Date {
  const ahead = zoneOffset(deviceZone(), date.getTime()) ?? -date.getTimezoneOffset() * 60_000;
  return new Date(date.getTime() + ahead);
}

/** The value of an `<input type="datetime-local">` for a moment, in the device's time zone. */
export const toLocal = (date: Date): string => asUtc(date).toISOString().slice(0, 16);

/**
 * Converts the value of such an input to a moment; undefined if it is empty.
 * @param exact the moment that the input was filled with. Inputs drop its seconds, so it is returned if the
 * input has not changed.
 */
export function fromLocal(text: string, exact?: Date): Date | undefined {
  if (exact && toLocal(exact) === text) return exact;
  const wall = Date.parse(`${text}Z`);
  const date = new Date(instantOf(wall / 60_000, deviceZone()) ?? new Date(text).getTime());
  return text && !Number.isNaN(date.getTime()) ? date : undefined;
}
