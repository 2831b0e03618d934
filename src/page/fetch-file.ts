import {withTimeout} from '../shared/with-timeout.js';
import {yieldToMain} from '../shared/yield-to-main.js';
import {pageState, type Download} from './page-state.js';

/** Why a download failed. */
export type FetchErrorCode = 'timeout' | 'too-large' | 'status' | 'network';

/** Thrown when a download fails. The message names the address. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly code: FetchErrorCode;
  /** The HTTP status, with the code `status`. */
  readonly status?: number;
  constructor(code: FetchErrorCode, message: string, status?: number) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export interface FetchOptions {
  /** Milliseconds. */
  timeout: number;
  maxBytes: number;
  /** Options besides `requestInit`. */
  init?: RequestInit;
}

export interface FetchedFile {
  bytes: Uint8Array<ArrayBuffer>;
  headers: Headers;
}

/**
 * Options of every request: other origins get no information about the reader. The page's own origin gets
 * credentials, because without them browsers open a second connection to it.
 */
const requestInit: RequestInit = {
  credentials: 'same-origin',
  // A redirect could lead to a host that the site has not chosen.
  redirect: 'error',
  referrerPolicy: 'no-referrer',
};

/** `/feed` → `/feed/`, to which many servers redirect; undefined for a file, which has an ending. */
const withSlash = (url: string): string | undefined =>
  /^(?!data:|blob:)[^?#]*\/[^/.?#]+([?#]|$)/.test(url) ? url.replace(/^[^?#]+/, '$&/') : undefined;

/**
 * For files that change: the browser revalidates its copy (`If-None-Match`). That needs no CORS
 * permission from the server.
 */
export const feedInit: RequestInit = {cache: 'no-cache'};

/** For a profile: its server says how long the browser may use its copy. */
export const profileInit: RequestInit = {};

/** What the browser has a copy of, whatever its age; without a copy, the network. */
const copyInit: RequestInit = {cache: 'force-cache'};

const isSameOrigin = (url: string): boolean =>
  new URL(url, document.baseURI).origin === location.origin;

/**
 * For the first request of a page for a file that changes: readers need not wait for what the browser has.
 * Of other origins nobody can tell whether an answer is a copy, so theirs are requested like later ones.
 */
export const firstInit = (url: string, later: RequestInit = feedInit): RequestInit =>
  isSameOrigin(url) ? copyInit : later;

/** Whether an answer to a request with these options, which has arrived whole, is from the server now. */
export async function isFresh(url: string, init: RequestInit): Promise<boolean> {
  if (init !== copyInit) return true;
  const {href} = new URL(url, document.baseURI);
  const find = () =>
    performance.getEntriesByName(href, 'resource').pop() as PerformanceResourceTiming | undefined;
  // The browser may note it a moment after the answer.
  if (!find()) await yieldToMain();
  return Boolean(find()?.transferSize);
}

/**
 * Reads a file that changes: first what the browser has, then, unless that came from the server just now, the
 * server's answer. An error page or a broken file may be an old copy, so it is requested anew.
 * @param read reads it with these options for each address. @returns whether all of it was fresh.
 * @param showCopy called before a copy is checked.
 * @param later options of the request that checks a copy.
 * @throws what `read` threw last.
 */
export async function readCopyFirst(
  url: string,
  read: (initOf: (url: string) => RequestInit) => Promise<boolean>,
  showCopy: () => void,
  later = feedInit,
): Promise<void> {
  const initOf = (each: string) => firstInit(each, later);
  try {
    if (await read(initOf)) return;
    showCopy();
  } catch (error) {
    const {code} = error as FetchError;
    if (['network', 'timeout', 'too-large'].includes(code)) throw error;
    if (code !== 'status' && (await isFresh(url, initOf(url)))) throw error;
  }
  await read(() => later);
}

/** Milliseconds after which an early download is aborted, if no element has started to read it. */
const unreadTimeout = 120_000;

const earlyDownloads = () => (pageState().downloads ??= new Map<string, Download>());

function request(url: string, init?: RequestInit): Download {
  const controller = 'AbortController' in globalThis ? new AbortController() : undefined;
  const signal = controller?.signal;
  const options = {...requestInit, ...init, signal};
  return {
    controller,
    // Some pages replace `fetch` with a function that throws.
    response: Promise.resolve().then(() =>
      fetch(url, options).catch((error: unknown) => {
        const other = signal?.aborted ? undefined : withSlash(url);
        if (!other) throw error;
        return fetch(other, options);
      }),
    ),
  };
}

/**
 * Starts a download before the element that needs it has loaded; `fetchFile` continues it and reports
 * its failure.
 */
export function startDownload(url: string, init?: RequestInit): void {
  const early = earlyDownloads();
  if (!url || early.has(url)) return;
  const download = request(url, init);
  download.response.catch(() => {});
  early.set(url, download);
  setTimeout(() => {
    if (early.get(url) !== download) return;
    early.delete(url);
    download.controller?.abort();
  }, unreadTimeout);
}

/**
 * Downloads a file of the site; every widget's download goes through here.
 * @throws {FetchError} naming the address and what went wrong.
 */
export async function fetchFile(
  url: string,
  {timeout, maxBytes, init}: FetchOptions,
): Promise<FetchedFile> {
  const early = earlyDownloads();
  const {response, controller} = early.get(url) ?? request(url, init);
  // A response can only be read once.
  early.delete(url);
  return withTimeout(read(url, response, maxBytes), timeout, () => {
    controller?.abort();
    return new FetchError('timeout', `${url} did not answer within ${timeout / 1000} s`);
  });
}

async function read(
  url: string,
  download: Promise<Response>,
  maxBytes: number,
): Promise<FetchedFile> {
  const response = await download.catch(() => {
    throw new FetchError(
      'network',
      `${url} could not be reached (address, redirect, network or CORS)`,
    );
  });
  const {ok, status, headers} = response;
  if (!ok) throw new FetchError('status', `${url} answered ${status}`, status);
  return {bytes: await body(response, url, maxBytes), headers};
}

/** Stops reading at the limit, so that an endless response cannot fill the device's memory. */
async function body(
  response: Response,
  url: string,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  while (reader) {
    const {done, value} = await reader.read().catch(() => {
      throw new FetchError('network', `${url} broke off`);
    });
    if (done) break;
    pieces.push(value);
    size += value.length;
    if (size <= maxBytes) continue;
    reader.cancel().catch(() => {});
    throw new FetchError('too-large', `${url} is longer than ${maxBytes} bytes`);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** The file as text, decoded as UTF-8. */
export async function fetchText(url: string, options: FetchOptions): Promise<string> {
  return new TextDecoder().decode((await fetchFile(url, options)).bytes);
}
