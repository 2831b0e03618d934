/** How the worker responds to a request; `pass` leaves it to the browser. */
export type Strategy = 'pass' | 'cache-first' | 'network-first';

/** The parts of a `Request` that decide the strategy. */
export type RequestInfo = Pick<Request, 'url' | 'method' | 'mode' | 'redirect'> & {
  headers?: Pick<Headers, 'has'>;
};

/**
 * The strategy for a request. The worker responds for Tend's own files and for pages; all other requests of
 * the site pass.
 * @param library address of the folder with the scripts.
 * @param site origin of the site.
 */
export function strategyFor(
  {url, method, mode, redirect, headers}: RequestInfo,
  {library, site}: {library: string; site: string},
): Strategy {
  if (method !== 'GET') return 'pass';
  // A cache cannot hold parts of files.
  if (headers?.has('range')) return 'pass';
  if (mode === 'navigate') return new URL(url).origin === site ? 'network-first' : 'pass';
  // A chunk never changes: its name contains a hash of its content.
  if (url.startsWith(`${library}chunks/`)) return 'cache-first';
  if (url.startsWith(library)) return 'network-first';
  // Tend downloads profiles, locales and directories without following redirects.
  return redirect === 'error' ? 'network-first' : 'pass';
}

/**
 * Whether a response can be the requested file. Servers and hotel networks may respond with a web page and
 * status 200; that page must not replace the saved file.
 * @param type its `Content-Type`.
 */
export function hasExpectedType(
  url: string,
  type: string | null,
  {library}: {library: string},
): boolean {
  const isCode = url.startsWith(library) && /\.js([?#]|$)/.test(url);
  if (isCode) return /javascript/i.test(type ?? '');
  return !/^text\/html/i.test(type ?? '');
}

/** Whether an address is one of the library's scripts, which name their chunks. */
export const isScript = (url: string, {library}: {library: string}): boolean =>
  url.startsWith(library) && /^[^/]+\.js$/.test(url.slice(library.length).replace(/[?#].*/, ''));

/**
 * The saved chunks that no script uses any more. Each chunk's name ends in a hash (`naloxone.fr-1a2B3c4.js`),
 * and a script holds the hashes of all chunks that it may load.
 * @param scripts the text of all scripts.
 */
export const outdatedChunks = (
  saved: readonly string[],
  scripts: string,
  {library}: {library: string},
): string[] =>
  saved.filter((url) => {
    if (!url.startsWith(`${library}chunks/`)) return false;
    const [ending = url] = /-[^-/]+$/.exec(url) ?? [];
    return !scripts.includes(ending);
  });
