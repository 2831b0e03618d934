import {describe, expect, it} from 'vitest';
import {type Noted, answered, banner, feed, ids, show, warning} from './banner-page.js';

describe('what a site chooses', () => {
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
});
