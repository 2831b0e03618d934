import type {Position} from '../../../shared/geo/position.js';
import type {PartOwner, PartReader} from './part-reader.js';
import {ServiceSource} from './service-source.js';

/** How many services to read first, the factor for each further step, and the largest number. */
const counts = {first: 50, more: 4, most: 3200};

/** Whether a directory is read in parts. Its name decides, before any request. */
export const isByParts = (url: string): boolean => /\.fgb([?#]|$)/i.test(url);

/**
 * A directory too large for one download: a FlatGeobuf file on any web server that supports ranges. Only the
 * parts near the reader are loaded. The smaller the parts, the more exactly the server learns the reader's
 * area.
 */
export class PartSource extends ServiceSource implements PartOwner {
  /** The number of services in the file; undefined before the first response. */
  total?: number;
  private reader?: PartReader;
  private point?: Position;
  private count = counts.first;
  /** Point and count of the last read, so that it is not repeated. */
  private done = '';

  /** Reads the services near a point. Without a point, there are only the services without a place. */
  around(point: Position | undefined): void {
    if (String(point) === String(this.point)) return;
    this.point = point;
    this.count = counts.first;
    void this.load();
  }

  /** Reads services that are farther away. */
  widen(): void {
    const {count, total = 0, loading, failed, point} = this;
    if (!point || loading || failed || count >= Math.min(total, counts.most)) return;
    this.count *= counts.more;
    void this.load();
  }

  override async load(): Promise<void> {
    if (this.loading) return;
    await super.load();
    // In the meantime, the reader may have chosen another place.
    if (!this.failed && this.done !== this.wanted) await this.load();
  }

  protected override async fetch(): Promise<boolean> {
    const {readNear, beside} = (this.reader ??= await this.open());
    while (this.done !== this.wanted) {
      const {wanted, point, count} = this;
      try {
        const near = point ? await readNear(point, count) : [];
        if (wanted === this.wanted) this.services = [...near, ...beside];
      } catch (error) {
        // The file may have been replaced: the next try starts with its header.
        this.reader = undefined;
        throw error;
      }
      this.done = wanted;
    }
    return true;
  }

  private async open(): Promise<PartReader> {
    const {openParts} = await import('./part-reader.js');
    const reader = await openParts(this);
    this.total = reader.total;
    return reader;
  }

  private get wanted(): string {
    return `${String(this.point)} ${this.count}`;
  }
}
