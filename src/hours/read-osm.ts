import type {
  DatePoint,
  DateRange,
  Days,
  HolidayOf,
  HoursRule,
  OpenState,
  Steps,
  Times,
  WeekdayOf,
} from './hours.js';
import {minutesOfDay} from './hours.js';
import {Cursor, NotUnderstood, tokenize} from './osm-tokens.js';
import {endAfter, isEveryDay} from './time-spans.js';

/**
 * Reads OSM's opening_hours, and schema.org's short form, which is a part of it. Grammar:
 * https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification. Nothing when any of it is not
 * understood: half of the rules may be worse than none.
 */
export function readOsm(text: string): HoursRule[] | undefined {
  const tokens = tokenize(text);
  if (!tokens) return undefined;
  try {
    return readRules(new Cursor(tokens));
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}

/** Form → its place in the list, from 1. Names of three letters or more are not OSM's, but are met. */
const inOrder = (...names: string[]) =>
  new Map(
    names.flatMap((name, index) =>
      name.split(' ').map((form): [string, number] => [form, index + 1]),
    ),
  );

const weekdays = inOrder(
  'mo mon monday',
  'tu tue tues tuesday',
  'we wed wednesday',
  'th thu thur thurs thursday',
  'fr fri friday',
  'sa sat saturday',
  'su sun sunday',
);
const months = inOrder(
  'jan january',
  'feb february',
  'mar march',
  'apr april',
  'may',
  'jun june',
  'jul july',
  'aug august',
  'sep sept september',
  'oct october',
  'nov november',
  'dec december',
);
const states = new Map<string, OpenState>([
  ['open', 'open'],
  ['off', 'closed'],
  ['closed', 'closed'],
  ['unknown', 'unknown'],
]);
const holidayKinds = new Map<string, HolidayOf['kind']>([
  ['ph', 'public'],
  ['sh', 'school'],
]);
const suns = new Map<string, 'sun'>(
  ['sunrise', 'sunset', 'dawn', 'dusk'].map((name) => [name, 'sun']),
);

function readRules(cursor: Cursor): HoursRule[] {
  const rules: HoursRule[] = [];
  let joins: HoursRule['joins'];
  while (!cursor.ended) {
    if (cursor.takeSign(';')) {
      joins = undefined;
      continue;
    }
    const rule = readRule(cursor);
    rules.push(joins ? {...rule, joins} : rule);
    const bare = rule.state === 'open' && !rule.times && !rule.always;
    joins = undefined;
    if (cursor.ended || cursor.takeSign(';')) continue;
    if (cursor.takeSign('||')) joins = 'fallback';
    // "Dec 25,PH off" is meant as one list; taken as two rules it would be open all of Christmas.
    else if (bare) throw new NotUnderstood();
    // "Mo-Fr 09:00-17:00 Sa 10:00-14:00": the sign between them was forgotten.
    else if (cursor.takeSign(',') || startsDays(cursor)) joins = 'add';
    else throw new NotUnderstood();
  }
  if (!rules.length || joins) throw new NotUnderstood();
  return rules;
}

function readRule(cursor: Cursor): HoursRule {
  const start = cursor.place;
  const on = readDays(cursor);
  const rule: HoursRule = {state: 'open'};
  if (cursor.place > start) {
    rule.on = on;
    cursor.takeSign(':');
  }
  if (cursor.takeWord('24/7')) {
    if (!rule.on) rule.always = true;
    else rule.times = [{from: 0, to: minutesOfDay}];
  } else if (startsTime(cursor, 0))
    rule.times = cursor
      .takeList(
        () => readTimes(cursor),
        (ahead) => startsTime(cursor, ahead),
      )
      .flat();

  const beforeState = cursor.place;
  if (states.has(cursor.word())) rule.state = cursor.takeNamed(states);
  const state = cursor.place > beforeState;
  const token = cursor.peek();
  if (token?.is === 'comment') {
    cursor.skip();
    if (token.value) rule.comment = token.value;
    // A comment alone is a condition that we cannot judge: "by appointment".
    if (!state) rule.state = 'unknown';
  }
  if (cursor.place === start) throw new NotUnderstood();
  if (rule.state === 'closed') rule.times = rule.times?.map(({from, to}) => ({from, to}));
  if (rule.state !== 'open') delete rule.always;
  else if (isEveryDay(rule)) rule.always = true;
  return rule;
}

function readDays(cursor: Cursor): Days {
  const on: Days = {};
  if (cursor.isNumber(0, 4) && !startsDate(cursor, 0))
    on.years = cursor.takeList(
      () => readYears(cursor),
      (ahead) => cursor.isNumber(ahead, 4),
    );
  if (startsDate(cursor, 0)) on.dates = readDates(cursor);
  if (cursor.takeWord('week'))
    on.weeks = cursor.takeList(
      () => readSteps(cursor, 2, 1, 53),
      (ahead) => cursor.isNumber(ahead, 2),
    );
  if (on.years || on.dates || on.weeks) cursor.takeSign(':');
  readWeekdays(cursor, on);
  return on;
}

function readYears(cursor: Cursor): Steps {
  if (cursor.isSign('+', 1)) {
    const from = cursor.takeNumber(4);
    cursor.skip();
    return {from, to: 9999};
  }
  return readSteps(cursor, 4, 1900, 9999);
}

/** "1-53/2": every second one. */
function readSteps(cursor: Cursor, digits: number, least: number, most: number): Steps {
  const from = cursor.takeNumber(digits, least, most);
  const to = cursor.takeSign('-') ? cursor.takeNumber(digits, least, most) : from;
  if (!cursor.takeSign('/')) return {from, to};
  if (to < from) throw new NotUnderstood();
  return {from, to, every: cursor.takeNumber(2, 1)};
}

function readDates(cursor: Cursor): DateRange[] {
  const ranges = [readDateRange(cursor)];
  while (cursor.isSign(',')) {
    const last = ranges[ranges.length - 1]!.to;
    if (startsDate(cursor, 1)) {
      cursor.skip();
      ranges.push(readDateRange(cursor));
    } else if (cursor.isNumber(1, 2) && last.day !== undefined) {
      // "Dec 24,26-28": the month goes on.
      cursor.skip();
      const from = {...last, day: readDate(cursor)};
      ranges.push({from, to: cursor.takeSign('-') ? {...from, day: readDate(cursor)} : from});
    } else break;
  }
  return ranges;
}

function readDateRange(cursor: Cursor): DateRange {
  const from = readDatePoint(cursor, false);
  if (cursor.takeSign('+'))
    return {from, to: {month: 12, day: 31, ...(from.year === undefined ? {} : {year: 9999})}};
  if (!cursor.takeSign('-')) return {from, to: from};
  if (startsDate(cursor, 0)) return {from, to: readDatePoint(cursor, true)};
  if (from.day === undefined) throw new NotUnderstood();
  return {from, to: {...from, day: readDate(cursor)}};
}

function readDatePoint(cursor: Cursor, isEnd: boolean): DatePoint {
  const point: DatePoint = {};
  if (cursor.isNumber(0, 4)) point.year = cursor.takeNumber(4, 1900);
  if (!cursor.takeWord('easter')) {
    point.month = cursor.takeNamed(months);
    if (cursor.isNumber(0, 2)) point.day = readDate(cursor);
    else {
      const nth = readNthOfMonth(cursor, isEnd);
      if (nth) point.nth = nth;
    }
  }
  const shift = readShift(cursor);
  if (shift) point.shift = shift;
  return point;
}

/** "Oct Su[-1]" at an end of a span of dates; elsewhere it is a month, and then a weekday of it. */
function readNthOfMonth(cursor: Cursor, isEnd: boolean): DatePoint['nth'] {
  const start = cursor.place;
  if (weekdays.has(cursor.word()) && cursor.isSign('[', 1)) {
    const weekday = cursor.takeNamed(weekdays);
    const [nth, ...more] = readNth(cursor);
    const end = cursor.place;
    readShift(cursor);
    const isStart = cursor.isSign('-') && startsDate(cursor, 1);
    cursor.goBack(end);
    if ((isEnd || isStart) && nth && !more.length) return {weekday, nth};
  }
  cursor.goBack(start);
  return undefined;
}

const readDate = (cursor: Cursor) => cursor.takeNumber(2, 1, 31);

/** "+1 day", "-2 days". */
function readShift(cursor: Cursor): number {
  const minus = cursor.isSign('-');
  if ((!minus && !cursor.isSign('+')) || !/^days?$/.test(cursor.word(2))) return 0;
  cursor.skip();
  const days = cursor.takeNumber(3);
  cursor.skip();
  return minus ? -days : days;
}

/** "Mo-Fr", "PH,Sa" (either), "PH Mo-Fr" (a holiday that falls on a weekday). */
function readWeekdays(cursor: Cursor, on: Days): void {
  const kindAt = (ahead: number) =>
    weekdays.has(cursor.word(ahead)) ? 1 : holidayKinds.has(cursor.word(ahead)) ? 2 : 0;
  let last = 0;
  for (let kind = kindAt(0); kind; kind = kindAt(0)) {
    if (last && !cursor.takeSign(',')) {
      if (kind === last || on.holidaysOnly) throw new NotUnderstood();
      on.holidaysOnly = true;
    }
    if (kind === 1) (on.weekdays ??= []).push(...readWeekdaySpan(cursor));
    else (on.holidays ??= []).push(readHoliday(cursor));
    last = kind;
    if (cursor.isSign(',')) {
      if (!kindAt(1)) return;
      if (on.holidaysOnly) throw new NotUnderstood();
      cursor.skip();
      last = 0;
    }
  }
}

function readWeekdaySpan(cursor: Cursor): WeekdayOf[] {
  const weekday = cursor.takeNamed(weekdays);
  if (cursor.isSign('-') && weekdays.has(cursor.word(1))) {
    cursor.skip();
    const length = ((cursor.takeNamed(weekdays) - weekday + 7) % 7) + 1;
    return Array.from({length}, (_, index) => ({weekday: ((weekday - 1 + index) % 7) + 1}));
  }
  if (!cursor.isSign('[')) return [{weekday}];
  const nth = readNth(cursor);
  const shift = readShift(cursor);
  return [{weekday, nth, ...(shift ? {shift} : {})}];
}

/** "[1,3]", "[1-2]", "[-1]". */
function readNth(cursor: Cursor): number[] {
  cursor.mustTake('[');
  const all = cursor.takeList(
    () => {
      if (cursor.takeSign('-')) return [-cursor.takeNumber(1, 1, 5)];
      const from = cursor.takeNumber(1, 1, 5);
      const to = cursor.takeSign('-') ? cursor.takeNumber(1, from, 5) : from;
      return Array.from({length: to - from + 1}, (_, index) => from + index);
    },
    () => true,
  );
  cursor.mustTake(']');
  return all.flat();
}

function readHoliday(cursor: Cursor): HolidayOf {
  const kind = cursor.takeNamed(holidayKinds);
  const shift = readShift(cursor);
  return {kind, ...(shift ? {shift} : {})};
}

function readTimes(cursor: Cursor): Times[] {
  const isLoose = () => {
    const token = cursor.peek();
    return token?.is === 'time' && token.loose;
  };
  let loose = isLoose();
  const from = readTime(cursor);
  if (from !== 'sun' && cursor.takeSign('+')) return [openEnd(from)];
  cursor.mustTake('-');
  loose ||= isLoose();
  const to = readTime(cursor);
  // "9:00-5:00" and "1:00-3:00" are of the afternoon, and not of OSM.
  if (loose && from !== 'sun' && to !== 'sun' && isAfternoon(from, to)) throw new NotUnderstood();
  if (from === 'sun' || to === 'sun') {
    cursor.takeSign('+');
    return [bySun(from, to)];
  }
  const end = endAfter(from, to);
  return cursor.takeSign('+') ? [{from, to: end}, openEnd(end)] : [{from, to: end}];
}

const isAfternoon = (from: number, to: number) =>
  (to <= from && from <= 12 * 60) || (from >= 60 && from < 6 * 60);

/** Nobody says when it ends: late on what begins late, else at midnight (as opening_hours.js guesses). */
function openEnd(from: number): Times {
  const hours = from >= 22 * 60 ? 8 : 10;
  const to = from >= 17 * 60 ? from + hours * 60 : minutesOfDay;
  return {from, to: Math.min(to, 2 * minutesOfDay), state: 'unknown', note: 'open-end'};
}

/** When the sun rises and sets here is not ours to tell: all that may be meant is unknown. */
function bySun(from: number | 'sun', to: number | 'sun'): Times {
  const start = from === 'sun' ? 0 : from;
  const end = to === 'sun' ? minutesOfDay : from === 'sun' ? to : endAfter(start, to);
  return {
    from: start,
    to: end > start ? end : end + minutesOfDay,
    state: 'unknown',
    note: 'sun',
  };
}

/** "09:00", "sunset", "(sunrise+01:00)". */
function readTime(cursor: Cursor): number | 'sun' {
  const token = cursor.peek();
  if (token?.is === 'time') {
    cursor.skip();
    return token.minutes;
  }
  if (!cursor.takeSign('(')) return cursor.takeNamed(suns);
  const sun = cursor.takeNamed(suns);
  if (!cursor.takeSign('-')) cursor.mustTake('+');
  if (cursor.peek()?.is !== 'time') throw new NotUnderstood();
  cursor.skip();
  cursor.mustTake(')');
  return sun;
}

function startsDate(cursor: Cursor, ahead: number): boolean {
  const word = cursor.word(cursor.isNumber(ahead, 4) ? ahead + 1 : ahead);
  return months.has(word) || word === 'easter';
}

function startsTime(cursor: Cursor, ahead: number): boolean {
  return (
    cursor.peek(ahead)?.is === 'time' || cursor.isSign('(', ahead) || suns.has(cursor.word(ahead))
  );
}

function startsDays(cursor: Cursor): boolean {
  const word = cursor.word();
  return weekdays.has(word) || holidayKinds.has(word) || word === 'week' || startsDate(cursor, 0);
}
