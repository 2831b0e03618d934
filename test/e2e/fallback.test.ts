import {describe, expect, it} from 'vitest';
import {guide, heading, twoOrigins, type Answer} from './two-origins.js';

const {open} = twoOrigins();

// Of the guide's words, English travels with the script; what can stay away is another language.
const french = '/chunks/naloxone.fr';

describe('the fallback', () => {
  it('is there while words are on their way, and can be used', async () => {
    const {page, warnings} = await open({
      lang: 'fr',
      library: {[french]: {stall: true}},
      body: '<tend-naloxone-guide><a id="fallback" href="#called">Appeler</a></tend-naloxone-guide>',
    });
    await page.waitForFunction(() => customElements.get('tend-naloxone-guide'));
    await page.locator('#fallback').click();
    expect(page.url()).toContain('#called');
    expect(warnings()).toEqual([]);
  });

  it('stays where the script breaks off, and the page goes on', async () => {
    const {page} = await open({
      head: '',
      body: `${guide}<script src="/tend.js" onerror="document.title = 'Told'"></script>`,
      files: {'/tend.js': {cut: true}},
    });
    expect(await page.title()).toBe('Told');
    expect(await page.locator('#fallback').isVisible()).toBe(true);
  });
});

describe('what does not load', () => {
  it.each<[string, Answer]>([
    ['is not there', {status: 404}],
    ['is a home page', {type: 'text/html', body: '<!doctype html><title>Welcome</title>'}],
    ['is no code', {type: 'text/javascript', body: '<?php'}],
  ])('costs one warning for all guides when it %s', async (_, answer) => {
    const {page, warnings} = await open({
      lang: 'fr',
      library: {[french]: answer},
      body: guide + guide + guide,
    });
    await heading(page, 2).waitFor();
    expect(await heading(page).innerText()).toBe('How to respond to an overdose');
    expect(warnings()).toEqual([expect.stringContaining('"fr"')]);
  });

  it('is asked for again once there is a network', async () => {
    const library: Record<string, Answer> = {[french]: {cut: true}};
    const {page, warnings} = await open({lang: 'fr', library});
    await expect.poll(warnings).toHaveLength(1);
    delete library[french];
    // A network may come more than once, and the first time while the last try is still failing.
    const comesBack = () => {
      dispatchEvent(new Event('online'));
    };
    const words = () => page.evaluate(comesBack).then(() => heading(page).textContent());
    await expect.poll(words).toContain('Comment intervenir');
  });

  it('leaves the language shown before, when another was asked for', async () => {
    const {page, warnings} = await open({library: {[french]: {cut: true}}});
    await heading(page).waitFor();
    await page.evaluate(() => (document.documentElement.lang = 'fr'));
    await expect.poll(warnings).toHaveLength(1);
    expect(await heading(page).innerText()).toBe('How to respond to an overdose');
  });

  it('costs no sentence of a health worker’s where it is only the interface', async () => {
    const {page, warnings} = await open({
      lang: 'fr',
      library: {'/chunks/interface.fr': {status: 404}},
    });
    await heading(page).waitFor();
    expect(await heading(page).innerText()).toContain('Comment intervenir');
    expect(warnings()).toHaveLength(1);
  });
});
