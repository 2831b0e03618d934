/** How a request is answered: not at all, by what is kept, or by the network while it is quick. */
export type Strategy = 'pass' | 'kept-first' | 'network-first';

/** What decides on it, as a `Request` has it. */
export type RequestInfo = Pick<Request, 'url' | 'method' | 'mode' | 'redirect'> & {
  headers?: Pick<Headers, 'has'>;
};

/**
 * The worker looks after what is Tend's, and after the pages themselves; anything else of the site
 * goes its way as if there were no worker.
 * @param library the address of the folder with the scripts.
 * @param site the origin of the site.
 */
export function strategyFor(
  {url, method, mode, redirect, headers}: RequestInfo,
  {library, site}: {library: string; site: string},
): Strategy {
  if (method !== 'GET') return 'pass';
  // Parts of files cannot be kept.
  if (headers?.has('range')) return 'pass';
  if (mode === 'navigate') return new URL(url).origin === site ? 'network-first' : 'pass';
  // A chunk's name changes with its content.
  if (url.startsWith(`${library}chunks/`)) return 'kept-first';
  if (url.startsWith(library)) return 'network-first';
  // Profiles, languages, directories: no redirects is how all of Tend's own downloads are made.
  return redirect === 'error' ? 'network-first' : 'pass';
}

/**
 * Whether an answer can be what was asked for. Servers and hotel networks answer anything with a web
 * page and call it good; kept, it would be in the way of what it stands for.
 * @param type its `Content-Type`.
 */
export function fits(url: string, type: string | null, {library}: {library: string}): boolean {
  const isCode = url.startsWith(library) && /\.js([?#]|$)/.test(url);
  if (isCode) return /javascript/i.test(type ?? '');
  return !/^text\/html/i.test(type ?? '');
}

/** Whether an address is of one of the library's own scripts, which say what their chunks are called. */
export const isScript = (url: string, {library}: {library: string}): boolean =>
  url.startsWith(library) && /^[^/]+\.js$/.test(url.slice(library.length).replace(/[?#].*/, ''));

/** Chunks of which no script speaks any more; `script` is the text of all of them. */
export const outdated = (
  kept: readonly string[],
  script: string,
  {library}: {library: string},
): string[] =>
  kept.filter((url) => {
    if (!url.startsWith(`${library}chunks/`)) return false;
    return !script.includes(url.slice(library.length));
  });
