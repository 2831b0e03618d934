import type {IncomingMessage, ServerResponse} from 'node:http';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type ConsoleMessage,
  type Page,
  type Request,
} from 'playwright-core';
import {afterAll, afterEach, beforeAll, expect} from 'vitest';
import {findBrowsers} from '../../.config/tools/browsers.mjs';
import {serve} from '../../demo/serve.mjs';
import {chromiumArgs} from '../chromium-args.mjs';

/** What a request of the page's or the library's origin is answered with. */
export interface Answer {
  status?: number;
  type?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** Never answers; after a `body`, never ends. */
  stall?: true;
  /** Ends the connection in place of an answer. */
  cut?: true;
}

export interface PageOptions {
  /** Head of the page; by default the library's script with the profile. */
  head?: string;
  body?: string;
  lang?: string;
  headers?: Record<string, string>;
  /** Other files of the site, by path. */
  files?: Record<string, Answer | object | ((request: IncomingMessage) => Answer)>;
  /** Answers in place of the library's own files, by the start of their path. */
  library?: Record<string, Answer>;
  context?: Parameters<Browser['newContext']>[0];
  /** Runs in the page before anything else. */
  init?: () => void;
  /**
   * Whether the test moves the page's clock (`page.clock`), and where that begins; at a moment of its
   * own, the answers do not tell the world's time.
   */
  clock?: true | Date | {time: number};
}

export interface Opened {
  page: Page;
  /** Paths asked of the library. */
  requested: () => string[];
  /** Console warnings of Tend's. */
  warnings: () => string[];
  /** Everything that the page asked of anybody. */
  requests: () => Request[];
  /** Resolves once nothing is under way, before a clock is moved: answers take the world's time. */
  quiet: () => Promise<void>;
}

/** What a test may have changed of its device. */
async function resetDevice(page: Page): Promise<void> {
  await page.context().setOffline(false);
  await page.unrouteAll();
  await page.setViewportSize({width: 1280, height: 720});
  await page.emulateMedia({
    media: null,
    colorScheme: 'light',
    contrast: 'no-preference',
    forcedColors: 'none',
    reducedMotion: 'no-preference',
  });
}

/**
 * Makes a page as good as new: empty, with nothing stored, for the next test.
 * @returns whether that is possible; a service worker outlives its page.
 */
async function clearPage(page: Page, origins: string[]): Promise<boolean> {
  if (page.isClosed() || page.context().serviceWorkers().length > 0) return false;
  await resetDevice(page);
  // A page that stores something may do so again as it goes.
  const isStoring = await page
    .evaluate(() => sessionStorage.length + localStorage.length > 0)
    .catch(() => true);
  if (isStoring) return false;
  await page.goto('about:blank');
  const session = await page.context().newCDPSession(page);
  for (const origin of origins) {
    await session.send('Storage.clearDataForOrigin', {origin, storageTypes: 'all'});
  }
  await session.send('Network.clearBrowserCache');
  await session.detach();
  return true;
}

/**
 * A page on one origin and the built library on another, in Chromium. After each test it checks
 * what holds for every page: no error in it, and no request to any other host.
 */
export function twoOrigins(): {
  open: (options?: PageOptions) => Promise<Opened>;
  /** The script tag, with more attributes. */
  script: (attributes?: string, file?: string) => string;
  library: () => string;
} {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  let cdn: Awaited<ReturnType<typeof serve>>;
  let now: PageOptions = {};
  let requested: string[] = [];
  /** Paths whose connections were ended: the browser does not always say that it has noticed. */
  let cutOff: string[] = [];
  /** The page that most tests of a file use in turn: a new one costs more than most tests. */
  let shared: Page | undefined;
  let isSharedInUse = false;
  /** What the running test has opened besides. */
  const contexts: BrowserContext[] = [];
  const ends: (() => unknown)[] = [];
  const faults: string[] = [];

  const path = ({url}: IncomingMessage) => new URL(url!, 'http://localhost').pathname;
  const send = (response: ServerResponse, answer: Answer) => {
    // A page whose clock stands elsewhere must not learn the world's from the answers.
    response.sendDate = !(now.clock instanceof Date);
    if (answer.cut) {
      cutOff.push(path(response.req));
      response.destroy();
      return true;
    }
    if (answer.stall && !answer.body) return true;
    response.statusCode = answer.status ?? 200;
    response.setHeader('Content-Type', answer.type ?? 'application/json');
    for (const [name, value] of Object.entries(answer.headers ?? {}))
      response.setHeader(name, value);
    if (answer.stall) response.write(answer.body);
    else response.end(answer.body ?? '');
    return true;
  };

  beforeAll(async () => {
    cdn = await serve('dist/cdn', {
      port: 0,
      answer(request, response) {
        requested.push(path(request));
        const key = Object.keys(now.library ?? {}).find((start) => path(request).startsWith(start));
        return key ? send(response, now.library![key]!) : false;
      },
    });
    site = await serve('demo/site', {
      port: 0,
      replace: {'http://localhost:8081': cdn.origin},
      answer(request, response) {
        if (path(request) === '/page') {
          const {
            head = script('data-profile="/profile.json" async'),
            body = guide,
            lang = 'en',
          } = now;
          const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
          return send(response, {type: 'text/html', headers: now.headers ?? {}, body: html});
        }
        const file = now.files?.[path(request)];
        if (file === undefined) {
          if (path(request) === '/profile.json') return send(response, {body: '{}'});
          return false;
        }
        if (typeof file === 'function') {
          return send(response, (file as (request: IncomingMessage) => Answer)(request));
        }
        const isAnswer = ['body', 'status', 'stall', 'cut'].some((key) => key in file);
        return send(response, isAnswer ? (file as Answer) : {body: JSON.stringify(file)});
      },
    });
    browser = await chromium.launch({executablePath: findBrowsers().chromium, args: chromiumArgs});
  });

  afterEach(async () => {
    await Promise.all(ends.splice(0).map((end) => end()));
    for (const context of contexts.splice(0)) await context.close();
    if (isSharedInUse && shared) {
      const isClear = await clearPage(shared, [site.origin, cdn.origin]);
      if (!isClear) {
        await shared.context().close();
        shared = undefined;
      }
    }
    isSharedInUse = false;
    expect(faults.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await Promise.all([site.close(), cdn.close()]);
  });

  const script = (attributes = 'async', file = 'tend.js') =>
    `<script src="${cdn.origin}/${file}" ${attributes}></script>`;

  /** A page for the options: the shared one, where they ask for nothing that it would keep. */
  const pageFor = async ({context, clock}: PageOptions): Promise<Page> => {
    const canShare = !context && !clock && !isSharedInUse;
    if (canShare && shared) {
      isSharedInUse = true;
      await shared.bringToFront();
      return shared;
    }
    const page = await (await browser.newContext(context)).newPage();
    await page.addInitScript(() => {
      // Without windows, Chromium waits for a print dialog that nobody can close.
      window.print = () => {};
      addEventListener('unhandledrejection', ({reason}) => {
        throw new Error(`unhandled: ${String(reason)}`);
      });
    });
    if (canShare) {
      shared = page;
      isSharedInUse = true;
    } else contexts.push(page.context());
    return page;
  };

  const open = async (options: PageOptions = {}): Promise<Opened> => {
    now = options;
    requested = [];
    cutOff = [];
    const page = await pageFor(options);
    const warnings: string[] = [];
    const requests: Request[] = [];
    const over = new WeakSet<Request>();
    const isOver = (request: Request) =>
      over.has(request) || cutOff.includes(new URL(request.url()).pathname);
    const onError = (error: Error) => faults.push(`error: ${error.message}`);
    const onConsole = (message: ConsoleMessage) => {
      if (message.text().startsWith('tend:')) warnings.push(message.text());
    };
    const onEnd = (request: Request) => over.add(request);
    const onRequest = (request: Request) => {
      requests.push(request);
      const url = new URL(request.url());
      if (url.protocol === 'data:' || [site.origin, cdn.origin].includes(url.origin)) return;
      faults.push(`request to ${request.url()}`);
    };
    page.on('pageerror', onError).on('console', onConsole).on('request', onRequest);
    page.on('requestfinished', onEnd).on('requestfailed', onEnd);
    ends.push(() => {
      page.off('pageerror', onError).off('console', onConsole).off('request', onRequest);
      page.off('requestfinished', onEnd).off('requestfailed', onEnd);
    });
    const {clock} = options;
    if (clock) {
      // A clock of the test's own hides what was downloaded, which pages may know.
      await page.addInitScript(() => {
        const {getEntriesByName} = performance;
        const entries = getEntriesByName.bind(performance);
        Object.assign(document, {entries});
      });
      await page.clock.install(clock === true ? {} : clock instanceof Date ? {time: clock} : clock);
      await page.addInitScript(() => {
        performance.getEntriesByName = (
          document as unknown as {entries: typeof performance.getEntriesByName}
        ).entries;
      });
    }
    if (options.init) {
      const added = await page.addInitScript(options.init);
      ends.push(() => added.dispose());
    }
    await page.goto(`${site.origin}/page`);
    return {
      page,
      requested: () => [...requested],
      warnings: () => [...warnings],
      requests: () => [...requests],
      quiet: () => expect.poll(() => requests.every(isOver)).toBe(true),
    };
  };

  return {open, script, library: () => cdn.origin};
}

/** A guide with a fallback. */
export const guide =
  '<tend-naloxone-guide><p id="fallback">Call for help.</p></tend-naloxone-guide>';

/** The guide's main heading, once it is there. */
export const heading = (page: Page, nth = 0) =>
  page.locator('tend-naloxone-guide').nth(nth).locator('h2');

/** Kinds of the steps shown. */
export const kinds = (page: Page, nth = 0) =>
  page
    .locator('tend-naloxone-guide')
    .nth(nth)
    .locator('li[data-step]')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.step).join(' '));
