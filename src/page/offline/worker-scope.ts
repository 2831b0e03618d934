/** The part of a service worker's scope that ours uses; TypeScript's DOM types do not include it. */
export interface WorkerScope {
  location: Location;
  caches: CacheStorage;
  skipWaiting: () => Promise<void>;
  clients: {claim: () => Promise<void>};
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
    (type: 'fetch', listener: (event: WorkerFetchEvent) => void): void;
    (type: 'message', listener: (event: WorkerEvent & MessageEvent<SaveRequest>) => void): void;
  };
}

/** `ExtendableEvent` of the Service Workers specification. */
export interface WorkerEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

/** `FetchEvent` of the Service Workers specification. */
export interface WorkerFetchEvent extends WorkerEvent {
  request: Request;
  resultingClientId: string;
  respondWith: (answer: Promise<Response>) => void;
}

/**
 * The page's request to the worker to save it, with a port for the response, a `SaveStatus`. Sites host the
 * worker themselves, so older and newer versions must understand it too.
 */
export interface SaveRequest {
  type: 'tend-keep';
  /** Address of the page. */
  page: string;
  /** Addresses of everything else that the page needs. */
  urls: string[];
}

/** What the worker has saved of a page. */
export interface SaveStatus {
  /** When everything that the page needs was last saved (ISO 8601). */
  saved?: string;
  /** Whether the page itself was opened from the saved copy. */
  fromCopy: boolean;
}
