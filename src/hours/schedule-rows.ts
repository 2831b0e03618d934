import {parseDay} from './parse-day.js';
import {minutesOfDay, type DayRange, type HoursRule} from './hours.js';
import {parseText, readDayNames} from './parse-text.js';

/** A rule, and the days for which its source declares it valid. */
export interface ValidRule {
  rule: HoursRule;
  valid?: DayRange;
}

/**
 * The length of a season in days. Rows that are valid for less, beside rows that are valid for more, are
 * exceptions.
 */
const season = 100;

/**
 * Combines rows that have a validity. A short validity within a longer one is an exception, which replaces
 * the other rows on its days. All others expire: after them nothing is known.
 */
export function withValidity(rows: readonly ValidRule[]): HoursRule[] {
  const rules: HoursRule[] = [];
  const onHolidays: HoursRule[] = [];
  const exceptions = new Map<string, {valid: Required<DayRange>; rules: HoursRule[]}>();
  for (const {rule, valid} of rows) {
    const {from, to} = valid ?? {};
    if (from !== undefined && to !== undefined && isException(from, to, rows)) {
      const key = `${from} ${to}`;
      const group = exceptions.get(key) ?? {valid: {from, to}, rules: []};
      group.rules.push(rule);
      exceptions.set(key, group);
    } else if (rule.on?.holidays && !rule.on.weekdays) onHolidays.push(rule);
    else rules.push({...rule, joins: 'add', ...(valid ? {valid} : {})});
  }
  // On holidays these hours replace those of the weekday.
  rules.push(...onHolidays);
  // The shorter one is more specific, so it comes later.
  const groups = [...exceptions.values()].sort((a, b) => length(b.valid) - length(a.valid));
  for (const {valid, rules: special} of groups) {
    const within = special.map((rule): HoursRule => ({
      ...rule,
      on: {...rule.on, ...overlap(rule.on, valid)},
    }));
    // Times that are normally open, and that the exception does not mention, are unknown.
    rules.push({state: 'unknown', joins: 'doubt', on: valid});
    for (const {on} of within) rules.push({state: 'closed', on: on!});
    for (const rule of within) if (rule.state !== 'closed') rules.push({...rule, joins: 'add'});
  }
  return rules;
}

const length = ({from, to}: Required<DayRange>) => to - from;

function isException(from: number, to: number, rows: readonly ValidRule[]): boolean {
  if (to - from >= season) return false;
  return rows.some(({valid}) => {
    const other = {from: valid?.from ?? -Infinity, to: valid?.to ?? Infinity};
    return other.from <= from && other.to >= to && other.to - other.from > to - from;
  });
}

const overlap = (on: DayRange = {}, valid: Required<DayRange>): Required<DayRange> => ({
  from: Math.max(on.from ?? -Infinity, valid.from),
  to: Math.min(on.to ?? Infinity, valid.to),
});

/** The validity of a record; `null` if it cannot be read. */
export function readValid(
  record: Record<string, unknown>,
  first: string,
  last: string,
): DayRange | undefined | null {
  const valid: DayRange = {};
  for (const [key, name] of [
    ['from', first],
    ['to', last],
  ] as const) {
    const value = record[name];
    if (value === undefined || value === null || value === '' || value === 'null') continue;
    const day = parseDay(value);
    if (day === undefined) return null;
    valid[key] = day;
  }
  return Object.keys(valid).length ? valid : undefined;
}

/** A comparison of a schedule with its description: what the description adds, and whether it contradicts. */
export interface Described {
  contradicts: boolean;
  /** Rules for holidays from the description. A schedule cannot express them. */
  holidays: HoursRule[];
}

/**
 * Compares a schedule's description with its fields. It may describe its own row or all of them. A
 * description that is not fully understood proves nothing.
 */
export function matchesDescription(
  description: string,
  rowRules: readonly HoursRule[],
  allRules: readonly HoursRule[],
): Described {
  const text = parseText(description);
  // Days without times are compared as days, below.
  const isTimeless = text.rules.every(({note}) => note === 'not-given');
  const rules = text.doubt || isTimeless ? undefined : text.rules;
  const holidays = rules?.filter(({on}) => on?.holidays && !on.weekdays) ?? [];
  const none = {contradicts: false, holidays};
  const week = rules?.filter(({on}) => !on?.holidays || on.weekdays) ?? [];
  if (rules && !week.length) return none;
  if (week.length && week.every(({state}) => state === 'closed'))
    return {
      contradicts: week.some((rule) => allRules.some((other) => shareDay(rule, other))),
      holidays,
    };

  // "9 to 5" applies to the row's days, whichever they are; "Mondays" to its times.
  const days = rules ? undefined : readDayNames(description)?.weekdays;
  if (!week.length && !days) return none;
  const contradicts = [rowRules, allRules].every((scheduled) => {
    const weekdays = scheduled.flatMap(({on}) => on?.weekdays ?? []);
    const textShape = days
      ? shapeOf([{state: 'open', on: {weekdays: days}}], true)
      : shapeOf(
          week.map((rule) => (rule.on || !weekdays.length ? rule : {...rule, on: {weekdays}})),
        );
    const shape = shapeOf(scheduled, days !== undefined);
    return textShape !== undefined && shape !== undefined && textShape !== shape;
  });
  return {contradicts, holidays};
}

const shareDay = (one: HoursRule, other: HoursRule) =>
  other.state === 'open' &&
  (one.on?.weekdays ?? []).some(({weekday}) =>
    other.on?.weekdays?.some((of) => of.weekday === weekday),
  );

/** Weekdays and times as a text to compare; undefined if the schedule has days other than weekdays. */
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
