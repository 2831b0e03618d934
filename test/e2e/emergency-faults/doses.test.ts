import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {guide} from '../two-origins.js';
import {
  enter,
  files,
  goTo,
  storedDoses,
  open,
  press,
  profile,
  screen,
  takeAwayAndBack,
} from './emergency-page.js';

const doses = (page: Page) => page.locator('[data-dose]').count();

/** The next press counts once the last one is over, which only time tells. */
const pressAgain = (page: Page) =>
  expect
    .poll(async () => {
      await press(page, 'dose');
      return page.locator('dialog [data-dose]').count();
    })
    .toBe(2);

describe('doses', () => {
  it('are the same in every guide of a page', async () => {
    const {page} = await open({files, body: guide + guide});
    await enter(page);
    await goTo(page, 'nasal.press');
    await press(page, 'dose');
    await press(page, 'close');
    expect(await doses(page)).toBe(2);
    await enter(page, 1);
    expect(await screen(page)).toBe('check');
    await press(page, 'undo', 1);
    await press(page, 'close', 1);
    expect(await doses(page)).toBe(0);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  it('are kept beside anything that somebody else wrote there', async () => {
    const {page} = await open({files});
    await page.locator('.paper').waitFor();
    const at = new Date().toISOString();
    const strange = [
      null,
      7,
      {at, product: 'nasal'},
      {at: null, product: 'nasal'},
      {at: 5, product: 'nasal'},
      {at: '+275760-09-13T00:00:00.000Z', product: 'nasal'},
    ];
    await page.evaluate(storedDoses(JSON.stringify(strange)));
    await page.reload();
    await page.locator('.paper').waitFor();
    expect(await doses(page)).toBe(1);
  });

  it('tell which naloxone is at hand after a reload', async () => {
    const {page} = await open({files: {'/profile.json': {...profile, kit: 'both'}}});
    await page.locator('.paper').waitFor();
    const at = new Date(Date.now() - 400_000).toISOString();
    await page.evaluate(storedDoses(JSON.stringify([{at, product: 'injection'}])));
    await page.reload();
    await enter(page);
    expect(await screen(page)).toBe('check');
    await press(page, 'no');
    expect(await screen(page)).toBe('again');
    expect(await page.locator('dialog .action').innerText()).toContain('new ampoule');
    await press(page, 'dose');
    expect(await page.locator('dialog [data-dose]').count()).toBe(2);
  });

  it('may be of the other product, also after one was chosen', async () => {
    const {page} = await open({files: {'/profile.json': {...profile, kit: 'both'}}});
    await enter(page);
    await goTo(page, 'naloxone');
    await page.locator('dialog [data-product=injection]').click();
    await press(page, 'next');
    expect(await screen(page)).toBe('injection.ready');
    await press(page, 'back');
    await page.locator('dialog [data-action=choose][data-product=nasal]').click();
    await press(page, 'next');
    expect(await screen(page)).toMatch(/^nasal\./);
  });

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

  it('are those of the tab when the browser brings the page back as it was', async () => {
    const {page} = await open({files});
    await page.locator('.paper').waitFor();
    await page.evaluate(storedDoses(JSON.stringify([{at: new Date(), product: 'nasal'}])));
    await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    });
    expect(await doses(page)).toBe(1);
  });

  it('last as long as the page where the browser refuses to keep them', async () => {
    const {page} = await open({
      files,
      init: () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    });
    await enter(page);
    await goTo(page, 'nasal.press');
    await press(page, 'dose');
    await press(page, 'close');
    await takeAwayAndBack(page);
    await expect.poll(() => doses(page)).toBe(1);
  });

  it('once cleared, leave nothing behind for the next person', async () => {
    const {page} = await open({files});
    await enter(page);
    await goTo(page, 'nasal.press');
    await press(page, 'dose');
    await press(page, 'close');
    await page.locator('[data-action=clear]').click();
    await enter(page);
    expect(await screen(page)).toBe('stimulate');
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
