import {readRecords} from './for-each-record.js';
import type {ServicesReport} from './source-report.js';
import {RecordReader} from './tabular-record.js';
import {isObject, type Json} from './coerce.js';

/** A record with the keys of its inner objects: `{address: {street, city}}` gets `street`, `city`. */
function flattened(record: Json): Json {
  const flat: Json = {...record};
  for (const [key, value] of Object.entries(record)) {
    if (!isObject(value) || 'coordinates' in value) continue;
    for (const [inner, part] of Object.entries(value)) {
      if (!isObject(part)) flat[inner in flat ? `${key}_${inner}` : inner] = part;
    }
  }
  return flat;
}

/** Reads a list of records with ordinary keys, such as the rows of a table. */
export function readFlat(records: readonly unknown[], report: ServicesReport): Promise<void> {
  const reader = new RecordReader(report);
  return readRecords(records, report, (record, where) => reader.read(flattened(record), where));
}
