import {describe, expect, it} from 'vitest';
import {cards, feed, show, warning} from './banner-page.js';

describe('languages', () => {
  const inTwo = warning('two', {
    lang: undefined,
    headline: undefined,
    versions: [
      {lang: 'fr-CA', headline: 'En français'},
      {lang: 'en-CA', headline: 'In English'},
    ],
  });
  it.each([
    ['en', 'In English', 'en-CA', 'ltr'],
    ['fr', 'En français', 'fr-CA', 'ltr'],
    ['ar', 'In English', 'en-CA', 'ltr'],
  ])('a reader of %s reads %s', async (lang, headline, marked, dir) => {
    const {page, ready} = await show({lang, files: {'/feed.json': feed(inTwo)}});
    await ready();
    expect(await cards(page).locator('h3').innerText()).toBe(headline);
    expect(await cards(page).getAttribute('lang')).toBe(marked);
    expect(await cards(page).getAttribute('dir')).toBe(dir);
  });

  it('an alert in none of the reader’s languages shows in its own, marked', async () => {
    const files = {'/feed.json': feed(warning('a', {lang: 'ar', headline: 'تحذير'}))};
    const {page, ready} = await show({files});
    await ready();
    expect(await cards(page).getAttribute('lang')).toBe('ar');
    expect(
      await cards(page)
        .locator('h3')
        .evaluate((h) => getComputedStyle(h).direction),
    ).toBe('rtl');
    const label = cards(page).locator('summary span').first();
    expect(await label.getAttribute('lang')).toBe('en');
    expect(await label.getAttribute('dir')).toBe('ltr');
  });
});
