import {isGeoJson, isHsds, isTend} from './detect-format.js';
import type {ServicesReport} from './source-report.js';
import {isObject, list, number, objects, raw, type Json} from './coerce.js';

/** Keys of lists of records. */
const lists = ['contents', 'content', 'services', 'results', 'data', 'items', 'records'];

/** Reads the address of the next page of a live directory, and the total. */
function readPage(json: Json, count: number, report: ServicesReport): void {
  const {page_number, number: page, last_page, last} = json;
  const page0 = number(page_number ?? page);
  const pages = number(json['total_pages'] ?? json['totalPages']);
  const limited = [json, json['properties']].some(
    (each) => isObject(each) && each['exceededTransferLimit'] === true,
  );
  const links = [...objects(json['links']), ...objects(json['_links'])];
  const isNext = ({rel}: Json) => rel === 'next';
  const next = links.find(isNext)?.['href'] ?? links[0]?.['next'];
  const href = raw(json['next']) ?? raw(isObject(next) ? next['href'] : next);
  const offset = raw(json['offset']);
  report.total = number(
    json['total_items'] ??
      json['totalElements'] ??
      json['total'] ??
      json['numberMatched'] ??
      json['count'],
  );
  const {baseUrl} = report.options;
  try {
    if (href) {
      const url = new URL(href, baseUrl);
      if (/^https?:$/.test(url.protocol)) report.next = url.href;
      return;
    }
    if (offset && baseUrl && !/^\d+$/.test(offset)) {
      // Airtable names the next page by a token.
      const url = new URL(baseUrl);
      url.searchParams.set('offset', offset);
      report.next = url.href;
      return;
    }
    const hasPages =
      page0 !== undefined ||
      json['previous'] ||
      /[?&](page|offset|start|skip)=/.test(baseUrl ?? '');
    if (limited || (!hasPages && report.total !== undefined && report.total > count)) {
      return report.breaksOff(count);
    }
    const isLast = (last_page ?? last) === true || (page0 !== undefined && pages! <= page0);
    if (page0 === undefined || isLast || !count || !baseUrl) return;
    if (pages === undefined && (last_page ?? last) !== false) return;
    const url = new URL(baseUrl);
    url.searchParams.set('page', String(page0 + 1));
    report.next = url.href;
  } catch {
    // An invalid address is not a next page.
  }
}

/** Reads JSON of any of the formats, by what its records look like. */
export async function readServicesJson(json: unknown, report: ServicesReport): Promise<void> {
  if (isGeoJson(json)) {
    readPage(json, list(json['features']).length || 1, report);
    const {readServicesGeoJson} = await import('./geojson.js');
    return readServicesGeoJson(json, report);
  }
  if (Array.isArray(json)) return readRecords(json as unknown[], report);
  if (isObject(json)) {
    const {fromForeign} = await import('./foreign-json.js');
    const own = fromForeign(json, report);
    if (own) return readServicesJson(own, report);
  }
  if (!isObject(json)) {
    return report.note('unknown-format', 'is JSON of none of the formats that are read.');
  }
  const listKey = lists.find((key) => Array.isArray(json[key]));
  const isRecord = raw(json['id']) !== undefined && raw(json['name']) !== undefined;
  // A package has at least two tables; fewer lists need no code that joins them.
  if (!isRecord && Object.values(json).filter(Array.isArray).length > 1) {
    const {isTables} = await import('./hsds-table-names.js');
    if (isTables(json) && !(listKey === 'services' && isTendList(json['services'] as unknown[]))) {
      const {readTables} = await import('./hsds-package.js');
      return readTables(json, report);
    }
  }
  if (!listKey || (isRecord && listKey === 'services')) {
    if ('resources' in json || '$schema' in json || 'openapi_url' in json) {
      return report.note('unknown-format', 'describes a directory, but is not one.');
    }
    return readRecords([json], report);
  }
  const records = json[listKey] as unknown[];
  readPage(json, records.length, report);
  return readRecords(records, report);
}

/** Keys of the terms of a taxonomy, which live directories also publish. */
const termKeys = ['id', 'name', 'description', 'uri', 'version', 'code', 'parent_id', 'taxonomy'];
const isTerm = (record: Json): boolean =>
  Object.keys(record).length > 3 &&
  ['uri', 'parent_id', 'taxonomy_detail', 'term_uri'].some((key) => key in record) &&
  Object.keys(record).every(
    (key) => /^(language|term)|taxonomy/.test(key) || termKeys.includes(key),
  );

const isTendList = (records: readonly unknown[]): boolean =>
  objects(records.slice(0, 20)).some((record) => 'hours' in record || 'point' in record);

/** Records to look at to find the format of a list. */
const sample = 20;

async function readRecords(records: readonly unknown[], report: ServicesReport): Promise<void> {
  const first = objects(records.slice(0, sample));
  const {format} = report.options;
  if (records.length && !first.length) {
    return report.note('unknown-format', 'is a list of none of the formats that are read.');
  }
  if (first.some(({type}) => type === 'Feature')) {
    const {readServicesGeoJson} = await import('./geojson.js');
    return readServicesGeoJson({type: 'FeatureCollection', features: records}, report);
  }
  if (first.length && first.every(isTerm)) {
    return report.note('unknown-format', 'is a list of terms, not of services.');
  }
  const tend = first.some(isTend);
  if (first.some(isHsds) || (format === 'hsds' && !tend)) {
    const {readServicesHsds} = await import('./hsds.js');
    return readServicesHsds(records, report);
  }
  if (tend || format === 'tend') {
    const {readTend} = await import('./tend-json.js');
    return readTend(records, report);
  }
  const {readFlat} = await import('./flat-json.js');
  return readFlat(records, report);
}
