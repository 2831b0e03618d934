import {describe, expect, it} from 'vitest';
import {guide, heading, kinds, twoOrigins} from './two-origins.js';

const {open, script, library} = twoOrigins();

describe('the fallback stays', () => {
  it('without JavaScript', async () => {
    const {page} = await open({context: {javaScriptEnabled: false}});
    expect(await page.locator('#fallback').isVisible()).toBe(true);
  });

  it('without the script', async () => {
    const {page} = await open({library: {'/tend.js': {status: 404}}});
    expect(await page.locator('#fallback').isVisible()).toBe(true);
  });

  it.each([
    ['the element', '/chunks/naloxone-guide'],
    ['the words', '/chunks/naloxone.en'],
  ])('without the chunk of %s, with one warning', async (_, path) => {
    const {page, warnings} = await open({library: {[path]: {status: 404}}});
    await expect.poll(warnings).toHaveLength(1);
    expect(await page.locator('#fallback').isVisible()).toBe(true);
  });

  it('in an old browser that lacks what the guide needs', async () => {
    const {page, warnings} = await open({
      init: () => {
        Intl.NumberFormat = function () {
          throw new RangeError('no numbers here');
        } as unknown as typeof Intl.NumberFormat;
      },
      body: '<tend-naloxone-guide pack="bc"><p id="fallback">Call.</p></tend-naloxone-guide>',
    });
    await expect.poll(warnings).toHaveLength(1);
    expect(await page.locator('#fallback').isVisible()).toBe(true);
  });
});

it('shows the other language when one does not load', async () => {
  const {page, warnings} = await open({
    lang: 'fr',
    library: {'/chunks/naloxone.fr': {status: 404}},
  });
  await heading(page).waitFor();
  expect(await heading(page).textContent()).toContain('How to respond');
  expect(warnings()).toHaveLength(1);
  expect(warnings()[0]).toContain('"fr"');
});

it('shows the guide although the list of sources does not load', async () => {
  const {page, warnings} = await open({library: {'/chunks/sources': {status: 500}}});
  await heading(page).waitFor();
  await expect.poll(warnings).toHaveLength(1);
});

describe('a profile', () => {
  it.each<[string, object, string[]]>([
    ['that is not there', {status: 404}, ['/profile.json answered 404']],
    ['of a server that fails', {status: 500}, ['/profile.json answered 500']],
    ['that is not JSON', {body: '{"pack": "bc",'}, ['/profile.json is not valid JSON']],
    [
      'that is a web page',
      {body: '<!doctype html><p>Sorry', type: 'text/html'},
      ['not valid JSON'],
    ],
    ['that is empty', {body: ''}, ['not valid JSON']],
    ['that is a list', {body: '[]'}, ['must be an object']],
    ['that is nothing', {body: 'null'}, ['must be an object']],
    ['far too long', {body: `"${'x'.repeat(600_000)}"`}, ['longer than']],
    ['with a key misspelt', {pakc: 'bc'}, ['"pakc"']],
    ['with wrong types', {pack: 3, kit: [], languages: 'en'}, ['"pack"', '"kit"', '"languages"']],
    ['with a language that has no words', {languages: ['en', 'tlh']}, ['"languages.1"']],
    ['with words for it', {content: {tlh: {naloxone: {title: 'x'}}}}, ['"content.tlh"']],
    ['with a feature misspelt', {content: {en: {naloxon: {title: 'x'}}}}, ['"content.en.naloxon"']],
    [
      'with a sentence misspelt',
      {content: {en: {naloxone: {titel: 'x'}}}},
      ['"content.en.naloxone.titel"'],
    ],
    [
      'with a look from elsewhere',
      {theme: {accent: 'url(//elsewhere.example)'}},
      ['"theme.accent"'],
    ],
    [
      'with hidden keys',
      {body: '{"__proto__": {"pack": "bc"}, "constructor": 1}'},
      ['"__proto__"', '"constructor"'],
    ],
  ])('%s costs a warning a fault, and no more', async (_, file, faults) => {
    const {page, warnings} = await open({files: {'/profile.json': file}, body: guide + guide});
    await heading(page, 1).waitFor();
    expect(await kinds(page)).toBe('call naloxone stay');
    expect(warnings()).toHaveLength(faults.length);
    for (const fault of faults) {
      const named = warnings().filter(
        (text) => text.includes(fault) && text.includes('/profile.json'),
      );
      expect(named, fault).toHaveLength(1);
    }
  });

  it('keeps the good keys beside the bad, and a byte order mark', async () => {
    const body = '\uFEFF{"pack": "ab", "kit": "pills", "emergencyNumber": "867-555-0111"}';
    const {page, warnings} = await open({files: {'/profile.json': {body}}});
    await heading(page).waitFor();
    expect(await kinds(page)).toContain('naloxone naloxone');
    expect(await page.locator('a[data-action=call]').first().getAttribute('href')).toBe(
      'tel:8675550111',
    );
    expect(warnings()).toHaveLength(1);
  });

  it('that never comes leaves the fallback, then the guide with its defaults', async () => {
    const {page, warnings} = await open({files: {'/profile.json': {stall: true}}});
    await page.waitForFunction(() => customElements.get('tend-naloxone-guide'));
    expect(await page.locator('#fallback').isVisible()).toBe(true);
    await heading(page).waitFor({timeout: 15_000});
    expect(warnings()).toHaveLength(1);
    expect(warnings()[0]).toContain('did not answer within');
  });

  it('with markup in a sentence shows it as text', async () => {
    const title = '<img src=x onerror="document.title=1"><b>Hi</b>';
    const {page} = await open({files: {'/profile.json': {content: {en: {naloxone: {title}}}}}});
    await heading(page).waitFor();
    expect(await heading(page).textContent()).toBe(title);
    expect(await page.title()).toBe('Page');
  });
});

describe('a strict page', () => {
  it('with a content security policy and trusted types sees no violation', async () => {
    const policy = [
      "default-src 'none'",
      `script-src ${library()} 'nonce-abc'`,
      "connect-src 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ].join('; ');
    const listen = `<script nonce="abc">violations = []; addEventListener('securitypolicyviolation', (e) => violations.push(e.violatedDirective + ' ' + e.blockedURI))</script>`;
    const {page} = await open({
      headers: {'Content-Security-Policy': policy},
      head: `${listen}${script('data-profile="/profile.json" async')}`,
      files: {'/profile.json': {pack: 'bc', theme: {accent: '#010203'}}},
    });
    await heading(page).waitFor();
    const color = await page
      .locator('h3.heading')
      .first()
      .evaluate((h) => getComputedStyle(h).color);
    expect(color).toBe('rgb(1, 2, 3)');
    const violations = await page.evaluate(
      () => (window as unknown as {violations: string[]}).violations,
    );
    // The page's own icon, a data: address, is all that this policy refuses.
    expect(violations.filter((text) => !text.startsWith('img-src'))).toEqual([]);
  });

  it('finds nothing stored afterwards', async () => {
    const {page} = await open();
    await heading(page).waitFor();
    const stored = await page.evaluate(async () => ({
      cookies: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
    }));
    expect(stored).toEqual({cookies: '', local: 0, session: 0, databases: 0});
  });
});
