import type {ServicesReport} from './source-report.js';
import {isObject, list, number, objects, raw, type Json} from './coerce.js';

/** Half of the Earth's circumference in the metres of Web Mercator. */
const half = 20_037_508.342789244;

/** A point of ArcGIS JSON as GeoJSON; undefined in a coordinate system that is not known. */
function arcGisPoint(geometry: unknown, wkid: number | undefined): Json | null {
  if (!isObject(geometry)) return null;
  const [x, y] = [number(geometry['x']), number(geometry['y'])];
  if (x === undefined || y === undefined) return null;
  if (wkid === undefined || wkid === 4326 || wkid === 4269)
    return {type: 'Point', coordinates: [x, y]};
  if (![3857, 102100, 102113, 900913].includes(wkid)) return null;
  const lat = (Math.atan(Math.exp((y / half) * Math.PI)) * 360) / Math.PI - 90;
  return {type: 'Point', coordinates: [(x / half) * 180, lat]};
}

function fromArcGis(json: Json, report: ServicesReport): Json {
  const system = isObject(json['spatialReference']) ? json['spatialReference'] : {};
  const wkid = number(system['latestWkid'] ?? system['wkid']);
  const features = objects(json['features']).map(({attributes, geometry}) => ({
    type: 'Feature',
    properties: attributes,
    geometry: arcGisPoint(geometry, wkid) ?? undefined,
  }));
  const isUnknown = features.every(({geometry}) => !geometry) && json['geometryType'];
  if (features.length && isUnknown) {
    report.note(
      'unknown-format',
      'is ArcGIS JSON with coordinates that are not read: ask for f=geojson, or outSR=4326.',
    );
  }
  return {
    type: 'FeatureCollection',
    features,
    exceededTransferLimit: json['exceededTransferLimit'],
  };
}

/** Rows of Socrata's `rows.json`, whose columns stand apart. */
function fromSocrata(json: Json): Json | undefined {
  const meta = isObject(json['meta']) ? json['meta'] : {};
  const columns = isObject(meta['view']) ? objects(meta['view']['columns']) : [];
  if (!columns.length) return undefined;
  const rows = list(json['data']).filter(Array.isArray) as unknown[][];
  return {
    records: rows.map((row) =>
      Object.fromEntries(
        columns.map((column, index) => [raw(column['name']) ?? `${index}`, row[index]]),
      ),
    ),
  };
}

/** Elements of Overpass: their tags, with their point. */
const fromOverpass = (elements: readonly Json[]): Json => ({
  records: elements
    .filter(({tags}) => isObject(tags))
    .map(({type, id, lat, lon, center, tags}) => ({
      id: `${raw(type) ?? ''}/${raw(id) ?? ''}`,
      ...(isObject(center) ? {lat: center['lat'], lon: center['lon']} : {lat, lon}),
      ...(tags as Json),
    })),
});

/**
 * Converts answers of common servers to a list of records or GeoJSON: ArcGIS, CKAN, Socrata, Airtable, Overpass,
 * and graphs of JSON-LD.
 * @returns undefined for any other JSON.
 */
export function fromForeign(json: Json, report: ServicesReport): Json | undefined {
  const {features, result, elements, records, meta} = json;
  const [feature] = objects(features);
  if (feature && 'attributes' in feature && !('type' in feature)) return fromArcGis(json, report);
  if (isObject(result) && Array.isArray(result['records'])) {
    return {records: result['records'], total: result['total'], _links: result['_links']};
  }
  if (isObject(meta) && Array.isArray(json['data'])) return fromSocrata(json);
  if (Array.isArray(elements) && objects(elements).some(({tags}) => isObject(tags)))
    return fromOverpass(objects(elements));
  if (Array.isArray(json['@graph'])) return {records: json['@graph']};
  const [record] = objects(records);
  if (record && isObject(record['fields']) && raw(record['id'])) {
    return {
      records: objects(records).map(({id, fields}) => ({id, ...(fields as Json)})),
      offset: json['offset'],
    };
  }
  return undefined;
}
