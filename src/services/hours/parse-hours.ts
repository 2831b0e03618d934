import {noHours, type Hours} from './hours.js';
import {readHsds, type HsdsSchedule} from './read-hsds.js';
import {readOsm} from './read-osm.js';
import {readPlainText} from './read-plain-text.js';
import {isSpecification, readSchemaOrg, type OpeningHoursSpecification} from './read-schema-org.js';

export type {HsdsSchedule, OpeningHoursSpecification};

/** Longer than anyone writes hours; what is longer is a mistake, and not worth the time. */
const longest = 5000;

/**
 * Reads opening hours, whatever their form: OSM's opening_hours, text that people write in English or
 * French, schedules of HSDS, schema.org. Never throws; what cannot be read is unknown, never closed.
 * The same hours come out as the same object, so do not change it.
 */
export function parseHours(
  source: string | readonly HsdsSchedule[] | readonly OpeningHoursSpecification[],
): Hours {
  const given: unknown = source;
  if (typeof given === 'string') return readText(given);
  if (typeof given !== 'object' || given === null) return noHours;
  const rows: unknown[] = Array.isArray(given) ? given : [given];
  if (rows.some((row) => typeof row === 'string'))
    // schema.org's openingHours may be a list of its short form.
    return readText(rows.filter((row) => typeof row === 'string').join(', '));
  const records = rows.filter(
    (row): row is Record<string, unknown> =>
      typeof row === 'object' && row !== null && !Array.isArray(row),
  );
  if (!records.length) return noHours;
  try {
    return shared(records.some(isSpecification) ? readSchemaOrg(records) : readHsds(records));
  } catch {
    // Getters that throw, and other things that no file holds.
    return {rules: [], doubt: 'unreadable'};
  }
}

const texts = new Map<string, Hours>();

function readText(source: string): Hours {
  const known = texts.get(source);
  if (known) return known;
  const text = source.trim();
  if (!text) return noHours;
  const rules = text.length > longest ? undefined : (readOsm(text) ?? readPlainText(text));
  const hours: Hours = rules ? {rules, text} : {rules: [], text, doubt: 'unreadable'};
  if (texts.size > 20_000) texts.clear();
  if (text.length <= longest) texts.set(source, hours);
  return hours;
}

const known = new Map<string, Hours>();

/** One object for all that say the same: what is worked out for one is worked out for all. */
function shared(hours: Hours): Hours {
  const key = JSON.stringify(hours);
  const same = known.get(key);
  if (same) return same;
  if (known.size > 20_000) known.clear();
  known.set(key, hours);
  return hours;
}
