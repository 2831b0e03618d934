import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {heading, twoOrigins} from './two-origins.js';

const {open, script, library} = twoOrigins();

const integrity = () =>
  `sha384-${createHash('sha384').update(readFileSync('dist/cdn/tend.all.js')).digest('base64')}`;

/** Notes violations from before the page's first byte; policies do not bind it. */
const watch = () => {
  const seen: string[] = [];
  Object.assign(window, {violations: seen});
  addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
    seen.push(`${violatedDirective} ${blockedURI}`),
  );
};

it.each([
  ['async', () => script('data-profile="/profile.json" async crossorigin'), ''],
  ['a module', () => script('data-profile="/profile.json" type="module"'), ''],
  [
    'the banner’s script, a module',
    () => script('data-profile="/profile.json" type="module"', 'tend-alerts.js'),
    '',
  ],
  [
    'one file with its hash',
    () =>
      script(
        `data-profile="/profile.json" integrity="${integrity()}" crossorigin async`,
        'tend.all.js',
      ),
    '',
  ],
  [
    'two scripts',
    () => script('data-profile="/profile.json"') + script('', 'tend.all.js'),
    " 'allow-duplicates'",
  ],
])('a strict policy allows it as %s: styled, in two languages', async (_, tag, duplicates) => {
  const policy = [
    "default-src 'none'",
    `script-src ${library()}`,
    "style-src 'self'",
    "connect-src 'self'",
    'img-src data:', // the page's own icon
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types lit-html${duplicates}`,
  ].join('; ');
  const {page} = await open({
    lang: 'fr',
    headers: {'Content-Security-Policy': policy},
    head: tag(),
    init: watch,
    files: {
      '/profile.json': {
        emergencyNumber: '911',
        theme: {accent: '#010203', fontFamily: 'Georgia, serif'},
        content: {en: {naloxone: {'stop.title': 'Watch. $t(steps.stay.title).'}}},
      },
    },
  });
  await heading(page).waitFor();
  await page.locator('.sources li').first().waitFor({state: 'attached'});
  await page.locator('summary').first().click();
  expect(await page.locator('.stop h3').innerText()).toContain('Watch. Stay with them.');
  const style = await page
    .locator('h3.heading')
    .first()
    .evaluate((node) => {
      const {color, fontFamily} = getComputedStyle(node);
      return {color, fontFamily};
    });
  expect(style).toEqual({color: 'rgb(1, 2, 3)', fontFamily: 'Georgia, serif'});
  expect(
    await page.evaluate(() => (window as unknown as {violations: string[]}).violations),
  ).toEqual([]);
});

it('a page whose stylesheet fights everything keeps readable steps', async () => {
  const hostile = `<style>
    html { font-size: 10px }
    * { all: unset !important; font: italic 100 7px/0.8 fantasy !important; color: #eee !important;
        text-transform: uppercase !important; direction: rtl !important; letter-spacing: 1em !important;
        text-align: right !important; visibility: visible !important; list-style: none !important;
        white-space: nowrap !important; word-spacing: 2em !important; text-indent: 9em !important }
    h2, h4, p, li, a, .tend, article { display: none !important }
  </style>`;
  const read = async (head: string) => {
    const {page} = await open({head: head + script()});
    await heading(page).waitFor();
    return page.locator('li[data-step=call] > :is(h4, p)').evaluateAll((nodes) =>
      nodes.map((node) => {
        const {color, direction, display, fontFamily, fontSize, ...style} = getComputedStyle(node);
        const {fontStyle, fontWeight, letterSpacing, lineHeight, textAlign} = style;
        const {textIndent, textTransform, visibility, whiteSpace, wordSpacing} = style;
        return [
          ...[color, direction, display, fontFamily, fontSize, fontStyle, fontWeight],
          ...[letterSpacing, lineHeight, textAlign, textIndent, textTransform],
          ...[visibility, whiteSpace, wordSpacing],
        ];
      }),
    );
  };
  const plain = await read('');
  expect(plain).toHaveLength(4);
  expect(plain[0]).toContain('22.5px');
  expect(await read(hostile)).toEqual(plain);
});

it('nothing about the reader goes to the library or another origin', async () => {
  const {page, requests} = await open({
    head: script(`data-profile="${library()}/profile.json" crossorigin async`),
    library: {'/profile.json': {body: '{"pack": "bc"}'}},
    headers: {'Set-Cookie': 'who=me'},
  });
  await heading(page).waitFor();
  await page.evaluate(() => (document.documentElement.lang = 'fr'));
  await expect.poll(() => heading(page).textContent()).toContain('Comment intervenir');
  expect(await page.evaluate(() => document.cookie)).toBe('who=me');
  const requested = requests().filter((request) => request.url().startsWith(library()));
  expect(requested.length).toBeGreaterThan(4);
  for (const request of requested) {
    const {cookie, referer} = await request.allHeaders();
    expect(cookie, request.url()).toBeUndefined();
    // Chunks come after the library's own script; they get at most the origin of the page as referrer.
    const from = new URL(referer ?? library());
    expect(from.origin === library() || from.pathname === '/', request.url()).toBe(true);
  }
});

it('nothing is kept on the reader’s device', async () => {
  const {page} = await open({lang: 'fr'});
  await heading(page).waitFor();
  await page.locator('.sources li').first().waitFor({state: 'attached'});
  const stored = await page.evaluate(async () => [
    ...(await caches.keys()),
    ...(await indexedDB.databases()).map(({name}) => name),
    ...(await navigator.serviceWorker.getRegistrations()).map(({scope}) => scope),
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
  ]);
  expect(stored).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});
