import {expect, it} from 'vitest';
import {twoOrigins, type Answer} from './two-origins.js';

const {open, script} = twoOrigins();

const sentBefore = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

/** An alert of Tend's own format. */
const alert = (id: string, more: object = {}) => ({
  id,
  sender: 'alerts@riverside.example',
  sent: sentBefore(60),
  expires: sentBefore(-24 * 60),
  lang: 'en',
  severity: 'severe',
  category: ['health'],
  headline: `Headline of ${id}`,
  ...more,
});

const feed = (...alerts: object[]): Answer => ({body: JSON.stringify({alerts})});

/** A page with the banner. */
async function banner(files: Record<string, Answer>) {
  const opened = await open({
    head: script('async'),
    body: '<tend-alert-banner src="/alerts.json"><p id="fallback">Call us.</p></tend-alert-banner>',
    files,
    // A frame that was printed is gone before a test can look at it.
    init: () => {
      window.print = () => {};
    },
  });
  const {page} = opened;
  return {
    ...opened,
    heads: () => page.locator('tend-alert-banner article h3').allTextContents(),
    press: (action: string) => page.locator(`tend-alert-banner [data-action=${action}]`).click(),
  };
}

it('shows what is in force, keeps one dismissed over a reload, and prints one', async () => {
  const lesser = (headline: string) => alert('a', {severity: 'moderate', headline});
  const files = {'/alerts.json': feed(lesser('First'))};
  const {heads, press, page, requested} = await banner(files);
  await expect.poll(heads).toEqual(['First']);
  expect(await page.locator('#fallback').isVisible()).toBe(false);
  expect(requested().join()).not.toContain('read-xml');
  await press('dismiss');
  const height = () => page.locator('tend-alert-banner').evaluate(({clientHeight}) => clientHeight);
  await expect.poll(height).toBe(0);
  await page.reload();
  await expect.poll(height).toBe(0);
  files['/alerts.json'] = feed(lesser('Second'));
  await page.reload();
  await expect.poll(heads).toEqual(['Second']);
  await press('print');
  const frame = page.frameLocator('iframe[data-tend-print=alert]');
  expect(await frame.locator('h3').innerText()).toBe('Second');
});

it('downloads the reader of XML for a feed that is XML', async () => {
  const rss = `<rss version="2.0"><channel><title>News</title><item><title>From RSS</title><pubDate>${new Date(Date.now() - 60_000).toUTCString()}</pubDate></item></channel></rss>`;
  const {heads, requested} = await banner({'/alerts.json': {type: 'text/plain', body: rss}});
  await expect.poll(heads).toEqual(['From RSS']);
  expect(requested().join()).toContain('read-xml');
});

const lesser = alert('a', {
  severity: 'moderate',
  instruction: 'Do not use alone.',
  description: 'Sold as down on Main Street.',
});
const alone = (library: Record<string, Answer>) => ({
  head: script('async', 'tend-alerts.js'),
  body: '<tend-alert-banner src="/alerts.json"></tend-alert-banner>',
  files: {'/alerts.json': feed(lesser)},
  library,
});

it('shows alerts before the code for their details has come', async () => {
  const {page} = await open(alone({'/chunks/later': {stall: true}}));
  const article = page.locator('tend-alert-banner article');
  await expect.poll(() => article.locator('h3').allTextContents()).toEqual(['Headline of a']);
  expect(await article.locator('[data-action]').allInnerTexts()).toEqual([
    'Details',
    'Share',
    'Print',
    'Dismiss',
  ]);
});

it('brings the details without a press, so that they can be found in the page and read out', async () => {
  const {page} = await open(alone({}));
  const more = page.locator('tend-alert-banner .more');
  await expect.poll(() => more.textContent()).toContain('Sold as down on Main Street.');
  expect(await page.locator('tend-alert-banner details').getAttribute('open')).toBeNull();
});

it('brings the details when they are opened, if they did not come before', async () => {
  const library: Record<string, Answer> = {'/chunks/later': {status: 503}};
  const {page, warnings} = await open(alone(library));
  await expect.poll(() => warnings().join()).toContain('the details of alerts did not load');
  delete library['/chunks/later'];
  await page.locator('tend-alert-banner summary').click();
  const more = page.locator('tend-alert-banner .more');
  await expect.poll(() => more.textContent()).toContain('Sold as down on Main Street.');
});

it('never shows an alert that the reader has dismissed, while that is being found out', async () => {
  const library: Record<string, Answer> = {};
  const {page} = await open(alone(library));
  const heads = () => page.locator('tend-alert-banner article h3').allTextContents();
  await expect.poll(heads).toEqual(['Headline of a']);
  await page.locator('tend-alert-banner [data-action=dismiss]').click();
  await expect.poll(heads).toEqual([]);
  library['/chunks/later'] = {stall: true};
  const answered = page.waitForResponse(/alerts\.json/);
  await page.reload();
  await answered;
  await page.locator('tend-alert-banner section').waitFor({state: 'attached'});
  expect(await heads()).toEqual([]);
});
