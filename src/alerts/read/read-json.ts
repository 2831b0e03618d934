import * as jsonc from 'jsonc-parser';
import {isAlertsGeoJson, readAlertsGeoJson} from './geojson.js';
import {isJsonFeed, readJsonFeed} from './json-feed.js';
import type {AlertsReport} from './source-report.js';

/** Reads JSON that is not of our own format. */
export function readOtherJson(json: unknown, reading: AlertsReport): void {
  const object = json as Record<string, unknown>;
  const {format} = reading.options;
  if (isAlertsGeoJson(json) || format === 'geojson') return readAlertsGeoJson(object, reading);
  if (isJsonFeed(json) || format === 'json-feed') return readJsonFeed(object, reading);
  reading.note('unknown-format', 'is JSON of none of the formats that are read.');
}

/**
 * What can be read of a file that is no JSON. Of one that breaks off, the entry in which it does is
 * left out: what is missing of it may say that it is a test, or over.
 * @returns no `json` where the file is a single entry that breaks off.
 */
export function salvage(text: string): {json?: unknown; brokenOff: boolean} {
  // Node takes the package for CommonJS, with one default export; bundlers take its modules.
  const {default: main = jsonc} = jsonc as {default?: typeof jsonc};
  const parse = (some: string): unknown => main.parse(some, [], {allowTrailingComma: true});
  const open = stillOpen(main, text);
  if (!open.length) return {json: parse(text), brokenOff: false};
  const list = open.findIndex(({sign}) => sign === '[');
  // A list of entries is the file itself, or stands right in it.
  if (list < 0 || list > 1) return {brokenOff: true};
  const entry = open[list + 1];
  const json = parse(text.slice(0, entry?.at));
  const isEntry = typeof json === 'object' && json !== null && 'id' in json;
  return isEntry ? {brokenOff: true} : {json, brokenOff: true};
}

/** The braces and brackets that nothing closes, from the outermost. */
function stillOpen(main: typeof jsonc, text: string): {sign: string; at: number}[] {
  const open: {sign: string; at: number}[] = [];
  const scanner = main.createScanner(text, true);
  for (scanner.scan(); scanner.getTokenLength(); scanner.scan()) {
    const at = scanner.getTokenOffset();
    const sign = text.charAt(at);
    if (sign === '{' || sign === '[') open.push({sign, at});
    else if (sign === '}' || sign === ']') open.pop();
  }
  return open;
}
