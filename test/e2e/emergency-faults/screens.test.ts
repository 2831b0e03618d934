import {expect, it} from 'vitest';
import {
  enter,
  files,
  goTo,
  storedDoses,
  open,
  press,
  profile,
  screen,
  script,
} from './emergency-page.js';

it.each([
  ['an old phone in two languages', 'ar', 320, 480],
  ['a phone on its side', 'fr', 480, 320],
])('leaves room for the step beside the doses on %s', async (_, lang, width, height) => {
  const {page} = await open({
    lang,
    files: {'/profile.json': {...profile, pack: 'on'}},
    body: '<tend-naloxone-guide second-lang="fr"></tend-naloxone-guide>',
    context: {viewport: {width, height}},
  });
  await page.locator('.paper').waitFor();
  const all = Array.from({length: 3}, () => ({at: new Date(), product: 'nasal'}));
  await page.evaluate(storedDoses(JSON.stringify(all)));
  await page.reload();
  await enter(page);
  const room = await page.locator('dialog .action').evaluate((node) => node.clientHeight);
  expect(room).toBeGreaterThan(height / 4);
});

it('keeps its size of text whatever the page’s is', async () => {
  const {page} = await open({
    files,
    head: `<style>* {font-size: 3px !important; line-height: 0.2 !important}</style>${script('data-profile="/profile.json" async')}`,
  });
  await enter(page);
  const box = page.locator('dialog .screen');
  const size = await box.evaluate((node) => parseFloat(getComputedStyle(node).fontSize));
  expect(size).toBeGreaterThanOrEqual(16);
});

it('keeps a long number with its extension within the screen', async () => {
  const {page} = await open({
    context: {viewport: {width: 320, height: 568}},
    files: {'/profile.json': {...profile, emergencyNumber: '867-555-0111 ext. 12'}},
  });
  await enter(page);
  const box = (await page.locator('dialog .bar-call').boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(320);
});

it.each([
  ['911', true],
  ['867-555-0134', false],
])('says the step in one line beside %s, or with the line alone', async (number, hasRoom) => {
  const {page} = await open({
    context: {viewport: {width: 320, height: 568}},
    files: {'/profile.json': {...profile, emergencyNumber: number}},
  });
  await enter(page);
  await press(page, 'next');
  const room = (await page.locator('dialog .progress').boundingBox())!;
  const words = (await page.locator('dialog .in-words').boundingBox())!;
  expect(words.y < room.y + room.height).toBe(hasRoom);
  expect(words.height).toBeLessThan(room.height * 1.5);
  expect(await page.locator('dialog .done .past').count()).toBe(2);
});

it('stops the rhythm of a pack that is no longer shown', async () => {
  const {page} = await open({
    files: {},
    body: '<tend-naloxone-guide pack="bc" kit="nasal"></tend-naloxone-guide>',
  });
  await page.evaluate(() => {
    Object.assign(window, {shakes: 0});
    navigator.vibrate = () => Boolean((window as unknown as {shakes: number}).shakes++);
  });
  await enter(page);
  await goTo(page, 'breaths');
  await press(page, 'pacer');
  await page.evaluate(() =>
    document.querySelector('tend-naloxone-guide')!.setAttribute('pack', 'on'),
  );
  // Ontario has no step of that name: the last one that both have is shown.
  await expect.poll(() => screen(page)).toBe('call');
  expect(await page.locator('dialog [data-action=stop]').count()).toBe(0);
  await page.evaluate(() =>
    document.querySelector('tend-naloxone-guide')!.setAttribute('pack', 'bc'),
  );
  await expect.poll(() => screen(page)).toBe('breaths');
  expect(await page.locator('.pacer').getAttribute('data-running')).toBe('no');
});

it('shows each screen although a browser has translated the last one', async () => {
  const {page} = await open({files});
  await enter(page);
  const translate = () =>
    page.evaluate(() => {
      const root = document
        .querySelector('tend-naloxone-guide')!
        .shadowRoot!.querySelector('dialog')!;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        if (!text.data.trim() || text.parentElement!.closest('[translate=no]')) continue;
        const font = document.createElement('font');
        font.textContent = `«${text.data}»`;
        text.replaceWith(font);
      }
    });
  await translate();
  await press(page, 'next');
  expect(await page.locator('#screen-title').innerText()).toContain('Call');
  await goTo(page, 'nasal.press');
  await press(page, 'dose');
  await translate();
  const left = () => page.locator('dialog .countdown').innerText();
  const before = await left();
  await expect.poll(left, {timeout: 4000}).not.toBe(before);
});
