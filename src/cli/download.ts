import {readFile, stat} from 'node:fs/promises';
import {pathToFileURL} from 'node:url';
import type {Limits} from './alerts/limits.js';

/** By what a server knows whether we have its newest. */
export interface Validators {
  etag?: string;
  lastModified?: string;
}

export interface Downloaded extends Validators {
  bytes: Uint8Array;
  contentType?: string;
  /** Where it came from in the end: relative addresses count from there. */
  url: string;
}

/** Why a file could not be had; the message names its address. */
export class DownloadError extends Error {}

export interface DownloadOptions {
  limits: Limits;
  /** Of the copy that we have. */
  validators?: Validators;
  /** Ends the download at once. */
  signal?: AbortSignal;
}

export const isWeb = (address: string): boolean => /^https?:\/\//i.test(address);

/**
 * Downloads a file, following redirects and counting its bytes as they come.
 * @returns undefined where the copy that we have is the newest.
 * @throws {DownloadError}
 */
export async function download(
  address: string,
  {limits, validators, signal}: DownloadOptions,
): Promise<Downloaded | undefined> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop();
  }, limits.timeout);
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  try {
    return await follow(address, {limits, validators, signal: controller.signal});
  } catch (error) {
    if (late) throw new DownloadError(`${address}: did not come within ${limits.timeout / 1000} s`);
    if (error instanceof DownloadError) throw error;
    throw new DownloadError(`${address}: could not be downloaded (${reasonOf(error)})`);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    // Whatever is still coming is not wanted any more.
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
        'user-agent': 'tend-widgets',
        ...(validators?.etag && {'if-none-match': validators.etag}),
        ...(validators?.lastModified && {'if-modified-since': validators.lastModified}),
      },
    });
    const {status, headers} = response;
    const location = headers.get('location');
    if (!(location && [301, 302, 303, 307, 308].includes(status))) {
      if (status === 304 && validators) return undefined;
      if (!response.ok) throw new DownloadError(`${address}: answered ${status}`);
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
    // Told below.
  }
  throw new DownloadError(`${address}: redirects to what is no http or https address`);
}

/** The whole of an answer; one that is too long is not waited for. */
async function bytesOf(response: Response, address: string, {bytes: most}: Limits) {
  const tooLong = () => new DownloadError(`${address}: is longer than ${most} bytes`);
  if (Number(response.headers.get('content-length')) > most) throw tooLong();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const {value, done} = (await reader?.read()) ?? {done: true};
    if (done || !value) return Buffer.concat(chunks);
    length += value.length;
    if (length > most) throw tooLong();
    chunks.push(value);
  }
}

/**
 * Reads a file of this computer, for trying out.
 * @throws {DownloadError}
 */
export async function readLocal(
  path: string,
  address: string,
  {bytes: most}: Limits,
): Promise<Downloaded> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new DownloadError(`${address}: is no file`);
    if (found.size > most) throw new DownloadError(`${address}: is longer than ${most} bytes`);
    return {bytes: await readFile(path), url: pathToFileURL(path).href};
  } catch (error) {
    if (error instanceof DownloadError) throw error;
    throw new DownloadError(`${address}: could not be opened (${reasonOf(error)})`);
  }
}

/** A message about a file of this computer, which says its name as it was given. */
export const called = (message: string, path: string, name: string): string =>
  message.replace(pathToFileURL(path).href, () => name);

/** What the system calls a fault: `ECONNREFUSED`, `ENOENT`. */
export function reasonOf(error: unknown): string {
  const {cause, message} = error as Error & {cause?: unknown};
  const code = [error, cause]
    .map((each) => (each as NodeJS.ErrnoException | undefined)?.code)
    .find((each) => typeof each === 'string');
  return code ?? message;
}
