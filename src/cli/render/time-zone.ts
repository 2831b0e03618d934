import {siteZone} from '../../community/site-zone.js';
import type {Profile} from '../../community/profile.js';
import {zoneAtlas} from '../../shared/canada/zone-atlas.js';

/** The zone in which times are written: the site's, else this machine's. */
export const timeZoneOf = (profile: Profile): string =>
  siteZone(profile, zoneAtlas) ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
