import {expect, it} from 'vitest';
import {heading} from '../two-origins.js';
import {folders, languages, library, menu, open, script, served, sound} from './languages-page.js';

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
