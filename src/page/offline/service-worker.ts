/**
 * `tend-offline.js`: a site hosts it beside its pages and names it in `data-offline`. It keeps the
 * pages that are told of, with all that Tend needs on them, and answers with that when the network
 * does not, or is too slow to wait for. It asks nobody who was not asked before.
 */
import {strategyFor, fits, isScript, outdated} from './answer.js';
import type {Message, Status, WorkerScope} from './worker-scope.js';

const scope = self as unknown as WorkerScope;
const library = new URL(scope.location.href).searchParams.get('library') ?? '';
const site = scope.location.origin;
const store = 'tend-offline';
/** Milliseconds that the network has before what is kept answers. */
const patience = 3000;
/** Ids of the pages that were answered from what is kept. */
const fromCopy = new Set<string>();

const isGood = ({headers}: Response, url: string) =>
  fits(url, headers.get('Content-Type'), {library});

const bare = (url: string) => url.split('#')[0]!;
/** Where the time of keeping a page is written. */
const noteOf = (page: string) => `${site}/.tend-saved?${encodeURIComponent(bare(page))}`;

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener('fetch', (event) => {
  const answer = strategyFor(event.request, {library, site});
  if (answer === 'kept-first') event.respondWith(keptFirst(event.request));
  if (answer === 'network-first') event.respondWith(networkFirst(event.request, event));
});

scope.addEventListener('message', (event) => {
  const {data, ports} = event;
  if (data?.type !== 'tend-keep') return;
  const client = (event.source as {id?: string} | null)?.id ?? '';
  event.waitUntil(
    keep(data).then((saved) => {
      const status: Status = {saved, fromCopy: fromCopy.has(client)};
      ports[0]?.postMessage(status);
    }),
  );
});

async function keptFirst(request: Request): Promise<Response> {
  const kept = await find(request.url);
  if (kept && isGood(kept, request.url)) return kept;
  const response = await fetch(request);
  return response;
}

async function networkFirst(
  request: Request,
  event: {resultingClientId: string; waitUntil: (work: Promise<unknown>) => void},
): Promise<Response> {
  const kept = await find(request.url);
  if (!kept) return fetch(request);
  const isRight = (response: Response) =>
    request.mode === 'navigate' || isGood(response, request.url);
  const network = whole(request).then(async (response) => {
    const good = response.ok && !response.redirected && isRight(response) && response.clone();
    // What was good is not given up for an error; and the page may have given all up meanwhile.
    if (good && (await find(request.url))) await put(request.url, good);
    return response;
  });
  event.waitUntil(network.catch(() => {}));
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  const response = await Promise.race([network.catch(() => undefined), late]);
  // A server in trouble is no better than none, nor one that sends a web page for everything.
  const strange = response?.ok && !response.type.startsWith('opaque') && !isRight(response);
  if (response && response.status < 500 && !strange) return response;
  if (event.resultingClientId) fromCopy.add(event.resultingClientId);
  return kept;
}

/** An answer that has come to its end: one that breaks off half-way is none. */
async function whole(request: Request): Promise<Response> {
  // A script's answer without CORS shows nobody whether it is whole.
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

/** Keeps a page and what it needs. What cannot be had now stays as it was. */
async function keep({page, urls}: Message): Promise<string | undefined> {
  const before = await keptScripts();
  const all = [...new Set([page, ...urls].map(bare))];
  const done = await Promise.all(all.map((url) => fetchToKeep(url, url === bare(page))));
  const cache = await open();
  const scripts = await keptScripts();
  if (cache && before && before !== scripts) {
    const kept = (await cache.keys()).map(({url}) => url);
    await Promise.all(outdated(kept, scripts, {library}).map((url) => cache.delete(url)));
  }
  if (done.every(Boolean)) {
    await put(noteOf(page), new Response(new Date().toISOString()));
  }
  return (await find(noteOf(page)))?.text();
}

/** The scripts that pages of this site use, one after another: they name their chunks. */
async function keptScripts(): Promise<string> {
  const keys = (await (await open())?.keys()) ?? [];
  const scripts = keys.filter(({url}) => isScript(url, {library}));
  return (await Promise.all(scripts.map(async ({url}) => (await find(url))?.text()))).join('');
}

/** Whether it is kept now. */
async function fetchToKeep(url: string, isPage: boolean): Promise<boolean> {
  const chunk = url.startsWith(`${library}chunks/`);
  const kept = chunk && (await find(url));
  if (kept && isGood(kept, url)) return true;
  try {
    const response = await fetch(url, {credentials: 'same-origin'});
    if (!response.ok || !(isPage || isGood(response, url))) return false;
    // A redirected answer cannot open a page.
    const plain = response.redirected
      ? new Response(await response.blob(), {headers: response.headers})
      : response;
    return await put(url, plain);
  } catch {
    return false;
  }
}

/** Storage may be refused or full; the page goes on without. */
const open = (): Promise<Cache | undefined> => scope.caches.open(store).catch(() => undefined);

/** Looks without opening, which would make a store anew that was given up. */
async function find(url: string): Promise<Response | undefined> {
  try {
    return await scope.caches.match(bare(url), {cacheName: store, ignoreVary: true});
  } catch {
    return undefined;
  }
}

async function put(url: string, response: Response): Promise<boolean> {
  try {
    await (await open())?.put(bare(url), response);
    return true;
  } catch {
    return false;
  }
}
