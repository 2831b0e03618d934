import {minutesOfDay, type HoursRule} from './hours.js';
import {readDayNames} from './read-plain-text.js';
import {textRules} from './text-rules.js';

/** What words beside a schedule say of it: what they add to it, and whether they say something else. */
export interface Described {
  contradicts: boolean;
  /** What they say of holidays, which a schedule cannot. */
  holidays: HoursRule[];
}

/**
 * Holds a schedule's description against what its fields say. It may speak of its own row or of all of
 * them. Words that are not wholly understood prove nothing.
 */
export function matchesDescription(
  description: string,
  own: readonly HoursRule[],
  all: readonly HoursRule[],
): Described {
  const rules = textRules(description);
  const holidays = rules?.filter(({on}) => on?.holidays && !on.weekdays) ?? [];
  const none = {contradicts: false, holidays};
  const week = rules?.filter(({on}) => !on?.holidays || on.weekdays) ?? [];
  if (rules && !week.length) return none;
  if (week.length && week.every(({state}) => state === 'closed'))
    return {contradicts: week.some((rule) => all.some((other) => shareDay(rule, other))), holidays};

  // "9 to 5" speaks of whatever days the row has; "Mondays" of whatever times.
  const days = rules ? undefined : readDayNames(description)?.weekdays;
  if (!week.length && !days) return none;
  const contradicts = [own, all].every((given) => {
    const weekdays = given.flatMap(({on}) => on?.weekdays ?? []);
    const said = days
      ? shapeOf([{state: 'open', on: {weekdays: days}}], true)
      : shapeOf(
          week.map((rule) => (rule.on || !weekdays.length ? rule : {...rule, on: {weekdays}})),
        );
    const shape = shapeOf(given, days !== undefined);
    return said !== undefined && shape !== undefined && said !== shape;
  });
  return {contradicts, holidays};
}

const shareDay = (one: HoursRule, other: HoursRule) =>
  other.state === 'open' &&
  (one.on?.weekdays ?? []).some(({weekday}) =>
    other.on?.weekdays?.some((of) => of.weekday === weekday),
  );

/** Weekdays and their times, as text to compare; nothing when it goes by other days than weekdays. */
function shapeOf(rules: readonly HoursRule[], withoutTimes = false): string | undefined {
  const week = Array.from({length: 7}, () => new Set<string>());
  for (const {state, on, times} of rules) {
    if (state === 'unknown') return undefined;
    if (state === 'closed') continue;
    if (on && !on.weekdays) return undefined;
    const days = on?.weekdays?.map(({weekday}) => weekday) ?? [1, 2, 3, 4, 5, 6, 7];
    for (const day of days)
      for (const {from, to} of withoutTimes || !times ? [{from: 0, to: minutesOfDay}] : times)
        week[day - 1]!.add(`${from}-${to}`);
  }
  return week.map((times) => [...times].sort().join()).join(';');
}
