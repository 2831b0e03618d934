import type {Hours} from '../../hours/hours.js';
import {openingStatus, weekOf} from '../../hours/evaluate.js';
import {internHours} from '../../hours/cache.js';

const doubts: readonly unknown[] = ['unreadable', 'stale', 'contradictory'];
/** Hours that have been validated. */
const sound = new WeakSet<Hours>();
/** Any moment works: invalid rules throw for every week. */
const moment = {now: new Date(0), timeZone: 'UTC', region: 'CA-ON'};

/**
 * Reads hours that `tend-widgets directory build` wrote as rules.
 * @returns undefined for an object that is not such hours.
 */
export function readHours(value: Readonly<Record<string, unknown>>): Hours | undefined {
  const {rules, text, doubt} = value;
  if (!Array.isArray(rules) || !rules.every((rule) => typeof rule === 'object' && rule !== null))
    return undefined;
  const candidate = {
    rules,
    ...(typeof text === 'string' && {text}),
    ...(doubts.includes(doubt) && {doubt}),
  } as unknown as Hours;
  const hours = internHours(candidate);
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
