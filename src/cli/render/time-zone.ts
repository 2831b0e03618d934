import {zoneOf} from '../../hours/time-zone.js';
import type {Profile} from '../../community/profile.js';

/** The zone in which times are written: the site's, else this machine's. */
export const timeZoneOf = ({timeZone, services}: Profile): string =>
  timeZone ?? zoneOf(services?.region) ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
