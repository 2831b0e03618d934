import {indexNames, monthNames} from '../shared/month-names.js';
import {weekdayNames} from './weekday-names.js';

/** The grammar of OSM's opening_hours, as patterns for the cursor of `parse-osm.ts`. */

export const weekdays = indexNames(weekdayNames);
export const months = indexNames(monthNames);

/** A pattern at the cursor. A space in it matches an optional space; a space after it is consumed. */
const at = (pattern: string) => new RegExp(`(?:${pattern.replace(/ /g, ' ?')}) ?`, 'y');
const wordOf = (words: Iterable<string>) => `(?:${[...words].join('|')})(?![a-z])`;

const weekday = wordOf(weekdays.keys());
const month = wordOf(months.keys());
const holiday = wordOf(['ph', 'sh']);
const sun = wordOf(['sunrise', 'sunset', 'dawn', 'dusk']);
const year = '\\d{4}(?!\\d)';
/** One or two digits that do not begin a time or "24/7". */
const number = '(?!24/7)\\d{1,2}(?!\\d|:\\d\\d(?!\\d))';
const clock = '(?:(?:[0-3]?\\d|4[0-7]):[0-5]\\d|48:00)(?!\\d)';
const time = `(?:${clock}|${sun}|\\( ${sun} [-+] ${clock} \\))`;
const date = `(?:${year} )?(?:easter(?![a-z])|${month})`;
const shift = '([-+]) (\\d{1,3}) days?(?![a-z])';
const nth = '(?:- [1-5]|[1-5](?: - [1-5])?)';
const nths = `\\[ (${nth}(?: , ${nth})*) \\]`;
const nthOfMonth = `(${weekday}) \\[ (-?) ([1-5]) \\]`;

export const ending = at('(?:(open|off|closed|unknown)(?![a-z]))? (?:"([^"]*)")?');
export const week = at('week(?![a-z])');
export const dateStart = at(date);
export const yearStart = at(year);
export const timeStart = at(`${clock}|${sun}|\\(`);
export const dayStart = at(`${weekday}|${holiday}|week(?![a-z])|${date}`);
export const moreYears = at(`,(?= ${year})`);
export const moreWeeks = at(`,(?= ${number})`);
export const moreDates = at(`,(?= ${date})`);
export const moreDayNames = at(`,(?= (?:${weekday}|${holiday}))`);
export const moreTimes = at(`,(?= (?:${clock}|${sun}|\\())`);
export const years = at(`(${year})(?:(?: - (${year}))?(?: / (${number}))?(?! \\+)| (\\+))`);
export const weeks = at(`(${number})(?: - (${number}))?(?: / (${number}))?`);
export const calendarDate = at(`(?:(${year}) )?(?:easter(?![a-z])|(${month})(?: (${number}))?)`);
export const dayOfMonth = at(`(${number})`);
export const moreDaysOfMonth = at(`, (${number})(?: - (${number}))?`);
export const shifted = at(shift);
export const nthAtEnd = at(nthOfMonth);
export const nthAtStart = at(`${nthOfMonth}(?=(?: ${shift})? - ${date})`);
export const dayName = at(`(${weekday})(?: - (${weekday})| ${nths})?|(${holiday})`);
export const clockSpan = at(`(${time}) (?:(\\+)|- (${time}) (\\+)?)`);
