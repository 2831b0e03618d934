import {describe, expect, it} from 'vitest';
import {heading, kinds, twoOrigins, type Answer} from './two-origins.js';

const {open, script} = twoOrigins();

const hour = 3_600_000;
const alert = (id: string) => ({
  id,
  sender: 'alerts@riverside.example',
  sent: new Date(Date.now() - hour).toISOString(),
  expires: new Date(Date.now() + 24 * hour).toISOString(),
  lang: 'en',
  severity: 'severe',
  headline: `Headline of ${id}`,
});
const place = (name: string) => ({
  name,
  categories: ['naloxone'],
  phones: [{number: '604-555-0100'}],
});

/** An answer as a server gave it two hours ago: the browser has to ask before it uses it again. */
const old = (content: object, etag: string): Answer => ({
  body: JSON.stringify(content),
  headers: {
    'Cache-Control': 'no-cache',
    ETag: etag,
    Date: new Date(Date.now() - 2 * hour).toUTCString(),
    Age: '7200',
  },
});

const banner = (files: Record<string, Answer>) =>
  open({
    head: script('async', 'tend-alerts.js'),
    body: '<tend-alert-banner src="/alerts.json"></tend-alert-banner>',
    files,
  });

const finder = (files: Record<string, Answer>) =>
  open({
    head: script('async', 'tend-services.js'),
    body: '<tend-service-finder src="/places.json"></tend-service-finder>',
    files,
  });

const withProfile = (files: Record<string, Answer>) =>
  open({head: script('data-profile="/profile.json" async'), files});

describe('a second visit', () => {
  it('shows the alerts that the browser has at once, and what has changed a moment later', async () => {
    const files: Record<string, Answer> = {'/alerts.json': old({alerts: [alert('one')]}, '"1"')};
    const {page} = await banner(files);
    const heads = page.locator('tend-alert-banner article h3');
    await expect.poll(() => heads.allTextContents()).toEqual(['Headline of one']);

    files['/alerts.json'] = {stall: true};
    await page.goto(page.url());
    // The server says nothing, and readers need not wait for it.
    await expect.poll(() => heads.allTextContents()).toEqual(['Headline of one']);

    files['/alerts.json'] = old({alerts: [alert('two')]}, '"2"');
    await page.goto(page.url());
    await expect.poll(() => heads.allTextContents()).toEqual(['Headline of two']);
  });

  it('says when alerts were last checked, if they cannot be checked now', async () => {
    const files: Record<string, Answer> = {'/alerts.json': old({alerts: [alert('one')]}, '"1"')};
    const {page, warnings} = await banner(files);
    const shown = page.locator('tend-alert-banner');
    await shown.locator('article').waitFor();
    files['/alerts.json'] = {status: 503};
    await page.goto(page.url());
    await shown.locator('[data-state="failed"]').waitFor();
    expect(await shown.locator('article h3').allTextContents()).toEqual(['Headline of one']);
    const time = new Intl.DateTimeFormat('en-CA', {hour: 'numeric', hour12: true}).format(
      Date.now() - 2 * hour,
    );
    expect(await shown.locator('[data-state="failed"]').textContent()).toContain(
      time.split(' ')[0],
    );
    expect(warnings().join()).toContain('503');
  });

  it('shows the places that the browser has at once, and what has changed a moment later', async () => {
    const files: Record<string, Answer> = {
      '/places.json': old({services: [place('First House')]}, '"1"'),
    };
    const {page} = await finder(files);
    const names = page.locator('tend-service-finder article h3');
    await expect.poll(() => names.allInnerTexts()).toEqual(['First House']);

    files['/places.json'] = {stall: true};
    await page.goto(page.url());
    await expect.poll(() => names.allInnerTexts()).toEqual(['First House']);

    files['/places.json'] = old({services: [place('Second House')]}, '"2"');
    await page.goto(page.url());
    await expect.poll(() => names.allInnerTexts()).toEqual(['Second House']);
  });

  it('uses the profile that the browser has at once, and what has changed a moment later', async () => {
    const files: Record<string, Answer> = {'/profile.json': old({pack: 'nu'}, '"1"')};
    const {page, warnings} = await withProfile(files);
    await expect.poll(() => kinds(page)).toBe('call naloxone stay');

    files['/profile.json'] = {stall: true};
    await page.goto(page.url());
    await expect.poll(() => kinds(page)).toBe('call naloxone stay');

    files['/profile.json'] = old({pack: 'yt'}, '"2"');
    await page.goto(page.url());
    await expect.poll(() => kinds(page)).toContain('airway');
    expect(warnings()).toEqual([]);
  });

  it('keeps the profile that the browser has if the server has none now, and says so', async () => {
    const files: Record<string, Answer> = {'/profile.json': old({pack: 'nu'}, '"1"')};
    const {page, warnings} = await withProfile(files);
    await expect.poll(() => kinds(page)).toBe('call naloxone stay');
    files['/profile.json'] = {status: 503};
    await page.goto(page.url());
    await expect.poll(() => warnings().join()).toContain('503. The last copy is used.');
    expect(await kinds(page)).toBe('call naloxone stay');
    expect(warnings()).toHaveLength(1);
  });

  it('asks nobody for a profile that the server lets the browser use for a while', async () => {
    const profile: Answer = {
      body: JSON.stringify({pack: 'nu'}),
      headers: {'Cache-Control': 'max-age=3600'},
    };
    const {page} = await withProfile({'/profile.json': profile});
    await expect.poll(() => kinds(page)).toBe('call naloxone stay');
    await page.goto(page.url());
    await expect.poll(() => kinds(page)).toBe('call naloxone stay');
    const sizes = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({name}) => name.endsWith('/profile.json'))
        .map((entry) => (entry as PerformanceResourceTiming).transferSize),
    );
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.every((size) => !size)).toBe(true);
  });
});

it('a file that was missing at the last visit is asked for again', async () => {
  const files: Record<string, Answer> = {
    '/places.json': {status: 404, body: 'none', headers: {'Cache-Control': 'max-age=600'}},
  };
  const {page} = await finder(files);
  await page.locator('tend-service-finder [data-state=failed]').waitFor();
  files['/places.json'] = old({services: [place('First House')]}, '"1"');
  await page.goto(page.url());
  const names = page.locator('tend-service-finder article h3');
  await expect.poll(() => names.allInnerTexts()).toEqual(['First House']);
});

describe('a profile in the page', () => {
  const inPage = (profile: object) =>
    `<script type="application/json" data-tend-profile>${JSON.stringify(profile)}</script>`;

  it('is used without a request', async () => {
    const {page, requests} = await open({head: inPage({pack: 'yt'}) + script('async')});
    await heading(page).waitFor();
    expect(await kinds(page)).toContain('airway');
    expect(requests().filter((request) => request.url().includes('profile.json'))).toEqual([]);
  });

  it('starts the downloads of its sources with the script', async () => {
    const {page, requests} = await open({
      head: inPage({alerts: {sources: ['/alerts.json']}}) + script('async'),
      body: '<tend-alert-banner></tend-alert-banner>',
      // No code of the banner ever comes.
      library: {'/chunks/': {stall: true}},
      files: {'/alerts.json': {stall: true}},
    });
    await expect
      .poll(() =>
        requests()
          .map((request) => request.url())
          .join(),
      )
      .toContain('/alerts.json');
    expect(await page.title()).toBe('Page');
  });

  it('gives way to the one that the script tag names', async () => {
    const {page} = await open({
      head: inPage({pack: 'yt'}) + script('data-profile="/profile.json" async'),
      files: {'/profile.json': {pack: 'nu'}},
    });
    await heading(page).waitFor();
    expect(await kinds(page)).toBe('call naloxone stay');
  });

  it('is reported like any other where it cannot be read', async () => {
    const {page, warnings} = await open({
      head: `<script type="application/json" data-tend-profile>{"pack": "yt",}</script>${script('async')}`,
    });
    await heading(page).waitFor();
    expect(warnings()).toHaveLength(1);
    expect(warnings()[0]).toContain('#tend-profile');
  });
});
