import type {Hours} from './hours.js';
import {readOsm} from './read-osm.js';

/** Longer than anyone writes hours; what is longer is a mistake, and not worth the time. */
export const longestHours = 5000;

const known = new Map<string, Hours | undefined>();

/**
 * Hours from OSM's opening_hours, the same object for the same text, so do not change it.
 * @returns undefined for text that is none.
 */
export function osmHours(source: string): Hours | undefined {
  if (source.length > longestHours) return undefined;
  if (known.has(source)) return known.get(source);
  const text = source.trim();
  const rules = readOsm(text);
  const hours = rules && {rules, text};
  if (known.size > 20_000) known.clear();
  known.set(source, hours);
  return hours;
}
