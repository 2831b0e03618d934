import {pageState} from '../page-state.js';
import type {Message, Status} from './worker-scope.js';

/** What `data-offline` asks for. */
export interface OfflineRequest {
  /** The address of the hosted worker, or `off`. */
  worker: string;
  /** The address of the page's script. */
  script: string;
  profile?: string;
}

/** Milliseconds without a new download after which what is there is kept. */
const quiet = 1500;
const ours = (scriptUrl?: string) => Boolean(scriptUrl && /[?&]library=/.test(scriptUrl));

/**
 * Registers the site's worker and tells it what this page needs, now and whenever more has come.
 * Faults are told in one warning; the page goes on as if it had not asked.
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
  const reach = new URL('.', address).href;
  if (!location.href.startsWith(reach)) {
    return warn(worker, `put the file higher up: from there it sees only pages below ${reach}`);
  }
  const present = await services.getRegistration(reach);
  const other = present?.active?.scriptURL ?? present?.waiting?.scriptURL;
  if (present?.scope === reach && other && !ours(other)) {
    return warn(worker, `another service worker looks after these pages already (${other})`);
  }
  const library = new URL('.', script).href;
  address.searchParams.set('library', library);
  try {
    await services.register(trusted(address.href), {scope: reach});
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

/** Tells the worker what has been loaded, once it has been quiet for a while. */
function watch(
  worker: ServiceWorker,
  {library, script, profile}: {library: string; script: string; profile?: string},
): void {
  const urls = new Set([script]);
  const profileUrl = profile === undefined ? undefined : new URL(profile, document.baseURI).href;
  if (profileUrl) urls.add(profileUrl);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    const channel = new MessageChannel();
    channel.port1.onmessage = ({data}: MessageEvent<Status>) => {
      const page = pageState();
      page.saved = data.saved === undefined ? undefined : new Date(data.saved);
      page.fromCopy = data.fromCopy;
      window.dispatchEvent(new Event('tend-saved'));
    };
    const message: Message = {
      type: 'tend-keep',
      page: location.href,
      urls: [...urls, ...(pageState().data ?? [])],
    };
    worker.postMessage(message, [channel.port2]);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(tell, quiet);
  };
  soon();
  // Languages that a site serves lie where its profile says, which is known by now.
  const isOurs = (url: string) =>
    url.startsWith(`${library}chunks/`) ||
    pageState().data?.has(url) ||
    (pageState().folders ?? []).some((base) => url.startsWith(base));
  new PerformanceObserver((list) => {
    const before = urls.size;
    for (const {name} of list.getEntries()) if (isOurs(name)) urls.add(name);
    if (urls.size > before) soon();
  }).observe({type: 'resource', buffered: true});
}

/** Takes everything back that an earlier visit has set up. */
async function switchOff(services?: ServiceWorkerContainer): Promise<void> {
  for (const registration of (await services?.getRegistrations()) ?? []) {
    if (ours(registration.active?.scriptURL)) await registration.unregister();
  }
  if (typeof caches !== 'undefined') await caches.delete('tend-offline');
}

/** Where a page's policy asks for it, our own address is vouched for, if it lets us. */
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
