import type {Hours} from '../../hours/hours.js';
import {openingStatus, weekOf} from '../../hours/evaluate.js';
import {internHours} from '../../hours/cache.js';

const doubts: readonly unknown[] = ['unreadable', 'stale', 'contradictory'];
/** Those that were looked at before. */
const sound = new WeakSet<Hours>();
/** Any moment will do: what is none of our rules does not get through one day of the week. */
const moment = {now: new Date(0), timeZone: 'UTC', region: 'CA-ON'};

/**
 * Hours as `tend directory build` writes them: what was made of another format. Others have text.
 * @returns undefined for what is none.
 */
export function readHours(value: Readonly<Record<string, unknown>>): Hours | undefined {
  const {rules, text, doubt} = value;
  if (!Array.isArray(rules) || !rules.every((rule) => typeof rule === 'object' && rule !== null))
    return undefined;
  const given = {
    rules,
    ...(typeof text === 'string' && {text}),
    ...(doubts.includes(doubt) && {doubt}),
  } as unknown as Hours;
  const hours = internHours(given);
  if (sound.has(hours)) return hours;
  try {
    openingStatus({...hours, doubt: undefined}, moment);
    weekOf({...hours, doubt: undefined}, moment);
    sound.add(hours);
    return hours;
  } catch {
    return undefined;
  }
}
