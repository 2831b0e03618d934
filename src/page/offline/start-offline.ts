import {pageState} from '../page-state.js';
import type {SaveRequest, SaveStatus} from './worker-scope.js';

/** The script tag's options for offline use. */
export interface OfflineRequest {
  /** `data-offline`: address of the hosted worker, or `off`. */
  worker: string;
  /** Address of the page's script. */
  script: string;
  profile?: string;
}

/** Milliseconds without a new download after which the page is saved. */
const quietTime = 1500;
const isOurWorker = (scriptUrl?: string) => Boolean(scriptUrl && /[?&]library=/.test(scriptUrl));

/**
 * Registers the site's worker. It then saves what this page needs, and again after later downloads. A fault
 * causes one warning; the page then works as without `data-offline`.
 */
export async function startOffline({worker, script, profile}: OfflineRequest): Promise<void> {
  const services = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (worker === 'off') return switchOff(services);
  if (!services)
    return warn(worker, 'this browser, or a page without https, has no service workers');
  let address: URL;
  try {
    address = new URL(worker, document.baseURI);
  } catch {
    return warn(worker, 'it must be the address of a file on your site, such as /tend-offline.js');
  }
  if (address.origin !== location.origin) {
    return warn(worker, 'copy the file to your own site: browsers accept no other');
  }
  const scopeUrl = new URL('.', address).href;
  if (!location.href.startsWith(scopeUrl)) {
    return warn(worker, `put the file higher up: from there it sees only pages below ${scopeUrl}`);
  }
  const present = await services.getRegistration(scopeUrl);
  const other = present?.active?.scriptURL ?? present?.waiting?.scriptURL;
  if (present?.scope === scopeUrl && other && !isOurWorker(other)) {
    return warn(worker, `another service worker is registered for these pages already (${other})`);
  }
  const library = new URL('.', script).href;
  address.searchParams.set('library', library);
  try {
    await services.register(trusted(address.href), {scope: scopeUrl});
    const {active} = await services.ready;
    if (active) watch(active, {library, script, profile});
  } catch (error) {
    const {message} = error as Error;
    warn(
      worker,
      `is the file there, and does the page's policy allow it (worker-src 'self', trusted-types tend)? ${message}`,
    );
  }
}

/** Sends the worker the addresses of what the page has loaded, once downloads have stopped for a while. */
function watch(
  worker: ServiceWorker,
  {library, script, profile}: {library: string; script: string; profile?: string},
): void {
  const urls = new Set([script]);
  const profileUrl = profile === undefined ? undefined : new URL(profile, document.baseURI).href;
  if (profileUrl) urls.add(profileUrl);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = () => {
    const channel = new MessageChannel();
    channel.port1.onmessage = ({data}: MessageEvent<SaveStatus>) => {
      const page = pageState();
      page.saved = data.saved === undefined ? undefined : new Date(data.saved);
      page.fromCopy = data.fromCopy;
      window.dispatchEvent(new Event('tend-saved'));
    };
    const message: SaveRequest = {
      type: 'tend-keep',
      page: location.href,
      urls: [...urls, ...(pageState().data ?? [])],
    };
    worker.postMessage(message, [channel.port2]);
  };
  const saveWhenQuiet = () => {
    clearTimeout(timer);
    timer = setTimeout(save, quietTime);
  };
  saveWhenQuiet();
  const isNeeded = (url: string) =>
    url.startsWith(`${library}chunks/`) ||
    pageState().data?.has(url) ||
    (pageState().folders ?? []).some((base) => url.startsWith(base));
  new PerformanceObserver((list) => {
    const before = urls.size;
    for (const {name} of list.getEntries()) if (isNeeded(name)) urls.add(name);
    if (urls.size > before) saveWhenQuiet();
  }).observe({type: 'resource', buffered: true});
}

/** Removes the worker and the saved files of earlier visits. */
async function switchOff(services?: ServiceWorkerContainer): Promise<void> {
  for (const registration of (await services?.getRegistrations()) ?? []) {
    if (isOurWorker(registration.active?.scriptURL)) await registration.unregister();
  }
  if (typeof caches !== 'undefined') await caches.delete('tend-offline');
}

/** The address as a `TrustedScriptURL`, for pages whose policy requires one. */
function trusted(url: string): string {
  const {trustedTypes} = window as {trustedTypes?: TrustedTypesFactory};
  return (
    trustedTypes?.createPolicy('tend', {createScriptURL: (text) => text}).createScriptURL(url) ??
    url
  );
}

interface TrustedTypesFactory {
  createPolicy: (
    name: string,
    rules: {createScriptURL: (text: string) => string},
  ) => {createScriptURL: (text: string) => string};
}

const warn = (worker: string, fault: string) =>
  console.warn(`tend: data-offline="${worker}" is not used: ${fault}`);
