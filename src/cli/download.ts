import {readFile, stat} from 'node:fs/promises';
import {pathToFileURL} from 'node:url';
import type {Limits} from './alerts/limits.js';

/** Headers of an earlier response, for a conditional request. */
export interface Validators {
  etag?: string;
  lastModified?: string;
}

/** A downloaded file. */
export interface Downloaded extends Validators {
  bytes: Uint8Array;
  contentType?: string;
  /** The URL after redirects. Relative addresses are resolved against it. */
  url: string;
}

/** A download that failed. The message names its address. */
export class DownloadError extends Error {
  /** Milliseconds that the server asks to wait. */
  readonly retryAfter?: number;
  constructor(message: string, retryAfter?: number) {
    super(message);
    if (retryAfter) this.retryAfter = retryAfter;
  }
}

/** The longest wait that a server can ask for: a day. */
const longestWait = 24 * 3_600_000;

/** Reads `Retry-After`: seconds, or a date. */
function waitOf({headers}: Response): number | undefined {
  const text = headers.get('retry-after')?.trim() ?? '';
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return wait > 0 ? Math.min(wait, longestWait) : undefined;
}

/** Servers with several answers at one address choose by this. */
const accept =
  'application/atom+xml, application/rss+xml, application/cap+xml, application/geo+json, application/json, application/xml;q=0.9, */*;q=0.5';

export interface DownloadOptions {
  limits: Limits;
  /** Of an earlier download. */
  validators?: Validators;
  /** Aborts the download. */
  signal?: AbortSignal;
}

/** Whether an address is an http(s) URL. */
export const isWeb = (address: string): boolean => /^https?:\/\//i.test(address);

/**
 * Downloads a file. Follows redirects; limits size and time.
 * @returns undefined if the file has not changed since the earlier download.
 * @throws {DownloadError}
 */
export async function download(
  address: string,
  {limits, validators, signal}: DownloadOptions,
): Promise<Downloaded | undefined> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    stop();
  }, limits.timeout);
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  try {
    return await follow(address, {limits, validators, signal: controller.signal});
  } catch (error) {
    if (timedOut) throw new DownloadError(`${address}: timed out after ${limits.timeout / 1000} s`);
    if (error instanceof DownloadError) throw error;
    throw new DownloadError(`${address}: could not be downloaded (${reasonOf(error)})`);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    // Stop what is still downloading after an error.
    stop();
  }
}

async function follow(
  address: string,
  {limits, validators, signal}: DownloadOptions,
): Promise<Downloaded | undefined> {
  let url = address;
  for (let hops = 0; hops <= limits.redirects; hops++) {
    const response = await fetch(url, {
      signal,
      redirect: 'manual',
      headers: {
        accept,
        'user-agent': 'tend-widgets',
        ...(validators?.etag && {'if-none-match': validators.etag}),
        ...(validators?.lastModified && {'if-modified-since': validators.lastModified}),
      },
    });
    const {status, headers} = response;
    const location = headers.get('location');
    if (!(location && [301, 302, 303, 307, 308].includes(status))) {
      if (status === 304 && validators) return undefined;
      if (!response.ok) {
        throw new DownloadError(`${address}: answered ${status}`, waitOf(response));
      }
      return {
        bytes: await bytesOf(response, address, limits),
        url,
        contentType: headers.get('content-type') ?? undefined,
        etag: headers.get('etag') ?? undefined,
        lastModified: headers.get('last-modified') ?? undefined,
      };
    }
    await response.body?.cancel();
    url = redirected(address, location, url);
  }
  throw new DownloadError(`${address}: redirects more than ${limits.redirects} times`);
}

function redirected(address: string, location: string, from: string): string {
  try {
    const {protocol, username, href} = new URL(location, from);
    if (/^https?:$/.test(protocol) && !username) return href;
  } catch {
    // Reported below.
  }
  throw new DownloadError(`${address}: redirects to an address that is not http or https`);
}

/** Reads a response; stops when it is too long. */
async function bytesOf(response: Response, address: string, {bytes: maxBytes}: Limits) {
  const tooLong = () => new DownloadError(`${address}: is longer than ${maxBytes} bytes`);
  if (Number(response.headers.get('content-length')) > maxBytes) throw tooLong();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const {value, done} = (await reader?.read()) ?? {done: true};
    if (done || !value) return Buffer.concat(chunks);
    length += value.length;
    if (length > maxBytes) throw tooLong();
    chunks.push(value);
  }
}

/**
 * Reads a local file in place of a download.
 * @throws {DownloadError}
 */
export async function readLocal(
  path: string,
  address: string,
  {bytes: maxBytes}: Limits,
): Promise<Downloaded> {
  try {
    const stats = await stat(path);
    if (!stats.isFile()) throw new DownloadError(`${address}: is not a file`);
    if (stats.size > maxBytes)
      throw new DownloadError(`${address}: is longer than ${maxBytes} bytes`);
    return {bytes: await readFile(path), url: pathToFileURL(path).href};
  } catch (error) {
    if (error instanceof DownloadError) throw error;
    throw new DownloadError(`${address}: could not be opened (${reasonOf(error)})`);
  }
}

/** Replaces a local file's URL in a message with the name that the user gave. */
export const withGivenName = (message: string, path: string, name: string): string =>
  message.replace(pathToFileURL(path).href, () => name);

/** The system's error code (`ECONNREFUSED`, `ENOENT`), or the error's message. */
export function reasonOf(error: unknown): string {
  const {cause, message} = error as Error & {cause?: unknown};
  const code = [error, cause]
    .map((each) => (each as NodeJS.ErrnoException | undefined)?.code)
    .find((each) => typeof each === 'string');
  return code ?? message;
}
