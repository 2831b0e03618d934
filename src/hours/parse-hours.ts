import {internHours, parseOnce} from './cache.js';
import {noHours, type Hours} from './hours.js';
import {parseHsds, type HsdsSchedule} from './parse-hsds.js';
import {
  isSpecification,
  parseSchemaOrg,
  type OpeningHoursSpecification,
} from './parse-schema-org.js';
import {parseText} from './parse-text.js';

export type {HsdsSchedule, OpeningHoursSpecification};

/**
 * Parses opening hours in any form: OSM's opening_hours, English or French text, HSDS schedules, schema.org.
 * Never throws. What it cannot read is unknown, never closed. Equal hours give the same object, so callers
 * must not change it.
 */
export function parseHours(
  source: string | readonly HsdsSchedule[] | readonly OpeningHoursSpecification[],
): Hours {
  const input: unknown = source;
  if (typeof input === 'string') return input.trim() ? parseText(input) : noHours;
  if (typeof input !== 'object' || input === null) return noHours;
  const rows: unknown[] = Array.isArray(input) ? input : [input];
  // schema.org's openingHours may be a list of its short form.
  const texts = rows.filter((row) => typeof row === 'string');
  if (texts.length) return parseHours(texts.join(', '));
  const records = rows.filter(
    (row): row is Record<string, unknown> =>
      typeof row === 'object' && row !== null && !Array.isArray(row),
  );
  if (!records.length) return noHours;
  try {
    return parseOnce(`rows ${keyOf(records)}`, () =>
      internHours(records.some(isSpecification) ? parseSchemaOrg(records) : parseHsds(records)),
    );
  } catch {
    // Objects with getters that throw, and other values that cannot come from a file.
    return {rules: [], doubt: 'unreadable'};
  }
}

/** The content of schedules as a key, without their ids. */
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
