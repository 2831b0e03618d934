import {endAfter, isEveryDay, minutesOfDay} from './hours.js';
import type {Days, Hours, HoursRule} from './hours.js';
import {weekdayWords} from './lexicon.js';
import {readValid, withValidity, type ValidRule} from './schedule-rows.js';
import {readClock} from './time-of-day.js';

/** schema.org's `OpeningHoursSpecification`. */
export type OpeningHoursSpecification = Record<string, unknown>;

/** Whether a record is of schema.org and not of HSDS. */
export const isSpecification = (record: Record<string, unknown>) =>
  ['dayOfWeek', 'opens', 'closes', 'validThrough'].some((key) => key in record) ||
  /OpeningHoursSpecification/.test(JSON.stringify(record['@type'] ?? ''));

/** Reads schema.org's opening hours. One unreadable record makes all of them doubtful. */
export function parseSchemaOrg(records: readonly OpeningHoursSpecification[]): Hours {
  const rows: ValidRule[] = [];
  for (const record of records) {
    const row = readSpecification(record);
    if (!row) return {rules: [], text: asText(records), doubt: 'unreadable'};
    rows.push(row);
  }
  return {rules: withValidity(rows)};
}

function readSpecification(record: OpeningHoursSpecification): ValidRule | undefined {
  const on = readDayOfWeek(record['dayOfWeek']);
  const valid = readValid(record, 'validFrom', 'validThrough');
  if (on === null || valid === null) return undefined;
  const rule: HoursRule = {state: 'open', ...(on ? {on} : {})};
  const {opens, closes} = record;
  // "The place is open if the opens property is specified, and closed otherwise." (schema.org)
  if (isMissing(opens) && isMissing(closes)) rule.state = 'closed';
  else {
    const from = readClock(opens);
    const to = readClock(closes);
    if (from === undefined || (to === undefined && !isMissing(closes))) return undefined;
    if (to === undefined)
      rule.times = [{from, to: minutesOfDay, state: 'unknown', note: 'open-end'}];
    // Closed all day is written as opening and closing at midnight.
    else if (from === 0 && to === 0) rule.state = 'closed';
    else if (from === to) return undefined;
    else rule.times = [{from, to: endAfter(from, to)}];
    if (isEveryDay(rule) && !valid) rule.always = true;
  }
  return {rule, ...(valid ? {valid} : {})};
}

const isMissing = (value: unknown) => value === undefined || value === null || value === '';

const names = weekdayWords.map(([words]) => words.split(' ')[0]!);

/** Days by name or address. Undefined means every day; `null` means that they were not understood. */
function readDayOfWeek(value: unknown): Days | undefined | null {
  if (isMissing(value)) return undefined;
  const on: Days = {};
  for (const dayOfWeek of Array.isArray(value) ? (value as unknown[]) : [value]) {
    const text =
      typeof dayOfWeek === 'object' && dayOfWeek !== null
        ? ((dayOfWeek as Record<string, unknown>)['@id'] ??
          (dayOfWeek as Record<string, unknown>)['name'])
        : dayOfWeek;
    if (typeof text !== 'string') return null;
    const name = text
      .trim()
      .toLowerCase()
      .replace(/^.*[/:#]/, '');
    if (/^public_?holidays?$/.test(name)) {
      on.holidays = [{kind: 'public'}];
      continue;
    }
    const index = name.length < 2 ? -1 : names.findIndex((day) => day.startsWith(name));
    if (index < 0) return null;
    (on.weekdays ??= []).push({weekday: index + 1});
  }
  return on.weekdays || on.holidays ? on : undefined;
}

/** The records as text, for people to read. */
function asText(records: readonly OpeningHoursSpecification[]): string {
  return records
    .map(({dayOfWeek, opens, closes}) =>
      [dayOfWeek, opens, closes]
        .flat()
        .filter((part) => typeof part === 'string')
        .join(' '),
    )
    .join('; ');
}
