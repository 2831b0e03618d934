import {describe, expect, it} from 'vitest';
import type {Answer} from '../two-origins.js';
import {cards, feed, ids, show, warning} from './banner-page.js';

describe('what readers do', () => {
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
