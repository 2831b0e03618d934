import {calendarDay, matchesDay, weekdayOf} from './calendar.js';
import {parseDay} from './parse-day.js';
import {endAfter, isEveryDay, isSlip, minutesOfDay} from './hours.js';
import type {Days, DayRange, Hours, HoursRule, WeekdayOf} from './hours.js';
import {anyOf, closedWords, weekdayWords} from './lexicon.js';
import {parseText, readDayNames} from './parse-text.js';
import {matchesDescription, readValid, withValidity, type ValidRule} from './schedule-rows.js';
import {plainText} from './text-lexer.js';
import {readClock} from './time-of-day.js';

/** A schedule of HSDS 3 (an iCalendar RRULE in parts), or a `regular_schedule` of 1.1. */
export type HsdsSchedule = Record<string, unknown>;

/** A row after reading. */
interface Row extends ValidRule {
  description?: string;
}

/** A reason to doubt a whole schedule. */
type Doubt = NonNullable<Hours['doubt']>;

/**
 * Reads the schedules of one place. Several rows for a day are split shifts. A row with unreadable days makes
 * everything doubtful; one with unreadable times makes its days unknown.
 */
export function parseHsds(schedules: readonly HsdsSchedule[]): Hours {
  const text = textOf(schedules);
  const doubtful = (doubt: Doubt): Hours => ({rules: [], ...(text ? {text} : {}), doubt});
  const rows: Row[] = [];
  for (const schedule of schedules) {
    const row = readRow(schedule);
    if (typeof row === 'string') return doubtful(row);
    if (row) rows.push(row);
  }
  if (!rows.length) {
    // The row has only a description, which may be hours.
    return text ? parseText(text) : {rules: []};
  }

  const merged = mergeWeekdays(rows);
  const all = rows.map(({rule}) => rule);
  const holidays: HoursRule[] = [];
  for (const {rule, description} of rows) {
    if (!description) continue;
    const described = matchesDescription(description, [rule], all);
    if (described.contradicts) return doubtful('contradictory');
    if (!holidays.length) holidays.push(...described.holidays);
  }
  // Put unknown days first, so that known ones replace them.
  const rank = ({rule}: Row) => (rule.state === 'unknown' ? 0 : rule.state === 'closed' ? 1 : 2);
  merged.sort((a, b) => rank(a) - rank(b));
  return {rules: [...withValidity(merged), ...holidays], ...(text ? {text} : {})};
}

/** A field's text. The word `null`, which some tables write for an empty cell, counts as empty. */
function field(schedule: HsdsSchedule, name: string): string | undefined {
  const value = schedule[name];
  const text = Array.isArray(value)
    ? value.join(',')
    : typeof value === 'number'
      ? String(value)
      : value;
  if (typeof text !== 'string') return undefined;
  const trimmed = text.trim();
  return trimmed && !/^(?:null|none|n\/a|nan)$/i.test(trimmed) ? trimmed : undefined;
}

/** Reads a row: undefined for an empty one, or the reason why it cannot be used. */
function readRow(schedule: HsdsSchedule): Row | Doubt | undefined {
  const valid = readValid(schedule, 'valid_from', 'valid_to');
  if (valid === null) return 'unreadable';
  const [opens, closes] = [field(schedule, 'opens_at'), field(schedule, 'closes_at')];
  const description = field(schedule, 'description');
  const isBlank = !opens && !closes;
  const start = field(schedule, 'dtstart');
  const end = field(schedule, 'until');
  if (isBlank) {
    // A weekday without times has no hours. A row with dates and without times is a closure.
    const dates = boundedBy(valid) ?? boundedBy({from: parseDay(start), to: parseDay(end)});
    const on = readDays(schedule);
    if (!dates || typeof on === 'string') return undefined;
    const state = !description || /clos|ferm/i.test(description) ? 'closed' : 'unknown';
    return {rule: {state, ...(on ? {on} : {})}, valid: dates};
  }
  const on = readDays(schedule);
  if (typeof on === 'string') return on;
  const rule: HoursRule = on
    ? {...readShift(opens, closes), on}
    : {state: 'unknown', note: 'unreadable'};
  const counted = on ? lastOf(schedule, on) : undefined;
  if (typeof counted === 'string') return counted;
  if (counted !== undefined) rule.on = {...on, to: counted};
  return {rule, ...(valid ? {valid} : {}), ...(description ? {description} : {})};
}

const boundedBy = ({from, to}: DayRange = {}): DayRange | undefined =>
  from !== undefined && to !== undefined ? {from, to} : undefined;

const closed = new RegExp(`^(?:${anyOf(closedWords)})$`);

/** The state on a row's days: a shift, closed, or not understood. */
function readShift(opens: string | undefined, closes: string | undefined): HoursRule {
  if (closed.test(plainText(opens ?? closes ?? ''))) return {state: 'closed'};
  if (/^24[ -]?(?:h|hours|hrs|heures|\/7)$/i.test(opens ?? ''))
    return {state: 'open', times: [{from: 0, to: minutesOfDay}]};
  const from = readClock(opens);
  const to = readClock(closes);
  if (from !== undefined && !closes)
    return {
      state: 'open',
      times: [{from, to: minutesOfDay, state: 'unknown', note: 'open-end'}],
    };
  if (from === undefined || to === undefined || from >= minutesOfDay)
    return {state: 'unknown', note: 'unreadable'};
  // "1:00" to "4:00" without a.m. or p.m. may be meant as an afternoon.
  if (from === to || isSlip(from, to) || /^[1-5](?::\d\d)?$/.test(opens!))
    return {state: 'unknown', note: 'contradictory'};
  return {state: 'open', times: [{from, to: endAfter(from, to)}]};
}

/** MO, TU … of iCalendar. */
const codes = weekdayWords.map(([name]) => name.slice(0, 2).toUpperCase());

/** The days of a row's recurrence; undefined if it has none, `unreadable` if they cannot be read. */
function readDays(schedule: HsdsSchedule): Days | 'unreadable' | undefined {
  const get = (name: string) => field(schedule, name);
  const on: Days = {};
  for (const [key, name] of [
    ['from', 'dtstart'],
    ['to', 'until'],
  ] as const) {
    const text = get(name);
    const day = parseDay(text);
    if (text && day === undefined) return 'unreadable';
    if (day !== undefined) on[key] = day;
  }
  const days = get('byday') ?? get('weekday');
  if (days) {
    const weekdays = readByDay(days);
    if (!weekdays) return 'unreadable';
    on.weekdays = weekdays;
  }
  for (const [key, name, most] of [
    ['monthDays', 'bymonthday', 31],
    ['yearDays', 'byyearday', 366],
  ] as const) {
    const numbers = readNumbers(get(name), most);
    if (numbers === null) return 'unreadable';
    if (numbers) on[key] = numbers;
  }
  const weeks = readNumbers(get('byweekno'), 53);
  if (weeks === null || weeks?.some((week) => week < 0)) return 'unreadable';
  if (weeks) on.weeks = weeks.map((week) => ({from: week, to: week}));
  return withFrequency(on, schedule);
}

const units = new Map<string, 'day' | 'week' | 'month'>([
  ['DAILY', 'day'],
  ['WEEKLY', 'week'],
  ['MONTHLY', 'month'],
]);

/** Adds the frequency: every nth week, or days that only the start date gives. */
function withFrequency(on: Days, schedule: HsdsSchedule): Days | 'unreadable' | undefined {
  const frequency = field(schedule, 'freq')?.toUpperCase() ?? 'WEEKLY';
  const unit = units.get(frequency);
  if (!unit) return 'unreadable';
  const limits = on.weekdays ?? on.monthDays ?? on.yearDays ?? on.weeks;
  if (!limits && unit !== 'day') {
    if (on.from === undefined) return undefined;
    if (unit === 'week' && (field(schedule, 'freq') || on.to === on.from))
      on.weekdays = [{weekday: weekdayOf(on.from)}];
    else if (unit === 'month') on.monthDays = [calendarDay(on.from).date];
    else return undefined;
  }
  const text = field(schedule, 'interval') ?? '1';
  if (!/^\d{1,3}(?:\.0)?$/.test(text) || !Number(text)) return 'unreadable';
  const interval = Number(text);
  if (interval === 1) return on;
  if (on.from === undefined) return undefined;
  const weekStart = codes.indexOf((field(schedule, 'wkst') ?? 'MO').toUpperCase()) + 1 || 1;
  on.every = {unit, interval, from: on.from, weekStart};
  return on;
}

const byDay = new RegExp(`^([-+]?[1-5])?(${codes.join('|')})$`);

/** "MO,TU", "1SA,-1FR", or weekdays by name or number. */
function readByDay(text: string): WeekdayOf[] | undefined {
  if (text.length > 200) return undefined;
  const weekdays: WeekdayOf[] = [];
  for (const part of text.toUpperCase().split(/[\s,;]+/)) {
    if (!part) continue;
    const found = byDay.exec(part);
    // HSDS 1.1 does not define the numbers. 1 to 6 mean the same everywhere; 0 and 7 are Sunday.
    const number = /^[0-7]$/.test(part) ? Number(part) || 7 : undefined;
    if (found) {
      const weekday = codes.indexOf(found[2]!) + 1;
      weekdays.push(found[1] ? {weekday, nth: [Number(found[1])]} : {weekday});
    } else if (number) weekdays.push({weekday: number});
    else {
      const address = text.replace(/https?:\/\/schema\.org\//gi, '');
      return readDayNames(address)?.weekdays;
    }
  }
  return weekdays.length ? weekdays : undefined;
}

/** Numbers separated by commas, between minus `most` and `most`; `null` for anything else. */
function readNumbers(text: string | undefined, most: number): number[] | undefined | null {
  if (!text) return undefined;
  const numbers = text
    .split(',')
    .map((part) => (/^\s*[-+]?\d{1,3}\s*$/.test(part) ? Number(part) : 0));
  return numbers.every((number) => number && Math.abs(number) <= most) ? numbers : null;
}

/** The longest `count` to compute, in years. */
const years = 20;

/** The day of the last of `count` repetitions; a doubt if the row also names an earlier end. */
function lastOf(schedule: HsdsSchedule, on: Days): number | Doubt | undefined {
  const text = field(schedule, 'count');
  if (!text) return undefined;
  if (!/^\d{1,5}(?:\.0)?$/.test(text) || !Number(text) || on.from === undefined)
    return 'unreadable';
  let left = Number(text);
  const endless: Days = {...on};
  delete endless.to;
  for (let day = on.from; day < on.from + years * 366; day++) {
    if (matchesDay(endless, calendarDay(day), () => false) && --left === 0)
      return on.to !== undefined && on.to < day ? 'contradictory' : day;
  }
  return on.to === undefined ? undefined : 'contradictory';
}

/** Joins rows that differ only in their weekday. */
function mergeWeekdays(rows: readonly Row[]): Row[] {
  const merged = new Map<string, Row>();
  for (const {rule, valid} of rows) {
    const {weekdays, ...rest} = rule.on ?? {};
    const key = JSON.stringify([{...rule, on: rest}, valid, !weekdays]);
    const same = merged.get(key);
    if (same) same.rule.on!.weekdays?.push(...(weekdays ?? []));
    else {
      const copy = rule.on
        ? {...rule, on: {...rest, ...(weekdays ? {weekdays: [...weekdays]} : {})}}
        : rule;
      merged.set(key, {rule: copy, ...(valid ? {valid} : {})});
    }
  }
  for (const row of merged.values())
    if (!row.valid && isEveryDay(row.rule)) row.rule = {...row.rule, always: true};
  return [...merged.values()];
}

/** The descriptions of the rows without repeats; or their times, if there are no descriptions. */
function textOf(schedules: readonly HsdsSchedule[]): string | undefined {
  const descriptions = schedules
    .map((schedule) => field(schedule, 'description'))
    .filter((text): text is string => text !== undefined);
  const raw = schedules
    .filter((schedule) => field(schedule, 'opens_at') ?? field(schedule, 'closes_at'))
    .map((schedule) =>
      [field(schedule, 'byday') ?? field(schedule, 'weekday'), field(schedule, 'opens_at')]
        .concat(field(schedule, 'closes_at'))
        .filter(Boolean)
        .join(' '),
    );
  return [...new Set(descriptions.length ? descriptions : raw)].join('; ') || undefined;
}
