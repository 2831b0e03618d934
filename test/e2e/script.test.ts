import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {guide, heading, kinds, twoOrigins} from './two-origins.js';

const {open, script, library} = twoOrigins();

describe('the script', () => {
  it.each([
    ['classic', ''],
    ['async', 'async'],
    ['defer', 'defer'],
    ['a module', 'type="module"'],
    ['crossorigin', 'crossorigin async'],
  ])('works as %s', async (_, attributes) => {
    const {page, warnings} = await open({
      head: script(`${attributes} data-profile="/profile.json"`),
      files: {'/profile.json': {pack: 'yt'}},
    });
    await heading(page).waitFor();
    expect(await kinds(page)).toBe('call naloxone reassess check airway breaths reassess');
    expect(await page.locator('#fallback').isVisible()).toBe(false);
    expect(warnings()).toEqual([]);
  });

  it.each([
    ['before the tag', () => ({head: '', body: script('') + guide})],
    ['after the tag', () => ({head: '', body: guide + script('')})],
    ['as one file', () => ({head: script('', 'tend.all.js'), body: guide})],
  ])('works %s', async (_, page) => {
    const {page: opened} = await open(page());
    await heading(opened).waitFor();
  });

  it('pasted twice is one', async () => {
    const {page, warnings, requested} = await open({
      head: '',
      body: guide + script() + script() + script('type="module"'),
    });
    await heading(page).waitFor();
    expect(await page.locator('h2').count()).toBe(1);
    expect(requested().filter((path) => path.includes('further-reading')).length).toBeLessThan(2);
    expect(warnings()).toEqual([]);
  });

  it('pasted twice with other options keeps the first, and says so', async () => {
    const both = script('data-profile="/a.json"') + script('data-profile="/b.json"');
    const {page, warnings} = await open({
      head: '',
      body: both + guide,
      files: {'/a.json': {pack: 'ab'}},
    });
    await heading(page).waitFor();
    expect(await kinds(page)).toBe('check check call breaths reassess naloxone naloxone reassess');
    expect(warnings()).toHaveLength(1);
    expect(warnings()[0]).toContain('data-profile="/b.json"');
  });

  it('pasted twice with another data-lang says so too', async () => {
    const both = script('data-lang="en"') + script('data-lang="fr"');
    const {page, warnings} = await open({head: '', body: both + guide});
    await heading(page).waitFor();
    expect(await heading(page).textContent()).toContain('How to respond');
    expect(warnings()).toHaveLength(1);
    expect(warnings()[0]).toContain('data-lang="fr"');
  });

  it('works when the page’s own code puts it in, as tag managers do', async () => {
    const {page, warnings} = await open({
      head: `<script>
        const tag = document.createElement('script');
        Object.assign(tag, {src: '${library()}/tend.js?v=1', crossOrigin: 'anonymous', async: true});
        tag.dataset.profile = '/profile.json';
        document.head.append(tag);
      </script>`,
      files: {'/profile.json': {pack: 'yt'}},
    });
    await heading(page).waitFor();
    expect(await kinds(page)).toBe('call naloxone reassess check airway breaths reassess');
    expect(warnings()).toEqual([]);
  });

  it.each(['tend.js', 'tend.all.js'])(
    'says its words right on a page in Latin-1 whose server names no charset: %s',
    async (file) => {
      const bytes = readFileSync(`dist/cdn/${file}`);
      const {page} = await open({
        library: {[`/${file}`]: {type: 'text/javascript', body: bytes}},
        files: {
          '/latin.html': {
            type: 'text/html',
            body: Buffer.from(
              `<!doctype html><html lang="en"><title>Café</title><link rel="icon" href="data:,">${script('', file)}<p>Café</p>${guide}${guide.replace('>', ' lang="fr">')}</html>`,
              'latin1',
            ),
          },
        },
      });
      await page.goto(page.url().replace('/page', '/latin.html'));
      expect(await page.evaluate(() => document.characterSet)).toBe('windows-1252');
      await heading(page, 1).waitFor();
      const words = async (nth: number) =>
        (await page.locator('tend-naloxone-guide').nth(nth).locator('.say').first().textContent())!;
      expect(await words(0)).toContain('“Someone will not wake up');
      expect(await words(1)).toContain('Dites où vous êtes');
    },
  );

  it('holds nothing but ASCII in what a page may read in its own encoding', () => {
    for (const file of readdirSync('dist/cdn').filter((name) => name.endsWith('.js')))
      expect(readFileSync(`dist/cdn/${file}`, 'latin1'), file).not.toMatch(/[^\0-\x7f]/);
  });

  it('works in one file with an integrity hash, and asks for nothing else', async () => {
    const hash = createHash('sha384').update(readFileSync('dist/cdn/tend.all.js')).digest('base64');
    const {page, requested} = await open({
      head: script(`integrity="sha384-${hash}" crossorigin`, 'tend.all.js'),
      lang: 'fr',
    });
    await heading(page).waitFor();
    expect(await heading(page).textContent()).toContain('Comment intervenir');
    await page.locator('.sources li').first().waitFor({state: 'attached'});
    expect(requested()).toEqual(['/tend.all.js']);
  });

  const everyTag = `${guide}
    <tend-alert-banner src="/alerts.json"></tend-alert-banner>
    <tend-service-finder></tend-service-finder>`;
  const alerts = {
    alerts: [
      {
        id: 'a',
        sender: 'unit@site.example',
        sent: '2026-01-01T00:00:00Z',
        lang: 'en',
        severity: 'severe',
        headline: 'A warning',
      },
    ],
  };

  it.each([
    ['tend-alerts.js', ''],
    ['tend-services.js', ''],
    ['tend-alerts.js', 'tend.js'],
    ['tend.js', 'tend-services.js'],
  ])('serves every tag, whichever script stands first: %s, %s', async (first, second) => {
    const {page, requested, warnings} = await open({
      head: script('data-now="2026-01-01T01:00:00Z"', first) + (second && script('', second)),
      body: everyTag,
      files: {'/alerts.json': alerts},
    });
    await heading(page).waitFor();
    expect(await page.locator('tend-alert-banner article h3').innerText()).toBe('A warning');
    await page.locator('tend-service-finder h2').first().waitFor();
    const included = {
      'tend.js': 'naloxone-guide',
      'tend-alerts.js': 'alert-banner',
      'tend-services.js': 'service-finder',
    };
    const chunk = (name: string) => requested().filter((path) => path.includes(`/${name}-`)).length;
    const chunks = Object.entries(included).map(([file, name]) => [name, file === first ? 0 : 1]);
    for (const [name, count] of chunks) expect([name, chunk(String(name))]).toEqual([name, count]);
    expect(warnings()).toEqual(second ? [expect.stringContaining(second)] : []);
  });

  it('works in the sandboxed frame that site builders put pasted code into', async () => {
    const frame = `<!doctype html><title>Frame</title>${script()}${guide}`;
    const {page, warnings} = await open({
      head: '',
      body: '<iframe sandbox="allow-scripts" src="/frame.html"></iframe>',
      files: {'/frame.html': {type: 'text/html', body: frame}},
    });
    await page.frameLocator('iframe').locator('h2').waitFor();
    expect(warnings()).toEqual([]);
  });

  it('leaves a second version from elsewhere idle, and names it', async () => {
    const {page, requested, warnings} = await open({
      head: script('') + script('', 'next/tend.js'),
      library: {
        '/next/tend.js': {
          type: 'text/javascript',
          body: readFileSync('dist/cdn/tend.js', 'utf8'),
        },
      },
      body: guide + guide,
    });
    await heading(page, 1).waitFor();
    expect(requested().filter((path) => path.startsWith('/next/'))).toEqual(['/next/tend.js']);
    expect(warnings()).toHaveLength(1);
    expect(warnings()[0]).toContain('/next/tend.js');
  });

  it('stands beside another version', async () => {
    const {page} = await open({head: script('') + script('', 'tend.all.js')});
    await heading(page).waitFor();
    expect(await page.locator('h2').count()).toBe(1);
  });

  it('finds tags that come later, in any language', async () => {
    const {page} = await open({body: '<div id="here"></div>'});
    await page.evaluate(() => {
      for (const lang of ['en', 'fr']) {
        const element = document.createElement('tend-naloxone-guide');
        element.lang = lang;
        document.querySelector('#here')!.append(element);
      }
    });
    await expect.poll(() => heading(page).textContent()).toContain('How to respond');
    await expect.poll(() => heading(page, 1).textContent()).toContain('Comment intervenir');
    await page.evaluate(() => {
      const late = document.createElement('tend-naloxone-guide');
      late.setAttribute('pack', 'on');
      document.body.append(late);
    });
    await heading(page, 2).waitFor();
    expect(await kinds(page, 2)).toContain('naloxone breaths reassess');
  });

  it('survives being moved, removed and put back', async () => {
    const {page} = await open({body: `<section>${guide}</section><main lang="fr"></main>`});
    await heading(page).waitFor();
    await page.evaluate(() =>
      document.querySelector('main')!.append(document.querySelector('tend-naloxone-guide')!),
    );
    await expect.poll(() => heading(page).textContent()).toContain('Comment');
    await page.evaluate(() => {
      const element = document.querySelector('tend-naloxone-guide')!;
      element.remove();
      document.body.append(element);
    });
    await expect.poll(() => heading(page).textContent()).not.toContain('Comment');
  });

  it('heeds what the page’s code set before it came', async () => {
    const {page} = await open({
      head: '',
      body: `<script>
        const early = document.createElement('tend-naloxone-guide');
        early.pack = 'on';
        early.kit = 'nasal';
        document.body.append(early);
      </script>${script()}`,
    });
    await heading(page).waitFor();
    expect(await kinds(page)).toContain('naloxone breaths reassess');
    expect(await page.locator('[data-how-to=injection]').count()).toBe(0);
  });

  it('bears a tag that goes while it loads, and comes back', async () => {
    const files = {'/profile.json': {stall: true} as object};
    const {page} = await open({files, body: `<main>${guide}</main>`});
    await page.waitForFunction(() => customElements.get('tend-naloxone-guide'));
    await page.evaluate(() => {
      const element = document.querySelector('tend-naloxone-guide')!;
      element.remove();
      element.setAttribute('profile', '/other.json');
      document.querySelector('main')!.append(element);
    });
    await heading(page).waitFor();
    expect(await page.locator('h2').count()).toBe(1);
  });

  it('tells the page once of each guide that is ready', async () => {
    const {page} = await open({
      head: `<script>ready = []; addEventListener('tend-ready', ({target}) => ready.push(target.id))</script>${script()}`,
      body: '<tend-naloxone-guide id="a"></tend-naloxone-guide><tend-naloxone-guide id="b" lang="fr"></tend-naloxone-guide>',
    });
    await heading(page, 1).waitFor();
    await page.evaluate(() => (document.documentElement.lang = 'fr'));
    await expect.poll(() => heading(page).textContent()).toContain('Comment intervenir');
    const ready = () => page.evaluate(() => (window as unknown as {ready: string[]}).ready.sort());
    await expect.poll(ready).toEqual(['a', 'b']);
  });

  it('speaks the reader’s language on a page that names none', async () => {
    const {page} = await open({lang: '', context: {locale: 'fr-CA'}});
    await expect.poll(() => heading(page).textContent()).toContain('Comment intervenir');
  });

  it('keeps its own direction on a page in a language that it lacks', async () => {
    const {page, warnings} = await open({lang: 'he" dir="rtl'});
    const article = page.locator('tend-naloxone-guide article');
    await article.waitFor();
    expect(await article.getAttribute('lang')).toBe('en');
    expect(await article.evaluate((node) => getComputedStyle(node).direction)).toBe('ltr');
    expect(warnings()).toEqual([]);
  });

  it('follows the page’s language while it changes', async () => {
    const {page} = await open();
    await heading(page).waitFor();
    await page.evaluate(() => (document.documentElement.lang = 'fr'));
    await expect.poll(() => heading(page).textContent()).toContain('Comment intervenir');
    await page.evaluate(() => (document.documentElement.lang = 'en-US'));
    await expect.poll(() => heading(page).textContent()).not.toContain('Comment');
  });

  it('takes data-lang in place of <html lang>, but not of a closer one', async () => {
    const {page} = await open({
      head: script('data-lang="fr" async'),
      body: `${guide}<div lang="en">${guide}</div>`,
    });
    await expect.poll(() => heading(page).textContent()).toContain('Comment intervenir');
    await heading(page, 1).waitFor();
    expect(await heading(page, 1).textContent()).not.toContain('Comment');
  });

  it('warns once of a data-lang that is no language', async () => {
    const {page, warnings} = await open({
      head: script('data-lang="the usual" async'),
      body: guide + guide,
    });
    await heading(page, 1).waitFor();
    expect(warnings()).toHaveLength(1);
    expect(warnings()[0]).toContain('data-lang="the usual"');
  });

  it('defines no global', async () => {
    const {page} = await open({
      head: `<script>before = Object.getOwnPropertyNames(window)</script>${script('')}`,
    });
    await heading(page).waitFor();
    const added = await page.evaluate(() => {
      const before = (window as unknown as {before: string[]}).before;
      return Object.getOwnPropertyNames(window).filter((name) => !before.includes(name));
    });
    expect(added.filter((name) => name !== 'before')).toEqual([]);
  });

  it('bears with the old scripts of a page', async () => {
    const old = `<script>
      Object.prototype.each = function () {}; Array.prototype.remove = function () {};
      String.prototype.startsWith2 = function () {};
      Array.prototype.toJSON = function () { return 'prototype.js' };
      window.define = function () { throw new Error('an anonymous module') }; window.define.amd = {};
      window.module = {exports: {}}; window.exports = window.module.exports; window.$ = function () {};
    </script>`;
    for (const file of ['tend.js', 'tend.all.js']) {
      const {page, warnings} = await open({
        head: old + script('data-profile="/profile.json"', file),
        files: {'/profile.json': {pack: 'bc', theme: {accent: '#123456'}}},
      });
      await heading(page).waitFor();
      expect(await kinds(page)).toBe('check call airway breaths reassess naloxone reassess');
      expect(warnings()).toEqual([]);
    }
  });

  it.each([
    ['bc', 'check call airway breaths reassess naloxone reassess'],
    ['ab', 'check check call breaths reassess naloxone naloxone reassess'],
    ['on', 'check call naloxone breaths reassess stay recovery'],
    ['qc', 'check call naloxone'],
    ['pe', 'check call naloxone breaths reassess stay'],
    ['nu', 'call naloxone stay'],
    ['yt', 'call naloxone reassess check airway breaths reassess'],
    ['ca', 'call naloxone stay'],
  ])('shows the steps of %s in their order', async (pack, order) => {
    const {page} = await open({body: `<tend-naloxone-guide pack="${pack}"></tend-naloxone-guide>`});
    await heading(page).waitFor();
    expect(await kinds(page)).toBe(order);
  });
});

describe('what it costs', () => {
  it('starts every download in one go, and only what the page uses', async () => {
    const {page, requested, requests} = await open({
      lang: 'fr',
      library: {'/chunks/': {stall: true}},
      files: {'/profile.json': {stall: true}},
    });
    // None of them is ever answered, so what is asked for waits for nothing.
    await expect.poll(requested).toHaveLength(5);
    const names = requested().map((path) => path.replace(/-[\w-]{7}\.js$/, ''));
    expect(names.sort()).toEqual([
      '/chunks/interface.fr',
      '/chunks/naloxone.fr',
      // The code for profiles; what reads other files too is apart.
      '/chunks/profile',
      '/chunks/with-profile',
      '/tend.js',
    ]);
    expect(
      requests()
        .map((request) => request.url())
        .join(),
    ).toContain('/profile.json');
    expect(await page.locator('#fallback').isVisible()).toBe(true);
  });

  it('uses the profile that the page has asked for already', async () => {
    const preload = '<link rel="preload" href="/profile.json" as="fetch" crossorigin>';
    const {page, requests} = await open({
      head: preload + script('data-profile="/profile.json" async'),
      files: {'/profile.json': {pack: 'yt'}},
    });
    await heading(page).waitFor();
    expect(await kinds(page)).toContain('airway');
    expect(requests().filter((request) => request.url().endsWith('/profile.json'))).toHaveLength(1);
  });

  it('needs nothing but the script for an English page', async () => {
    const later = ['further', 'emergency', 'pictures', 'circumstances'];
    const library = Object.fromEntries(
      later.map((name) => [`/chunks/${name}`, {stall: true} as const]),
    );
    const {page, requested} = await open({library, files: {}, head: script('async')});
    await heading(page).waitFor();
    const first = requested().filter((path) => !later.some((name) => path.includes(name)));
    expect(first).toEqual(['/tend.js']);
  });

  it('brings i18next only for sentences that nest others', async () => {
    const content = {en: {naloxone: {'stop.title': 'Watch. $t(steps.stay.title).'}}};
    const nesting = await open({files: {'/profile.json': {content}}});
    await heading(nesting.page).waitFor();
    expect(await nesting.page.locator('.stop h3').textContent()).toBe('Watch. Stay with them.');
    expect(nesting.requested().join()).toContain('i18next');
    const plain = await open({
      files: {'/profile.json': {content: {en: {naloxone: {'stop.title': 'Watch.'}}}}},
    });
    await heading(plain.page).waitFor();
    expect(plain.requested().join()).not.toContain('i18next');
  });

  it('asks for everything from where the script came from', async () => {
    const {page} = await open({head: `<base href="/elsewhere/">${script()}`});
    await heading(page).waitFor();
    expect(library()).toMatch(/^http/);
  });
});
