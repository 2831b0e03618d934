import {describe, expect, it} from 'vitest';
import type {Answer} from '../two-origins.js';
import {banner, cards, feed, ids, show, tag, warning} from './banner-page.js';

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
    await ready(2);
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
    await expect.poll(() => ids(page)).toEqual(['a2']);
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
    await expect.poll(() => ids(page)).toEqual(['a']);
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
