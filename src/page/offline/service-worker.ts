/**
 * `tend-offline.js`: the service worker that a site hosts beside its pages and names in `data-offline`. It
 * saves pages with everything that Tend needs on them, and serves the saved copy when the network fails or is
 * slow. It requests only what the page has requested itself.
 */
import {hasExpectedType, isScript, outdatedChunks, strategyFor} from './answer.js';
import type {SaveRequest, SaveStatus, WorkerScope} from './worker-scope.js';

const scope = self as unknown as WorkerScope;
const library = new URL(scope.location.href).searchParams.get('library') ?? '';
const site = scope.location.origin;
const cacheName = 'tend-offline';
/** Milliseconds until the saved copy is used instead of waiting for the network. */
const networkTimeout = 3000;
/** Client ids of the pages that were opened from their saved copy. */
const fromCopy = new Set<string>();

const isGood = ({headers}: Response, url: string) =>
  hasExpectedType(url, headers.get('Content-Type'), {library});

const withoutHash = (url: string) => url.split('#')[0]!;
/** Cache key of the time when a page was saved. */
const saveTimeKey = (page: string) =>
  `${site}/.tend-saved?${encodeURIComponent(withoutHash(page))}`;

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener('fetch', (event) => {
  const strategy = strategyFor(event.request, {library, site});
  if (strategy === 'cache-first') event.respondWith(cacheFirst(event.request));
  if (strategy === 'network-first') event.respondWith(networkFirst(event.request, event));
});

scope.addEventListener('message', (event) => {
  const {data, ports} = event;
  if (data?.type !== 'tend-keep') return;
  const client = (event.source as {id?: string} | null)?.id ?? '';
  event.waitUntil(
    save(data).then((saved) => {
      const status: SaveStatus = {saved, fromCopy: fromCopy.has(client)};
      ports[0]?.postMessage(status);
    }),
  );
});

async function cacheFirst(request: Request): Promise<Response> {
  const copy = await find(request.url);
  return copy && isGood(copy, request.url) ? copy : fetch(request);
}

async function networkFirst(
  request: Request,
  event: {resultingClientId: string; waitUntil: (work: Promise<unknown>) => void},
): Promise<Response> {
  const copy = await find(request.url);
  if (!copy) return fetch(request);
  const isRight = (response: Response) =>
    request.mode === 'navigate' || isGood(response, request.url);
  const network = fetchWhole(request).then(async (response) => {
    const good = response.ok && !response.redirected && isRight(response) && response.clone();
    // An error never replaces a good copy. The page may have turned offline use off in the meantime.
    if (good && (await find(request.url))) await put(request.url, good);
    return response;
  });
  event.waitUntil(network.catch(() => {}));
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, networkTimeout));
  const response = await Promise.race([network.catch(() => undefined), late]);
  // A server error, or a web page in place of the file, counts as a failed request.
  const isWrong = response?.ok && !response.type.startsWith('opaque') && !isRight(response);
  if (response && response.status < 500 && !isWrong) return response;
  if (event.resultingClientId) fromCopy.add(event.resultingClientId);
  return copy;
}

/** Fetches with the whole body, so that a response that breaks off counts as failed. */
async function fetchWhole(request: Request): Promise<Response> {
  // Without CORS, a script's response does not show whether it is complete.
  const ours = request.url.startsWith(library);
  const response = await fetch(ours ? new Request(request.url, {credentials: 'omit'}) : request);
  if (response.type.startsWith('opaque') || response.redirected) return response;
  const body = await response.blob();
  const {status, statusText, headers} = response;
  return new Response(status === 204 || status === 304 ? null : body, {
    status,
    statusText,
    headers,
  });
}

/** Saves a page and what it needs. If a request fails, the earlier copy stays. */
async function save({page, urls}: SaveRequest): Promise<string | undefined> {
  const before = await savedScripts();
  const all = [...new Set([page, ...urls].map(withoutHash))];
  const done = await Promise.all(all.map((url) => fetchAndSave(url, url === withoutHash(page))));
  const cache = await open();
  const scripts = await savedScripts();
  if (cache && before && before !== scripts) {
    const saved = (await cache.keys()).map(({url}) => url).filter((url) => !all.includes(url));
    await Promise.all(outdatedChunks(saved, scripts, {library}).map((url) => cache.delete(url)));
  }
  if (done.every(Boolean)) {
    await put(saveTimeKey(page), new Response(new Date().toISOString()));
  }
  return (await find(saveTimeKey(page)))?.text();
}

/** The text of all saved scripts; they name their chunks. */
async function savedScripts(): Promise<string> {
  const keys = (await (await open())?.keys()) ?? [];
  const scripts = keys.filter(({url}) => isScript(url, {library}));
  return (await Promise.all(scripts.map(async ({url}) => (await find(url))?.text()))).join('');
}

/** @returns whether the file is saved now. */
async function fetchAndSave(url: string, isPage: boolean): Promise<boolean> {
  const chunk = url.startsWith(`${library}chunks/`);
  const copy = chunk && (await find(url));
  if (copy && isGood(copy, url)) return true;
  try {
    const response = await fetch(url, {credentials: 'same-origin'});
    if (!response.ok || !(isPage || isGood(response, url))) return false;
    // Browsers refuse to open a page from a redirected response.
    const plain = response.redirected
      ? new Response(await response.blob(), {headers: response.headers})
      : response;
    return await put(url, plain);
  } catch {
    return false;
  }
}

/** Undefined if storage is refused; the page then works without it. */
const open = (): Promise<Cache | undefined> => scope.caches.open(cacheName).catch(() => undefined);

/** Finds the saved copy. Only looks: opening the cache would create one that was deleted. */
async function find(url: string): Promise<Response | undefined> {
  try {
    return await scope.caches.match(withoutHash(url), {cacheName, ignoreVary: true});
  } catch {
    return undefined;
  }
}

async function put(url: string, response: Response): Promise<boolean> {
  try {
    await (await open())?.put(withoutHash(url), response);
    return true;
  } catch {
    return false;
  }
}
