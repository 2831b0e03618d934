import {parseOnce} from './cache.js';
import {Cursor, fail, NotUnderstood} from './cursor.js';
import {endAfter, isEveryDay, isSlip, minutesOfDay, type Hours, type HoursRule} from './hours.js';
import type {DatePoint, DateRange, Days, OpenState, Steps, Times, WeekdayOf} from './hours.js';
import * as osm from './osm-patterns.js';

/** The longest text to parse. Longer hours are a mistake, and would take too much time. */
export const longestHours = 5000;

/**
 * Parses OSM's opening_hours. Equal texts give the same object, so callers must not change it.
 * @returns undefined for text in another notation.
 */
export function osmHours(source: string): Hours | undefined {
  if (source.length > longestHours) return undefined;
  return parseOnce(`osm ${source}`, () => {
    const text = source.trim();
    const rules = parseOsm(text);
    return rules && {rules, text};
  });
}

/**
 * Parses OSM's opening_hours, and schema.org's short form, which is a part of it. Grammar:
 * https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification.
 * @returns undefined unless all of the text is understood: half of the rules may be worse than none.
 */
function parseOsm(text: string): HoursRule[] | undefined {
  try {
    return readRules(new Cursor(text));
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}

function readRules(cursor: Cursor): HoursRule[] {
  const rules: HoursRule[] = [];
  let joins: HoursRule['joins'];
  while (!cursor.ended) {
    if (cursor.skip(';')) {
      joins = undefined;
      continue;
    }
    const rule = readRule(cursor);
    rules.push(joins ? {...rule, joins} : rule);
    const bare = rule.state !== 'closed' && !rule.times && !rule.always;
    // "Mo-Fr" is OSM's for open around the clock. People who write "Mon-Fri" leave out the times.
    if (bare && rule.on && rule.state === 'open' && cursor.isWordy) fail();
    joins = undefined;
    if (cursor.ended || cursor.skip(';')) continue;
    if (cursor.skip('||')) joins = 'fallback';
    // "Dec 25,PH off" means one list. Read as two rules, it would be open all day on Christmas.
    else if (bare) fail();
    // "Mo-Fr 09:00-17:00 Sa 10:00-14:00" lacks a comma.
    else if (cursor.skip(',') || cursor.sees(osm.dayStart)) joins = 'add';
    else fail();
  }
  return rules.length && !joins ? rules : fail();
}

function readRule(cursor: Cursor): HoursRule {
  const start = cursor.at;
  const on = readDays(cursor);
  const rule: HoursRule = {state: 'open'};
  if (cursor.at > start) {
    rule.on = on;
    cursor.skip(':');
  }
  if (cursor.skip('24/7')) {
    if (!rule.on) rule.always = true;
    else rule.times = [{from: 0, to: minutesOfDay}];
  } else if (cursor.sees(osm.timeStart))
    rule.times = cursor.list(osm.moreTimes, () => readTimes(cursor)).flat();

  const [, state, comment] = cursor.must(osm.ending);
  if (state) rule.state = state === 'off' ? 'closed' : (state as OpenState);
  // A comment alone is a condition that cannot be evaluated: "by appointment".
  else if (comment !== undefined) rule.state = 'unknown';
  if (comment?.trim()) rule.comment = comment.trim();
  if (cursor.at === start) fail();
  if (rule.state === 'closed') rule.times = rule.times?.map(({from, to}) => ({from, to}));
  if (rule.state !== 'open') delete rule.always;
  else if (isEveryDay(rule)) rule.always = true;
  return rule;
}

function readDays(cursor: Cursor): Days {
  const on: Days = {};
  if (cursor.sees(osm.yearStart) && !cursor.sees(osm.dateStart))
    on.years = cursor.list(osm.moreYears, () => readSteps(cursor.must(osm.years), 1900, 9999));
  if (cursor.sees(osm.dateStart)) on.dates = readDates(cursor);
  if (cursor.take(osm.week))
    on.weeks = cursor.list(osm.moreWeeks, () => readSteps(cursor.must(osm.weeks), 1, 53));
  if (on.years || on.dates || on.weeks) cursor.skip(':');
  readWeekdays(cursor, on);
  return on;
}

/** "1-53/2" is every second one; "2026+" has no end. */
function readSteps(
  [, first, last = first, nth, isOpen]: RegExpExecArray,
  least: number,
  most: number,
): Steps {
  if (isOpen) return {from: Number(first), to: most};
  const from = within(first!, least, most);
  const to = within(last!, least, most);
  if (nth === undefined) return {from, to};
  // "2025/2" begins a series without an end.
  return to <= from ? fail() : {from, to, every: within(nth, 1)};
}

function within(digits: string, least: number, most = Infinity): number {
  const value = Number(digits);
  return value < least || value > most ? fail() : value;
}

function readDates(cursor: Cursor): DateRange[] {
  const ranges = [readDateRange(cursor)];
  for (;;) {
    const last = ranges[ranges.length - 1]!.to;
    // "Dec 24,26-28": the month applies to both.
    const more = last.day !== undefined && cursor.take(osm.moreDaysOfMonth);
    if (more) {
      const from = {...last, day: within(more[1]!, 1, 31)};
      ranges.push({from, to: more[2] ? {...from, day: within(more[2], 1, 31)} : from});
    } else if (cursor.take(osm.moreDates)) ranges.push(readDateRange(cursor));
    else return ranges;
  }
}

function readDateRange(cursor: Cursor): DateRange {
  const from = readDatePoint(cursor, osm.nthAtStart);
  if (cursor.skip('+'))
    return {from, to: {month: 12, day: 31, ...(from.year === undefined ? {} : {year: 9999})}};
  if (!cursor.skip('-')) return {from, to: from};
  if (cursor.sees(osm.dateStart)) return {from, to: readDatePoint(cursor, osm.nthAtEnd)};
  if (from.day === undefined) fail();
  return {from, to: {...from, day: within(cursor.must(osm.dayOfMonth)[1]!, 1, 31)}};
}

/** "Oct Su[-1]" is a date only at an end of a range. Elsewhere it is a month and a weekday. */
function readDatePoint(cursor: Cursor, nthWeekday: RegExp): DatePoint {
  const point: DatePoint = {};
  const [, ofYear, name, day] = cursor.must(osm.calendarDate);
  if (ofYear) point.year = within(ofYear, 1900);
  if (name) point.month = osm.months.get(name)!;
  if (day) point.day = within(day, 1, 31);
  else if (name) {
    const found = cursor.take(nthWeekday);
    if (found)
      point.nth = {weekday: osm.weekdays.get(found[1]!)!, nth: Number(found[2]! + found[3]!)};
  }
  return {...point, ...readShift(cursor)};
}

/** "+1 day", "-2 days". */
function readShift(cursor: Cursor): {shift?: number} {
  const found = cursor.take(osm.shifted);
  const days = found ? Number(found[1]! + found[2]!) : 0;
  return days ? {shift: days} : {};
}

/** "Mo-Fr", "PH,Sa" (either), "PH Mo-Fr" (a holiday that falls on a weekday). */
function readWeekdays(cursor: Cursor, on: Days): void {
  let last: string | undefined;
  for (let found = cursor.take(osm.dayName); found; found = cursor.take(osm.dayName)) {
    const holiday = found[4];
    const kind = holiday ? 'holidays' : 'weekdays';
    if (last && (last === kind || on.holidaysOnly)) fail();
    if (last) on.holidaysOnly = true;
    last = kind;
    if (!holiday) (on.weekdays ??= []).push(...readWeekdaySpan(cursor, found));
    else
      (on.holidays ??= []).push({
        kind: holiday === 'ph' ? 'public' : 'school',
        ...readShift(cursor),
      });
    if (cursor.take(osm.moreDayNames)) {
      if (on.holidaysOnly) fail();
      last = undefined;
    } else if (cursor.isAt(',')) return;
  }
}

function readWeekdaySpan(cursor: Cursor, [, from, to, nth]: RegExpExecArray): WeekdayOf[] {
  const first = osm.weekdays.get(from!)!;
  if (nth) return [{weekday: first, nth: nth.split(',').flatMap(readNth), ...readShift(cursor)}];
  const length = to ? ((osm.weekdays.get(to)! - first + 7) % 7) + 1 : 1;
  return Array.from({length}, (_, index) => ({weekday: ((first - 1 + index) % 7) + 1}));
}

/** "1", "1-2", "-1". */
function readNth(text: string): number[] {
  const [first, last = first] = text.trim().split('-');
  if (!first) return [-Number(last)];
  const from = Number(first);
  return Array.from({length: within(last!, from) - from + 1}, (_, index) => from + index);
}

function readTimes(cursor: Cursor): Times[] {
  const [, first, isOpen, last, andOn] = cursor.must(osm.clockSpan);
  const from = minutesOf(first!);
  if (isOpen) return from === 'sun' ? fail() : [openEnd(from)];
  const to = minutesOf(last!);
  if (from === 'sun' || to === 'sun') return [bySun(from, to)];
  // "9:00-5:00" and "1:00-3:00" mean the afternoon. That is not OSM's notation.
  const isLoose = [first, last].some((each) => each!.indexOf(':') === 1);
  const isAfternoon = (to <= from && from <= 12 * 60) || (from >= 60 && from < 6 * 60);
  if (isLoose && isAfternoon) fail();
  const end = endAfter(from, to);
  if (isSlip(from, to)) return [{from, to: end, state: 'unknown', note: 'contradictory'}];
  return andOn ? [{from, to: end}, openEnd(end)] : [{from, to: end}];
}

/** "09:00", "sunset", "(sunrise+01:00)". */
function minutesOf(text: string): number | 'sun' {
  const [hour, minute] = text.split(':');
  return /^\d/.test(text) ? Number(hour) * 60 + Number(minute) : 'sun';
}

/**
 * Times without an end. As in opening_hours.js: until late at night if they begin late, else until midnight.
 */
function openEnd(from: number): Times {
  const hours = from >= 22 * 60 ? 8 : 10;
  const to = from >= 17 * 60 ? from + hours * 60 : minutesOfDay;
  return {from, to: Math.min(to, 2 * minutesOfDay), state: 'unknown', note: 'open-end'};
}

/** We do not compute sunrise and sunset: all times that could be meant are unknown. */
function bySun(from: number | 'sun', to: number | 'sun'): Times {
  const start = from === 'sun' ? 0 : from;
  const end = to === 'sun' ? minutesOfDay : from === 'sun' ? to : endAfter(start, to);
  return {from: start, to: end > start ? end : end + minutesOfDay, state: 'unknown', note: 'sun'};
}
