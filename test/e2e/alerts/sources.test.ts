import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import type {Answer} from '../two-origins.js';
import {
  type Noted,
  banner,
  cards,
  feed,
  height,
  ids,
  pass,
  show,
  tag,
  times,
  warning,
} from './banner-page.js';

const state = (page: Page) => banner(page).locator('[data-state]');

const fallback = (page: Page) => page.locator('#fallback');

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
    const problems = warnings().filter((each) => !answer.stall || each.includes('/feed.json'));
    expect(problems).toEqual([expect.stringContaining('/feed.json')]);
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

it('what reads XML is downloaded for XML only', async () => {
  const {ready, requested, quiet} = await show({files: {'/feed.json': feed(warning('a'))}});
  await ready();
  await quiet();
  expect(requested().filter((path) => /read-xml|read-json|saxes/.test(path))).toEqual([]);
});
