import {minutesOfDay, type Times} from './hours.js';
import type {SpokenTime} from './text-lexer.js';

/** Longer than anyone means who writes a night's hours; "9am-5am" is a slip. */
const longest = 16 * 60;

/**
 * What "9 to 5" means: times of day without their half are those of a service, where there is only one
 * reading that makes sense. Nothing where there are two: "6-9" is breakfast or an evening.
 */
export function readRange(from: SpokenTime, to: SpokenTime): Times | undefined {
  const start = sure(from);
  const end = sure(to);
  if (start !== undefined && end !== undefined) return span(start, end);
  if (end !== undefined) {
    // "9-5pm": the latest beginning of the two that is before the end.
    const before = candidates(from).filter((minutes) => minutes < end);
    return before.length ? span(before[before.length - 1]!, end) : undefined;
  }
  if (start !== undefined) {
    if (from.whole && from.hour < 24 && !isNamed(from)) {
      // "09:00-5:00" mixes two clocks, "09:00-11:30" does not.
      const plain = to.hour * 60 + to.minute;
      return plain > start ? span(start, plain) : undefined;
    }
    const after = candidates(to).filter((minutes) => minutes > start);
    return span(start, after[0] ?? candidates(to)[0]!);
  }
  return unsaid(from.hour * 60 + from.minute, to.hour * 60 + to.minute);
}

/** Both as on a dial of twelve hours. */
function unsaid(from: number, to: number): Times | undefined {
  const half = 12 * 60;
  const six = 6 * 60;
  if (to === half && from >= 5 * 60 && from < half) return span(from, to);
  if (to > half && from < half) return from >= six ? span(from, to) : undefined; // "9:00-12:30"
  if (from >= half) return span(from, to >= half ? to : to + half);
  if (to < from) return from >= six && to <= 9 * 60 ? span(from, to + half) : undefined;
  if (from >= 8 * 60 && to > from) return span(from, to);
  if (from < 5 * 60 && to > from && to <= 8 * 60) return span(from + half, to + half);
  return undefined;
}

const isNamed = ({hour, minute}: SpokenTime) => minute === 0 && (hour === 12 || hour === 24);

/** Minutes from midnight, where there is no doubt. */
function sure({hour, minute, half, whole}: SpokenTime): number | undefined {
  if (half) return ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute;
  return whole ? hour * 60 + minute : undefined;
}

const candidates = ({hour, minute}: SpokenTime) => [
  (hour % 12) * 60 + minute,
  ((hour % 12) + 12) * 60 + minute,
];

function span(from: number, to: number): Times | undefined {
  const start = from % minutesOfDay;
  let end = to % minutesOfDay === minutesOfDay - 1 ? to + 1 : to;
  if (end <= start) end += minutesOfDay;
  if (end - start > longest && end > minutesOfDay) return undefined;
  return {from: start, to: end};
}
