import {describe, expect, it} from 'vitest';
import {banner, cards, feed, ids, library, script, show, tag, warning} from './banner-page.js';

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

  it('of the page’s own making, and a feed with no address, cost the one thing they are in', async () => {
    const photo = {drug: {photo: {src: '/photo.png', alt: 'Green pebbles'}}};
    const files = {'/feed.json': feed(warning('own', photo)), '/photo.png': {body: ''}};
    const {page, ready} = await show({files, body: tag('src="http:// /feed.json"') + tag('', '')});
    await ready();
    await expect.poll(() => banner(page).locator('img').count()).toBe(1);
    await banner(page, 1).evaluate((element) => {
      const version = {lang: 'en', event: '', category: [], severity: 'minor', urgency: 'unknown'};
      const more = {certainty: 'unknown', response: [], areas: [], parameters: []};
      const bad = {web: 'javascript:alert(1)', drug: {photo: {src: 'x y', alt: 'A photo'}}};
      const head = {id: 'x', sender: '', sent: new Date(), type: 'alert', status: 'actual'};
      const alert = {...head, scope: 'public', references: []};
      Object.assign(element, {alerts: [{...alert, versions: [{...version, ...more, ...bad}]}]});
    });
    await expect.poll(() => ids(page, 1)).toEqual(['x']);
    expect(await cards(page, 1).locator('a, img').count()).toBe(0);
    expect(await cards(page, 1).locator('h3').innerText()).toBe('Good to know');
  });

  it('photos come from the page’s and the feeds’ own hosts only', async () => {
    const photo = (src: string) => ({drug: {photo: {src, alt: 'Green pebbles'}}});
    const files = {
      '/feed.json': feed(
        warning('own', photo('/photo.png')),
        warning('away', photo('https://elsewhere.example/track.png')),
      ),
      '/photo.png': {type: 'image/png', body: ''},
    };
    const {page, ready} = await show({files});
    await ready();
    await banner(page)
      .locator('summary')
      .evaluateAll((all) => all.forEach((one) => (one as HTMLElement).click()));
    expect(await banner(page).locator('img').count()).toBe(1);
    expect(
      await banner(page).locator('a[href="https://elsewhere.example/track.png"]').count(),
    ).toBe(1);
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
