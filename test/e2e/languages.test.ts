import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {guide, heading, twoOrigins, type Answer} from './two-origins.js';

const {open, script, library} = twoOrigins();

const withAttributes = (attributes: string) =>
  `<tend-naloxone-guide ${attributes}></tend-naloxone-guide>`;

/** The languages and directions in which something is said, in their order. */
const saidIn = (page: Page, selector: string, nth = 0) =>
  page
    .locator('tend-naloxone-guide')
    .nth(nth)
    .locator(selector)
    .evaluate((node) => {
      const spans = [...node.querySelectorAll<HTMLElement>('span[lang]')];
      const all = spans.length ? spans : [node.closest<HTMLElement>('[lang]')!];
      return all.map(({lang, dir}) => `${lang} ${dir}`).join(', ');
    });
const languages = (page: Page, nth = 0) => saidIn(page, 'h2', nth);

const menu = (page: Page, nth = 0) =>
  page.locator('tend-naloxone-guide').nth(nth).locator('select[data-action=language]');

const sourcesShown = (page: Page) =>
  page.locator('.sources li').first().waitFor({state: 'attached'});

const pseudo = (tag: string, file: string) =>
  readFileSync(`src/generated/pseudo/${tag}/${file}`, 'utf8');

/** A pseudo-language's folder as a site serves it, with changes to its manifest and sentences. */
function served(
  tag: string,
  {language, content}: {language?: object; content?: Record<string, unknown>} = {},
): Record<string, Answer> {
  const changed = (file: string, changes?: object) => ({
    body: JSON.stringify({...(JSON.parse(pseudo(tag, file)) as object), ...changes}),
  });
  return {
    [`/languages/${tag}/language.json`]: changed('language.json', language),
    [`/languages/${tag}/naloxone.json`]: changed('naloxone.json', content),
    [`/languages/${tag}/emergency.json`]: {body: pseudo(tag, 'emergency.json')},
    [`/languages/${tag}/circumstances.json`]: {body: pseudo(tag, 'circumstances.json')},
    [`/languages/${tag}/interface.xlf`]: {type: 'text/xml', body: pseudo(tag, 'interface.xlf')},
  };
}

const folders = (...tags: string[]) => ({
  languages: ['en', ...tags],
  languageFolders: Object.fromEntries(tags.map((tag) => [tag, `/languages/${tag}/`])),
});

/** Half a second of silence that a browser can play; every byte is below 0x80, so text can carry it. */
const sound: Answer = {
  type: 'audio/wav',
  body: `RIFF\x64\x20\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\0\x10\0\0\0\x20\0\0\x02\0\x10\0data\x40\x20\0\0${'\0'.repeat(0x2040)}`,
};

describe('words that do not come', () => {
  it.each<[string, Answer]>([
    ['are not there', {status: 404}],
    ['break off', {cut: true}],
  ])('and %s leave English, say so once, and come by themselves', async (_, answer) => {
    const library: Record<string, Answer> = {'/chunks/naloxone.fr': answer};
    const {page, asked, warnings, quiet} = await open({
      lang: 'fr',
      library,
      clock: true,
      init: () => {
        // The clock stands in for `performance`, and requests are told of without their `#`.
        const addresses: string[] = [];
        Object.assign(window, {addresses});
        new PerformanceObserver((list) =>
          addresses.push(...list.getEntries().map(({name}) => name)),
        ).observe({type: 'resource', buffered: true});
      },
    });
    const tries = () => asked().filter((path) => path.includes('naloxone.fr')).length;
    await heading(page).waitFor();
    expect(await languages(page)).toBe('en ltr');
    await quiet();
    const before = tries();
    await page.clock.fastForward(3_000);
    await expect.poll(tries).toBeGreaterThan(before);
    delete library['/chunks/naloxone.fr'];
    // The next try is set once this one has failed, and no request shows when.
    await expect
      .poll(async () => {
        await quiet();
        await page.clock.fastForward(9_000);
        return languages(page);
      })
      .toBe('fr ltr, en ltr');
    expect(warnings()).toHaveLength(1);
    expect(warnings()[0]).toContain('the words of "fr" for the naloxone widget did not load');
    // Some browsers remember an address that gave nothing.
    const addresses = await page.evaluate(
      () => (window as unknown as {addresses: string[]}).addresses,
    );
    const french = addresses.filter((address) => address.includes('naloxone.fr'));
    expect(new Set(french).size).toBe(french.length);
    expect(french.at(-1)).toMatch(/#\d+$/);
  });

  it('and never answer leave the languages that are there', async () => {
    const stalled = {'/chunks/naloxone.fr': {stall: true}} as const;
    const {page, warnings} = await open({lang: 'fr', library: stalled});
    await heading(page).waitFor({timeout: 15_000});
    expect(await languages(page)).toBe('en ltr');
    expect(warnings()[0]).toContain('no answer within');
  });

  it('are asked for again as soon as there is a network', async () => {
    const {page, warnings} = await open({clock: true});
    await heading(page).waitFor();
    await sourcesShown(page);
    // No timer runs from here: what comes is not a retry that was due anyway.
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.context().setOffline(true);
    await expect.poll(() => page.evaluate(() => navigator.onLine)).toBe(false);
    await page.evaluate(() => (document.documentElement.lang = 'fr'));
    await expect.poll(warnings).toHaveLength(1);
    expect(await languages(page)).toBe('en ltr');
    await page.context().setOffline(false);
    await expect.poll(() => languages(page)).toBe('fr ltr, en ltr');
    expect(warnings()).toHaveLength(1);
  });
});

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
    const asked = paths().filter((path) => path.startsWith('/languages/'));
    expect([...new Set(asked)].sort()).toEqual(files.map((file) => `/languages/ar-XB/${file}`));
    const article = page.locator('tend-naloxone-guide article');
    expect(await article.getAttribute('lang')).toBe('ar-XB');
    expect(await article.evaluate((node) => getComputedStyle(node).direction)).toBe('rtl');
    const {endonym} = JSON.parse(pseudo('ar-XB', 'language.json')) as {endonym: string};
    expect(await menu(page).inputValue()).toBe('ar-XB');
    expect((await menu(page).locator('option[lang=ar-XB]').innerText()).trim()).toBe(endonym);
    expect(await page.locator('.draft').innerText()).toContain(endonym);
    expect(await saidIn(page, '.draft')).toBe('ar-XB rtl, en ltr');
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

  /** French stands in, so that what is shown is the site's choice and not just English. */
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
      /is no label of the English/,
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

describe('the menu of languages', () => {
  const three = guide + guide + withAttributes('lang="es"');
  const kept = (page: Page) =>
    page.evaluate(() => [...Object.entries(localStorage), ...Object.entries(sessionStorage)]);

  it('turns every guide without a lang, and is remembered where the site says so', async () => {
    const {page, warnings} = await open({
      files: {'/profile.json': {languages: ['en', 'fr', 'es'], remember: true}},
      body: three,
    });
    await heading(page, 2).waitFor();
    await heading(page).waitFor();
    expect(await kept(page)).toEqual([]);
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
    expect(await kept(page)).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    await page.reload();
    await heading(page).waitFor();
    expect(await languages(page)).toBe('en ltr');
  });

  it('turns only its own guide where that has a lang, and tells the page', async () => {
    const {page} = await open({
      head: `<script>told = []; addEventListener('tend-language', ({detail}) => told.push(detail.language))</script>${script('data-profile="/profile.json"')}`,
      files: {'/profile.json': {languages: ['en', 'fr', 'es'], remember: true}},
      body: three,
    });
    await heading(page, 2).waitFor();
    await menu(page, 2).selectOption('fr');
    await expect.poll(() => languages(page, 2)).toBe('fr ltr, en ltr');
    expect(await languages(page)).toBe('en ltr');
    expect(await languages(page, 1)).toBe('en ltr');
    expect(await kept(page)).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as {told: string[]}).told)).toEqual(['fr']);
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
        const said = [...root.querySelectorAll('h2, .intro, h4, .draft')].map(
          (node) => node.textContent,
        );
        const state = [
          root.querySelector('article')?.lang,
          Boolean(root.querySelector('slot')),
          ...said,
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
    const asked = page.waitForRequest('**/naloxone.fr*');
    await menu(page).selectOption('fr');
    await asked;
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

describe('fonts', () => {
  const fonts = {Cans: '/fonts/syllabics.woff2', Arab: '/fonts/arabic.woff2'};
  const fontsAsked = (requests: {url: () => string}[]) =>
    requests
      .map((request) => new URL(request.url()).pathname)
      .filter((path) => path.startsWith('/fonts/'));

  it('are not asked for where no sentence is in their script, whatever the menu names', async () => {
    const {page, requests} = await open({
      files: {'/profile.json': {languages: ['en', 'fr', 'ar'], fonts}},
      body: guide + withAttributes('lang="fr"'),
    });
    await heading(page, 1).waitFor();
    await sourcesShown(page);
    await page.evaluate(() => document.fonts.ready);
    expect(fontsAsked(requests())).toEqual([]);
  });

  it('are asked for, each alone, where their script is shown', async () => {
    // Letters that are no words of anybody's: only their script counts here.
    const syllabics = {
      '/languages/mis-Cans/language.json': {script: 'Cans', direction: 'ltr'},
      '/languages/mis-Cans/naloxone.json': {title: 'ᐁ ᐁ'},
    };
    const site = {...folders('mis-Cans'), languages: ['en', 'ar', 'mis-Cans'], fonts};
    const {page, requests} = await open({
      files: {
        ...syllabics,
        '/languages/mis-Cans/interface.xlf': {body: '<xliff version="1.2"/>'},
        '/profile.json': site,
      },
    });
    await heading(page).waitFor();
    await page.evaluate(() => (document.documentElement.lang = 'ar'));
    await expect.poll(() => fontsAsked(requests())).toEqual(['/fonts/arabic.woff2']);
    await page.evaluate(() => (document.documentElement.lang = 'mis-Cans'));
    await expect
      .poll(() => fontsAsked(requests()))
      .toEqual(['/fonts/arabic.woff2', '/fonts/syllabics.woff2']);
  });
});

describe('recordings', () => {
  const audio = {
    naloxone: {
      'tell.what': 'audio/what.wav',
      'tell.no-more': 'javascript:document.title=1',
      'tell.paramedics': 'data:audio/wav;base64,AAAA',
    },
  };
  const files = {
    '/profile.json': folders('en-XA'),
    ...served('en-XA', {language: {audio}}),
    '/languages/en-XA/audio/what.wav': sound,
  };

  it('play beside their sentence only, from the folder of the site, when asked', async () => {
    const {page, requests, warnings} = await open({lang: 'en-XA', files});
    await sourcesShown(page);
    const buttons = page.locator('[data-action=read]');
    expect(await buttons.count()).toBe(1);
    const {tell} = JSON.parse(pseudo('en-XA', 'naloxone.json')) as {tell: {what: string}};
    const line = page.locator('li').filter({has: buttons});
    expect(await line.locator('p').innerText()).toContain(tell.what);
    const played = () =>
      requests()
        .map((request) => request.url())
        .filter((url) => url.endsWith('.wav'));
    expect(played()).toEqual([]);
    await buttons.click();
    await expect
      .poll(played)
      .toEqual([`${new URL(page.url()).origin}/languages/en-XA/audio/what.wav`]);
    expect(warnings()).toEqual([]);
  });

  it('that cannot be played cost one warning', async () => {
    const {page, warnings} = await open({
      lang: 'en-XA',
      files: {...files, '/languages/en-XA/audio/what.wav': {status: 404}},
    });
    await page.locator('[data-action=read]').click();
    await expect.poll(warnings).toHaveLength(1);
    expect(warnings()[0]).toContain('/languages/en-XA/audio/what.wav could not be played');
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

it('a language that nobody reads costs no request', async () => {
  const {page, asked, requests} = await open({
    files: {'/profile.json': {...folders('en-XA'), languages: ['en', 'fr', 'es', 'ar', 'en-XA']}},
  });
  await sourcesShown(page);
  expect(await menu(page).locator('option').count()).toBe(5);
  const names = asked().map((path) => path.replace(/-[\w-]{8}\.js$/, ''));
  const english = [
    'circumstances.en',
    'emergency-mode',
    'emergency.en',
    'further-reading',
    'pictures',
  ];
  expect(names.sort()).toEqual([...english.map((name) => `/chunks/${name}`), '/tend.js']);
  const fromSite = requests()
    .map((request) => new URL(request.url()))
    .filter(({origin}) => origin === new URL(page.url()).origin);
  expect(fromSite.map(({pathname}) => pathname)).toEqual(['/page', '/profile.json']);
});
