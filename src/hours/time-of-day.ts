import {isSlip, minutesOfDay, type Hours, type Times} from './hours.js';
import {anyOf, midnightWords, noonWords} from './lexicon.js';

/** A time as written: "5" may be in the morning or in the evening. */
export interface WrittenTime {
  hour: number;
  minute: number;
  half?: 'am' | 'pm';
  /** Whether it is certain: on a clock of 24 hours, or a name such as "noon". */
  whole?: boolean;
}

const twelve = '(?:12 ?(?::00)? ?)?';
const named = new RegExp(
  `${twelve}(?:(${anyOf(noonWords)})|${anyOf(midnightWords)})(?![a-z0-9])`,
  'y',
);
const hundreds =
  /([01]\d|2[0-3])([0-5]\d)(?: ?h(?:ours|rs)?)?(?=\s*(?:-|to\b|a\b|$|[,;)]|\s))(?!\d)/y;
/** A time in running text: "9", "9:30", "9 h 30", "9 a.m.", but not "1st". */
const spoken =
  /(\d{1,2})(?:[:.](\d{2})| ?h(?:eures?|rs?)?(?: ?([0-5]\d))?(?![a-z]))? ?(?:([ap])\.? ?m\b\.?)?(?![\d:])(?!(?:st|nd|rd|th|e|er)\b)/y;
/** A time in a field of its own: "10:00:00", "9:00am", "17h30", "9:00Z". */
const field =
  /^t?(\d{1,2})(?: ?[:.h] ?(\d{2})(?::\d{2}(?:\.\d{1,6})?)?)? ?h? ?(?:([ap])\.? ?m\.?)? ?(?:z|utc|[-+]\d{2}:?(?:\d{2})?)?$/;

function find(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Reads the time at an index of running text in lower case. */
export function timeAt(text: string, at: number): {length: number; time: WrittenTime} | undefined {
  const name = find(named, text, at);
  if (name)
    return {length: name[0].length, time: {hour: name[1] ? 12 : 24, minute: 0, whole: true}};
  const four = find(hundreds, text, at);
  if (four) {
    const time = {hour: Number(four[1]), minute: Number(four[2]), whole: true};
    return {length: four[0].length, time};
  }
  const found = find(spoken, text, at);
  if (!found) return undefined;
  const [all, hours, colon, afterH, half] = found;
  const hour = Number(hours);
  const minute = Number(colon ?? afterH ?? 0);
  if (hour > 24 || minute > 59 || (half && (hour > 12 || hour < 1))) return undefined;
  const time: WrittenTime = {hour, minute};
  if (half) time.half = half === 'a' ? 'am' : 'pm';
  else if (hour > 12 || /^0\d|h/.test(all) || hour === 0) time.whole = true;
  return {length: all.length, time};
}

/**
 * Reads a field as minutes from midnight: `10:00:00`, `9:00am`, ` 7:30 AM `, `17h30`, `noon`, 900. A `Z` or
 * an offset is ignored: published schedules have them, but mean local time.
 * @returns undefined for any other value, and for a bare hour, which could be a.m. or p.m.
 */
export function readClock(value: unknown): number | undefined {
  if (typeof value === 'number') return readHundreds(value);
  if (typeof value !== 'string' || value.length > 40) return undefined;
  const text = value
    .trim()
    .toLowerCase()
    // Spreadsheets put a meaningless date before the time.
    .replace(/^(?:1899|1900|1970|2000)-\d\d-\d\d[t ]/, '')
    .replace(/\s+/g, ' ');
  if (/^\d{4}$/.test(text)) return readHundreds(Number(text));
  const name = find(named, text, 0);
  if (name?.[0] === text) return name[1] ? minutesOfDay / 2 : 0;
  const [, hours, minutes, half] = field.exec(text) ?? [];
  if (!hours || (!(minutes ?? half) && !text.endsWith('h'))) return undefined;
  const [hour, minute] = [Number(hours), Number(minutes ?? 0)];
  if (!half || (hour > 12 && half === 'p')) return minutesFrom(hour, minute);
  if (hour < 1 || hour > 12) return undefined;
  return minutesFrom((hour % 12) + (half === 'p' ? 12 : 0), minute);
}

/** 900 or "0900". */
const readHundreds = (value: number) =>
  Number.isInteger(value) && value >= 100
    ? minutesFrom(Math.floor(value / 100), value % 100)
    : undefined;

function minutesFrom(hour: number, minute: number): number | undefined {
  const minutes = hour * 60 + minute;
  return minute < 60 && hour >= 0 && minutes <= minutesOfDay ? minutes : undefined;
}

/** The longest opening in minutes that is plausible: "9am-5am" is a slip. */
const longest = 16 * 60;

/** Why a range of times is not used: it cannot be read, or it is probably a slip between the clocks. */
type RangeDoubt = Extract<Hours['doubt'], 'unreadable' | 'contradictory'>;

/**
 * Interprets "9 to 5". Times without a.m. or p.m. get the one that makes sense for a service.
 * @returns `unreadable` if two readings make sense: "6-9" is breakfast or an evening.
 */
export function readRange(from: WrittenTime, to: WrittenTime): Times | RangeDoubt {
  const start = sure(from);
  const end = sure(to);
  if (start !== undefined && end !== undefined) {
    const times = span(start, end);
    if (typeof times === 'string') return times;
    // "12 a.m. to 5 p.m." begins at noon, "08:30-04:30" ends in the afternoon.
    const fromNoon = from.half === 'am' && start === 0 && to.half === 'pm' && end <= 21 * 60;
    const isPlain = !from.half && !to.half;
    return fromNoon || (isPlain && mayBeAfternoon(times)) ? 'contradictory' : times;
  }
  if (end !== undefined) {
    // "9-5pm": of the two possible starts, the latest one before the end.
    const before = candidates(from).filter((minutes) => minutes < end);
    return before.length ? span(before[before.length - 1]!, end) : 'unreadable';
  }
  if (start !== undefined) {
    if (from.whole && from.hour < 24 && !isNamed(from)) {
      // "09:00-5:00" mixes two clocks; "09:00-11:30" does not.
      const plain = to.hour * 60 + to.minute;
      return plain > start ? span(start, plain) : 'unreadable';
    }
    const after = candidates(to).filter((minutes) => minutes > start);
    return span(start, after[0] ?? candidates(to)[0]!);
  }
  return guess(from.hour * 60 + from.minute, to.hour * 60 + to.minute);
}

/**
 * Whether times on a clock of 24 hours look like an afternoon on one of 12: they begin by day and end at
 * night ("11:30-01:30"), or begin late at night ("01:00-04:00").
 */
export const mayBeAfternoon = ({from, to}: Times): boolean =>
  to > minutesOfDay
    ? from >= 5 * 60 && from < 14 * 60 && to <= minutesOfDay + 7 * 60
    : from >= 60 && from < 5 * 60 && to <= 8 * 60;

/** Interprets two times on a 12-hour clock without a.m. or p.m. */
function guess(from: number, to: number): Times | RangeDoubt {
  const half = 12 * 60;
  const six = 6 * 60;
  if (to === half && from >= 5 * 60 && from < half) return span(from, to);
  if (to > half && from < half) return from >= six ? span(from, to) : 'unreadable'; // "9:00-12:30"
  if (from >= half) return span(from, to >= half ? to : to + half);
  if (to < from) return from >= six && to <= 9 * 60 ? span(from, to + half) : 'unreadable';
  if (from >= 8 * 60 && to > from) return span(from, to);
  if (from < 5 * 60 && to > from && to <= 8 * 60) return span(from + half, to + half);
  return 'unreadable';
}

const isNamed = ({hour, minute}: WrittenTime) => minute === 0 && (hour === 12 || hour === 24);

/** Minutes from midnight, if the time is certain. */
function sure({hour, minute, half, whole}: WrittenTime): number | undefined {
  if (half) return ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute;
  return whole ? hour * 60 + minute : undefined;
}

const candidates = ({hour, minute}: WrittenTime) => [
  (hour % 12) * 60 + minute,
  ((hour % 12) + 12) * 60 + minute,
];

function span(from: number, to: number): Times | RangeDoubt {
  const start = from % minutesOfDay;
  let end = to % minutesOfDay === minutesOfDay - 1 ? to + 1 : to;
  if (end <= start) end += minutesOfDay;
  if (end - start > longest && end > minutesOfDay)
    return isSlip(start, end - minutesOfDay) ? 'contradictory' : 'unreadable';
  return {from: start, to: end};
}
