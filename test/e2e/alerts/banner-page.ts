import type {Page} from 'playwright-core';
import {twoOrigins, type Answer, type PageOptions} from '../two-origins.js';

export const {open, script, library} = twoOrigins();

const minute = 60_000;
const hour = 60 * minute;
/** A moment so many hours from now. */
const at = (hours: number) => new Date(Date.now() + hours * hour).toISOString();

/** A warning in Tend's format. */
export const warning = (id: string, more: object = {}) => ({
  id,
  sender: 'alerts@unit.example',
  sent: at(-1),
  expires: at(48),
  lang: 'en',
  event: 'Drug alert',
  category: ['health'],
  severity: 'moderate',
  senderName: 'Health Unit',
  headline: `About ${id}`,
  instruction: `What to do about ${id}.`,
  description: `What is known of ${id}.`,
  ...more,
});

export const feed = (...alerts: object[]): Answer => ({body: JSON.stringify({alerts})});

export const tag = (
  attributes = 'src="/feed.json"',
  inside = '<p id="fallback">Ask the unit.</p>',
) => `<tend-alert-banner ${attributes}>${inside}</tend-alert-banner>`;

export const banner = (page: Page, nth = 0) => page.locator('tend-alert-banner').nth(nth);
export const cards = (page: Page, nth = 0) => banner(page, nth).locator('[part=alert]');
export const ids = (page: Page, nth = 0) =>
  cards(page, nth).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['alertId']));

export const height = async (page: Page, nth = 0) =>
  (await banner(page, nth).boundingBox())?.height ?? 0;

/** Shows a page with a banner; `ready` resolves once so many banners say that they are. */
export async function show(options: PageOptions & {files: NonNullable<PageOptions['files']>}) {
  const opened = await open({
    body: tag(),
    ...options,
    init: options.init ?? noteEvents,
  });
  const ready = (banners = 1) =>
    opened.page.waitForFunction(
      (count) => (window as unknown as Noted).ready?.length >= count,
      banners,
    );
  return {...opened, ready};
}

export interface Noted {
  ready: number[];
  /** When each request to a feed was made, in the page's time. */
  times: number[];
  /** Requests without an answer. */
  pending: number;
  /** How many of those were waited for in vain: their server never answers. */
  stalled: number;
}

/** Notes from before the first byte on: when banners are ready, and what is asked of feeds. */
const noteEvents = () => {
  const noted = window as unknown as Noted;
  Object.assign(noted, {ready: [], times: [], pending: 0, stalled: 0});
  addEventListener('tend-ready', () => noted.ready.push(Date.now()));
  const {fetch: original} = window;
  window.fetch = async (...request: Parameters<typeof fetch>) => {
    if (!String(request[0]).includes('feed')) return original(...request);
    noted.times.push(Date.now());
    noted.pending++;
    try {
      const response = await original(...request);
      return response;
    } finally {
      setTimeout(() => {}, 0);
      noted.pending--;
    }
  };
};

export const times = (page: Page) => page.evaluate(() => (window as unknown as Noted).times);

/** Lets time pass in the page, a minute at a time, and every request in it end. */
export async function pass(page: Page, minutes: number) {
  for (let done = 0; done < minutes; done++) {
    await page.clock.fastForward(minute);
    await answered(page);
  }
}

/** Waits for what the page has asked for; time that jumps meanwhile would be a server that is late. */
export const answered = (page: Page) =>
  page.evaluate(async () => {
    const noted = window as unknown as Noted;
    const frame = () =>
      new Promise<void>((resolve) => {
        const {port1, port2} = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(0);
      });
    const waits = () => noted.pending > noted.stalled;
    for (let turn = 0; turn < 5 || (waits() && turn < 20_000); turn++) await frame();
    noted.stalled = noted.pending;
  });
