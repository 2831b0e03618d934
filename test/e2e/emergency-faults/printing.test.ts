import {expect, it} from 'vitest';
import {enter, files, open, profile} from './emergency-page.js';

it('prints the whole guide, also from the dialog', async () => {
  const {page} = await open({files});
  await enter(page);
  await page.emulateMedia({media: 'print'});
  expect(await page.locator('dialog').isVisible()).toBe(false);
  const shown = page
    .locator('article')
    .evaluate((node) => getComputedStyle(node).contentVisibility);
  expect(await shown).toBe('visible');
});

it('prints without a code where the address is too long for one', async () => {
  const {page, warnings} = await open({
    files: {'/profile.json': {...profile, guideUrl: `/guide?${'x'.repeat(4000)}`}},
    init: () => {
      window.print = () => {};
    },
  });
  await page.locator('[data-sheet=poster]').click();
  await page.frameLocator('iframe[data-tend-print]').locator('.poster h1').waitFor();
  expect(warnings()).toEqual([]);
});

it('prints on phones that cannot make stylesheets of their own', async () => {
  const {page, warnings} = await open({
    files,
    init: () => {
      window.print = () => Object.assign(window.top!, {printed: true});
      // As before iOS 16.4 and Firefox 101.
      Object.assign(window, {
        CSSStyleSheet: class {
          constructor() {
            throw new TypeError('Illegal constructor');
          }
        },
      });
    },
  });
  await page.locator('.paper').waitFor();
  for (const sheet of ['poster', 'card']) {
    await page.locator(`[data-sheet=${sheet}]`).click();
    const printed = page.frameLocator('iframe[data-tend-print]').locator(`.${sheet}`);
    await printed.waitFor();
    expect(await printed.evaluate((node) => getComputedStyle(node).fontFamily)).toContain('Noto');
    const words = await printed.innerText();
    expect(words).toContain('Blow into the mouth until the chest rises.');
    expect(words).toContain('Stop giving naloxone, even if they do not wake up.');
    expect(words).toContain('Keep giving breaths.');
  }
  await expect
    .poll(() => page.evaluate(() => (window as unknown as {printed?: true}).printed))
    .toBe(true);
  expect(warnings()).toEqual([]);
});
