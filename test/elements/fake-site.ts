import {expect} from '@open-wc/testing';
import {freshAnswers} from './helpers.js';

/** What a request is answered with, in place of a server. */
export interface Answer {
  status?: number;
  type?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
  /** Never answers; after a `body`, never ends. */
  stall?: true;
  /** Fails in place of an answer; after a `body`, breaks off. */
  cut?: true;
}

const answerKeys = ['body', 'status', 'stall', 'cut'];

/** An answer, or an object that is sent as JSON. */
const answerOf = (file: Answer | object): Answer =>
  answerKeys.some((key) => key in file) ? (file as Answer) : {body: JSON.stringify(file)};

const absolute = (url: string) => new URL(url, location.href).href;

function respond({status = 200, type, headers, body, stall, cut}: Answer): Response {
  // The specification allows no body with these.
  if (status === 204 || status === 304) return new Response(null, {status, headers});
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      if (bytes?.length) controller.enqueue(bytes);
      if (cut) controller.error(new TypeError('broken off'));
      else if (!stall) controller.close();
    },
  });
  return new Response(stream, {
    status,
    headers: {'Content-Type': type ?? 'application/json', ...headers},
  });
}

/**
 * The page's site in each test of a suite: answers `fetch` for the files that a test puts there. After
 * each test it checks that nothing was asked of another host.
 */
export function fakeSite(): {
  /** Puts a file on the site. @returns its address, which no other test of the page has had. */
  add: (file: Answer | object, name?: string) => string;
  /** Answers an address differently from now on. */
  change: (url: string, file: Answer | object) => void;
  /** How often an address was requested. */
  requests: (url: string) => number;
  /** Addresses of requests that the page gave up. */
  aborted: () => string[];
} {
  const {fetch: original} = window;
  let folder = 0;
  const files = new Map<string, Answer>();
  let requested: string[] = [];
  let aborted: string[] = [];
  let strangers: string[] = [];

  const answer: typeof fetch = (input, init) => {
    const url = absolute(input instanceof Request ? input.url : String(input));
    const {origin, protocol} = new URL(url);
    const file = files.get(url);
    requested.push(url);
    if (!file) {
      if (protocol === 'data:' || origin === location.origin) return original(input, init);
      strangers.push(url);
    }
    if (!file || (file.cut && !file.body)) return Promise.reject(new TypeError('no connection'));
    return new Promise((resolve, reject) => {
      init?.signal?.addEventListener('abort', () => {
        aborted.push(url);
        reject(new DOMException('', 'AbortError'));
      });
      if (!file.stall || file.body) resolve(respond(file));
    });
  };

  freshAnswers();
  beforeEach(() => {
    files.clear();
    requested = [];
    aborted = [];
    strangers = [];
    window.fetch = answer;
  });
  afterEach(() => {
    window.fetch = original;
    expect(strangers).to.deep.equal([]);
  });

  return {
    add(file, name = 'file.json') {
      const path = `/site-${Date.now()}-${folder++}/${name}`;
      files.set(absolute(path), answerOf(file));
      return path;
    },
    change: (url, file) => void files.set(absolute(url), answerOf(file)),
    requests: (url) => requested.filter((each) => each === absolute(url)).length,
    aborted: () => [...aborted],
  };
}
