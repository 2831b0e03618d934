import {describe, expect, it} from 'vitest';
import {cards, feed, library, script, show, warning} from './banner-page.js';

describe('hostile content', () => {
  it('is text, its links are none, and nothing of it runs', async () => {
    const html = '<img src=x onerror="document.title=1"><b>Hi</b>';
    const files = {
      '/feed.json': feed(
        warning('html', {
          headline: html,
          description: html,
          instruction: html,
          senderName: html,
          contact: html,
          web: 'javascript:document.title=1',
          areas: [{name: html}],
          drug: {
            soldAs: [html],
            appearance: {colours: [{name: html, value: 'red;background:url(//elsewhere.example)'}]},
            photo: {src: 'javascript:document.title=1', alt: html},
            contains: [{substance: html, method: html}],
          },
        }),
        warning('rlo', {headline: '\u202Edetsafdne si sihT', senderName: '\u202EUnit'}),
      ),
    };
    const {page, ready} = await show({files});
    await ready();
    expect(await cards(page).count()).toBe(2);
    expect(await cards(page).locator('img, b, script, [onerror]').count()).toBe(0);
    expect(await cards(page).locator('a').count()).toBe(0);
    expect(await page.title()).toBe('Page');
  });
});

it('a strict policy with trusted types allows all of it', async () => {
  const policy = [
    "default-src 'none'",
    `script-src ${library()}`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  const {page, ready} = await show({
    headers: {'Content-Security-Policy': policy},
    head: script('data-profile="/profile.json" async crossorigin'),
    files: {'/feed.json': feed(warning('a', {severity: 'severe'}), warning('b'))},
    init: () => {
      Object.assign(window, {ready: [], violations: []});
      const {ready, violations} = window as unknown as {ready: number[]; violations: string[]};
      addEventListener('tend-ready', () => ready.push(1));
      addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
        violations.push(`${violatedDirective} ${blockedURI}`),
      );
    },
  });
  await ready();
  await cards(page).last().locator('[data-action=dismiss]').click();
  await cards(page).first().locator('[data-action=print]').click();
  await page.waitForSelector('iframe', {state: 'attached'});
  expect(
    await cards(page)
      .first()
      .evaluate((card) => getComputedStyle(card).borderInlineStartColor),
  ).toBe('rgb(155, 16, 35)');
  expect(
    await page.evaluate(() => (window as unknown as {violations: string[]}).violations),
  ).toEqual([]);
});
