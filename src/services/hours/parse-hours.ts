import {noHours, type Hours} from './hours.js';
import {longestHours, osmHours} from './osm-hours.js';
import {readHsds, type HsdsSchedule} from './read-hsds.js';
import {readPlainText} from './read-plain-text.js';
import {isSpecification, readSchemaOrg, type OpeningHoursSpecification} from './read-schema-org.js';
import {shared} from './shared.js';

export type {HsdsSchedule, OpeningHoursSpecification};

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
  const text = source.trim();
  if (!text) return noHours;
  const known = texts.get(source) ?? osmHours(source);
  if (known) return known;
  const rules = text.length > longestHours ? undefined : readPlainText(text);
  const hours: Hours = rules ? {rules, text} : {rules: [], text, doubt: 'unreadable'};
  if (texts.size > 20_000) texts.clear();
  if (text.length <= longestHours) texts.set(source, hours);
  return hours;
}
