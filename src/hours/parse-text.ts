import {parseOnce} from './cache.js';
import {isEveryDay, minutesOfDay} from './hours.js';
import type {Days, Hours, HoursRule, Times} from './hours.js';
import {longestHours, osmHours} from './parse-osm.js';
import {readWords, type Word} from './text-lexer.js';
import {mayBeAfternoon, readRange} from './time-of-day.js';

/**
 * Parses OSM's opening_hours, or hours as people write them in English and French: "Mon-Fri 9am-5pm, Sat
 * 10-2", "lundi au vendredi de 9 h à 17 h". They are `unreadable` unless every word is understood, and
 * `contradictory` if an afternoon is probably written without "p.m.".
 */
export function parseText(source: string): Hours {
  const osm = osmHours(source);
  if (osm) return parseOnce(`slips ${source}`, () => doubtSlips(osm, wordedDay.test(source)));
  const parse = (): Hours => {
    const text = source.trim();
    const rules = text.length > longestHours ? 'unreadable' : readRules(text);
    return typeof rules === 'string' ? {rules: [], text, doubt: rules} : {rules, text};
  };
  return source.length > longestHours ? parse() : parseOnce(`text ${source}`, parse);
}

const wordedDay = /(?:mon|tue|wed|thu|fri|sat|sun)/i;

/**
 * Makes the days of slips between the clocks unknown: "09:00-12:00,01:00-05:00", and, in the words of people who
 * do not write OSM's notation, "Mon-Fri 11:30-01:30".
 */
function doubtSlips(hours: Hours, isWorded: boolean): Hours {
  const rules = hours.rules.map((rule): HoursRule => {
    const {state, times = [], on, joins} = rule;
    const isSlip = times.some((each, index) => {
      const before = times[index - 1];
      const goesBack =
        before && each.from >= 60 && each.from < before.from && before.to < minutesOfDay;
      return goesBack || (isWorded && !each.state && mayBeAfternoon(each));
    });
    return state === 'open' && isSlip
      ? {state: 'unknown', ...(joins && {joins}), ...(on && {on}), note: 'contradictory'}
      : rule;
  });
  return rules.some((rule, index) => rule !== hours.rules[index]) ? {...hours, rules} : hours;
}

function readRules(text: string): HoursRule[] | 'unreadable' | 'contradictory' {
  const words = readWords(text);
  const groups = words && readGroups(words);
  if (groups === 'contradictory') return groups;
  const pairs = groups && pairUp(groups);
  return pairs ? asRules(pairs) : 'unreadable';
}

/** Reads days without times: "Monday", "Mon-Fri", "mardi et jeudi". */
export function readDayNames(text: string): Days | undefined {
  const words = readWords(text);
  const read = words?.length ? readDays(words, 0) : undefined;
  return read?.next === words?.length ? read?.on : undefined;
}

/** A group of words with one meaning. */
type Group =
  | {is: 'days'; on: Days}
  | {is: 'times'; times: Times[]; allDay?: boolean}
  | {is: 'closed' | 'except' | 'including'};

const wholeWeek = (): Days => ({weekdays: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({weekday}))});
const allDay = (): Group => ({
  is: 'times',
  times: [{from: 0, to: minutesOfDay}],
  allDay: true,
});

function readGroups(words: readonly Word[]): Group[] | 'contradictory' | undefined {
  const groups: Group[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at]!;
    const last = groups[groups.length - 1];
    switch (word.is) {
      case 'separator':
      case 'comma':
      case 'and':
        at++;
        break;
      case 'closed':
      case 'except':
      case 'including':
        groups.push({is: word.is});
        at++;
        break;
      case 'always':
        groups.push({is: 'days', on: wholeWeek()}, allDay());
        at++;
        break;
      case 'all-day':
        groups.push(allDay());
        at++;
        break;
      case 'time': {
        const [, dash, to] = words.slice(at, at + 3);
        const times =
          dash?.is === 'to' && to?.is === 'time' ? readRange(word.time, to.time) : 'unreadable';
        if (times === 'contradictory') return times;
        // "Mar 9-17" may be days in March, or a Tuesday.
        const isDate = words[at - 1]?.is === 'month' && words[at - 2]?.is !== 'to';
        if (times === 'unreadable' || isDate) return undefined;
        if (last?.is === 'times') last.times.push(times);
        else groups.push({is: 'times', times: [times]});
        at += 3;
        break;
      }
      default: {
        const read = readDays(words, at);
        if (!read) return undefined;
        groups.push({is: 'days', on: read.on});
        at = read.next;
      }
    }
  }
  return groups;
}

/** "Mon-Fri", "Tuesdays and Thursdays", "1st and 3rd Monday", "July to August", "Sundays and holidays". */
function readDays(words: readonly Word[], start: number): {on: Days; next: number} | undefined {
  const on: Days = {};
  let nths: number[] = [];
  let at = start;
  for (;;) {
    const word = words[at];
    const end = words[at + 1]?.is === 'to' ? words[at + 2] : undefined;
    if (word?.is === 'nth') {
      nths.push(word.nth);
      at++;
    } else if (word?.is === 'weekdays') {
      const [from] = word.weekdays;
      let weekdays = word.weekdays;
      at++;
      if (end?.is === 'weekdays') {
        if (weekdays.length > 1 || end.weekdays.length > 1 || nths.length) return undefined;
        const length = ((end.weekdays[0]! - from! + 7) % 7) + 1;
        weekdays = Array.from({length}, (_, index) => ((from! - 1 + index) % 7) + 1);
        at += 2;
      }
      const nth = nths.length ? {nth: nths} : {};
      (on.weekdays ??= []).push(...weekdays.map((weekday) => ({weekday, ...nth})));
      nths = [];
    } else if (word?.is === 'month') {
      const to = end?.is === 'month' ? end.month : word.month;
      (on.dates ??= []).push({from: {month: word.month}, to: {month: to}});
      at += end?.is === 'month' ? 3 : 1;
    } else if (word?.is === 'holiday') {
      on.holidays = [{kind: 'public'}];
      at++;
    } else return undefined;

    const next = words[at];
    const isList = next?.is === 'and' || next?.is === 'comma';
    let ahead = at + (isList ? 1 : 0);
    // "Mon, Wed, and Fri".
    if (next?.is === 'comma' && words[ahead]?.is === 'and') ahead++;
    const follows = words[ahead]?.is;
    if (
      follows === 'weekdays' ||
      follows === 'nth' ||
      follows === 'month' ||
      follows === 'holiday'
    ) {
      // Without a sign between them, only an ordinal before a weekday and a season beside days belong
      // together.
      at = ahead;
    } else return nths.length ? undefined : {on, next: at};
  }
}

interface Pair {
  on: Days;
  /** Undefined: closed all day. */
  times?: Times[];
  /** Whether it is closed at these times: "closed 12-1 for lunch". */
  closed?: boolean;
  /** Whether the days stand without times, so that these are not known: "Mon-Fri". */
  timeless?: boolean;
}

/** Pairs days with times. All days come before their times, or all after them. */
function pairUp(groups: readonly Group[]): Pair[] | undefined {
  const pairs: Pair[] = [];
  let days: Days[] = [];
  let times: Times[] | undefined;
  /** The word before the days that follow. */
  let lead: 'closed' | 'except' | 'including' | undefined;
  const timesFirst = groups[0]?.is === 'times';
  if (groups.length === 1 && timesFirst && (groups[0] as {allDay?: boolean}).allDay)
    return [{on: {}, times: [{from: 0, to: minutesOfDay}]}];

  for (const [index, group] of groups.entries()) {
    const before = groups[index - 1]?.is;
    if (group.is === 'days') {
      if (lead === 'including') {
        if (!group.on.holidays || group.on.weekdays || !includeHolidays(pairs)) return undefined;
      } else if (lead) pairs.push({on: group.on});
      else if (times) pairs.push({on: group.on, times});
      else days.push(group.on);
      if (!lead) times = undefined;
      lead = undefined;
    } else if (lead) {
      const last = pairs[pairs.length - 1];
      if (group.is !== 'times' || lead === 'including' || !last?.times) return undefined;
      pairs.push({on: last.on, times: group.times, closed: true});
      lead = undefined;
    } else if (group.is === 'times') {
      if (timesFirst) times = [...(times ?? []), ...group.times];
      else if (days.length) {
        for (const on of days) pairs.push({on, times: group.times});
        days = [];
      } else if (before === 'times' && pairs.length)
        pairs[pairs.length - 1]!.times!.push(...group.times);
      else return undefined;
    } else if (group.is === 'closed' && days.length) {
      for (const on of days) pairs.push({on});
      days = [];
    } else if (group.is === 'including' && groups[index + 1]?.is !== 'days') {
      // "365 days a year".
      if (days.length || !includeHolidays(pairs)) return undefined;
    } else lead = group.is;
  }
  if (times || lead) return undefined;
  // "Mar 9-17" is a Tuesday or days in March, so nothing is known.
  if (days.some(({dates}) => dates)) return undefined;
  // "Mon-Fri; closed Sunday" and "Sunday closed; Mon-Fri": which of them are closed?
  if (days.length && pairs.some((pair) => !pair.times)) return undefined;
  // Without any times, even the other days may not be closed: "Mon-Fri" could be when somebody answers.
  if (days.length && !pairs.some((pair) => pair.times)) pairs.unshift({on: {}, timeless: true});
  for (const on of days) pairs.push({on, timeless: true});
  return pairs.length ? pairs : undefined;
}

function includeHolidays(pairs: readonly Pair[]): boolean {
  for (const {on, times} of pairs) if (times && !on.holidays) on.holidays = [{kind: 'public'}];
  return pairs.length > 0;
}

function asRules(pairs: readonly Pair[]): HoursRule[] {
  // "July-August: Mon-Thu 9-4, Fri 9-12": the season at the beginning applies to all.
  let season: Days['dates'];
  const rules: HoursRule[] = [];
  for (const {on, times, closed, timeless} of pairs) {
    if (on.dates && Object.keys(on)[0] === 'dates') season = on.dates;
    const days: Days = on.dates || !season || on.holidays ? on : {...on, dates: season};
    const rule: HoursRule = {
      state: timeless ? 'unknown' : times && !closed ? 'open' : 'closed',
      ...(timeless ? {note: 'not-given'} : {}),
      ...(Object.keys(days).length ? {on: days} : {}),
      ...(times ? {times} : {}),
    };
    if (isEveryDay(rule)) rule.always = true;
    if (times && (closed || (!days.holidays && !rules.some((other) => collides(other, rule)))))
      rule.joins = 'add';
    rules.push(rule);
  }
  // Rules for holidays come last, so that they apply whatever weekday a holiday is on.
  return [...rules.filter(({on}) => !on?.holidays), ...rules.filter(({on}) => on?.holidays)];
}

/** Whether two rules have times in common on a weekday. Then the later one replaces the earlier. */
function collides(one: HoursRule, other: HoursRule): boolean {
  const weekdaysOf = ({on}: HoursRule) => on?.weekdays?.map(({weekday}) => weekday);
  const days = weekdaysOf(other);
  return (
    (weekdaysOf(one) ?? days ?? [1]).some((weekday) => !days || days.includes(weekday)) &&
    (one.times ?? [{from: 0, to: minutesOfDay}]).some((a) =>
      (other.times ?? []).some((b) => a.from < b.to && b.from < a.to),
    )
  );
}
