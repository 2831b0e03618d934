import {isAlertsGeoJson, readAlertsGeoJson} from './geojson.js';
import {isJsonFeed, readJsonFeed} from './json-feed.js';
import {isPosts, readPosts} from './wordpress.js';
import type {AlertsReport} from './source-report.js';

/** Reads JSON in any format but our own. */
export function readOtherJson(json: unknown, report: AlertsReport): void {
  if (isPosts(json)) return readPosts(json, report);
  const object = json as Record<string, unknown>;
  const {format} = report.options;
  if (isAlertsGeoJson(json) || format === 'geojson') return readAlertsGeoJson(object, report);
  if (isJsonFeed(json) || format === 'json-feed') return readJsonFeed(object, report);
  report.note('unknown-format', 'is JSON of none of the formats that are read.');
}
