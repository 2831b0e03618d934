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
