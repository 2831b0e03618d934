import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {enter, files, goTo, open, press, storedDoses} from './emergency-page.js';

/** The next press counts once the last one is over, which only time tells. */
const pressAgain = (page: Page) =>
  expect
    .poll(async () => {
      await press(page, 'dose');
      return page.locator('dialog [data-dose]').count();
    })
    .toBe(2);

describe('doses', () => {
  it('count once for a press that shakes', async () => {
    const {page} = await open({files});
    await enter(page);
    await goTo(page, 'nasal.press');
    await page.locator('dialog [data-action=dose]').dblclick();
    expect(await page.locator('dialog [data-dose]').count()).toBe(1);
    await pressAgain(page);
  });

  it('count once for a key that is held', async () => {
    const {page} = await open({files});
    await enter(page);
    await goTo(page, 'nasal.press');
    await page.locator('dialog [data-action=dose]').focus();
    for (let n = 0; n < 5; n++) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    expect(await page.locator('dialog [data-dose]').count()).toBe(1);
    await pressAgain(page);
  });

  it('show the last one, however many they are', async () => {
    const {page} = await open({files, context: {viewport: {width: 320, height: 480}}});
    await page.locator('.paper').waitFor();
    const at = (n: number) => new Date(Date.now() - n * 1000).toISOString();
    const all = Array.from({length: 200}, (_, n) => ({at: at(200 - n), product: 'nasal'}));
    await page.evaluate(storedDoses(JSON.stringify(all)));
    await page.reload();
    await enter(page);
    const log = page.locator('dialog .log');
    await expect.poll(() => log.evaluate((node) => node.scrollTop)).toBeGreaterThan(0);
    await expect
      .poll(() => log.evaluate((node) => node.scrollHeight - node.clientHeight - node.scrollTop))
      .toBeLessThan(2);
  });
});
