import {zoneOf, type ZoneAtlas} from '../../shared/canada/zone-of.js';
import type {Service} from './service.js';

const known = new WeakMap<object, string>();

/**
 * The time zone of a service's place (IANA); undefined if its record does not tell it, or not without the
 * atlas.
 */
export function serviceZone(
  service: Pick<Service, 'timeZone' | 'address' | 'point' | 'mobile'>,
  atlas?: ZoneAtlas,
): string | undefined {
  if (known.has(service)) return known.get(service);
  const {timeZone, address, mobile} = service;
  const point = service.point ?? mobile?.find((stop) => stop.point)?.point;
  const zone = zoneOf({timeZone, ...address, point}, atlas);
  if (zone) known.set(service, zone);
  return zone;
}

/** Keeps the zone of a place whose record does not tell it. */
export const learnZone = (service: Service, zone: string): void => void known.set(service, zone);
