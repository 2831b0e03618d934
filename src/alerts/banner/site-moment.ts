import {siteZone} from '../../community/site-zone.js';
import type {Profile} from '../../community/profile.js';
import type {Value} from '../../i18n/format.js';
import {momentInZone} from '../../i18n/format-moment.js';
import {isDeviceClock} from '../../shared/zone-offset.js';

/**
 * A day and time by the site's clock, which is named if the device's shows another time; undefined if the site's
 * zone is not known.
 */
export function siteMoment(profile: Profile, time: Date): Value | undefined {
  const timeZone = siteZone(profile);
  return timeZone && momentInZone(time, timeZone, !isDeviceClock(timeZone, time));
}
