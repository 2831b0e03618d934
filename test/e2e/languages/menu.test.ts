import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {guide, heading} from '../two-origins.js';
import {folders, languages, menu, open, sourcesShown, withAttributes} from './languages-page.js';

describe('the menu of languages', () => {
  const three = guide + guide + withAttributes('lang="es"');
  const storedItems = (page: Page) =>
    page.evaluate(() => [...Object.entries(localStorage), ...Object.entries(sessionStorage)]);

  it('turns every guide without a lang, and is remembered where the site says so', async () => {
    const {page, warnings} = await open({
      files: {'/profile.json': {languages: ['en', 'fr', 'es'], remember: true}},
      body: three,
    });
    await heading(page, 2).waitFor();
    await heading(page).waitFor();
    expect(await storedItems(page)).toEqual([]);
    await menu(page).selectOption({label: 'Français'});
    await expect.poll(() => languages(page)).toBe('fr ltr, en ltr');
    await expect.poll(() => languages(page, 1)).toBe('fr ltr, en ltr');
    expect(await languages(page, 2)).toBe('es ltr, en ltr');
    await page.reload();
    await expect.poll(() => languages(page, 1)).toBe('fr ltr, en ltr');
    expect(await menu(page).inputValue()).toBe('fr');
    expect(await languages(page, 2)).toBe('es ltr, en ltr');
    expect(warnings()).toEqual([]);
  });

  it('keeps the old language until all of the new one is there, and what is unfolded open', async () => {
    const {page} = await open({files: {'/profile.json': {languages: ['en', 'fr']}}});
    await sourcesShown(page);
    await page.locator('details.signs summary').click();
    await page.locator('details[data-how-to=nasal] summary').click();
    let arrive = () => {};
    const held = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/naloxone.fr*', async (route) => {
      await held;
      await route.continue();
    });
    await page.evaluate(() => {
      const root = document.querySelector('tend-naloxone-guide')!.shadowRoot!;
      const seen = new Set<string>();
      const look = () => {
        const texts = [...root.querySelectorAll('h2, .intro, h4, .draft')].map(
          (node) => node.textContent,
        );
        const state = [
          root.querySelector('article')?.lang,
          Boolean(root.querySelector('slot')),
          ...texts,
        ];
        seen.add(JSON.stringify(state));
      };
      look();
      new MutationObserver(look).observe(root, {
        childList: true,
        subtree: true,
        attributes: true,
        characterData: true,
      });
      Object.assign(window, {seen});
    });
    const requested = page.waitForRequest('**/naloxone.fr*');
    await menu(page).selectOption('fr');
    await requested;
    expect(await languages(page)).toBe('en ltr');
    arrive();
    await expect.poll(() => languages(page)).toBe('fr ltr, en ltr');
    const states = await page.evaluate(() =>
      [...(window as unknown as {seen: Set<string>}).seen].map((state) =>
        (JSON.parse(state) as unknown[]).slice(0, 2),
      ),
    );
    expect(states).toEqual([
      ['en', false],
      ['fr', false],
    ]);
    expect(await page.locator('details[open]:not([data-how-to=breathing])').count()).toBe(2);
    await menu(page).selectOption('en');
    await expect.poll(() => languages(page)).toBe('en ltr');
    expect(await page.locator('details[open]:not([data-how-to=breathing])').count()).toBe(2);
  });
});

it('a language that nobody reads costs no request', async () => {
  const {page, requested, requests} = await open({
    files: {'/profile.json': {...folders('en-XA'), languages: ['en', 'fr', 'es', 'ar', 'en-XA']}},
  });
  await sourcesShown(page);
  expect(await menu(page).locator('option').count()).toBe(5);
  const names = requested().map((path) => path.replace(/-[\w-]{7}\.js$/, ''));
  const english = [
    'circumstances.en',
    'emergency-mode',
    'emergency.en',
    'further-reading',
    'join-namespaces',
    'pictures',
    'profile',
    'with-profile',
  ];
  expect(names.sort()).toEqual([...english.map((name) => `/chunks/${name}`), '/tend.js']);
  const fromSite = requests()
    .map((request) => new URL(request.url()))
    .filter(({origin}) => origin === new URL(page.url()).origin);
  expect(fromSite.map(({pathname}) => pathname)).toEqual(['/page', '/profile.json']);
});
