import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {guide, heading, type Answer} from '../two-origins.js';
import {
  folders,
  languages,
  library,
  menu,
  open,
  pseudo,
  languagesIn,
  script,
  served,
  sound,
  withAttributes,
} from './languages-page.js';

describe('a language that the site serves', () => {
  it('comes when a reader chooses it, as its manifest describes it, beside its fallback', async () => {
    const {page, warnings, requests} = await open({
      files: {'/profile.json': folders('ar-XB'), ...served('ar-XB')},
    });
    await heading(page).waitFor();
    const paths = () => requests().map((request) => new URL(request.url()).pathname);
    expect(await menu(page).locator('option').count()).toBe(2);
    expect(paths().filter((path) => path.startsWith('/languages/'))).toEqual([]);
    await menu(page).selectOption('ar-XB');
    await expect.poll(() => languages(page)).toBe('ar-XB rtl, en ltr');
    const content = ['circumstances.json', 'emergency.json', 'naloxone.json'];
    const files = [...content, 'interface.xlf', 'language.json'].sort();
    const requested = paths().filter((path) => path.startsWith('/languages/'));
    expect([...new Set(requested)].sort()).toEqual(files.map((file) => `/languages/ar-XB/${file}`));
    const article = page.locator('tend-naloxone-guide article');
    expect(await article.getAttribute('lang')).toBe('ar-XB');
    expect(await article.evaluate((node) => getComputedStyle(node).direction)).toBe('rtl');
    const {endonym} = JSON.parse(pseudo('ar-XB', 'language.json')) as {endonym: string};
    expect(await menu(page).inputValue()).toBe('ar-XB');
    expect((await menu(page).locator('option[lang=ar-XB]').innerText()).trim()).toBe(endonym);
    expect(await page.locator('.draft').innerText()).toContain(endonym);
    expect(await languagesIn(page, '.draft')).toBe('ar-XB rtl, en ltr');
    expect(warnings()).toEqual([]);
  });

  it('comes where the page or a guide asks for it', async () => {
    const {page, warnings} = await open({
      lang: 'en-XA',
      files: {
        '/profile.json': folders('en-XA', 'ar-XB'),
        ...served('en-XA'),
        ...served('ar-XB'),
      },
      body: guide + withAttributes('lang="ar-XB"'),
    });
    await heading(page, 1).waitFor();
    await heading(page).waitFor();
    expect(await languages(page)).toBe('en-XA ltr, en ltr');
    expect(await languages(page, 1)).toBe('ar-XB rtl, en ltr');
    expect(warnings()).toEqual([]);
  });
});

describe('a broken folder of the site', () => {
  const trap = '<img src=x onerror="document.title=location">';
  const unit = (target: string) =>
    pseudo('en-XA', 'interface.xlf').replace(
      /(<source>Language<\/source><target>).*?</,
      `$1${target}<`,
    );

  /** French is the fallback, so that what is shown is the site's choice and not just English. */
  const openWith = (files: Record<string, Answer>) =>
    open({
      lang: 'en-XA',
      files: {
        '/profile.json': {...folders('en-XA'), fallbacks: {'en-XA': ['fr']}},
        ...served('en-XA'),
        ...files,
      },
    });

  const expectHarmless = async (page: Page) => {
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.title()).toBe('Page');
  };

  it.each<[string, string, Answer, string]>([
    ['without sentences', 'naloxone.json', {status: 404}, 'answered 404'],
    ['without a manifest', 'language.json', {status: 404}, 'answered 404'],
    ['whose sentences are no JSON', 'naloxone.json', {body: '{"title": '}, 'is not valid JSON'],
    ['whose sentences are a web page', 'naloxone.json', {body: trap}, 'is not valid JSON'],
    ['whose manifest is a list', 'language.json', {body: '[]'}, 'must hold an object'],
  ])('%s costs one warning, and its fallback speaks', async (_, file, answer, says) => {
    const {page, warnings} = await openWith({[`/languages/en-XA/${file}`]: answer});
    await heading(page).waitFor();
    expect(await languages(page)).toContain('fr ltr');
    expect(warnings()).toEqual([
      expect.stringMatching(new RegExp(`"en-XA".*/languages/en-XA/${file} ${says}`)),
    ]);
    await expectHarmless(page);
  });

  it.each<[string, string, string, string]>([
    ['a number typed in', 'intro', '[Wait 5 minutes.]', 'has a number typed in ("5")'],
    ['markup', 'intro', `[Call] ${trap}`, 'has markup ("<img'],
    ['a lost value', 'call.local', '[Call your own number.]', 'lacks {{usual}}'],
  ])('with %s in a sentence loses that one only', async (_, key, sentence, says) => {
    const {page, warnings} = await openWith(served('en-XA', {content: {[key]: sentence}}));
    await heading(page).waitFor();
    expect(warnings()).toHaveLength(1);
    expect(warnings()[0]).toContain(`/languages/en-XA/naloxone.json: "${key}" ${says}`);
    const place = page.locator({intro: '.intro', 'call.local': '.call .call-local'}[key]!);
    expect(await place.locator('[lang]').evaluateAll((all) => all.map(({lang}) => lang))).toEqual([
      'fr',
    ]);
    expect(await languages(page)).toBe('en-XA ltr, fr ltr');
    await expectHarmless(page);
  });

  it('with several faults names each sentence in one warning for the file', async () => {
    const content = {intro: trap, 'tell.what': '[7]', 'tell.waht': '[x]'};
    const {page, warnings} = await openWith(served('en-XA', {content}));
    await heading(page).waitFor();
    expect(warnings()).toHaveLength(1);
    for (const key of Object.keys(content)) expect(warnings()[0]).toContain(key);
    await expectHarmless(page);
  });

  it.each<[string, Answer, RegExp]>([
    ['is no XML', {body: `<xliff version="1.2">${trap}`}, /line 1.* is not well-formed XML/],
    ['is not there', {status: 404}, /the labels of "en-XA" did not load.*answered 404/],
    [
      'has a label with markup',
      {body: unit('&lt;img src=x onerror=document.title=location>')},
      /"s\w+" has markup/,
    ],
    [
      'has a label with an element',
      {body: unit('[Lang<img src="x"/>uage]')},
      /has <img>, where only words/,
    ],
    [
      'has English of its own',
      {
        body: pseudo('en-XA', 'interface.xlf').replace(
          /<source>Language<\/source><target>.*?</,
          '<source>Dial 12</source><target>Dial 12<',
        ),
      },
      /is not a UI message of the English/,
    ],
    [
      'brings entities of its own',
      {body: `<!DOCTYPE x [<!ENTITY a "b">]>${unit('&a;')}`},
      /has a DOCTYPE/,
    ],
  ])('whose interface.xlf %s has an English label there', async (_, answer, says) => {
    const {page, warnings} = await openWith({'/languages/en-XA/interface.xlf': answer});
    await heading(page).waitFor();
    expect(warnings()).toEqual([expect.stringMatching(says)]);
    expect(warnings()[0]).toContain('/languages/en-XA/interface.xlf');
    const label = page.locator('label.language span[lang]');
    expect(await label.getAttribute('lang')).toBe('en');
    expect(await label.textContent()).toBe('Language');
    expect(await languages(page)).toBe('en-XA ltr, fr ltr');
    await expectHarmless(page);
  });
});

it('a strict policy allows a served folder, its recordings, a font and a change of language', async () => {
  const policy = [
    "default-src 'none'",
    `script-src ${library()}`,
    "style-src 'self'",
    "connect-src 'self'",
    "media-src 'self'",
    "font-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  const {page, requests, warnings} = await open({
    headers: {'Content-Security-Policy': policy},
    head: script('data-profile="/profile.json" async crossorigin'),
    init: () => {
      const violations: string[] = [];
      Object.assign(window, {violations});
      addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
        violations.push(`${violatedDirective} ${blockedURI}`),
      );
    },
    files: {
      '/profile.json': {
        ...folders('ar-XB'),
        languages: ['en', 'ar', 'ar-XB'],
        fonts: {Arab: '/fonts/arabic.woff2'},
      },
      ...served('ar-XB', {language: {audio: {naloxone: {'tell.what': 'what.wav'}}}}),
      '/languages/ar-XB/what.wav': sound,
    },
  });
  const paths = () => requests().map((request) => new URL(request.url()).pathname);
  await heading(page).waitFor();
  await menu(page).selectOption('ar');
  await expect.poll(() => languages(page)).toBe('ar rtl, en ltr');
  await expect.poll(paths).toContain('/fonts/arabic.woff2');
  await menu(page).selectOption('ar-XB');
  await expect.poll(() => languages(page)).toBe('ar-XB rtl, en ltr');
  await page.locator('[data-action=read]').click();
  await expect.poll(paths).toContain('/languages/ar-XB/what.wav');
  const violations = () =>
    page.evaluate(() => (window as unknown as {violations: string[]}).violations);
  expect(await violations()).toEqual([]);
  expect(warnings()).toEqual([]);
});
