import type {DownloadLimits} from '../../../page/download-limits.js';
import {FetchError, fetchFile} from '../../../page/fetch-file.js';
import type {Position} from '../../../shared/geo/position.js';
import type {Problem} from '../../../shared/problem.js';
import type {Service} from '../../model/service.js';
import {FlatGeobuf, readNearby, type Parts} from '../../read/flatgeobuf.js';
import type {ReadServicesOptions, ServicesRead} from '../../read/source-report.js';

/** A part of a directory that is read by parts. */
const directoryPartLimits: DownloadLimits = {timeout: 20_000, maxBytes: 30_000_000};

/** The source whose file is read. */
export interface PartOwner {
  readonly url: string;
  readOptions(url: string): ReadServicesOptions;
  /** Reads a whole file. */
  read(url: string): Promise<{services: readonly Service[]}>;
  /** Handles the result of reading a part. */
  accept(read: ServicesRead): Promise<Service[]>;
  report(problem: Problem): void;
  reportError(error: FetchError): void;
}

/** A FlatGeobuf file that is read in parts. */
export interface PartReader {
  /** The number of services in the file. */
  total: number;
  /** Services without a place, from the companion file. */
  beside: readonly Service[];
  /** Reads the services nearest to a point. */
  readNear(point: Position, count: number): Promise<Service[]>;
}

/**
 * Opens a file by reading its header.
 * @throws if the file cannot be read in parts.
 */
export async function openParts(owner: PartOwner): Promise<PartReader> {
  const {url} = owner;
  const named = (error: Error) =>
    error instanceof FetchError
      ? error
      : Object.assign(new Error(`${url} ${error.message}`), {cause: error});
  const file = await FlatGeobuf.open(partsOf(url)).catch((error: Error) => {
    throw named(error);
  });
  const {featuresCount: total} = file.header;
  if (!file.isIndexed && total)
    throw new Error(`${url} has no index, so that nothing near can be found in it`);

  async function readNear(point: Position, count: number): Promise<Service[]> {
    let broken = 0;
    try {
      const features = await file.nearest(point, count, () => broken++);
      const services = await owner.accept(await readNearby(features, owner.readOptions(url)));
      if (broken) {
        const message = `${url} has ${broken} places that cannot be read, and are left out.`;
        owner.report({code: 'services-bad-syntax', message, source: url});
      }
      return services;
    } catch (error) {
      throw named(error as Error);
    }
  }
  return {total, beside: file.beside ? await readBeside(file.beside, owner) : [], readNear};
}

/** Reads the services without a place. A missing file is reported, and the other services are shown. */
async function readBeside(name: string, owner: PartOwner): Promise<readonly Service[]> {
  const base = new URL(owner.url, document.baseURI);
  const beside = new URL(name, base);
  if (beside.origin !== base.origin) return [];
  try {
    return (await owner.read(beside.href)).services;
  } catch (error) {
    owner.reportError(error as FetchError);
    return [];
  }
}

/** Reads ranges of a file. A server without support for ranges sends the whole file, once. */
function partsOf(url: string): Parts {
  let size = Infinity;
  let version: string | null | undefined;
  let whole: Uint8Array | undefined;
  const read = async (from: number, length: number): Promise<Uint8Array> => {
    if (whole) return whole.subarray(from, from + length);
    const range = `bytes=${from}-${from + length - 1}`;
    const {bytes, headers} = await fetchFile(url, {
      ...directoryPartLimits,
      init: {headers: {range}},
    });
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
