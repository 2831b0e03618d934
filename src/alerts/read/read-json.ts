import * as jsonc from 'jsonc-parser';
import {isGeoJson, readGeoJson} from './geojson.js';
import {isJsonFeed, readJsonFeed} from './json-feed.js';
import type {Reading} from './read.js';

/** Reads JSON that is not of our own format. */
export function readOtherJson(json: unknown, reading: Reading): void {
  const object = json as Record<string, unknown>;
  const {format} = reading.options;
  if (isGeoJson(json) || format === 'geojson') return readGeoJson(object, reading);
  if (isJsonFeed(json) || format === 'json-feed') return readJsonFeed(object, reading);
  reading.note('unknown-format', 'is JSON of none of the formats that are read.');
}

/** What there is of a file that broke off. */
export function salvage(text: string): unknown {
  // Node takes the package for CommonJS, with one default export; bundlers take its modules.
  const {default: main = jsonc} = jsonc as {default?: typeof jsonc};
  return main.parse(text, [], {allowTrailingComma: true});
}
