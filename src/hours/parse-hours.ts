import {noHours, type Hours} from './hours.js';
import {longestHours, osmHours} from './osm-hours.js';
import {readHsdsHours, type HsdsSchedule} from './read-hsds.js';
import {isSpecification, readSchemaOrg, type OpeningHoursSpecification} from './read-schema-org.js';
import {internHours} from './intern-hours.js';
import {textRules} from './text-rules.js';

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
    const key = keyOf(records);
    const known = schedules.get(key);
    if (known) return known;
    const hours = internHours(
      records.some(isSpecification) ? readSchemaOrg(records) : readHsdsHours(records),
    );
    if (schedules.size > 20_000) schedules.clear();
    schedules.set(key, hours);
    return hours;
  } catch {
    // Getters that throw, and other things that no file holds.
    return {rules: [], doubt: 'unreadable'};
  }
}

const schedules = new Map<string, Hours>();

/** What schedules say, without what only names them. */
function keyOf(records: readonly Record<string, unknown>[]): string {
  let key = '';
  for (const record of records) {
    for (const name in record) {
      if (name === 'id' || name.endsWith('_id')) continue;
      const value = record[name];
      key += `${name}\0${typeof value === 'string' ? `"${value}` : JSON.stringify(value)}\0`;
    }
    key += '\0';
  }
  return key;
}

const texts = new Map<string, Hours>();

function readText(source: string): Hours {
  const text = source.trim();
  if (!text) return noHours;
  const known = texts.get(source) ?? osmHours(source);
  if (known) return known;
  const rules = text.length > longestHours ? undefined : textRules(text);
  const hours: Hours = rules ? {rules, text} : {rules: [], text, doubt: 'unreadable'};
  if (texts.size > 20_000) texts.clear();
  if (text.length <= longestHours) texts.set(source, hours);
  return hours;
}
