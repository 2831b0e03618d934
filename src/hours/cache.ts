import type {Hours} from './hours.js';

/**
 * More different hours than a directory holds. A full cache is emptied, so that it cannot grow without limit.
 */
const most = 20_000;

const bySource = new Map<string, Hours | undefined>();
const byContent = new Map<string, Hours>();

/** Returns the cached result for a source, or calls `parse` and caches what it returns. */
export function parseOnce<T extends Hours | undefined>(source: string, parse: () => T): T {
  if (bySource.has(source)) return bySource.get(source) as T;
  const hours = parse();
  if (bySource.size > most) bySource.clear();
  bySource.set(source, hours);
  return hours;
}

/** Returns one object for all hours of the same content, so that each is evaluated once. */
export function internHours(hours: Hours): Hours {
  const key = JSON.stringify(hours);
  const same = byContent.get(key);
  if (same) return same;
  if (byContent.size > most) byContent.clear();
  byContent.set(key, hours);
  return hours;
}
