import {describe, expect, it} from 'vitest';
import {
  type Noted,
  answered,
  at,
  banner,
  cards,
  feed,
  ids,
  listen,
  pass,
  announced,
  show,
  tag,
  times,
  warning,
} from './banner-page.js';

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
    expect(await announced(page)).toEqual([]);
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
      const requested = () =>
        new Promise<void>((resolve) => {
          if (noted.times.length > 1) return resolve();
          const {port1, port2} = new MessageChannel();
          port1.onmessage = () => resolve(requested());
          port2.postMessage(0);
        });
      await requested();
      element.remove();
      Object.assign(window, {away: element});
    });
    await answered(page);
    await page.evaluate(() => document.body.append((window as unknown as {away: Element}).away));
    await expect.poll(() => ids(page, 1)).toEqual(['b']);
    expect((await banner(page, 1).locator('.hidden').allTextContents()).join('').trim()).toBe('');
  });

  it('to take the banner away while a request runs: nothing happens', async () => {
    const {page, requests, warnings} = await show({
      files: {'/feed.json': {stall: true}},
      clock: true,
    });
    await expect.poll(() => times(page)).toHaveLength(1);
    // Time that jumps while they run would be a server that is late.
    const others = requests().filter((request) => !request.url().includes('feed'));
    await Promise.all(others.map(async (request) => (await request.response())?.finished()));
    await page.evaluate(() => document.querySelector('tend-alert-banner')!.remove());
    await pass(page, 30);
    expect(await times(page)).toHaveLength(1);
    expect(warnings()).toEqual([]);
  });
});
