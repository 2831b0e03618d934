import type {Hours} from './hours.js';

/** More kinds of hours than a directory holds. A full cache is emptied, so it cannot grow without end. */
const most = 20_000;

const bySource = new Map<string, Hours | undefined>();
const byContent = new Map<string, Hours>();

/** What was parsed from a source before, or else what `parse` makes of it now. */
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
