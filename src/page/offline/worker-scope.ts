/** The part of a service worker's own world that ours uses; the DOM's types have no room for it. */
export interface WorkerScope {
  location: Location;
  caches: CacheStorage;
  skipWaiting: () => Promise<void>;
  clients: {claim: () => Promise<void>};
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
    (type: 'fetch', listener: (event: AskedEvent) => void): void;
    (type: 'message', listener: (event: LastingEvent & MessageEvent<Message>) => void): void;
  };
}

export interface LastingEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

export interface AskedEvent extends LastingEvent {
  request: Request;
  resultingClientId: string;
  respondWith: (answer: Promise<Response>) => void;
}

/** What a page tells the worker, with a port for the answer, a `Status`. */
export interface Message {
  type: 'tend-keep';
  /** The page's own address. */
  page: string;
  /** Everything that it needs besides. */
  urls: string[];
}

/** What the worker knows of a page. */
export interface Status {
  /** When everything that it needs was last kept (ISO 8601). */
  saved?: string;
  /** Whether the page itself was answered from what is kept. */
  fromCopy: boolean;
}
