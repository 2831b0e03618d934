import {ByteBuffer} from 'flatbuffers';
import {Feature} from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import {fromFeature} from 'flatgeobuf/lib/mjs/geojson/feature.js';
import {fromByteBuffer, type HeaderMeta} from 'flatgeobuf/lib/mjs/header-meta.js';
import type {Position} from '../../shared/geo/position.js';
import {readRanges, viewOf, type ByteRange, type Parts} from './byte-ranges.js';
import {isObject} from './coerce.js';
import {
  distanceBounds,
  levelsOf,
  nodeBytes,
  nodeCount,
  readNode,
  type Level,
} from './packed-tree.js';

/** Bytes of the first request: the header and the upper levels of the tree for a whole country. */
const firstBytes = 24_576;
/** The largest size of a header or a feature, in bytes. */
const longest = 1_000_000;
/** The largest number of requests for one level of the tree, and for the features. */
const mostRequests = {level: 2, features: 3};

/** A feature of GeoJSON. */
export interface FeatureJson {
  type: 'Feature';
  geometry: unknown;
  properties: Record<string, unknown>;
}

/** A FlatGeobuf file (version 3) of which only the features near a point are read. */
export class FlatGeobuf {
  readonly header: HeaderMeta;
  private readonly parts: Parts;
  private readonly treeStart: number;
  private readonly levels: readonly Level[];
  /** The first bytes of the file. */
  private readonly first: Uint8Array;

  private constructor(parts: Parts, first: Uint8Array, header: HeaderMeta, treeStart: number) {
    this.parts = parts;
    this.first = first;
    this.header = header;
    this.treeStart = treeStart;
    const {featuresCount, indexNodeSize} = header;
    this.levels = indexNodeSize ? levelsOf(featuresCount, indexNodeSize) : [];
  }

  /** @throws {Error} with the file's fault. */
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

  /** Whether the file has an index, so that nearby features can be found without reading all. */
  get isIndexed(): boolean {
    return this.levels.length > 0;
  }

  /** The file of services without a place, as the header names it. */
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
   * Reads the features nearest to a point, measured to their boxes; a few more if others are equally near.
   * @param fault is called for each feature that cannot be read, which is left out.
   */
  async nearest(point: Position, count: number, fault: () => void): Promise<FeatureJson[]> {
    const {indexNodeSize: size} = this.header;
    let spans: ByteRange[] = [{start: 0, end: 1}];
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
      // At least `count` features are within this distance, so boxes farther away are not needed.
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

  /** Reads nodes of one level; for a leaf, also the start of the next feature. */
  private async nodes(spans: readonly ByteRange[], levelEnd: number, depth: number) {
    const wanted = spans.map(({start, end}) => ({
      start: this.treeStart + start * nodeBytes,
      // A leaf's feature ends where the next one starts.
      end: this.treeStart + Math.min(depth ? end : end + 1, levelEnd) * nodeBytes,
    }));
    const read = await readRanges(this.parts, this.first, wanted, mostRequests.level);
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
    const read = await readRanges(this.parts, this.first, wanted, mostRequests.features);
    return wanted.flatMap(({start, end}) => this.feature(read(start, end - start), fault) ?? []);
  }

  private feature(view: DataView, fault: () => void): FeatureJson | undefined {
    try {
      // Copy the bytes, because offsets in the table are relative to the start of the buffer.
      const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength).slice();
      const feature = Feature.getSizePrefixedRootAsFeature(new ByteBuffer(bytes));
      return fromFeature(0, feature, this.header) as unknown as FeatureJson;
    } catch {
      fault();
      return undefined;
    }
  }

  /** Reads all features, one after the other. */
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
}

/** Whether bytes start with FlatGeobuf's signature. */
const isFlatGeobuf = (bytes: Uint8Array): boolean =>
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
