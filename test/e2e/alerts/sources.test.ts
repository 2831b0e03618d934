import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
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
  warning,
} from './banner-page.js';

const state = (page: Page) => banner(page).locator('[data-state]');

const fallback = (page: Page) => page.locator('#fallback');

describe('what a source answers', () => {
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

  it('may be a redirect on its own host, as WordPress has it', async () => {
    const moved = {status: 301, headers: {Location: '/feed/'}};
    const {page, ready, warnings} = await show({
      files: {'/feed': moved, '/feed/': feed(warning('a'))},
      body: tag('src="/feed"'),
    });
    await ready();
    expect(await ids(page)).toEqual(['a']);
    expect(warnings()).toEqual([]);
  });

  it('may be a redirect elsewhere, which is not followed: the fallback stays', async () => {
    const away = {status: 302, headers: {Location: 'https://elsewhere.example/'}};
    const {page, ready, warnings} = await show({files: {'/feed.json': away}});
    await ready();
    await expect.poll(() => state(page).count()).toBe(1);
    expect(await state(page).innerText()).toMatch(/^Could not check for alerts\./);
    expect(await fallback(page).isVisible()).toBe(true);
    expect(await cards(page).count()).toBe(0);
    expect(warnings()).toEqual([expect.stringContaining('/feed.json')]);
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

it('what reads XML is downloaded for XML only', async () => {
  const {ready, requested, quiet} = await show({files: {'/feed.json': feed(warning('a'))}});
  await ready();
  await quiet();
  expect(requested().filter((path) => /read-xml|read-json|saxes/.test(path))).toEqual([]);
});
