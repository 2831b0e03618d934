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
    expect(await kinds(page)).toBe('check airway breaths reassess naloxone reassess');
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
    const {page, warnings, asked} = await open({body: guide + script() + script('type="module"')});
    await heading(page).waitFor();
    expect(await page.locator('h2').count()).toBe(1);
    expect(asked().filter((path) => path.includes('naloxone-guide'))).toHaveLength(1);
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
    expect(await kinds(page)).toBe('check check call breaths naloxone naloxone reassess');
    expect(warnings()).toHaveLength(1);
    expect(warnings()[0]).toContain('data-profile="/b.json"');
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
    expect(await kinds(page, 2)).toContain('naloxone breaths compressions');
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
    ['ab', 'check check call breaths naloxone naloxone reassess'],
    ['on', 'check call naloxone breaths compressions reassess stay recovery'],
    ['qc', 'call naloxone stay'],
    ['yt', 'check airway breaths reassess naloxone reassess'],
    ['ca', 'call naloxone stay'],
  ])('shows the steps of %s in their order', async (pack, order) => {
    const {page} = await open({body: `<tend-naloxone-guide pack="${pack}"></tend-naloxone-guide>`});
    await heading(page).waitFor();
    expect(await kinds(page)).toBe(order);
  });
});

describe('what it costs', () => {
  it('starts every download in one go, and only what the page uses', async () => {
    const {page, asked} = await open({
      library: {'/chunks/': {stall: true}},
      files: {'/profile.json': {stall: true}},
    });
    // Nothing of it is ever answered, so what is asked for waits for nothing.
    await expect.poll(asked).toHaveLength(3);
    expect(asked()[0]).toBe('/tend.js');
    expect(
      asked()
        .slice(1)
        .map((path) => path.replace(/-[\w-]{8}\.js$/, '')),
    ).toEqual(expect.arrayContaining(['/chunks/naloxone-guide', '/chunks/naloxone.en']));
    expect(await page.locator('#fallback').isVisible()).toBe(true);
  });

  it('brings i18next only for sentences that nest others', async () => {
    const content = {en: {naloxone: {'stop.title': 'Watch. $t(steps.stay.title).'}}};
    const nesting = await open({files: {'/profile.json': {content}}});
    await heading(nesting.page).waitFor();
    expect(await nesting.page.locator('.stop h3').textContent()).toBe('Watch. Stay with them.');
    expect(nesting.asked().join()).toContain('i18next');
    const plain = await open({
      files: {'/profile.json': {content: {en: {naloxone: {'stop.title': 'Watch.'}}}}},
    });
    await heading(plain.page).waitFor();
    expect(plain.asked().join()).not.toContain('i18next');
  });

  it('asks for everything from where the script came from', async () => {
    const {page} = await open({head: `<base href="/elsewhere/">${script()}`});
    await heading(page).waitFor();
    expect(library()).toMatch(/^http/);
  });
});
