import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {guide, heading, kinds, twoOrigins} from './two-origins.js';

const {open, script} = twoOrigins();

describe('the fallback stays', () => {
  it('without JavaScript', async () => {
    const {page} = await open({context: {javaScriptEnabled: false}});
    expect(await page.locator('#fallback').isVisible()).toBe(true);
  });

  it('without the script', async () => {
    const {page} = await open({library: {'/tend.js': {status: 404}}});
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

it('shows the other language when the words of one are an empty file', async () => {
  const empty = {type: 'text/javascript', body: ''};
  const {page, warnings} = await open({lang: 'fr', library: {'/chunks/naloxone.fr': empty}});
  await heading(page).waitFor();
  expect(await heading(page).textContent()).toContain('How to respond');
  expect(warnings()).toHaveLength(1);
});

it('shows the guide although i18next does not load for a sentence that needs it', async () => {
  const naloxone = {'stop.title': '$t(title)', 'tell.title': 'Afterwards'};
  const {page, warnings} = await open({
    library: {'/chunks/content-i18next': {status: 404}},
    files: {'/profile.json': {content: {en: {naloxone}}}},
  });
  await heading(page).waitFor();
  expect(await page.locator('.stop h3').textContent()).toBe('When to stop giving naloxone');
  expect(await page.locator('section:not(.paper, .circumstances) h3').last().textContent()).toBe(
    'Afterwards',
  );
  expect(warnings()).toHaveLength(1);
});

it('shows the guide although the list of sources does not load', async () => {
  const {page, warnings} = await open({library: {'/chunks/further-reading': {status: 500}}});
  await heading(page).waitFor();
  await expect.poll(warnings).toHaveLength(1);
});

describe('a profile', () => {
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
    const {page, warnings, requests} = await open({
      files: {'/profile.json': {stall: true}},
      clock: true,
    });
    await page.waitForFunction(() => customElements.get('tend-naloxone-guide'));
    // The clock also runs by itself, and a busy machine may have spent seconds of it already.
    await page.clock.fastForward(1_000);
    expect(await page.locator('#fallback').isVisible()).toBe(true);
    await page.clock.fastForward(9_000);
    await heading(page).waitFor();
    expect(warnings()).toHaveLength(1);
    expect(warnings()[0]).toContain('did not answer within');
    // The request that the script began is not left open.
    const profile = requests().find((request) => request.url().endsWith('/profile.json'));
    await expect.poll(() => profile?.failure()?.errorText).toContain('ERR_ABORTED');
  });
});

describe('a chunk of another build', () => {
  it('does not load, so that it never takes what has changed', async () => {
    const [name] = /chunks\/alert-banner-\w+\.js/.exec(readFileSync('dist/cdn/tend.js', 'utf8'))!;
    const code = readFileSync(`dist/cdn/${name}`, 'utf8');
    const older = code.replace(/(\.runtime\.)\w+/, '$1b00000');
    expect(older).not.toBe(code);
    const {page, warnings} = await open({
      body: `<tend-alert-banner><p id="fallback">No alerts.</p></tend-alert-banner>${guide}`,
      library: {[`/${name}`]: {type: 'text/javascript', body: older}},
    });
    await heading(page).waitFor();
    await expect.poll(warnings).toHaveLength(1);
    expect(warnings()[0]).toContain('<tend-alert-banner> did not load, its fallback stays');
    expect(await page.locator('#fallback').first().isVisible()).toBe(true);
    expect(await page.evaluate(() => customElements.get('tend-alert-banner'))).toBe(undefined);
  });
});

describe('a page with traps', () => {
  it('an image named "currentScript" does not choose what is loaded', async () => {
    const trap =
      '<img name="currentScript" src="data:," data-profile="//elsewhere.example/p.json">';
    for (const file of ['tend.js', 'tend.all.js']) {
      const {page, warnings} = await open({head: '', body: trap + guide + script('', file)});
      await heading(page).waitFor();
      expect(warnings().join()).not.toContain('elsewhere');
    }
  });

  it('a profile that is sent elsewhere is not followed', async () => {
    const away = {status: 302, headers: {Location: 'http://elsewhere.example/p.json'}};
    const {page, warnings} = await open({files: {'/profile.json': away}});
    await heading(page).waitFor();
    expect(warnings()).toHaveLength(1);
    expect(warnings()[0]).toContain('/profile.json could not be reached');
  });
});
