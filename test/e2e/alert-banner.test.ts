import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {twoOrigins, type Answer, type PageOptions} from './two-origins.js';

const {open, script} = twoOrigins();

const minute = 60_000;
const start = Date.parse('2026-11-23T12:00:00Z');
const at = (minutes: number) => new Date(start + minutes * minute).toISOString();

/** An alert of Tend's own format. */
const alert = (id: string, more: object = {}) => ({
  id,
  sender: 'alerts@riverside.example',
  sent: at(-60),
  expires: at(24 * 60),
  lang: 'en',
  severity: 'severe',
  category: ['health'],
  headline: `Headline of ${id}`,
  ...more,
});

const feed = (...alerts: object[]): Answer => ({body: JSON.stringify({alerts})});

const fallback = '<p id="fallback">Call the health unit.</p>';
const tag = (attributes = 'src="/alerts.json"', inside = fallback) =>
  `<tend-alert-banner ${attributes}>${inside}</tend-alert-banner><h1>Page</h1>`;

/** A page with the banner; its clock stands at noon until the test moves it. */
async function banner({body = tag(), files = {}, ...rest}: PageOptions = {}) {
  const opened = await open({head: script('async'), body, files, ...rest, clock: new Date(start)});
  const {page} = opened;
  return {
    ...opened,
    files,
    heads: () => page.locator('tend-alert-banner article h3').allTextContents(),
    height: () => page.locator('tend-alert-banner').evaluate((element) => element.clientHeight),
    state: page.locator('tend-alert-banner .state'),
    asks: () =>
      opened.requests().filter((request) => request.url().endsWith('/alerts.json')).length,
    spoken: async () => ({
      assertive: await words(page, '[role=alert]'),
      polite: await words(page, '[role=status]'),
    }),
    /** Winds the clock on in steps, each of which lets answers come: they take the world's time. */
    later: async (minutes: number) => {
      for (let step = 0; step < minutes * 6; step++) {
        await page.clock.runFor(minute / 6);
        await opened.quiet();
      }
    },
  };
}

const words = async (page: Page, selector: string) =>
  (await page.locator(`tend-alert-banner ${selector}`).allInnerTexts())
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('what is in force', () => {
  it('is shown in place of the fallback, gravest first', async () => {
    const files = {
      '/alerts.json': feed(
        alert('a', {severity: 'minor'}),
        alert('b', {severity: 'extreme'}),
        alert('c', {expires: at(-1)}),
        alert('d', {status: 'test'}),
      ),
    };
    const {heads, page} = await banner({files});
    await expect.poll(heads).toEqual(['Headline of b', 'Headline of a']);
    expect(await page.locator('#fallback').isVisible()).toBe(false);
    const article = page.locator('tend-alert-banner article').first();
    expect(await article.getAttribute('data-severity')).toBe('extreme');
    expect(await article.getAttribute('data-alert-id')).toBe('b');
    expect(await article.locator('[data-action=dismiss]').count()).toBe(0);
  });

  it('takes no room when a good answer holds nothing', async () => {
    const {height, page} = await banner({files: {'/alerts.json': feed()}});
    await expect.poll(height).toBe(0);
    expect(await page.locator('#fallback').isVisible()).toBe(false);
  });

  it('ends on time, and begins on time, without a reload', async () => {
    const files = {
      '/alerts.json': feed(
        alert('ends', {expires: at(30)}),
        alert('begins', {onset: at(45), severity: 'moderate'}),
      ),
    };
    const {heads, later} = await banner({files});
    await expect.poll(heads).toEqual(['Headline of ends']);
    await later(29);
    expect(await heads()).toEqual(['Headline of ends']);
    await later(2);
    await expect.poll(heads).toEqual([]);
    await later(15);
    await expect.poll(heads).toEqual(['Headline of begins']);
  });

  it('goes by the server’s clock where the device’s is wrong', async () => {
    const answer = {
      ...feed(alert('ends', {expires: at(60)}), alert('begins', {onset: at(90)})),
      headers: {Date: new Date(start + 120 * minute).toUTCString()},
    };
    const {heads, warnings} = await banner({files: {'/alerts.json': answer}});
    await expect.poll(heads).toEqual(['Headline of begins']);
    expect(warnings()).toHaveLength(1);
    expect(warnings()[0]).toContain("the device's clock is 120 minutes behind");
  });

  it('is folded where there are more than three', async () => {
    const all = ['a', 'b', 'c', 'd', 'e'].map((id) => alert(id));
    const {heads, page} = await banner({files: {'/alerts.json': feed(...all)}});
    await expect.poll(heads).toHaveLength(3);
    await page.locator('tend-alert-banner [data-action=more]').click();
    expect(await heads()).toHaveLength(5);
  });

  it('is what concerns the place of the profile', async () => {
    const area = (code: string) => [{name: code, codes: [code]}];
    const {heads} = await banner({
      head: script('data-profile="/profile.json" async'),
      body: tag(''),
      files: {
        '/profile.json': {place: {codes: ['5915022']}, alerts: {sources: ['/alerts.json']}},
        '/alerts.json': feed(
          alert('here', {areas: area('59')}),
          alert('there', {areas: area('48')}),
        ),
      },
    });
    await expect.poll(heads).toEqual(['Headline of here']);
  });

  it('can be written in the page, in HTML and as JSON, and ends like any other', async () => {
    const html = (id: string, expires: string) =>
      `<article data-alert-id="${id}" data-severity="moderate" data-sent="${at(-5)}" data-expires="${expires}"><h2>Written ${id}</h2><p data-instruction>Carry naloxone.</p><p>More.</p></article>`;
    const json = `<script type="application/json">${JSON.stringify({alerts: [alert('json')]})}</script>`;
    const {heads, later} = await banner({
      body: tag('', html('one', at(30)) + html('two', at(-1)) + json),
    });
    await expect.poll(heads).toEqual(['Headline of json', 'Written one']);
    await later(31);
    await expect.poll(heads).toEqual(['Headline of json']);
  });

  it('says an alert in the reader’s language, wherever that stands in the file', async () => {
    const versions = [
      {lang: 'fr-CA', headline: 'Titre'},
      {lang: 'en-CA', headline: 'Title'},
    ];
    const files = {'/alerts.json': feed(alert('a', {headline: undefined, versions}))};
    const english = await banner({files});
    await expect.poll(english.heads).toEqual(['Title']);
    const french = await banner({files, lang: 'fr'});
    await expect.poll(french.heads).toEqual(['Titre']);
    const arabic = await banner({files, lang: 'ar'});
    await expect.poll(arabic.heads).toEqual(['Title']);
    const article = arabic.page.locator('tend-alert-banner article');
    expect(await article.getAttribute('lang')).toBe('en-CA');
    expect(await article.getAttribute('dir')).toBe('ltr');
  });
});

describe('a source that fails', () => {
  it.each<[string, Answer]>([
    ['is not there', {status: 404}],
    ['is in trouble', {status: 500}],
    ['breaks off', {cut: true}],
    ['is a web page', {type: 'text/html', body: '<!doctype html><title>Sign in</title>'}],
    ['is empty', {body: ''}],
    ['is something else', {body: '{"hello": 1}'}],
  ])('and %s leaves the fallback and says so, once', async (_, answer) => {
    const {page, state, heads, warnings} = await banner({files: {'/alerts.json': answer}});
    await state.waitFor();
    expect(await state.innerText()).toContain('Could not check for alerts');
    expect(await page.locator('#fallback').isVisible()).toBe(true);
    expect(await heads()).toEqual([]);
    expect(warnings()).toHaveLength(1);
    expect(warnings()[0]).toContain('/alerts.json');
  });

  it('later keeps what it said last, with its age, until it answers again', async () => {
    const files: Record<string, Answer> = {'/alerts.json': feed(alert('a'))};
    const {heads, state, later} = await banner({files});
    await expect.poll(heads).toEqual(['Headline of a']);
    files['/alerts.json'] = {status: 500};
    await later(7);
    await state.waitFor();
    expect(await heads()).toEqual(['Headline of a']);
    expect(await state.innerText()).toMatch(/Could not check for alerts since .*2026/);
    files['/alerts.json'] = feed(alert('b'));
    await later(70);
    await expect.poll(heads).toEqual(['Headline of b']);
    expect(await state.count()).toBe(0);
  });

  it('half-way keeps what the other half said', async () => {
    const files: Record<string, Answer> = {'/alerts.json': feed(alert('a'), alert('b'))};
    const {heads, state, later} = await banner({files});
    await expect.poll(heads).toHaveLength(2);
    const {body = ''} = feed(alert('a'), alert('b'));
    files['/alerts.json'] = {body: body.slice(0, body.indexOf('"b"'))};
    await later(7);
    await state.waitFor();
    expect(await heads()).toHaveLength(2);
  });

  it('does not bring back what was cancelled, once its cancelling is gone', async () => {
    const cancel = {
      ...alert('x', {type: 'cancel', references: [{id: 'a'}]}),
      headline: undefined,
    };
    const files: Record<string, Answer> = {'/alerts.json': feed(alert('a'), cancel)};
    const {height, later} = await banner({files});
    await expect.poll(height).toBe(0);
    files['/alerts.json'] = feed(alert('a'));
    await later(7);
    expect(await height()).toBe(0);
  });
});

describe('asking', () => {
  it('goes on all day, never more often than every five minutes', async () => {
    const times: number[] = [];
    const {asks, heads, later} = await banner({files: {'/alerts.json': feed(alert('a'))}});
    await expect.poll(heads).toHaveLength(1);
    for (let hour = 0; hour < 3; hour++) {
      const before = asks();
      await later(60);
      times.push(asks() - before);
    }
    for (const count of times) {
      expect(count).toBeGreaterThanOrEqual(8);
      expect(count).toBeLessThanOrEqual(12);
    }
  }, 60_000);

  it('rests while nobody looks', async () => {
    const {page, asks, heads} = await banner({files: {'/alerts.json': feed(alert('a'))}});
    await expect.poll(heads).toHaveLength(1);
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', {value: 'hidden', configurable: true});
      document.dispatchEvent(new Event('visibilitychange'));
    });
    const before = asks();
    await page.clock.runFor(60 * minute);
    expect(asks()).toBe(before);
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', {value: 'visible', configurable: true});
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect.poll(asks).toBe(before + 1);
  });
});

describe('a screen reader', () => {
  it('hears nothing at load, and each new alert once, the grave ones at once', async () => {
    const files: Record<string, Answer> = {'/alerts.json': feed(alert('a'))};
    const {heads, later, spoken, page} = await banner({files});
    await expect.poll(heads).toHaveLength(1);
    expect(await spoken()).toEqual({assertive: '', polite: ''});
    await page.evaluate(() => {
      const announced: string[] = [];
      Object.assign(window, {announced});
      const root = document.querySelector('tend-alert-banner')!.shadowRoot!;
      for (const region of root.querySelectorAll('[role=alert], [role=status]')) {
        // What is taken away is not spoken.
        new MutationObserver(() => {
          const text = region.textContent.replace(/\s+/g, ' ').trim();
          if (text) announced.push(text);
        }).observe(region, {childList: true, characterData: true, subtree: true});
      }
    });
    const b = alert('b');
    const c = alert('c', {severity: 'minor'});
    files['/alerts.json'] = feed(alert('a'), b, c);
    await later(7);
    await expect.poll(heads).toHaveLength(3);
    expect(await spoken()).toEqual({
      assertive: 'New alert: Headline of b',
      polite: 'New alert: Headline of c',
    });
    const announced = () =>
      page.evaluate(() => (window as unknown as {announced: string[]}).announced.length);
    const before = await announced();
    await later(14);
    // A change that its sender calls minor is not spoken of again.
    const minor = {
      ...alert('b2', {headline: 'Headline of b, mended'}),
      type: 'update',
      references: [{id: 'b'}],
      parameters: [{name: 'profile:CAP-CP:0.4:MinorChange', value: 'text'}],
    };
    files['/alerts.json'] = feed(alert('a'), minor, c);
    await later(7);
    await expect.poll(heads).toContain('Headline of b, mended');
    expect(await announced()).toBe(before);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });
});

describe('putting away', () => {
  it('a lesser alert lasts in the tab until it says something else', async () => {
    const lesser = (headline: string) => alert('a', {severity: 'moderate', headline});
    const files: Record<string, Answer> = {'/alerts.json': feed(lesser('First'))};
    const {heads, height, page} = await banner({files});
    await expect.poll(heads).toEqual(['First']);
    await page.locator('tend-alert-banner [data-action=dismiss]').click();
    await expect.poll(height).toBe(0);
    await page.reload();
    await expect.poll(height).toBe(0);
    files['/alerts.json'] = feed(lesser('Second'));
    await page.reload();
    await expect.poll(heads).toEqual(['Second']);
  });
});

it.each([
  ['', 'has no alerts to show'],
  [
    'src="/alerts.json" poll="10"',
    '"10" for <tend-alert-banner poll>: expected 300 seconds or more',
  ],
  [
    'src="/alerts.json" min-severity="bad"',
    '"bad" for <tend-alert-banner min-severity>: expected extreme, severe',
  ],
  ['src="/alerts.json" format="bad"', '"bad" for <tend-alert-banner format>: expected tend'],
])('a tag with %j is told of once, and shows what it can', async (attributes, message) => {
  const {heads, page, warnings} = await banner({
    body: tag(attributes),
    files: {'/alerts.json': feed(alert('a'))},
  });
  await expect.poll(warnings).toHaveLength(1);
  expect(warnings()[0]).toContain(message);
  if (attributes) await expect.poll(heads).toHaveLength(1);
  else expect(await page.locator('#fallback').isVisible()).toBe(true);
});

describe('what comes from outside', () => {
  it('is shown as text, and leads nowhere but to the web', async () => {
    const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>Title';
    const files = {
      '/alerts.json': feed(
        alert('a', {headline: evil, instruction: evil, web: 'javascript:alert(1)'}),
      ),
    };
    const {heads, page} = await banner({files});
    await expect.poll(heads).toEqual([evil]);
    const inside = page.locator('tend-alert-banner').locator('img, script, a');
    expect(await inside.count()).toBe(0);
  });

  it('loads no picture from a host that the site has not chosen', async () => {
    const photo = (src: string) => ({drug: {photo: {src, alt: 'Green pebbles'}}});
    const files = {
      '/alerts.json': feed(
        alert('near', photo('/green.png')),
        alert('far', photo('https://elsewhere.example/green.png')),
      ),
      '/green.png': {type: 'image/png', body: ''},
    };
    const {heads, page} = await banner({files});
    await expect.poll(heads).toHaveLength(2);
    for (const summary of await page.locator('tend-alert-banner summary').all()) {
      await summary.click();
    }
    expect(await page.locator('tend-alert-banner img').count()).toBe(1);
    expect(await page.locator('tend-alert-banner a[href*=elsewhere]').innerText()).toBe(
      'Green pebbles',
    );
  });

  it('brings the reader of XML only where there is XML', async () => {
    const json = await banner({files: {'/alerts.json': feed(alert('a'))}});
    await expect.poll(json.heads).toHaveLength(1);
    expect(json.requested().join()).not.toContain('read-xml');
    const rss = `<rss version="2.0"><channel><title>News</title><item><title>From RSS</title><pubDate>${new Date(start - minute).toUTCString()}</pubDate></item></channel></rss>`;
    const xml = await banner({files: {'/alerts.json': {type: 'text/plain', body: rss}}});
    await expect.poll(xml.heads).toEqual(['From RSS']);
    expect(xml.requested().join()).toContain('read-xml');
  });

  it('follows a feed to its messages, which replace what pointed to them', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:x</id><title>Index</title><updated>${at(-1)}</updated><entry><id>urn:x:1</id><title>Only a pointer</title><updated>${at(-1)}</updated><link type="application/cap+xml" href="/one.cap"/></entry></feed>`;
    const cap = `<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>one</identifier><sender>s</sender><sent>${at(-1)}</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope><info><category>Health</category><event>Alert</event><urgency>Immediate</urgency><severity>Severe</severity><certainty>Observed</certainty><headline>The message itself</headline><area><areaDesc>Here</areaDesc></area></info></alert>`;
    const {heads} = await banner({
      files: {
        '/alerts.json': {type: 'application/atom+xml', body: atom},
        '/one.cap': {type: 'application/cap+xml', body: cap},
      },
    });
    await expect.poll(heads).toEqual(['The message itself']);
  });
});

it('shares and prints an alert', async () => {
  const {heads, page, spoken} = await banner({
    files: {'/alerts.json': feed(alert('a', {instruction: 'Carry naloxone.'}))},
    init: () => {
      Object.assign(window, {shared: [], printed: 0});
      Object.defineProperty(navigator, 'share', {value: undefined, configurable: true});
      Object.defineProperty(navigator, 'clipboard', {
        value: {
          writeText: (text: string) => {
            (window as unknown as {shared: string[]}).shared.push(text);
            return Promise.resolve();
          },
        },
      });
    },
  });
  await expect.poll(heads).toHaveLength(1);
  await page.locator('tend-alert-banner [data-action=share]').click();
  await expect.poll(async () => (await spoken()).polite).toContain('Copied');
  const shared = await page.evaluate(() => (window as unknown as {shared: string[]}).shared);
  expect(shared[0]).toContain('Headline of a\n\nCarry naloxone.');
  await page.locator('tend-alert-banner [data-action=print]').click();
  const frame = page.frameLocator('iframe[data-tend-print=alert]');
  expect(await frame.locator('h3').innerText()).toBe('Headline of a');
});
