import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {guide, heading} from '../two-origins.js';
import {
  folders,
  languages,
  menu,
  open,
  script,
  served,
  sourcesShown,
  withAttributes,
} from './languages-page.js';

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

  it('leaves nothing on the device otherwise', async () => {
    const {page} = await open({files: {'/profile.json': {languages: ['en', 'fr']}}});
    await heading(page).waitFor();
    await menu(page).selectOption('fr');
    await expect.poll(() => languages(page)).toBe('fr ltr, en ltr');
    expect(await storedItems(page)).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    await page.reload();
    await heading(page).waitFor();
    expect(await languages(page)).toBe('en ltr');
  });

  it('turns only its own guide where that has a lang, and tells the page', async () => {
    const {page} = await open({
      head: `<script>reported = []; addEventListener('tend-language', ({detail}) => reported.push(detail.language))</script>${script('data-profile="/profile.json"')}`,
      files: {'/profile.json': {languages: ['en', 'fr', 'es'], remember: true}},
      body: three,
    });
    await heading(page, 2).waitFor();
    await menu(page, 2).selectOption('fr');
    await expect.poll(() => languages(page, 2)).toBe('fr ltr, en ltr');
    expect(await languages(page)).toBe('en ltr');
    expect(await languages(page, 1)).toBe('en ltr');
    expect(await storedItems(page)).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as {reported: string[]}).reported)).toEqual(
      ['fr'],
    );
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

describe('several languages on a page', () => {
  it('keep to their guides, and change with the lang of each', async () => {
    const {page, warnings} = await open({
      files: {
        '/profile.json': {...folders('ar-XB'), languages: ['en', 'fr', 'es', 'ar', 'ar-XB']},
        ...served('ar-XB'),
      },
      body: [
        'lang="en"',
        'lang="fr"',
        'lang="es" second-lang="fr"',
        'lang="ar-XB" second-lang="es"',
      ]
        .map(withAttributes)
        .join(''),
    });
    const all = async () => {
      const found: string[] = [];
      for (const nth of [0, 1, 2, 3]) found.push(await languages(page, nth));
      return found;
    };
    await heading(page, 3).waitFor();
    await heading(page, 2).waitFor();
    await heading(page, 1).waitFor();
    const before = [
      'en ltr',
      'fr ltr, en ltr',
      'es ltr, fr ltr, en ltr',
      'ar-XB rtl, es ltr, en ltr',
    ];
    expect(await all()).toEqual(before);
    const set = (nth: number, name: string, value: string) =>
      page
        .locator('tend-naloxone-guide')
        .nth(nth)
        .evaluate((node, [key, to]) => node.setAttribute(key!, to!), [name, value]);
    await set(1, 'lang', 'ar');
    await expect.poll(() => languages(page, 1)).toBe('ar rtl, en ltr');
    await set(2, 'second-lang', 'ar');
    await expect.poll(() => languages(page, 2)).toBe('es ltr, ar rtl, en ltr');
    expect(await all()).toEqual([before[0], 'ar rtl, en ltr', 'es ltr, ar rtl, en ltr', before[3]]);
    expect(warnings()).toEqual([]);
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
    'pictures',
    // What reads a profile, and the name that it is asked for by.
    'profile',
    'profile',
  ];
  expect(names.sort()).toEqual([...english.map((name) => `/chunks/${name}`), '/tend.js']);
  const fromSite = requests()
    .map((request) => new URL(request.url()))
    .filter(({origin}) => origin === new URL(page.url()).origin);
  expect(fromSite.map(({pathname}) => pathname)).toEqual(['/page', '/profile.json']);
});
