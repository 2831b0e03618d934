import {HsdsReader, isHsds} from './hsds.js';
import {pointOf} from './points.js';
import {readEach} from './read-each.js';
import type {Reading, Where} from './reading.js';
import {RecordReader} from './record.js';
import {isTend, TendReader} from './tend-json.js';
import {isObject, raw, type Json} from './values.js';

const geometryTypes = /^(Multi)?(Point|LineString|Polygon)$|^GeometryCollection$/;

/** Whether JSON is of RFC 7946. */
export const isGeoJson = (json: unknown): json is Json =>
  isObject(json) &&
  (/^Feature(Collection)?$/.test(raw(json['type']) ?? '') ||
    (geometryTypes.test(raw(json['type']) ?? '') && 'coordinates' in json));

/** Reads features, each with the place that its geometry has; an area is at its middle. */
export class FeatureReader {
  private readonly reading: Reading;
  private readonly records: RecordReader;
  private readonly tend: TendReader;
  private readonly hsds: HsdsReader;

  constructor(reading: Reading) {
    this.reading = reading;
    this.records = new RecordReader(reading);
    this.tend = new TendReader(reading);
    this.hsds = new HsdsReader(reading);
  }

  read(feature: unknown, where: Where): void {
    if (!isObject(feature) || !isObject(feature['properties'])) {
      const named = isObject(feature) && (feature['type'] === 'Feature' || 'geometry' in feature);
      return this.reading.fault(named ? 'no-name' : 'not-a-service', where);
    }
    const {properties, geometry} = feature;
    const id = raw(feature['id']);
    const found = geometry ? pointOf(geometry) : null;
    const record: Json = {...(id && {id}), ...properties};
    if (isTend(properties)) {
      if (found?.fault) this.reading.fault(found.fault, where);
      return this.tend.read({...(found?.point && {point: found.point}), ...record}, where);
    }
    if (isHsds(properties) && (properties['service'] ?? properties['location'])) {
      return this.hsds.read(record, where);
    }
    this.records.read(record, where, found);
  }
}

export async function readGeoJson(json: Json, reading: Reading): Promise<void> {
  const features = json['type'] === 'FeatureCollection' ? json['features'] : [json];
  if (!Array.isArray(features)) {
    return reading.note('no-features', 'must have a list of "features".');
  }
  const reader = new FeatureReader(reading);
  await readEach(
    features as unknown[],
    reading,
    (_, index) => ({unit: 'feature', at: index + 1}),
    (feature, where) => reader.read(feature, where),
  );
}
