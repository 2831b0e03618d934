import {isHsds, isTend} from './detect-format.js';
import {pointOf} from './points.js';
import {forEachRecord} from './for-each-record.js';
import type {ServicesReport, Where} from './source-report.js';
import {RecordReader} from './tabular-record.js';
import {isObject, objects, raw, type Json} from './coerce.js';

interface Reader {
  read(record: Json, where: Where): void;
}

/** Properties that hold a whole record of HSDS. */
const holdsHsds = (properties: Json): boolean =>
  isHsds(properties) && isObject(properties['service'] ?? properties['location']);

/** Reads features, each with the point of its geometry; the point of an area is its middle. */
export class FeatureReader {
  private readonly report: ServicesReport;
  private readonly records: RecordReader;
  private readonly tend?: Reader;
  private readonly hsds?: Reader;

  private constructor(report: ServicesReport, tend?: Reader, hsds?: Reader) {
    this.report = report;
    this.records = new RecordReader(report);
    this.tend = tend;
    this.hsds = hsds;
  }

  /** Makes a reader with the readers of formats that the properties of these features have. */
  static async of(features: readonly unknown[], report: ServicesReport): Promise<FeatureReader> {
    const all = objects(features).flatMap(({properties}) => objects(properties));
    const tend = all.some(isTend) ? await import('./tend-json.js') : undefined;
    const hsds = all.some(holdsHsds) ? await import('./hsds.js') : undefined;
    return new FeatureReader(
      report,
      tend && new tend.TendReader(report),
      hsds && new hsds.HsdsReader(report),
    );
  }

  read(feature: unknown, where: Where): void {
    if (!isObject(feature) || !isObject(feature['properties'])) {
      const named = isObject(feature) && (feature['type'] === 'Feature' || 'geometry' in feature);
      return this.report.fault(named ? 'no-name' : 'not-a-service', where);
    }
    const {properties, geometry} = feature;
    const id = raw(feature['id']);
    const position = geometry ? pointOf(geometry) : null;
    const record: Json = {...(id && {id}), ...properties};
    if (this.tend && isTend(properties)) {
      if (position?.fault) this.report.fault(position.fault, where);
      return this.tend.read({...(position?.point && {point: position.point}), ...record}, where);
    }
    if (this.hsds && holdsHsds(properties)) return this.hsds.read(record, where);
    this.records.read(record, where, position);
  }
}

export async function readServicesGeoJson(json: Json, report: ServicesReport): Promise<void> {
  const features = json['type'] === 'FeatureCollection' ? json['features'] : [json];
  if (!Array.isArray(features)) {
    return report.note('no-features', 'must have a list of "features".');
  }
  const all = features as unknown[];
  const reader = await FeatureReader.of(all, report);
  await forEachRecord(
    all,
    report,
    (_, index) => ({unit: 'feature', at: index + 1}),
    (feature, where) => reader.read(feature, where),
  );
}
