import type {Hours} from './hours.js';

const known = new Map<string, Hours>();

/** One object for all that say the same: what is worked out for one is worked out for all. */
export function internHours(hours: Hours): Hours {
  const key = JSON.stringify(hours);
  const same = known.get(key);
  if (same) return same;
  if (known.size > 20_000) known.clear();
  known.set(key, hours);
  return hours;
}
