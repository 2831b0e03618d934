/** What the script with the finder inside gives to chunks beside `ui/runtime.ts`. */

// Opening hours, for their other readers
export {internHours, parseOnce} from '../../hours/cache.js';
export {calendarDay, dayOf, daysInMonth, matchesDay, weekdayOf} from '../../hours/calendar.js';
export {weekOf} from '../../hours/evaluate.js';
export {endAfter, isEveryDay, isSlip, minutesOfDay, noHours} from '../../hours/hours.js';
export {weekdayNames} from '../../hours/weekday-names.js';
export {indexNames, monthNames} from '../../shared/month-names.js';
export {longestHours, osmHours} from '../../hours/parse-osm.js';
export {instantOf, wallMinute} from '../../hours/time-zone.js';

// Services, for the readers of other formats and the indexes
export {approximateDistance} from '../model/approximate-distance.js';
export {categories} from '../model/category.js';
export {filterIds} from '../model/filters.js';
export {idOf} from '../read/id-of.js';
export {readHours} from '../read/revive-hours.js';
export {serviceEntries, wordEntries} from '../read/service-schema.js';
export {addBit, countBits, either, hasBit, members, noBits} from '../search/bitset.js';
export {needsPoint} from '../search/needs-point.js';
export {foldName, provinceOf} from '../../shared/canada/provinces.js';
export {decode, windows1252} from '../../shared/decode.js';
export {distanceMeters, earthRadius} from '../../shared/geo/distance.js';
export {webAddress} from '../../shared/web-address.js';

// Views and templates, for details, print, sharing and the map
export {repeat} from 'lit/directives/repeat.js';
export {ageNotice} from '../../ui/templates/age-notice.js';
export {distanceQuantity} from '../../i18n/distance.js';
export {languageNames} from '../../i18n/display-names.js';
export {timeSpan, weekday} from '../../i18n/format-moment.js';
export {asText} from '../../i18n/join-sentences.js';
export {LocalizedView} from './localized-view.js';
export {addressBlock, addressLine, stopName} from './templates/address.js';
export {
  callUrl,
  dialled,
  firstPhone,
  isText,
  streetAddress,
  textLabel,
  textUrl,
} from './templates/contact-links.js';
export {directoryText} from './templates/directory-text.js';
export {icon, resultIcons} from './templates/icons.js';
export {isLastingStatus, statusWords} from './templates/status.js';
export {idle, painted} from '../../ui/page-turns.js';

// Clocks
export {siteZone} from '../../community/site-zone.js';
export {momentInZone} from '../../i18n/format-moment.js';
export {canadianClock} from '../../shared/canada/clocks.js';
export {isDeviceClock, isTimeZone} from '../../shared/zone-offset.js';
export {learnZone, serviceZone} from '../model/service-zone.js';
