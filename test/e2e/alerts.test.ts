import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {twoOrigins, type Answer, type PageOptions} from './two-origins.js';

const {open, script, library} = twoOrigins();

const minute = 60_000;
const hour = 60 * minute;
/** A moment so many hours from now. */
const at = (hours: number) => new Date(Date.now() + hours * hour).toISOString();

/** A warning in Tend's format. */
const warning = (id: string, more: object = {}) => ({
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

const feed = (...alerts: object[]): Answer => ({body: JSON.stringify({alerts})});

const tag = (attributes = 'src="/feed.json"', inside = '<p id="fallback">Ask the unit.</p>') =>
  `<tend-alert-banner ${attributes}>${inside}</tend-alert-banner>`;

const banner = (page: Page, nth = 0) => page.locator('tend-alert-banner').nth(nth);
const cards = (page: Page, nth = 0) => banner(page, nth).locator('[part=alert]');
const ids = (page: Page, nth = 0) =>
  cards(page, nth).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['alertId']));
const state = (page: Page) => banner(page).locator('[data-state]');
const height = async (page: Page, nth = 0) => (await banner(page, nth).boundingBox())?.height ?? 0;
const fallback = (page: Page) => page.locator('#fallback');

/** Shows a page with a banner; resolves once the banner says that it is ready. */
async function show(options: PageOptions & {files: NonNullable<PageOptions['files']>}) {
  const opened = await open({
    body: tag(),
    ...options,
    init: options.init ?? noteEvents,
  });
  const ready = () =>
    opened.page.waitForFunction(() => (window as unknown as Noted).ready?.length > 0);
  return {...opened, ready};
}

interface Noted {
  ready: number[];
  /** What the live regions said, in order. */
  said: string[];
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
  Object.assign(noted, {ready: [], said: [], times: [], pending: 0, stalled: 0});
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

/** Notes from now on what the live regions of the banners come to say. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const {said} = window as unknown as Noted;
    for (const element of document.querySelectorAll('tend-alert-banner')) {
      for (const region of element.shadowRoot!.querySelectorAll('[role=alert], [role=status]')) {
        let before = '';
        new MutationObserver(() => {
          const text = region.textContent!.replace(/\s+/g, ' ').trim();
          if (text && text !== before) said.push(`${region.getAttribute('role')}: ${text}`);
          before = text;
        }).observe(region, {childList: true, subtree: true, characterData: true});
      }
    }
  });
const said = (page: Page) => page.evaluate(() => (window as unknown as Noted).said);
const times = (page: Page) => page.evaluate(() => (window as unknown as Noted).times);

/** Lets time pass in the page, a minute at a time, and every request in it end. */
async function pass(page: Page, minutes: number) {
  for (let done = 0; done < minutes; done++) {
    await page.clock.fastForward(minute);
    await answered(page);
  }
}

/** Waits for what the page has asked for; time that jumps meanwhile would be a server that is late. */
const answered = (page: Page) =>
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

/** Where the page is seen or not, to the page's knowledge. */
const setVisible = (page: Page, visible: boolean) =>
  page.evaluate(
    (value) => {
      Object.defineProperty(document, 'visibilityState', {configurable: true, value});
      document.dispatchEvent(new Event('visibilitychange'));
    },
    visible ? 'visible' : 'hidden',
  );

describe('what a source answers', () => {
  it('is shown gravest first, each an article with its name, degree and language', async () => {
    const files = {
      '/feed.json': feed(
        warning('minor', {severity: 'minor'}),
        warning('extreme', {severity: 'extreme', lang: 'fr', headline: 'Grave'}),
        warning('severe', {severity: 'severe'}),
      ),
    };
    const {page, ready, warnings} = await show({files});
    await ready();
    expect(await ids(page)).toEqual(['extreme', 'severe', 'minor']);
    const first = cards(page).first();
    expect(await first.getAttribute('data-severity')).toBe('extreme');
    expect(await first.getAttribute('lang')).toBe('fr');
    expect(await first.locator('h3').innerText()).toBe('Grave');
    expect(await fallback(page).isVisible()).toBe(false);
    expect(warnings()).toEqual([]);
  });

  it('is nothing in force: no height, and nothing moves', async () => {
    const after = '<p id="after">Text</p>';
    const {page, ready} = await show({
      files: {'/feed.json': feed()},
      body: `${tag('src="/feed.json"', '')}${after}`,
      init: () => {
        const noted = window as unknown as Noted & {shifts: number[]};
        Object.assign(noted, {ready: [], shifts: []});
        addEventListener('tend-ready', () => noted.ready.push(Date.now()));
        new PerformanceObserver((list) =>
          list
            .getEntries()
            .forEach((entry) => noted.shifts.push((entry as unknown as {value: number}).value)),
        ).observe({type: 'layout-shift', buffered: true});
      },
    });
    await ready();
    expect(await height(page)).toBe(0);
    expect(await page.evaluate(() => (window as unknown as {shifts: number[]}).shifts)).toEqual([]);
  });

  it('is "none" in words only where the site asks for that', async () => {
    const {page, ready} = await show({
      files: {'/feed.json': feed()},
      body: tag('src="/feed.json" show-none'),
    });
    await ready();
    expect(await state(page).innerText()).toMatch(/^No alerts in force \(checked /);
  });

  it.each<[string, Answer]>([
    ['a page of HTML with status 200', {type: 'text/html', body: '<!doctype html><p>Sorry'}],
    ['HTML that calls itself JSON', {body: '<html><body>Sorry</body></html>'}],
    ['404', {status: 404, body: 'no'}],
    ['500', {status: 500}],
    ['304 to somebody who has nothing', {status: 304}],
    ['nothing', {body: ''}],
    ['a connection that ends', {cut: true}],
    ['half a file', {body: '{"alerts": [{"id": "a", "sen'}],
    ['half an answer', {body: '{"alerts": []}', headers: {'Content-Length': '5000'}, stall: true}],
    ['a redirect elsewhere', {status: 302, headers: {Location: 'https://elsewhere.example/'}}],
  ])('%s: the fallback stays, and that it could not check is said', async (_, answer) => {
    const {page, ready, warnings} = await show({files: {'/feed.json': answer}, clock: true});
    if (answer.stall) await page.clock.fastForward(0);
    await expect
      .poll(async () => {
        if (answer.stall) await page.clock.fastForward(5000);
        return state(page).count();
      })
      .toBe(1);
    await ready();
    expect(await state(page).innerText()).toMatch(/^Could not check for alerts\./);
    expect(await fallback(page).isVisible()).toBe(true);
    expect(await cards(page).count()).toBe(0);
    // Wound on so fast, the clock may call other downloads slow too.
    const told = warnings().filter((each) => !answer.stall || each.includes('/feed.json'));
    expect(told).toEqual([expect.stringContaining('/feed.json')]);
  });

  it('is good of one source and a fault of another: not all is known', async () => {
    const {page, ready} = await show({
      files: {
        '/feed.json': feed(),
        '/feed2.json': {status: 500},
        '/feed3.json': feed(warning('a')),
      },
      clock: true,
      body: tag('src="/feed.json /feed2.json" show-none'),
    });
    await ready();
    await expect.poll(() => state(page).count()).toBe(1);
    expect(await state(page).innerText()).toMatch(/^Could not check for alerts\. /);
    expect(await fallback(page).isVisible()).toBe(true);
    await banner(page).evaluate((element) =>
      element.setAttribute('src', '/feed3.json /feed2.json'),
    );
    await expect.poll(() => ids(page)).toEqual(['a']);
    await expect.poll(() => state(page).count()).toBe(1);
    expect(await fallback(page).isVisible()).toBe(false);
  });

  it('of several counts from the one that is known for the shortest', async () => {
    const files: Record<string, Answer> = {'/feed.json': feed(), '/feed2.json': {cut: true}};
    const {page, ready} = await show({
      files,
      clock: true,
      body: tag('src="/feed.json /feed2.json"', ''),
    });
    await ready();
    await pass(page, 5);
    files['/feed.json'] = {status: 500};
    await pass(page, 10);
    expect(await state(page).innerText()).toMatch(/^Could not check for alerts\. /);
  });

  it('is asked of nobody: ready all the same, with the fallback', async () => {
    const {page, ready, warnings} = await show({files: {}, body: tag('')});
    await ready();
    expect(await fallback(page).isVisible()).toBe(true);
    expect(await state(page).count()).toBe(0);
    expect(warnings()).toHaveLength(1);
    expect(warnings()[0]).toContain('has no alerts to show');
  });

  it('comes late: until then the fallback shows, and no word of "none"', async () => {
    const files = {'/feed.json': {stall: true as const}};
    const {page, ready} = await show({files, clock: true, body: tag('src="/feed.json" show-none')});
    await page.waitForFunction(() => customElements.get('tend-alert-banner'));
    await page.clock.fastForward(5000);
    expect(await fallback(page).isVisible()).toBe(true);
    expect(await state(page).count()).toBe(0);
    await page.clock.fastForward(11_000);
    await ready();
    expect(await state(page).innerText()).toMatch(/^Could not check/);
    expect(await fallback(page).isVisible()).toBe(true);
  });

  it('lies about its type and is read all the same', async () => {
    const xml = `<?xml version="1.0"?><rss version="2.0"><channel><title>Unit</title><item><guid>r</guid><title>From RSS</title><pubDate>${new Date().toUTCString()}</pubDate></item></channel></rss>`;
    const files = {
      '/feed.json': {...feed(warning('json')), type: 'text/html'},
      '/feed.xml': {type: 'application/json', body: xml},
    };
    const {page, ready} = await show({files, body: tag('src="/feed.json /feed.xml"')});
    await ready();
    await expect.poll(() => ids(page)).toEqual(['json', 'r']);
  });

  it('fails and recovers: the last good copy stays, with since when', async () => {
    const files: Record<string, Answer> = {'/feed.json': feed(warning('a'))};
    const {page, ready} = await show({files, clock: true});
    await ready();
    for (const answer of [
      {status: 500},
      {status: 404},
      {type: 'text/html', body: '<!doctype html><title>Sorry</title>'},
      {body: '{"alerts": [{"id": "b", "sent": "2026-01-0'},
      {cut: true},
    ] satisfies Answer[]) {
      files['/feed.json'] = answer;
      await pass(page, 80);
      expect(await ids(page), JSON.stringify(answer)).toEqual(['a']);
      expect(await state(page).innerText()).toMatch(/^Could not check for alerts since .*\d/);
    }
    files['/feed.json'] = feed(warning('c'));
    await pass(page, 80);
    await expect.poll(() => ids(page)).toEqual(['c']);
    expect(await state(page).count()).toBe(0);
    files['/feed.json'] = feed();
    await pass(page, 8);
    expect(await height(page)).toBe(0);
  });

  it('is asked for by what is known already: 304 keeps what was said', async () => {
    let conditional = 0;
    const answer = feed(warning('a'));
    const {page, ready, warnings} = await show({
      clock: true,
      files: {
        '/feed.json': (request) => {
          const same = request.headers['if-none-match'] === '"1"';
          if (same) conditional++;
          return {...(same ? {status: 304} : answer), headers: {ETag: '"1"'}};
        },
      },
    });
    await ready();
    await pass(page, 30);
    expect(conditional).toBeGreaterThan(3);
    expect(await ids(page)).toEqual(['a']);
    expect(await state(page).count()).toBe(0);
    expect(warnings()).toEqual([]);
  });
});

it('a source is asked once, however many banners show it or replace one another', async () => {
  const files: Record<string, Answer> = {'/feed.json': feed(warning('a'))};
  const {page, ready} = await show({clock: true, files, body: tag() + tag('src="/feed.json"', '')});
  await ready();
  await expect.poll(() => ids(page, 1)).toEqual(['a']);
  expect(await times(page)).toHaveLength(1);
  await page.evaluate(() => {
    const other = document.createElement('tend-alert-banner');
    other.setAttribute('src', '/feed.json');
    document.querySelector('tend-alert-banner')!.replaceWith(other);
  });
  await expect.poll(() => ids(page)).toEqual(['a']);
  expect((await banner(page).locator('.hidden').allTextContents()).join('').trim()).toBe('');
  expect(await times(page)).toHaveLength(1);
  files['/feed.json'] = feed(warning('b'));
  await pass(page, 7);
  expect([...(await ids(page)), ...(await ids(page, 1))]).toEqual(['b', 'b']);
  expect(await times(page)).toHaveLength(2);
});

it('304 to one who has not asked for it is no fault, where something is known', async () => {
  const files: Record<string, Answer> = {'/feed.json': feed(warning('a'))};
  const {page, ready} = await show({clock: true, files});
  await ready();
  files['/feed.json'] = {status: 304};
  await pass(page, 20);
  await expect.poll(() => ids(page)).toEqual(['a']);
  expect(await state(page).count()).toBe(0);
});

describe('a day', () => {
  it('goes by the server’s clock, where the device’s is wrong, and by no old copy’s', async () => {
    const files: Record<string, Answer> = {
      '/feed.json': feed(warning('a', {expires: at(2)}), warning('over', {expires: at(-0.5)})),
    };
    const {page, ready, warnings} = await show({clock: {time: Date.now() + 5 * hour}, files});
    await ready();
    expect(await ids(page)).toEqual(['a']);
    expect(warnings()).toHaveLength(1);
    expect(warnings()[0]).toContain('300 minutes ahead');
    // A copy from a cache that does not say how old it is.
    files['/feed.json']!.headers = {Date: new Date(Date.now() - 9 * hour).toUTCString()};
    await pass(page, 7);
    await expect.poll(() => ids(page)).toEqual(['a']);
    await pass(page, 120);
    await expect.poll(() => ids(page)).toEqual([]);
  });

  it('looks as often as the profile says, and a wrong number is none', async () => {
    const {page, ready} = await show({
      clock: true,
      files: {
        '/feed.json': feed(),
        '/feed2.json': feed(),
        '/profile.json': {alerts: {poll: 1800}},
      },
      body: tag('src="/feed.json"', '') + tag('src="/feed2.json" poll="often"', ''),
    });
    await ready();
    await pass(page, 120);
    const asked = (await times(page)).length - 2;
    // Three or four of each: in the place of a wrong number comes the profile's.
    expect(asked).toBeGreaterThan(5);
    expect(asked).toBeLessThan(9);
    await page.evaluate(() => {
      const noted = window as unknown as {looks: number};
      noted.looks = 0;
      const {setTimeout: original} = window;
      Object.assign(window, {
        setTimeout: (...all: Parameters<typeof setTimeout>) => {
          noted.looks++;
          return original(...all);
        },
      });
    });
    await pass(page, 4);
    expect(await page.evaluate(() => (window as unknown as {looks: number}).looks)).toBeLessThan(
      50,
    );
  });

  it('asks never more often than every five minutes, at uneven times, and not while hidden', async () => {
    const {page, ready} = await show({clock: true, files: {'/feed.json': feed(warning('a'))}});
    await ready();
    const early = await times(page);
    await pass(page, 240);
    const seen = (await times(page)).slice(early.length);
    expect(seen.length).toBeGreaterThan(30);
    expect(seen.length).toBeLessThan(49);
    const gaps = seen.slice(1).map((time, index) => time - seen[index]!);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(5 * minute);
    expect(new Set(gaps).size).toBeGreaterThan(1);
    await setVisible(page, false);
    const before = (await times(page)).length;
    await pass(page, 60);
    expect(await times(page)).toHaveLength(before);
    await setVisible(page, true);
    await pass(page, 1);
    expect(await times(page)).toHaveLength(before + 1);
  });

  it('asks a source that fails less and less often, and at once when there is a network again', async () => {
    const files: Record<string, Answer> = {'/feed.json': {cut: true}};
    const {page, ready} = await show({clock: true, files});
    await ready();
    await pass(page, 240);
    const all = await times(page);
    const gaps = all.slice(1).map((time, index) => time - all[index]!);
    expect(gaps[0]).toBeGreaterThanOrEqual(5 * minute);
    expect(Math.max(...gaps)).toBeGreaterThan(55 * minute);
    expect(all.length).toBeLessThan(9);
    files['/feed.json'] = feed(warning('a'));
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect.poll(() => ids(page)).toEqual(['a']);
  });

  it('ends what is over and begins what is due, without a reload', async () => {
    const files = {
      '/feed.json': feed(
        warning('ends', {expires: at(0.5)}),
        warning('begins', {onset: at(1)}),
        warning('default', {sent: at(-23.25), expires: undefined}),
      ),
    };
    const {page, ready} = await show({clock: true, files});
    await ready();
    expect((await ids(page)).sort()).toEqual(['default', 'ends']);
    await pass(page, 32);
    await expect.poll(() => ids(page)).toEqual(['default']);
    await pass(page, 32);
    await expect.poll(() => ids(page)).toEqual(['begins']);
    await page.clock.fastForward(47 * hour);
    await answered(page);
    await expect.poll(() => ids(page)).toEqual([]);
    // Until the source has answered again, it says how long ago it did.
    const later = async () => {
      await pass(page, 13);
      return height(page);
    };
    await expect.poll(later, {timeout: 30_000}).toBe(0);
  }, 120_000);
});

describe('speaking', () => {
  it('is silent at load, then says what is new once, by its degree, and takes no focus', async () => {
    const files: Record<string, Answer> = {'/feed.json': feed(warning('a', {severity: 'severe'}))};
    const {page, ready} = await show({
      clock: true,
      files,
      body: `<input id="mine">${tag()}`,
    });
    await ready();
    const regions = banner(page).locator('[role=alert], [role=status]');
    expect(await regions.count()).toBe(3);
    expect((await regions.allTextContents()).join('').trim()).toBe('');
    await page.locator('#mine').focus();
    await listen(page);
    await pass(page, 20);
    await expect.poll(() => said(page)).toEqual([]);
    const first = warning('a', {severity: 'severe'});
    files['/feed.json'] = feed(first, warning('grave', {severity: 'extreme'}), warning('less'));
    await pass(page, 20);
    await expect
      .poll(async () => (await said(page)).sort())
      .toEqual(['alert: New alert: About grave', 'status: New alert: About less']);
    const minorChange = {
      ...warning('a2', {severity: 'severe', description: 'Typing error mended.'}),
      type: 'update',
      references: [{sender: 'alerts@unit.example', id: 'a'}],
      parameters: [{name: 'profile:CAP-CP:0.4:MinorChange', value: 'text'}],
    };
    files['/feed.json'] = feed(minorChange, warning('grave', {severity: 'extreme'}));
    await pass(page, 20);
    expect(await ids(page)).toContain('a2');
    expect(await said(page)).toHaveLength(2);
    const update = {
      ...warning('a3', {severity: 'severe', description: 'Two more people.'}),
      type: 'update',
      references: [{sender: 'alerts@unit.example', id: 'a2'}],
    };
    files['/feed.json'] = feed(update);
    await pass(page, 20);
    expect((await said(page)).slice(2)).toEqual(['alert: Alert updated: About a3']);
    await pass(page, 60);
    await expect.poll(() => said(page)).toHaveLength(3);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('mine');
  });
});

describe('an alert that comes while another is read', () => {
  const grave = (id: string, more: object = {}) => warning(id, {severity: 'extreme', ...more});

  it('leaves open what is open, and the focus where it is', async () => {
    const files: Record<string, Answer> = {'/feed.json': feed(warning('a'), warning('b'))};
    const {page, ready} = await show({clock: true, files});
    await ready();
    await cards(page).first().locator('summary').click();
    await cards(page).first().locator('[data-action=dismiss]').focus();
    const at = () =>
      banner(page).evaluate((element) => {
        const active = element.shadowRoot!.activeElement;
        const open = [...element.shadowRoot!.querySelectorAll('details')].map((one) => one.open);
        return [active?.closest('article')?.dataset['alertId'], open.join()];
      });
    expect(await at()).toEqual(['a', 'true,false']);
    files['/feed.json'] = feed(warning('a'), warning('b'), grave('new'));
    await pass(page, 8);
    await expect.poll(() => ids(page)).toEqual(['new', 'a', 'b']);
    expect(await at()).toEqual(['a', 'false,true,false']);
    const references = [{sender: 'alerts@unit.example', id: 'a'}];
    const both = ['a2', 'a3'].map((id) => warning(id, {type: 'update', references}));
    files['/feed.json'] = feed(...both, warning('b'));
    await pass(page, 8);
    await expect.poll(() => ids(page)).toEqual(['a2', 'a3', 'b']);
    expect((await at())[1]).toBe('true,false,false');
  });

  it('is not found by screen readers once it is over; a notice does not repeat it', async () => {
    const files: Record<string, Answer> = {'/feed.json': feed(warning('a'), warning('b'))};
    const {page, ready} = await show({clock: true, files});
    await ready();
    await listen(page);
    files['/feed.json'] = feed(warning('a'), warning('b'), warning('new'));
    await pass(page, 8);
    await cards(page).first().locator('[data-action=dismiss]').click();
    await expect.poll(() => said(page)).toHaveLength(2);
    expect(await said(page)).toEqual([
      'status: New alert: About new',
      'status: The alert is put away.',
    ]);
    files['/feed.json'] = feed(warning('b'));
    await pass(page, 8);
    const hidden = () => banner(page).locator('.hidden').allTextContents();
    await expect.poll(async () => (await hidden()).join()).not.toContain('About new');
  });
});

describe('what readers do', () => {
  it('after an alert is put away, the focus goes on at the next', async () => {
    const {page, ready} = await show({files: {'/feed.json': feed(warning('a'), warning('b'))}});
    await ready();
    await cards(page).first().locator('[data-action=dismiss]').click();
    await expect.poll(() => ids(page)).toEqual(['b']);
    const focused = () =>
      banner(page).evaluate(
        (element) => element.shadowRoot!.activeElement?.closest('article')?.dataset['alertId'],
      );
    await expect.poll(focused).toBe('b');
  });

  it('two banners remember what either has put away', async () => {
    const files = {'/feed.json': feed(warning('a')), '/feed2.json': feed(warning('b'))};
    const {page, ready} = await show({files, body: tag() + tag('src="/feed2.json"', '')});
    await ready();
    await cards(page).locator('[data-action=dismiss]').click();
    await cards(page, 1).locator('[data-action=dismiss]').click();
    await page.reload();
    await ready();
    await page.waitForTimeout(300);
    expect([...(await ids(page)), ...(await ids(page, 1))]).toEqual([]);
  });

  it('a grave alert shows although it calls itself a minor change of one put away', async () => {
    const files: Record<string, Answer> = {'/feed.json': feed(warning('a'))};
    const {page, ready} = await show({files});
    await ready();
    await cards(page).locator('[data-action=dismiss]').click();
    const graver = {
      ...warning('a2', {severity: 'severe'}),
      type: 'update',
      references: [{sender: 'alerts@unit.example', id: 'a'}],
      parameters: [{name: 'profile:CAP-CP:0.4:MinorChange', value: 'text'}],
    };
    files['/feed.json'] = feed(graver);
    await page.reload();
    await ready();
    expect(await ids(page)).toEqual(['a2']);
  });

  it('a lesser alert is put away for this tab until its content changes; a grave one stays', async () => {
    const files: Record<string, Answer> = {
      '/feed.json': feed(warning('a'), warning('b', {severity: 'severe'})),
    };
    const {page, ready} = await show({files});
    await ready();
    expect(await cards(page).first().locator('[data-action=dismiss]').count()).toBe(0);
    await cards(page).last().locator('[data-action=dismiss]').click();
    expect(await ids(page)).toEqual(['b']);
    await page.reload();
    await ready();
    expect(await ids(page)).toEqual(['b']);
    files['/feed.json'] = feed(warning('a', {description: 'It is stronger than thought.'}));
    await page.reload();
    await ready();
    expect(await ids(page)).toEqual(['a']);
  });

  it('more than three are folded', async () => {
    const all = ['a', 'b', 'c', 'd', 'e'].map((id) => warning(id));
    const {page, ready} = await show({files: {'/feed.json': feed(...all)}});
    await ready();
    expect(await cards(page).count()).toBe(3);
    const more = banner(page).locator('[data-action=more]');
    expect(await more.innerText()).toContain('2');
    await more.click();
    expect(await cards(page).count()).toBe(5);
    expect(await more.count()).toBe(0);
  });

  it('shares by the device, or copies', async () => {
    const files = {'/feed.json': feed(warning('a', {web: 'https://unit.example/a'}))};
    const {page, ready} = await show({
      files,
      init: () => {
        Object.assign(window, {ready: [], shared: []});
        const {shared, ready} = window as unknown as {shared: unknown[]; ready: number[]};
        addEventListener('tend-ready', () => ready.push(1));
        Object.assign(navigator, {share: (data: unknown) => Promise.resolve(shared.push(data))});
        Object.defineProperty(navigator, 'clipboard', {
          value: {writeText: (text: string) => Promise.resolve(shared.push(text))},
        });
      },
    });
    await ready();
    const button = cards(page).locator('[data-action=share]');
    await button.click();
    const shared = () => page.evaluate(() => (window as unknown as {shared: unknown[]}).shared);
    expect(await shared()).toHaveLength(1);
    expect((await shared())[0]).toMatchObject({title: 'About a', url: 'https://unit.example/a'});
    await page.evaluate(() => Object.assign(navigator, {share: undefined}));
    await button.click();
    await expect.poll(shared).toHaveLength(2);
    expect((await shared())[1]).toMatch(/What to do about a\.[^]*Health Unit · .*\d/);
    expect(await cards(page).locator('.state').isVisible()).toBe(true);
    await expect
      .poll(() => banner(page).locator('[role=status]').last().innerText())
      .toContain('Copied. Paste it');
  });

  it('prints one alert, with its details, in a frame of its own', async () => {
    const files = {'/feed.json': feed(warning('a'), warning('b'))};
    const {page, ready} = await show({files});
    await ready();
    await page.evaluate(() => {
      new MutationObserver(() => {
        const frame = document.querySelector('iframe');
        if (frame) frame.contentWindow!.print = () => Object.assign(window, {printed: true});
      }).observe(document.body, {childList: true});
    });
    await cards(page).first().locator('[data-action=print]').click();
    await page.waitForFunction(() => (window as unknown as {printed: boolean}).printed);
    const printed = await page.evaluate(() => {
      const {body, title} = document.querySelector('iframe')!.contentDocument!;
      return {
        title,
        articles: body.querySelectorAll('article').length,
        open: body.querySelector('details')!.open,
        buttons: body.querySelectorAll('button').length,
      };
    });
    expect(printed).toEqual({title: 'About a', articles: 1, open: true, buttons: 0});
  });
});

describe('languages', () => {
  const inTwo = warning('two', {
    lang: undefined,
    headline: undefined,
    versions: [
      {lang: 'fr-CA', headline: 'En français'},
      {lang: 'en-CA', headline: 'In English'},
    ],
  });
  it.each([
    ['en', 'In English', 'en-CA', 'ltr'],
    ['fr', 'En français', 'fr-CA', 'ltr'],
    ['ar', 'In English', 'en-CA', 'ltr'],
  ])('a reader of %s reads %s', async (lang, headline, marked, dir) => {
    const {page, ready} = await show({lang, files: {'/feed.json': feed(inTwo)}});
    await ready();
    expect(await cards(page).locator('h3').innerText()).toBe(headline);
    expect(await cards(page).getAttribute('lang')).toBe(marked);
    expect(await cards(page).getAttribute('dir')).toBe(dir);
  });

  it('an alert in none of the reader’s languages shows in its own, marked', async () => {
    const files = {'/feed.json': feed(warning('a', {lang: 'ar', headline: 'تحذير'}))};
    const {page, ready} = await show({files});
    await ready();
    expect(await cards(page).getAttribute('lang')).toBe('ar');
    expect(
      await cards(page)
        .locator('h3')
        .evaluate((h) => getComputedStyle(h).direction),
    ).toBe('rtl');
    const label = cards(page).locator('summary span').first();
    expect(await label.getAttribute('lang')).toBe('en');
    expect(await label.getAttribute('dir')).toBe('ltr');
  });
});

describe('alerts written in the page', () => {
  const written = (id: string, more = '', words = '<p>Known.</p>') =>
    `<article data-alert-id="${id}" data-sent="${at(-1)}" data-expires="${at(5)}" data-severity="severe" data-from="Unit" ${more}>
      <h3>About ${id}</h3>
      ${words}
    </article>`;

  it('as HTML, in two languages', async () => {
    const {page, ready, warnings} = await show({
      lang: 'fr',
      files: {},
      body: tag(
        '',
        written('a', 'lang="en"') +
          written('a', 'lang="fr"', '<p data-instruction>Faites <b>ceci</b>.</p>') +
          written('old', `data-expires="${at(-0.5)}"`).replace(/data-expires="[^"]*" /, ''),
      ),
    });
    await ready();
    expect(await ids(page)).toEqual(['a']);
    expect(await cards(page).getAttribute('lang')).toBe('fr');
    expect(await cards(page).locator('.do').innerText()).toContain('Faites ceci.');
    expect(warnings()).toEqual([]);
  });

  it('keeps the page’s paragraphs, items and breaks, and not how its source is broken', async () => {
    const {page, ready, warnings} = await show({
      files: {},
      body: tag(
        '',
        written(
          'a',
          'lang="en"',
          `<ul data-instruction><li>Start
            low.</li><li><p>Go slow.<br>Stay.</p></li></ul>
          <p>It is
             <b>green</b>.</p><p>See <a href="tel:211">211</a> or <a href="/more">more</a>.</p>`,
        ),
      ),
    });
    await ready();
    await cards(page).locator('summary').click();
    expect(await cards(page).locator('.do .lines').allInnerTexts()).toEqual([
      'Start low.\nGo slow.\nStay.',
    ]);
    expect(await cards(page).locator('.more > .lines').allInnerTexts()).toEqual([
      'It is green.',
      'See 211 or more.',
    ]);
    expect(await cards(page).locator('a').getAttribute('href')).toMatch(/^http.*\/more$/);
    expect(warnings()).toEqual([]);
  });

  it('are news when the page adds them later, and silent when it comes with them', async () => {
    const {page, ready} = await show({files: {}, body: tag('', written('a', 'lang="en"'))});
    await ready();
    await page.waitForFunction(() => document.readyState === 'complete');
    await listen(page);
    await banner(page).evaluate(
      (element, html) => element.insertAdjacentHTML('beforeend', html),
      written('b', 'lang="en"'),
    );
    await expect.poll(() => ids(page)).toHaveLength(2);
    expect(await said(page)).toEqual(['alert: New alert: About b']);
  });

  it('as JSON, beside those of a feed', async () => {
    const json = `<script type="application/json">${JSON.stringify({alerts: [warning('json')]})}</script>`;
    const {page, ready} = await show({
      files: {'/feed.json': feed(warning('fed'))},
      body: tag('src="/feed.json"', json),
    });
    await ready();
    await expect.poll(async () => (await ids(page)).sort()).toEqual(['fed', 'json']);
  });

  it('as JSON that is broken costs a warning', async () => {
    const {page, ready, warnings} = await show({
      files: {'/feed.json': feed(warning('fed'))},
      body: tag('src="/feed.json"', '<script type="application/json">{"alerts": [</script>'),
    });
    await ready();
    await expect.poll(() => ids(page)).toEqual(['fed']);
    expect(warnings()).toHaveLength(1);
  });
});

describe('what a site chooses', () => {
  it('tests, exercises and drafts are hidden, or marked', async () => {
    const all = ['actual', 'test', 'exercise', 'draft', 'system'].map((status) =>
      warning(status, {status}),
    );
    const {page, ready} = await show({
      files: {'/feed.json': feed(...all)},
      body: tag() + tag('src="/feed.json" show-tests', ''),
    });
    await ready();
    expect(await ids(page)).toEqual(['actual']);
    await banner(page, 1).locator('[data-action=more]').click();
    expect((await ids(page, 1)).sort()).toEqual(['actual', 'draft', 'exercise', 'test']);
    expect(await banner(page, 1).locator('.test').allInnerTexts()).toHaveLength(3);
  });

  it('the degree and the place, by attribute and else by the profile', async () => {
    const codes = (...values: string[]) => [
      {name: values.join(), codes: values.map((value) => ({system: 'sgc', value}))},
    ];
    const all = feed(
      warning('near', {areas: codes('5915022'), severity: 'severe'}),
      warning('far', {areas: codes('35'), severity: 'severe'}),
      warning('small', {areas: codes('59'), severity: 'minor'}),
      warning('endless', {sent: at(-2), expires: undefined, severity: 'severe'}),
    );
    const profile = {
      place: {codes: ['5915']},
      alerts: {sources: ['feed.json'], minSeverity: 'moderate', defaultHours: 1},
    };
    const {page, warnings} = await show({
      files: {'/feed.json': all, '/profile.json': profile},
      body:
        tag('', '') + tag('area="35"', '') + tag('min-severity="minor"', '') + tag('src=""', ''),
    });
    await expect.poll(() => ids(page)).toEqual(['near']);
    await expect.poll(() => ids(page, 1)).toEqual(['far']);
    await expect.poll(() => ids(page, 2)).toEqual(['near', 'small']);
    expect(await cards(page, 3).count()).toBe(0);
    expect(warnings()).toEqual([]);
  });

  it('another source: what the first said goes, what the second says comes', async () => {
    const files = {'/feed.json': feed(warning('a')), '/feed2.json': feed(warning('b'))};
    const {page, ready} = await show({files});
    await ready();
    await banner(page).evaluate((element) => element.setAttribute('src', '/feed2.json'));
    await expect.poll(() => ids(page)).toEqual(['b']);
  });

  it('to show more than before is no news', async () => {
    const files = {'/feed.json': feed(warning('a'), warning('b', {severity: 'minor'}))};
    const {page, ready} = await show({
      files,
      body: tag('src="/feed.json" min-severity="moderate"'),
    });
    await ready();
    await listen(page);
    await banner(page).evaluate((element) => element.removeAttribute('min-severity'));
    await expect.poll(() => ids(page)).toEqual(['a', 'b']);
    expect(await said(page)).toEqual([]);
  });

  it('a banner that was away while the first answer came does not call it out', async () => {
    const {page, ready} = await show({
      files: {'/feed.json': feed(warning('a')), '/feed2.json': feed(warning('b'))},
    });
    await ready();
    await page.evaluate(async () => {
      const noted = window as unknown as Noted;
      const element = document.createElement('tend-alert-banner');
      element.setAttribute('src', '/feed2.json');
      document.body.append(element);
      while (!noted.pending) await new Promise((resolve) => setTimeout(resolve));
      element.remove();
      while (noted.pending) await new Promise((resolve) => setTimeout(resolve, 50));
      await new Promise((resolve) => setTimeout(resolve, 100));
      document.body.append(element);
    });
    await expect.poll(() => ids(page, 1)).toEqual(['b']);
    expect((await banner(page, 1).locator('.hidden').allTextContents()).join('').trim()).toBe('');
  });

  it('to take the banner away while a request runs: nothing happens', async () => {
    const {page, warnings} = await show({files: {'/feed.json': {stall: true}}, clock: true});
    await page.waitForFunction(() => customElements.get('tend-alert-banner'));
    await page.evaluate(() => document.querySelector('tend-alert-banner')!.remove());
    await pass(page, 30);
    expect(await times(page)).toHaveLength(1);
    expect(warnings()).toEqual([]);
  });
});

describe('hostile content', () => {
  it('is text, its links are none, and nothing of it runs', async () => {
    const html = '<img src=x onerror="document.title=1"><b>Hi</b>';
    const files = {
      '/feed.json': feed(
        warning('html', {
          headline: html,
          description: html,
          instruction: html,
          senderName: html,
          contact: html,
          web: 'javascript:document.title=1',
          areas: [{name: html}],
          drug: {
            soldAs: [html],
            appearance: {colours: [{name: html, value: 'red;background:url(//elsewhere.example)'}]},
            photo: {src: 'javascript:document.title=1', alt: html},
            contains: [{substance: html, method: html}],
          },
        }),
        warning('rlo', {headline: '\u202Edetsafdne si sihT', senderName: '\u202EUnit'}),
      ),
    };
    const {page, ready} = await show({files});
    await ready();
    expect(await cards(page).count()).toBe(2);
    expect(await cards(page).locator('img, b, script, [onerror]').count()).toBe(0);
    expect(await cards(page).locator('a').count()).toBe(0);
    expect(await page.title()).toBe('Page');
  });

  it('of the page’s own making, and a feed with no address, cost the one thing they are in', async () => {
    const photo = {drug: {photo: {src: '/photo.png', alt: 'Green pebbles'}}};
    const files = {'/feed.json': feed(warning('own', photo)), '/photo.png': {body: ''}};
    const {page, ready} = await show({files, body: tag('src="http:// /feed.json"') + tag('', '')});
    await ready();
    await expect.poll(() => banner(page).locator('img').count()).toBe(1);
    await banner(page, 1).evaluate((element) => {
      const version = {lang: 'en', event: '', category: [], severity: 'minor', urgency: 'unknown'};
      const more = {certainty: 'unknown', response: [], areas: [], parameters: []};
      const bad = {web: 'javascript:alert(1)', drug: {photo: {src: 'x y', alt: 'A photo'}}};
      const head = {id: 'x', sender: '', sent: new Date(), type: 'alert', status: 'actual'};
      const alert = {...head, scope: 'public', references: []};
      Object.assign(element, {alerts: [{...alert, versions: [{...version, ...more, ...bad}]}]});
    });
    await expect.poll(() => ids(page, 1)).toEqual(['x']);
    expect(await cards(page, 1).locator('a, img').count()).toBe(0);
    expect(await cards(page, 1).locator('h3').innerText()).toBe('Good to know');
  });

  it('photos come from the page’s and the feeds’ own hosts only', async () => {
    const photo = (src: string) => ({drug: {photo: {src, alt: 'Green pebbles'}}});
    const files = {
      '/feed.json': feed(
        warning('own', photo('/photo.png')),
        warning('away', photo('https://elsewhere.example/track.png')),
      ),
      '/photo.png': {type: 'image/png', body: ''},
    };
    const {page, ready} = await show({files});
    await ready();
    await banner(page)
      .locator('summary')
      .evaluateAll((all) => all.forEach((one) => (one as HTMLElement).click()));
    expect(await banner(page).locator('img').count()).toBe(1);
    expect(
      await banner(page).locator('a[href="https://elsewhere.example/track.png"]').count(),
    ).toBe(1);
  });
});

it('a strict policy with trusted types allows all of it', async () => {
  const policy = [
    "default-src 'none'",
    `script-src ${library()}`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  const {page, ready} = await show({
    headers: {'Content-Security-Policy': policy},
    head: script('data-profile="/profile.json" async crossorigin'),
    files: {'/feed.json': feed(warning('a', {severity: 'severe'}), warning('b'))},
    init: () => {
      Object.assign(window, {ready: [], violations: []});
      const {ready, violations} = window as unknown as {ready: number[]; violations: string[]};
      addEventListener('tend-ready', () => ready.push(1));
      addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
        violations.push(`${violatedDirective} ${blockedURI}`),
      );
    },
  });
  await ready();
  await cards(page).last().locator('[data-action=dismiss]').click();
  await cards(page).first().locator('[data-action=print]').click();
  await page.waitForSelector('iframe', {state: 'attached'});
  expect(
    await cards(page)
      .first()
      .evaluate((card) => getComputedStyle(card).borderInlineStartColor),
  ).toBe('rgb(155, 16, 35)');
  expect(
    await page.evaluate(() => (window as unknown as {violations: string[]}).violations),
  ).toEqual([]);
});

it('what reads XML is downloaded for XML only', async () => {
  const {page, ready, asked} = await show({files: {'/feed.json': feed(warning('a'))}});
  await ready();
  await page.waitForTimeout(500);
  expect(asked().filter((path) => /read-xml|read-json|saxes/.test(path))).toEqual([]);
});
