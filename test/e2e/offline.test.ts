import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {heading, kinds, twoOrigins, type Answer} from './two-origins.js';

const {open, script} = twoOrigins();

/** The file that a site copies. */
const worker = (): Answer => ({
  type: 'text/javascript',
  body: readFileSync('dist/cdn/tend-offline.js', 'utf8'),
});
const tag = (attributes: string) => script(`data-profile="/profile.json" async ${attributes}`);
const profile = {pack: 'bc', kit: 'nasal', languages: ['en', 'fr'], emergencyNumber: '555-0134'};

/** Resolves once everything that the page needs is kept. */
const fullyCached = (page: Page) =>
  expect
    .poll(
      () =>
        page.evaluate(async () => {
          const store = await caches.open('tend-offline');
          const urls = (await store.keys()).map(({url}) => url);
          return [
            '/page',
            '/profile.json',
            'emergency-mode',
            'pictures',
            'circumstances.en',
            'saved',
          ].filter((part) => !urls.some((url) => url.includes(part)));
        }),
      {timeout: 15_000},
    )
    .toEqual([]);

describe('airplane mode after one visit', () => {
  it('opens the guide, its language, pack, drawings and profile, and says how old they are', async () => {
    const start = Date.now();
    const {page, warnings} = await open({
      head: tag('data-offline="/tend-offline.js"'),
      files: {'/tend-offline.js': worker(), '/profile.json': profile},
    });
    await heading(page).waitFor();
    await page.locator('[data-action=language]').selectOption('fr');
    await expect.poll(() => heading(page).textContent()).toContain('Comment intervenir');
    await page.locator('[data-action=language]').selectOption('en');
    await fullyCached(page);
    expect(await page.locator('[data-saved]').count()).toBe(0);

    await page.context().setOffline(true);
    await page.reload();
    await heading(page).waitFor();
    expect(await kinds(page)).toBe('check call airway breaths reassess naloxone reassess');
    expect(await page.locator('.call [data-action=call]').getAttribute('href')).toBe('tel:5550134');
    await page.locator('li[data-step=check] svg').waitFor();
    const age = page.locator('[data-saved]');
    await age.waitFor();
    expect(Date.parse((await age.getAttribute('data-saved'))!)).toBeGreaterThan(start);
    await expect
      .poll(() => age.innerText())
      .toMatch(/Without a network \(saved on this device on .*20\d\d/);
    await page.locator('[data-action=emergency]').click();
    await page.locator('dialog [data-action=next]').click();
    expect(await page.locator('#screen-title').innerText()).toContain('555-0134');
    await page.locator('dialog [data-action=close]').click();
    await page.locator('[data-action=language]').selectOption('fr');
    await expect.poll(() => heading(page).textContent()).toContain('Comment intervenir');
    expect(warnings()).toEqual([]);
  });

  it('leaves everything else of the site alone', async () => {
    const {page} = await open({
      head: tag('data-offline="/tend-offline.js"'),
      files: {'/tend-offline.js': worker(), '/profile.json': profile, '/other.json': {a: 1}},
    });
    await fullyCached(page);
    await page.reload();
    await heading(page).waitFor();
    expect(await page.evaluate(() => fetch('/other.json').then((answer) => answer.json()))).toEqual(
      {a: 1},
    );
    await page.context().setOffline(true);
    expect(
      await page.evaluate(() =>
        fetch('/other.json').then(
          () => 'answered',
          () => 'failed',
        ),
      ),
    ).toBe('failed');
  });

  it('keeps what was good when a server is in trouble', async () => {
    const files: Record<string, Answer | object> = {
      '/tend-offline.js': worker(),
      '/profile.json': profile,
    };
    const {page} = await open({head: tag('data-offline="/tend-offline.js"'), files});
    await fullyCached(page);
    const troubles: Answer[] = [{status: 503}, {cut: true}, {body: '{"pack": "o', stall: true}];
    for (const trouble of troubles) {
      files['/profile.json'] = trouble;
      await page.reload();
      await heading(page).waitFor();
      expect(await kinds(page), JSON.stringify(trouble)).toContain('airway');
    }
    files['/profile.json'] = {pack: 'on'};
    await page.reload();
    await heading(page).waitFor();
    expect(await kinds(page), 'the new one, once it is there').toContain('recovery');
  });
});

describe('airplane mode after one visit to a page with the finder', () => {
  const places = [
    {
      id: 'lantern',
      name: 'Lantern House',
      categories: ['naloxone'],
      phones: ['604-555-0101'],
      hours: 'Mo-Fr 09:00-17:00',
      timeZone: 'America/Vancouver',
      point: [-123.1, 49.28],
      description: 'Ask at the side door.',
    },
    {id: 'harbour', name: 'Harbour', categories: ['food'], point: [-123.5, 49.2]},
  ];

  it.each(['tend.js', 'tend-services.js'])(
    'shows the places with their age, and finds among them (%s)',
    async (file) => {
      const start = Date.now();
      const {page, warnings} = await open({
        head: script('async data-offline="/tend-offline.js"', file),
        body: '<tend-service-finder src="/places.json"><p>Call 211.</p></tend-service-finder>',
        files: {'/tend-offline.js': worker(), '/places.json': {services: places}},
      });
      const finder = page.locator('tend-service-finder');
      const ids = () =>
        finder
          .locator('ol.results > li')
          .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['serviceId']));
      await expect.poll(ids).toEqual(['lantern', 'harbour']);
      expect(await finder.locator('[data-saved]').count()).toBe(0);
      await expect
        .poll(
          () =>
            page.evaluate(async () => {
              const store = await caches.open('tend-offline');
              const urls = (await store.keys()).map(({url}) => url);
              const parts = ['places.json', 'details', 'text-index', 'canada', 'help-lines'];
              return [...parts, 'lines.en', 'tend-saved'].filter(
                (part) => !urls.some((url) => url.includes(part)),
              );
            }),
          {timeout: 15_000},
        )
        .toEqual([]);

      await page.context().setOffline(true);
      await page.reload();
      await expect.poll(ids).toEqual(['lantern', 'harbour']);
      const age = finder.locator('[data-saved]');
      await age.waitFor();
      expect(Date.parse((await age.getAttribute('data-saved'))!)).toBeGreaterThan(start);
      await finder.locator('#query').fill('lantren');
      await expect.poll(ids).toEqual(['lantern']);
      await finder.locator('li summary').first().click();
      await finder.getByText('side door').waitFor();
      await finder.locator('#query').fill('');
      await finder.locator('#near').fill('V0N');
      await page.keyboard.press('Enter');
      await finder.getByText('away').first().waitFor();
      expect(warnings()).toEqual([]);
    },
  );
});

describe('data-offline', () => {
  it('is not used, with one warning, when it cannot be', async () => {
    for (const [address, words] of [
      ['/missing.js', 'is the file there'],
      ['https://[', 'such as /tend-offline.js'],
      ['https://elsewhere.example/tend-offline.js', 'your own site'],
      ['/deep/down/tend-offline.js', 'higher up'],
    ]) {
      const {page, warnings} = await open({head: tag(`data-offline="${address}"`)});
      await heading(page).waitFor();
      await expect.poll(() => warnings()).toHaveLength(1);
      expect(warnings()[0]).toContain(words);
      expect(warnings()[0]).toContain(address);
      await page.context().close();
    }
  });

  it('does not take the place of another service worker', async () => {
    const other: Answer = {type: 'text/javascript', body: '// another'};
    const options = {head: tag(''), files: {'/other.js': other, '/tend-offline.js': worker()}};
    const {page, warnings} = await open(options);
    await page.evaluate(async () => {
      await navigator.serviceWorker.register('/other.js');
      await navigator.serviceWorker.ready;
    });
    options.head = tag('data-offline="/tend-offline.js"');
    await page.reload();
    await expect.poll(() => warnings()).toHaveLength(1);
    expect(warnings()[0]).toContain('another service worker');
    const active = page.evaluate(
      async () => (await navigator.serviceWorker.ready).active!.scriptURL,
    );
    expect(await active).toContain('other.js');
  });

  it('takes everything back with "off"', async () => {
    const options = {
      head: tag('data-offline="/tend-offline.js"'),
      files: {'/tend-offline.js': worker(), '/profile.json': profile},
    };
    const {page} = await open(options);
    await fullyCached(page);
    options.head = tag('data-offline="off"');
    await page.reload();
    const left = () =>
      page.evaluate(async () => [
        (await caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
      ]);
    await expect.poll(left).toEqual([0, 0]);
  });
});

it('without it, what has loaded goes on working when the network goes', async () => {
  const {page, warnings} = await open({files: {'/profile.json': profile}});
  await heading(page).waitFor();
  await page.locator('[data-circumstance] summary').first().waitFor();
  await page.locator('li[data-step=check] svg').waitFor();
  await page.context().setOffline(true);
  await page.locator('[data-action=emergency]').click();
  for (const next of Array(8).keys()) {
    await page.locator('dialog [data-action=next]').click();
    expect(await page.locator('#screen-title').innerText(), String(next)).not.toBe('');
  }
  await page.locator('dialog [data-action=dose]').click();
  expect(await page.locator('[data-dose]').count()).toBe(1);
  expect(warnings()).toEqual([]);
});
