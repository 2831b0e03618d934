import {FetchError, fetchFile} from '../../../page/fetch-file.js';
import type {FlatGeobuf, Parts} from '../../read/flatgeobuf.js';
import type {Service} from '../../model/service.js';
import type {Position} from '../../../shared/geo/position.js';
import {ServiceSource} from './service-source.js';

/** Milliseconds and bytes that one part, or a whole file, may take. */
const limits = {timeout: 20_000, maxBytes: 30_000_000};
/** The number of services read first, its factor for each further step, and the most that are read. */
const counts = {first: 50, more: 4, most: 3200};

/** Whether a directory is read in parts. The name says so, before any request. */
export const isByParts = (url: string): boolean => /\.fgb([?#]|$)/i.test(url);

/**
 * A directory too large for one download: a FlatGeobuf file on any web server that answers ranges.
 * Only the parts near the reader are loaded. The server learns the reader's area from the parts: the
 * smaller they are, the more exactly.
 */
export class PartSource extends ServiceSource {
  /** The number of services in the file; undefined before its first answer. */
  total?: number;
  private file?: FlatGeobuf;
  private point?: Position;
  private count = counts.first;
  /** Point and count of the last reading, which is not repeated. */
  private done = '';
  /** Services without a place, from the file beside it. */
  private beside: readonly Service[] = [];

  /** Reads the services near a point. Without one, it has only the services without a place. */
  around(point: Position | undefined): void {
    if (String(point) === String(this.point)) return;
    this.point = point;
    this.count = counts.first;
    void this.load();
  }

  /** Reads services that are further away. */
  widen(): void {
    const {count, total = 0, loading, failed, point} = this;
    if (!point || loading || failed || count >= Math.min(total, counts.most)) return;
    this.count *= counts.more;
    void this.load();
  }

  override async load(): Promise<void> {
    if (this.loading) return;
    await super.load();
    // The reader may have chosen another place meanwhile.
    if (!this.failed && this.done !== this.wanted) await this.load();
  }

  protected override async fetch(): Promise<void> {
    if (!this.file) {
      const {FlatGeobuf} = await import('../../read/flatgeobuf.js');
      this.file = await FlatGeobuf.open(this.parts()).catch((error: Error) => {
        throw error instanceof FetchError ? error : new Error(`${this.url} ${error.message}`);
      });
      if (!this.file.isIndexed && this.file.header.featuresCount)
        throw new Error(`${this.url} has no index, so that nothing near can be found in it`);
      this.total = this.file.header.featuresCount;
      const {beside} = this.file;
      if (beside) this.beside = await this.readBeside(beside);
    }
    while (this.done !== this.wanted) {
      const {wanted, point, count} = this;
      const near = point ? await this.readNear(this.file, point, count) : [];
      if (wanted === this.wanted) this.services = [...near, ...this.beside];
      this.done = wanted;
    }
  }

  private get wanted(): string {
    return `${String(this.point)} ${this.count}`;
  }

  private async readNear(file: FlatGeobuf, point: Position, count: number) {
    let broken = 0;
    try {
      const features = await file.nearest(point, count, () => broken++);
      const services = await this.readFeatures(features);
      if (broken) {
        const message = `${this.url} has ${broken} places that cannot be read, and are left out.`;
        this.report({code: 'services-bad-syntax', message, source: this.url});
      }
      return services;
    } catch (error) {
      // The file may have been replaced: the next try begins with its header.
      this.file = undefined;
      throw error instanceof FetchError
        ? error
        : Object.assign(new Error(`${this.url} ${(error as Error).message}`), {cause: error});
    }
  }

  /** Reads the services without a place. If their file is missing, that is reported and the rest shows. */
  private async readBeside(name: string): Promise<readonly Service[]> {
    const url = new URL(name, new URL(this.url, document.baseURI));
    if (url.origin !== new URL(this.url, document.baseURI).origin) return [];
    try {
      return (await this.read(url.href)).services;
    } catch (error) {
      this.reportError(error as FetchError);
      return [];
    }
  }

  /** Reads ranges of the file. A server without ranges sends the whole file, once. */
  private parts(): Parts {
    let size = Infinity;
    let version: string | null | undefined;
    let whole: Uint8Array | undefined;
    const read = async (from: number, length: number): Promise<Uint8Array> => {
      if (whole) return whole.subarray(from, from + length);
      const range = `bytes=${from}-${from + length - 1}`;
      const {bytes, headers} = await fetchFile(this.url, {...limits, init: {headers: {range}}});
      const [, , total] = /^bytes (\d+)-\d+\/(\d+)/.exec(headers.get('content-range') ?? '') ?? [];
      if (bytes.length > length) {
        whole = bytes;
        size = bytes.length;
        return bytes.subarray(from, from + length);
      }
      const now = headers.get('etag') ?? headers.get('last-modified');
      if (version !== undefined && version !== now) throw new Error('has changed meanwhile');
      version = now;
      if (total) size = Number(total);
      else if (bytes.length < length) size = from + bytes.length;
      return bytes;
    };
    return {read, size: () => size};
  }
}
