/** Why a download gave nothing; the message names the address. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  /** `timeout`, `too-large`, `status` or `network`. */
  readonly code: string;
  /** What the server answered. */
  readonly status?: number;
  constructor(code: string, message: string, status?: number) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export interface FetchOptions {
  /** Milliseconds until it gives up. */
  timeout: number;
  /** Bytes at most. */
  maxBytes: number;
  /** A download of the same address that somebody has begun already. */
  early?: Promise<Response>;
  /** What else the request asks for. */
  init?: RequestInit;
}

/** What came. */
export interface FetchedFile {
  bytes: Uint8Array<ArrayBuffer>;
  headers: Headers;
}

/**
 * Options of every request: nothing about the reader goes to another origin. The page's own is asked
 * as for any of its files, because without credentials browsers open a second connection to it.
 */
export const requestInit: RequestInit = {
  credentials: 'same-origin',
  // A redirect could lead to a host that the site has not chosen.
  redirect: 'error',
  referrerPolicy: 'no-referrer',
};

/**
 * For what changes: the browser itself asks whether its copy is still good (`If-None-Match`), which
 * needs no permission of another server.
 */
export const feedInit: RequestInit = {cache: 'no-cache'};

/**
 * The one place that downloads a site's files.
 * @throws {FetchError} naming the address and what went wrong.
 */
export async function fetchFile(
  url: string,
  {timeout, maxBytes, early, init}: FetchOptions,
): Promise<FetchedFile> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new FetchError('timeout', `${url} did not answer within ${timeout / 1000} s`));
      controller.abort();
    }, timeout);
  });
  const read = async (): Promise<FetchedFile> => {
    let response: Response;
    try {
      const {signal} = controller;
      response = await (early ?? fetch(url, {...requestInit, ...init, signal}));
    } catch {
      throw new FetchError(
        'network',
        `${url} could not be reached (address, redirect, network or CORS)`,
      );
    }
    const {ok, status} = response;
    if (!ok) throw new FetchError('status', `${url} answered ${status}`, status);
    return {bytes: await body(response, url, maxBytes), headers: response.headers};
  };
  try {
    return await Promise.race([read(), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Reads no further than it has to: what does not end must not fill the device. */
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

/** The same as text, which is taken for UTF-8. */
export async function fetchText(url: string, options: FetchOptions): Promise<string> {
  return new TextDecoder().decode((await fetchFile(url, options)).bytes);
}
