import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import type {Answer} from '../two-origins.js';
import {
  answered,
  at,
  feed,
  height,
  hour,
  ids,
  minute,
  pass,
  show,
  tag,
  times,
  warning,
} from './banner-page.js';

/** Where the page is seen or not, to the page's knowledge. */
const setVisible = (page: Page, visible: boolean) =>
  page.evaluate(
    (value) => {
      Object.defineProperty(document, 'visibilityState', {configurable: true, value});
      document.dispatchEvent(new Event('visibilitychange'));
    },
    visible ? 'visible' : 'hidden',
  );

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
    const requested = (await times(page)).length - 2;
    // Three or four of each: in the place of a wrong number comes the profile's.
    expect(requested).toBeGreaterThan(5);
    expect(requested).toBeLessThan(9);
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
