import {isObject} from './coerce.js';
import {FlatGeobuf, type FeatureJson} from './flatgeobuf-file.js';
import {forEachRecord} from './for-each-record.js';
import {FeatureReader} from './geojson.js';
import {ServicesReport, type ReadServicesOptions, type ServicesRead} from './source-report.js';

// In one chunk: a page that opens a file reads its features next.
export type {Parts} from './byte-ranges.js';
export {FlatGeobuf, type FeatureJson} from './flatgeobuf-file.js';

/** Column of files that Tend writes: the whole service as JSON, so that nothing is lost. */
const ownColumn = 'service';

/** Converts features to services. Files that Tend wrote contain whole services. */
async function readFeatures(
  features: readonly FeatureJson[],
  report: ServicesReport,
): Promise<void> {
  const all = features.map(({geometry, properties, ...rest}) => {
    const service = properties[ownColumn];
    return isObject(service) ? {...rest, properties: service} : {...rest, geometry, properties};
  });
  const reader = await FeatureReader.of(all, report);
  await forEachRecord(
    all,
    report,
    (_, index) => ({unit: 'feature', at: index + 1}),
    (feature, where) => reader.read(feature, where),
  );
}

/** Reads features found near a point. */
export async function readNearby(
  features: readonly FeatureJson[],
  options: ReadServicesOptions,
): Promise<ServicesRead> {
  const report = new ServicesReport(options);
  await readFeatures(features, report);
  report.finish();
  return {services: report.services, problems: report.problems};
}

/** Reads a whole file. */
export async function readFlatGeobuf(bytes: Uint8Array, report: ServicesReport): Promise<void> {
  const read = (from: number, length: number) =>
    Promise.resolve(bytes.subarray(from, from + length));
  try {
    const file = await FlatGeobuf.open({read, size: () => bytes.length});
    let broken = 0;
    await readFeatures(await file.all(() => broken++), report);
    if (broken) report.note('broken-off', 'breaks off or has features that cannot be read.');
  } catch (error) {
    report.note('flatgeobuf', `${(error as Error).message}.`);
  }
}
