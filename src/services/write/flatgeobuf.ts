import {Builder} from 'flatbuffers';
import {ColumnType} from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js';
import {Column} from 'flatgeobuf/lib/mjs/flat-geobuf/column.js';
import {Crs} from 'flatgeobuf/lib/mjs/flat-geobuf/crs.js';
import {GeometryType} from 'flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js';
import {Header} from 'flatgeobuf/lib/mjs/flat-geobuf/header.js';
import {buildFeature} from 'flatgeobuf/lib/mjs/generic/feature.js';
import {levelsOf, nodeBytes, nodeCount, type Box} from '../read/packed-tree.js';
import type {Service} from '../model/service.js';
import type {Position} from '../../shared/geo/position.js';
import {writeServices} from './tend-json.js';

/** Number of children of a node, as in other writers. */
const nodeSize = 16;
/** Version 3.0 of the format. */
const magic = [0x66, 0x67, 0x62, 3, 0x66, 0x67, 0x62, 0];
/** WGS 84 (EPSG). */
const wgs84 = 4326;

const columns = [
  {name: 'name', type: ColumnType.String},
  {name: 'service', type: ColumnType.Json},
];
/** Further properties that the library requires of a column. */
const columnDefaults = {
  title: null,
  description: null,
  width: -1,
  precision: -1,
  scale: -1,
  nullable: true,
  unique: false,
  primary_key: false,
};

type Property = Parameters<typeof buildFeature>[1][string];

/** A file, and the services that it cannot hold. */
export interface Written {
  bytes: Uint8Array;
  /** Services without a public place: by phone, online, confidential. */
  nowhere: Service[];
}

/** The points of a service: its own, or those of its stops. */
const pointsOf = ({point, mobile = []}: Service): Position[] =>
  point ? [point] : mobile.flatMap((stop) => (stop.point ? [stop.point] : []));

/**
 * Writes services as a FlatGeobuf file with an index, so that a page reads only the nearest. Each feature has
 * a `name` for other programs and a `service` for ours.
 * @param beside name of the file of services without a place.
 */
export function writeFlatGeobuf(services: readonly Service[], beside?: string): Written {
  const isSomewhere = (service: Service) =>
    !service.confidential && !service.virtual && pointsOf(service).length > 0;
  const nowhere = services.filter((service) => !isSomewhere(service));
  const placed = services.filter(isSomewhere).map((service) => ({service, box: boxOf(service)}));
  const whole = around(placed.map(({box}) => box));
  const sorted = placed
    .map((each) => ({...each, key: hilbert(each.box, whole)}))
    .sort((a, b) => a.key - b.key);
  const json = writeServices(sorted.map(({service}) => service)).services;
  const meta = {
    columns: columns.map((column) => ({...columnDefaults, ...column})),
    geometryType: GeometryType.Unknown as number,
    envelope: null,
    featuresCount: sorted.length,
    indexNodeSize: nodeSize,
    crs: null,
    title: null,
    description: null,
    metadata: null,
  };
  const features = sorted.map(({service}, index) => {
    const points = pointsOf(service);
    const type = points.length > 1 ? GeometryType.MultiPoint : GeometryType.Point;
    const geometry = {xy: points.flat(), type, ends: undefined!, parts: undefined!};
    // Builders share the end of one buffer, so each feature copies its own bytes.
    return buildFeature(
      geometry,
      {name: service.name, service: json[index] as Property},
      meta,
    ).slice();
  });
  const tree = sorted.length
    ? treeOf(
        sorted.map(({box}) => box),
        features,
      )
    : new Uint8Array();
  return {
    bytes: concat([
      Uint8Array.from(magic),
      headerOf(sorted.length, whole, nowhere.length ? beside : undefined),
      tree,
      ...features,
    ]),
    nowhere,
  };
}

function boxOf(service: Service): Box {
  return around(pointsOf(service).map(([lon, lat]): Box => [lon, lat, lon, lat]));
}

const around = (boxes: readonly Box[]): Box =>
  boxes.reduce<Box>(
    ([west, south, east, north], box) => [
      Math.min(west, box[0]),
      Math.min(south, box[1]),
      Math.max(east, box[2]),
      Math.max(north, box[3]),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );

function headerOf(count: number, whole: Box, beside?: string): Uint8Array {
  const builder = new Builder(1024);
  const column = ({name, type}: (typeof columns)[number]) => {
    const text = builder.createString(name);
    Column.startColumn(builder);
    Column.addName(builder, text);
    Column.addType(builder, type);
    return Column.endColumn(builder);
  };
  const all = Header.createColumnsVector(builder, columns.map(column));
  const envelope = count ? Header.createEnvelopeVector(builder, [...whole]) : 0;
  const name = builder.createString('services');
  const metadata = beside && builder.createString(JSON.stringify({beside}));
  Crs.startCrs(builder);
  Crs.addCode(builder, wgs84);
  const crs = Crs.endCrs(builder);
  Header.startHeader(builder);
  Header.addName(builder, name);
  if (envelope) Header.addEnvelope(builder, envelope);
  Header.addGeometryType(builder, GeometryType.Unknown);
  Header.addColumns(builder, all);
  Header.addFeaturesCount(builder, BigInt(count));
  Header.addIndexNodeSize(builder, count ? nodeSize : 0);
  Header.addCrs(builder, crs);
  if (metadata) Header.addMetadata(builder, metadata);
  builder.finishSizePrefixed(Header.endHeader(builder));
  return builder.asUint8Array();
}

/** The packed tree of features in their order: the root first, the leaves last. */
function treeOf(boxes: readonly Box[], features: readonly Uint8Array[]): Uint8Array {
  const levels = levelsOf(boxes.length, nodeSize);
  const tree = new Uint8Array(nodeCount(levels) * nodeBytes);
  const view = new DataView(tree.buffer);
  const put = (index: number, box: Box, offset: number) => {
    box.forEach((side, field) => view.setFloat64(index * nodeBytes + field * 8, side, true));
    view.setBigUint64(index * nodeBytes + 32, BigInt(offset), true);
  };
  let offset = 0;
  boxes.forEach((box, index) => {
    put(levels[0]![0] + index, box, offset);
    offset += features[index]!.length;
  });
  let below = boxes;
  for (let depth = 1; depth < levels.length; depth++) {
    const [start, end] = levels[depth]!;
    const children = below;
    below = Array.from({length: end - start}, (_, index) =>
      around(children.slice(index * nodeSize, (index + 1) * nodeSize)),
    );
    const [childStart] = levels[depth - 1]!;
    below.forEach((box, index) => put(start + index, box, childStart + index * nodeSize));
  }
  return tree;
}

/** Number of steps of the curve along each side. */
const steps = 2 ** 16;

/**
 * Position of a box's middle on a Hilbert curve through the whole area. Boxes with similar positions are near
 * each other on the ground. Algorithm: Wikipedia, "Hilbert curve".
 */
function hilbert(box: Box, whole: Box): number {
  const along = (side: 0 | 1) => {
    const span = whole[side + 2]! - whole[side] || 1;
    const middle = (box[side] + box[side + 2]!) / 2;
    return Math.min(steps - 1, Math.floor(((middle - whole[side]) / span) * steps));
  };
  let [x, y] = [along(0), along(1)];
  let key = 0;
  for (let half = steps / 2; half >= 1; half /= 2) {
    const [right, up] = [(x & half) > 0 ? 1 : 0, (y & half) > 0 ? 1 : 0];
    key += half * half * ((3 * right) ^ up);
    if (up) continue;
    if (right) [x, y] = [steps - 1 - x, steps - 1 - y];
    [x, y] = [y, x];
  }
  return key;
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
