import {mainZone, zoneOf, type ZoneAtlas} from '../shared/canada/zone-of.js';
import type {Profile} from './profile.js';

/** The time zone of a site (IANA): the one that it states, else that of its place or region. */
export const siteZone = (
  {timeZone, services, place}: Profile,
  atlas?: ZoneAtlas,
): string | undefined =>
  zoneOf({timeZone, region: services?.region, point: place?.point}, atlas) ??
  mainZone(services?.region);
