/** Why a download gave nothing; the message names the address. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  /** `timeout`, `too-large`, `status` or `network`. */
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export interface FetchOptions {
  /** Milliseconds until it gives up. */
  timeout: number;
  /** Characters at most. */
  maxLength: number;
  /** A download of the same address that somebody has begun already. */
  early?: Promise<Response>;
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
 * The one place that downloads a site's files.
 * @throws {FetchError} naming the address and what went wrong.
 */
export async function fetchText(
  url: string,
  {timeout, maxLength, early}: FetchOptions,
): Promise<string> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new FetchError('timeout', `${url} did not answer within ${timeout / 1000} s`));
      controller.abort();
    }, timeout);
  });
  const read = async () => {
    let response: Response;
    try {
      response = await (early ?? fetch(url, {...requestInit, signal: controller.signal}));
    } catch {
      throw new FetchError(
        'network',
        `${url} could not be reached (address, redirect, network or CORS)`,
      );
    }
    if (!response.ok) throw new FetchError('status', `${url} answered ${response.status}`);
    const text = await response.text();
    if (text.length > maxLength) {
      throw new FetchError('too-large', `${url} is longer than ${maxLength} characters`);
    }
    return text;
  };
  try {
    return await Promise.race([read(), late]);
  } finally {
    clearTimeout(timer);
  }
}
