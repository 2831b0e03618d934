import {describe, expect, it} from 'vitest';
import {now, place, places} from '../fixtures/finder-places.js';
import {twoOrigins, type PageOptions} from './two-origins.js';

const {library, open, script} = twoOrigins();

const fallback = '<p id="fallback">Call 211.</p>';
const tag = (attributes = 'src="/places.json"', inside = fallback) =>
  `<tend-service-finder now="${now}" ${attributes}>${inside}</tend-service-finder>`;

async function finder({body = tag(), files = {}, ...rest}: PageOptions = {}) {
  const opened = await open({
    head: script('data-profile="/profile.json" async'),
    body,
    files: {'/places.json': {services: places}, ...files},
    ...rest,
  });
  const {page} = opened;
  const root = page.locator('tend-service-finder');
  return {
    ...opened,
    root,
    ids: () =>
      root
        .locator('ol.results > li')
        .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['serviceId'])),
    item: (id: string) => root.locator(`[data-service-id="${id}"]`),
  };
}

it('stands in place of the fallback, each place with whether it is open and how to reach it', async () => {
  const {ids, item, page} = await finder();
  await expect.poll(ids).toEqual(['near', 'far', 'phone', 'hidden']);
  expect(await page.locator('#fallback').isVisible()).toBe(false);
  await expect
    .poll(() => item('near').locator('[data-state=open]').textContent())
    .toContain('Open until');
  await expect
    .poll(() => item('far').locator('[data-state=closed]').textContent())
    .toContain('Saturday');
  expect(await item('near').locator('[data-action=call]').getAttribute('href')).toBe(
    'tel:6045550101',
  );
  expect(await item('near').locator('[data-action=directions]').getAttribute('href')).toContain(
    'geo:49.26,-123.11',
  );
});

it('shows hours in words as words, until what interprets them has loaded', async () => {
  const inWords = [
    place('asked', {hours: 'By appointment'}),
    place('typed', {hours: 'Mon-Fri 9am to 5pm'}),
  ];
  const library: Record<string, object> = {'/chunks/': {stall: true}};
  const files = {'/places.json': {services: inWords}};
  const stalled = await finder({head: script('async', 'tend-services.js'), files, library});
  await expect.poll(stalled.ids).toEqual(['asked', 'typed']);
  const status = (id: string) => stalled.item(id).locator('[part=status]');
  expect(await status('typed').getAttribute('data-state')).toBe('unknown');
  expect(await status('typed').textContent()).toContain('Mon-Fri 9am to 5pm');
  expect(await status('asked').textContent()).toContain('By appointment');

  const whole = await finder({head: script('async', 'tend-services.js'), files});
  await whole.item('typed').locator('[data-state=open]').waitFor();
  expect(await whole.item('asked').locator('[part=status]').textContent()).toContain(
    'Call to check',
  );
  expect(whole.warnings()).toEqual([]);
});

it('has asked for the script and the data alone when the first places can be read', async () => {
  const {page, item} = await finder({
    head: `<script>
      const look = () => {
        const root = document.querySelector('tend-service-finder')?.shadowRoot;
        if (!root?.querySelector('ol.results > li')) return requestAnimationFrame(look);
        window.before = performance.getEntriesByType('resource').map(({name}) => name);
      };
      look();
    </script>${script('async', 'tend-services.js')}`,
    files: {'/places.json': {services: [place('typed', {hours: 'Mon-Fri 9am to 5pm'})]}},
  });
  await item('typed').locator('[data-state=open]').waitFor();
  const before = await page.evaluate(() => (window as unknown as {before: string[]}).before);
  expect(before.map((url) => new URL(url).pathname).sort()).toEqual([
    '/places.json',
    '/tend-services.js',
  ]);
});

describe('what comes later', () => {
  const open = places.filter(({id}) => id !== 'hidden');

  it('is asked for once somebody comes near, and not before', async () => {
    const {ids, page, root, requested, quiet} = await finder({
      head: script('async', 'tend-services.js'),
      files: {'/places.json': {services: open}},
    });
    await expect.poll(ids).toHaveLength(3);
    await quiet();
    expect(requested()).toEqual(['/tend-services.js']);
    await root.locator('#query').focus();
    for (const part of ['details', 'text-index'])
      await expect.poll(() => requested().join()).toContain(part);
    expect(requested().join()).not.toMatch(/lines|canada|print|share|service-map|reading/);
    await page.keyboard.type('far');
    await expect.poll(ids).toEqual(['far']);
  });

  it('is tried again where it fails, and the list stays', async () => {
    const missing = {status: 503};
    const unavailable: Record<string, typeof missing> = {
      '/chunks/text-index': missing,
      '/chunks/details': missing,
    };
    const {ids, item, root, requested, requests, warnings} = await finder({library: unavailable});
    await expect.poll(ids).toHaveLength(4);
    const details = item('far').locator('details');
    await details.locator('summary').click();
    await expect.poll(() => requested().join()).toContain('/details');
    await expect.poll(() => details.getAttribute('open')).toBe(null);
    delete unavailable['/chunks/details'];
    await details.locator('summary').click();
    await details.locator('dl').waitFor();

    await root.locator('#query').fill('ceder');
    const whenTried = () =>
      requests()
        .filter((request) => request.url().includes('text-index'))
        .map((request) => request.timing().startTime)
        // A request that has only just begun has no time yet.
        .filter((time) => time > 0);
    // The next try is one of its own, not the first of a row: it is a good while until it comes.
    await expect.poll(() => whenTried().length).toBeGreaterThan(1);
    const [first, second] = whenTried();
    expect(second! - first!).toBeGreaterThan(1000);
    expect(await ids()).toHaveLength(4);
    delete unavailable['/chunks/text-index'];
    await expect.poll(ids, {timeout: 10_000}).toEqual(['hidden']);
    expect(warnings()).toEqual([]);
  });

  it('leaves the page’s own words where what reads them cannot be had', async () => {
    const unavailable: Record<string, {status: number}> = {
      '/chunks/read-html': {status: 503},
    };
    const inside = '<article id="office"><h3>Band office</h3><p>Kits at the desk.</p></article>';
    const {ids, page, root, warnings} = await finder({
      body: tag('', inside),
      library: unavailable,
    });
    await expect.poll(() => warnings().join()).toContain('could not be loaded');
    expect(await page.locator('#office').isVisible()).toBe(true);
    expect(await root.locator('ul.results').count()).toBe(0);
    delete unavailable['/chunks/read-html'];
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect.poll(ids).toEqual(['office']);
  });
});

it('keeps a place on the phone only when asked, and shows it on the next visit', async () => {
  const {ids, item, page, root} = await finder();
  await expect.poll(ids).toHaveLength(4);
  const stored = () => page.evaluate(() => localStorage.length + document.cookie.length);
  expect(await stored()).toBe(0);
  await item('near').locator('summary').click();
  await item('near').locator('[data-action=save]').click();
  await expect.poll(stored).toBe(1);
  await page.reload();
  await expect.poll(() => root.locator('.kept').count()).toBe(1);
  await root.locator('.kept > summary').click();
  await expect.poll(() => root.locator('.kept h3').first().innerText()).toBe('Name of near');
});

it('opens a map that asks nobody for anything, in step with the list', async () => {
  const {ids, item, root} = await finder({body: tag('src="/places.json" near="49.26,-123.11"')});
  await expect.poll(ids).toHaveLength(4);
  await root.locator('[data-action=map]').click();
  const mark = root.locator('tend-service-map button[aria-label^="1. Name of near"]');
  await expect.poll(() => mark.count()).toBe(1);
  await mark.click();
  await expect.poll(() => item('near').getAttribute('aria-current')).toBe('true');
});

it('prints the list, and shares a place as text', async () => {
  const {ids, item, page, root} = await finder({
    init: () => {
      Object.assign(window, {shared: [] as unknown[], print: () => {}});
      Object.assign(navigator, {
        share: (data: unknown) => {
          (window as unknown as {shared: unknown[]}).shared.push(data);
          return Promise.resolve();
        },
      });
    },
  });
  await expect.poll(ids).toHaveLength(4);
  await root.locator('.tools [data-action=print]').click();
  const frame = page.frameLocator('iframe[data-tend-print=services]');
  await expect.poll(() => frame.locator('ol > li').count()).toBe(4);
  const paper = await frame.locator('body').innerText();
  expect(paper).toMatch(/Printed .*2026/);
  expect(paper).toContain('Closed');
  expect(paper).not.toMatch(/Open until|Closes soon|Closed now|Closed\. Opens/);
  await item('near').locator('summary').click();
  await item('near').locator('[data-action=share]').click();
  const shared = () => page.evaluate(() => (window as unknown as {shared: object[]}).shared);
  await expect
    .poll(shared)
    .toMatchObject([
      {title: 'Name of near', text: expect.stringContaining('604-555-0101') as string},
    ]);
});

it('works under a strict policy with Trusted Types', async () => {
  const policy = `default-src 'none'; script-src ${library()}; style-src 'self'; connect-src 'self' ${library()}; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html`;
  const {ids, item, root} = await finder({headers: {'Content-Security-Policy': policy}});
  await expect.poll(ids).toHaveLength(4);
  await item('near').locator('summary').click();
  await expect.poll(() => item('near').locator('dl').count()).toBe(1);
  await root.locator('[data-action=map]').click();
  await expect.poll(() => root.locator('tend-service-map .canvas').count()).toBe(1);
});
