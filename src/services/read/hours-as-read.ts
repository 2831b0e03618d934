import type {Hours} from '../hours/hours.js';
import {openingStatus, weekOf} from '../hours/opening-status.js';
import {isObject, type Json} from './values.js';

const doubts: readonly unknown[] = ['unreadable', 'stale', 'contradictory'];
/** Any moment will do: what is none of our rules does not get through one day of the week. */
const moment = {now: new Date(0), timeZone: 'UTC', region: 'CA-ON'};

/**
 * Hours as `tend directory build` writes them: what was made of another format. Others have text.
 * @returns undefined for what is none.
 */
export function readHours(value: Json): Hours | undefined {
  const {rules, text, doubt} = value;
  if (!Array.isArray(rules) || !rules.every(isObject)) return undefined;
  const hours = {
    rules,
    ...(typeof text === 'string' && {text}),
    ...(doubts.includes(doubt) && {doubt}),
  } as unknown as Hours;
  try {
    openingStatus({...hours, doubt: undefined}, moment);
    weekOf({...hours, doubt: undefined}, moment);
    return hours;
  } catch {
    return undefined;
  }
}
