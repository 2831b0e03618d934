import {ByteBuffer} from 'flatbuffers';
import {Feature} from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import {fromFeature} from 'flatgeobuf/lib/mjs/geojson/feature.js';
import {fromByteBuffer, type HeaderMeta} from 'flatgeobuf/lib/mjs/header-meta.js';
import type {Position} from '../../shared/geo/position.js';
import {FeatureReader} from './geojson.js';
import {
  levelsOf,
  nodeBytes,
  nodeCount,
  distanceBounds,
  readNode,
  type Level,
} from './packed-tree.js';
import {readEach} from './for-each-record.js';
import {ServicesReport, type ReadServicesOptions, type ServicesRead} from './source-report.js';
import {isObject} from './coerce.js';

/** A file of which parts can be had. */
export interface Parts {
  /** Some of its bytes; fewer where it ends. @throws what getting them threw. */
  read: (from: number, length: number) => Promise<Uint8Array>;
  /** Bytes in all, once something has been read. */
  size: () => number;
}

/** What is read first: the header, and the upper levels of a country's tree. */
const firstBytes = 24_576;
/** Bytes that a header, or one feature, may take. */
const longest = 1_000_000;
/** Bytes between two parts for which it is not worth asking twice. */
const smallGap = 4096;
/** Requests for one level of the tree, and for the features found. */
const mostParts = {level: 2, features: 3};

interface Span {
  start: number;
  end: number;
}

/** A feature as GeoJSON has it. */
export interface FeatureJson {
  type: 'Feature';
  geometry: unknown;
  properties: Record<string, unknown>;
}

/** A FlatGeobuf file (version 3), of which only what is near is read. */
export class FlatGeobuf {
  readonly header: HeaderMeta;
  private readonly parts: Parts;
  private readonly treeStart: number;
  private readonly levels: readonly Level[];
  /** Bytes from the beginning of the file. */
  private readonly first: Uint8Array;

  private constructor(parts: Parts, first: Uint8Array, header: HeaderMeta, treeStart: number) {
    this.parts = parts;
    this.first = first;
    this.header = header;
    this.treeStart = treeStart;
    const {featuresCount, indexNodeSize} = header;
    this.levels = indexNodeSize ? levelsOf(featuresCount, indexNodeSize) : [];
  }

  /** @throws {Error} saying what is wrong with the file. */
  static async open(parts: Parts): Promise<FlatGeobuf> {
    let first = await parts.read(0, firstBytes);
    if (first.length < 12 || !isFlatGeobuf(first)) throw new Error('is no FlatGeobuf file');
    if (first[3] !== 3) throw new Error(`is FlatGeobuf ${first[3]}, and only version 3 is read`);
    const length = viewOf(first).getUint32(8, true);
    if (length < 8 || length > longest) throw new Error('has a header of an impossible length');
    if (12 + length > first.length) first = await parts.read(0, 12 + length + firstBytes);
    if (12 + length > first.length) throw new Error('breaks off in its header');
    const header = readHeader(first.slice(8, 12 + length));
    const {featuresCount, indexNodeSize} = header;
    const nodes = indexNodeSize ? nodeCount(levelsOf(featuresCount, indexNodeSize)) : 0;
    if (12 + length + nodes * nodeBytes > parts.size()) throw new Error('breaks off in its index');
    return new FlatGeobuf(parts, first, header, 12 + length);
  }

  /** Whether what is near can be found without reading everything. */
  get isIndexed(): boolean {
    return this.levels.length > 0;
  }

  /** The file beside it that has the services which are nowhere, as its header names it. */
  get beside(): string | undefined {
    try {
      const metadata: unknown = JSON.parse(this.header.metadata ?? '');
      const beside = isObject(metadata) ? metadata['beside'] : undefined;
      return typeof beside === 'string' && beside ? beside : undefined;
    } catch {
      return undefined;
    }
  }

  /** Where the features begin. */
  private get featureStart(): number {
    return this.treeStart + (this.isIndexed ? nodeCount(this.levels) * nodeBytes : 0);
  }

  /**
   * The features nearest to a point, as far as their boxes tell; some more than asked for where they
   * are about as near. What cannot be read of them is told of, and left out.
   */
  async nearest(point: Position, count: number, fault: () => void): Promise<FeatureJson[]> {
    const {indexNodeSize: size} = this.header;
    let spans: Span[] = [{start: 0, end: 1}];
    for (let depth = this.levels.length - 1; depth >= 0; depth--) {
      const [levelStart, levelEnd] = this.levels[depth]!;
      const found = await this.nodes(spans, levelEnd, depth);
      const under = size ** depth;
      const reached = found.map(({index, box, offset, next}) => {
        const [least, most] = distanceBounds(point, box);
        const before = (index - levelStart) * under;
        const items = Math.min(this.header.featuresCount, before + under) - before;
        return {index, offset, next, least, most, items};
      });
      // Within this way there are surely enough: what begins further away cannot be nearer.
      let enough = 0;
      const limit = [...reached]
        .sort((a, b) => a.most - b.most)
        .find(({items}) => (enough += items) >= count)?.most;
      const near = reached.filter(({least}) => limit === undefined || least <= limit);
      if (depth === 0) {
        const nearest = near.sort((a, b) => a.least - b.least).slice(0, count);
        return this.features(nearest, fault);
      }
      const [childStart, childEnd] = this.levels[depth - 1]!;
      spans = near.map(({index}) => {
        const start = childStart + (index - levelStart) * size;
        return {start, end: Math.min(start + size, childEnd)};
      });
    }
    return [];
  }

  /** Nodes of one level; of a leaf, also where the feature after it begins. */
  private async nodes(spans: readonly Span[], levelEnd: number, depth: number) {
    const wanted = spans.map(({start, end}) => ({
      start: this.treeStart + start * nodeBytes,
      // A leaf's feature ends where the next one begins.
      end: this.treeStart + Math.min(depth ? end : end + 1, levelEnd) * nodeBytes,
    }));
    const read = await this.spans(wanted, mostParts.level);
    return spans.flatMap(({start, end}) => {
      const nodes = [];
      for (let index = start; index < end; index++) {
        const at = this.treeStart + index * nodeBytes;
        const {box, offset} = readNode(read(at, nodeBytes), 0);
        const last = index + 1 >= levelEnd;
        const next =
          depth || last ? undefined : readNode(read(at + nodeBytes, nodeBytes), 0).offset;
        nodes.push({index, box, offset, next});
      }
      return nodes;
    });
  }

  private async features(
    found: readonly {offset: number; next?: number | undefined}[],
    fault: () => void,
  ): Promise<FeatureJson[]> {
    const size = this.parts.size();
    const wanted = found.flatMap(({offset, next}) => {
      const start = this.featureStart + offset;
      const end = next === undefined ? size : this.featureStart + next;
      const sound = end > start && end <= size && end - start <= longest;
      if (!sound) fault();
      return sound ? [{start, end}] : [];
    });
    const read = await this.spans(wanted, mostParts.features);
    return wanted.flatMap(({start, end}) => this.feature(read(start, end - start), fault) ?? []);
  }

  private feature(view: DataView, fault: () => void): FeatureJson | undefined {
    try {
      // The table behind a length, in bytes of its own: offsets in it count from their beginning.
      const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength).slice();
      const feature = Feature.getSizePrefixedRootAsFeature(new ByteBuffer(bytes));
      return fromFeature(0, feature, this.header) as unknown as FeatureJson;
    } catch {
      fault();
      return undefined;
    }
  }

  /** Every feature, one after the other, of a file that is at hand. */
  async all(fault: () => void): Promise<FeatureJson[]> {
    const found: FeatureJson[] = [];
    const size = this.parts.size();
    const bytes = await this.parts.read(0, size);
    const view = viewOf(bytes);
    let at = this.featureStart;
    while (at + 4 <= size) {
      const length = view.getUint32(at, true) + 4;
      if (length > longest || at + length > size) {
        fault();
        break;
      }
      const feature = this.feature(viewOf(bytes.subarray(at, at + length)), fault);
      if (feature) found.push(feature);
      at += length;
    }
    return found;
  }

  /** Gets spans of bytes in few requests. @returns what gives any of them as a view. */
  private async spans(wanted: readonly Span[], most: number) {
    const joined = join(wanted, most);
    const pieces = await Promise.all(
      joined.map(async ({start, end}) => {
        const near = end <= this.first.length;
        const bytes = near
          ? this.first.subarray(start, end)
          : await this.parts.read(start, end - start);
        if (bytes.length < end - start) throw new Error('breaks off');
        return {start, end, bytes};
      }),
    );
    return (from: number, length: number): DataView => {
      const piece = pieces.find(({start, end}) => start <= from && from + length <= end)!;
      return viewOf(piece.bytes.subarray(from - piece.start, from - piece.start + length));
    };
  }
}

/** Joins spans across their smallest gaps, until there are few. */
export function join(spans: readonly Span[], most: number): Span[] {
  const joined: Span[] = [];
  for (const {start, end} of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined[joined.length - 1];
    if (last && start - last.end <= smallGap) last.end = Math.max(last.end, end);
    else joined.push({start, end});
  }
  while (joined.length > most) {
    let least = 1;
    const gap = (index: number) => joined[index]!.start - joined[index - 1]!.end;
    for (let index = 2; index < joined.length; index++) if (gap(index) < gap(least)) least = index;
    joined[least - 1]!.end = joined[least]!.end;
    joined.splice(least, 1);
  }
  return joined;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Whether bytes begin as a FlatGeobuf file does. */
export const isFlatGeobuf = (bytes: Uint8Array): boolean =>
  [0x66, 0x67, 0x62].every((byte, index) => bytes[index] === byte);

function readHeader(bytes: Uint8Array): HeaderMeta {
  let header: HeaderMeta;
  try {
    header = fromByteBuffer(new ByteBuffer(bytes));
  } catch (cause) {
    throw Object.assign(new Error('has a header that cannot be read'), {cause});
  }
  const {featuresCount, indexNodeSize} = header;
  const sound = Number.isSafeInteger(featuresCount) && featuresCount >= 0 && featuresCount < 1e8;
  if (!sound || indexNodeSize === 1) throw new Error('has a header that cannot be right');
  return featuresCount ? header : {...header, indexNodeSize: 0};
}

/** What a feature of ours holds as one value, so that nothing of a service is lost. */
const ownColumn = 'service';

/** Reads features into services; those that we wrote hold a whole service. */
async function readFeatures(
  features: readonly FeatureJson[],
  report: ServicesReport,
): Promise<void> {
  const all = features.map(({geometry, properties, ...rest}) => {
    const own = properties[ownColumn];
    return isObject(own) ? {...rest, properties: own} : {...rest, geometry, properties};
  });
  const reader = await FeatureReader.of(all, report);
  await readEach(
    all,
    report,
    (_, index) => ({unit: 'feature', at: index + 1}),
    (feature, where) => reader.read(feature, where),
  );
}

/** Reads features that were found near a point. */
export async function readNearby(
  features: readonly FeatureJson[],
  options: ReadServicesOptions,
): Promise<ServicesRead> {
  const report = new ServicesReport(options);
  await readFeatures(features, report);
  report.finish();
  return {services: report.services, problems: report.problems};
}

/** Reads a whole file that is at hand. */
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
