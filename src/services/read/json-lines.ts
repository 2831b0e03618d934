import * as jsonc from 'jsonc-parser';
import type {ServicesReport} from './source-report.js';
import {isObject} from './coerce.js';

/**
 * Records of newline-delimited JSON, or of a text sequence (RFC 8142); undefined for what is
 * neither. A line that cannot be read is left out and counted.
 */
export function readLines(
  text: string,
  reading: ServicesReport,
  file?: string,
): unknown[] | undefined {
  const records: unknown[] = [];
  const broken: number[] = [];
  const lines = text.split(/\r\n?|\n/);
  let count = 0;
  for (const [index, line] of lines.entries()) {
    const json = line.trim().split('\u001e').join('').replace(/,$/, '');
    // Lists that are written a record a line have brackets around them.
    if (!json || json === '[' || json === ']') continue;
    count++;
    try {
      const record: unknown = JSON.parse(json);
      if (isObject(record)) records.push(record);
      else broken.push(index + 1);
    } catch {
      broken.push(index + 1);
    }
    // Most lines of JSON that is only broken into lines are none alone.
    if (count === 20 && broken.length > 10) return undefined;
  }
  if (records.length < 1 || records.length <= broken.length) return undefined;
  for (const at of broken) reading.fault('bad-syntax', {unit: 'line', at, file});
  return records;
}

/** What there is of a file that broke off. */
export function salvageLines(text: string): unknown {
  // Node takes the package for CommonJS, with one default export; bundlers take its modules.
  const {default: main = jsonc} = jsonc as {default?: typeof jsonc};
  return main.parse(text, [], {allowTrailingComma: true});
}
