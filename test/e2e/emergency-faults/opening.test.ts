import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {heading} from '../two-origins.js';
import {enter, files, goTo, open, press, profile, screen, script} from './emergency-page.js';

describe('the mode opens, whatever a page has been through:', () => {
  /** What translators in browsers do to the texts of a shadow root. */
  const translateGuide = (page: Page) =>
    page.evaluate(() => {
      const root = document.querySelector('tend-naloxone-guide')!.shadowRoot!;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        if (!text.data.trim() || text.parentElement!.closest('style, [translate=no]')) continue;
        const font = document.createElement('font');
        font.textContent = `«${text.data}»`;
        text.replaceWith(font);
      }
    });
  const changes: Record<string, (page: Page) => Promise<unknown>> = {
    'the language of the page changes': (page) =>
      page.evaluate(() => (document.documentElement.lang = 'es')),
    'the network comes back': (page) => page.evaluate(() => dispatchEvent(new Event('online'))),
    'the menu is used': (page) => page.locator('[data-action=language]').selectOption('fr'),
    'the pack changes': (page) =>
      page.evaluate(() =>
        document.querySelector('tend-naloxone-guide')!.setAttribute('pack', 'on'),
      ),
  };
  const spoken = {...profile, languages: ['en', 'fr', 'es']};
  const opened = (page: Page) => page.locator('dialog[open] #screen-title');

  it.each(Object.keys(changes))('a browser translates the guide, then %s', async (name) => {
    const {page} = await open({files: {'/profile.json': spoken}});
    await page.locator('.paper').waitFor();
    await translateGuide(page);
    await changes[name]!(page);
    await expect.poll(() => page.locator('.call font').count()).toBe(0);
    await page.locator('[data-action=emergency]').click();
    await opened(page).waitFor({timeout: 3000});
    await press(page, 'next');
    expect(await screen(page)).toBe('call');
  });

  it('a browser translates the guide while the mode is open, then the language changes', async () => {
    const {page} = await open({files: {'/profile.json': spoken}});
    await enter(page);
    await press(page, 'next');
    await translateGuide(page);
    await changes['the language of the page changes']!(page);
    await expect.poll(() => opened(page).innerText()).toContain('Llame');
    expect(await screen(page)).toBe('call');
  });

  it('an update took the words of the mode away: it speaks English', async () => {
    const {page} = await open({
      lang: 'fr',
      files: {'/profile.json': spoken},
      library: {'/chunks/emergency.': {status: 404}},
    });
    await heading(page).waitFor();
    await page.locator('dialog').waitFor({state: 'attached'});
    await page.locator('[data-action=emergency]').click();
    await opened(page).waitFor({timeout: 3000});
    await goTo(page, 'evaluate');
    expect(await opened(page).innerText()).toContain('Vérifiez la respiration');
    expect(await page.locator('dialog #question').innerText()).toBe('Are they breathing normally?');
    expect(await page.locator('dialog #question [lang=en]').count()).toBe(1);
  });

  it('an update took all of a language away: it speaks English throughout', async () => {
    const gone = {status: 404};
    const {page} = await open({
      lang: 'fr',
      files: {'/profile.json': spoken},
      library: Object.fromEntries(
        ['naloxone.fr', 'interface.fr', 'emergency.fr', 'circumstances.fr'].map((name) => [
          `/chunks/${name}`,
          gone,
        ]),
      ),
    });
    await page.locator('.paper').waitFor();
    await page.locator('[data-action=emergency]').click();
    await opened(page).waitFor({timeout: 3000});
    await press(page, 'next');
    expect(await opened(page).innerText()).toBe('Call 911');
  });
});

it('asks again for what did not load when it is pressed', async () => {
  const library: Record<string, object> = {'/chunks/emergency-mode': {status: 503}};
  const {page} = await open({files, library});
  await page.locator('.paper').waitFor();
  delete library['/chunks/emergency-mode'];
  await page.locator('[data-action=emergency]').click();
  await page.locator('dialog[open]').waitFor({timeout: 3000});
});

it('leads under a strict policy', async () => {
  const {page, requests} = await open({
    files,
    headers: {
      'Content-Security-Policy': `default-src 'none'; script-src ${new URL(script().match(/src="([^"]+)/)![1]!).origin}; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html`,
    },
    init: () => {
      const seen: string[] = [];
      Object.assign(window, {violations: seen});
      addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
        seen.push(`${violatedDirective} ${blockedURI}`),
      );
    },
  });
  await enter(page);
  await goTo(page, 'breaths');
  await press(page, 'pacer');
  await goTo(page, 'nasal.press');
  await press(page, 'dose');
  await press(page, 'close');
  expect(
    await page.evaluate(() => (window as unknown as {violations: string[]}).violations),
  ).toEqual([]);
  expect(requests().length).toBeGreaterThan(0);
});
