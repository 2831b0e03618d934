import {describe, expect, it} from 'vitest';
import {guide, heading} from '../two-origins.js';
import {
  folders,
  open,
  pseudo,
  served,
  sound,
  sourcesShown,
  withAttributes,
} from './languages-page.js';

describe('fonts', () => {
  const fonts = {Cans: '/fonts/syllabics.woff2', Arab: '/fonts/arabic.woff2'};
  const requestedFonts = (requests: {url: () => string}[]) =>
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
    expect(requestedFonts(requests())).toEqual([]);
  });

  it('are asked for, each alone, where their script is shown', async () => {
    // Letters without a meaning: only their script counts here.
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
    await expect.poll(() => requestedFonts(requests())).toEqual(['/fonts/arabic.woff2']);
    await page.evaluate(() => (document.documentElement.lang = 'mis-Cans'));
    await expect
      .poll(() => requestedFonts(requests()))
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
    const content = JSON.parse(pseudo('en-XA', 'naloxone.json')) as Record<'tell', {what: string}>;
    const line = page.locator('li').filter({has: buttons});
    expect(await line.locator('p').innerText()).toContain(content.tell.what);
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
