import {describe, expect, it} from 'vitest';
import {twoOrigins, type PageOptions} from './two-origins.js';

const {library, open, script} = twoOrigins();

/** A Monday, noon in Vancouver. */
const now = '2026-11-23T12:00:00-08:00';

const place = (id: string, more: object = {}) => ({
  id,
  name: `Name of ${id}`,
  phones: [{number: '604-555-0101'}],
  hours: 'Mo-Fr 09:00-17:00',
  timeZone: 'America/Vancouver',
  languages: ['en'],
  attributes: ['free'],
  categories: ['naloxone'],
  confirmed: '2026-10-01',
  ...more,
});
const places = [
  place('near', {point: [-123.11, 49.26]}),
  place('far', {point: [-123.5, 49.2], attributes: [], hours: 'Sa 10:00-12:00'}),
  place('phone', {virtual: true, categories: ['oat']}),
  place('hidden', {
    confidential: true,
    point: [-123.1, 49.26],
    address: {lines: ['9 Secret Street']},
    name: 'Cedar House',
  }),
];
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

describe('a directory', () => {
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

  it('never tells where a confidential place is', async () => {
    const {item, page} = await finder({body: tag('src="/places.json" near="49.26,-123.11"')});
    await item('hidden').locator('summary').click();
    await expect.poll(() => item('hidden').locator('dl').count()).toBe(1);
    await expect.poll(() => item('hidden').textContent()).toContain('kept private');
    expect(await item('hidden').textContent()).not.toMatch(/away|Secret/);
    const html = await page
      .locator('tend-service-finder')
      .evaluate((element) => element.shadowRoot!.innerHTML);
    expect(html).not.toContain('Secret');
    expect(html).not.toContain('-123.1,');
  });

  it('is searched as one types, with an error, and counted aloud once', async () => {
    const {ids, root, page} = await finder();
    await expect.poll(ids).toHaveLength(4);
    await root.locator('#query').pressSequentially('ceder');
    await expect.poll(ids).toEqual(['hidden']);
    const announced = () =>
      root
        .locator('[role=status]')
        .evaluateAll((all) => all.map((each) => each.textContent!.trim()));
    await expect.poll(announced).toEqual(['1 service found', '']);
    expect(page.url()).not.toContain('ceder');
  });

  it('is filtered by buttons that say how many are left', async () => {
    const {ids, root} = await finder();
    await expect.poll(ids).toHaveLength(4);
    const free = root.locator('[data-filter=free]');
    await expect.poll(() => free.locator('.count').textContent()).toBe('3');
    await free.click();
    await expect.poll(ids).toEqual(['near', 'phone', 'hidden']);
    expect(await free.getAttribute('aria-pressed')).toBe('true');
    await root.locator('[data-filter=open-now]').click();
    await expect.poll(ids).toEqual(['near', 'phone', 'hidden']);
    await root.locator('[data-action=clear]').click();
    await expect.poll(ids).toHaveLength(4);
  });

  it('with nothing found says what to leave out, and shows help lines', async () => {
    const {ids, root} = await finder({body: tag('src="/places.json" query="near" category="oat"')});
    await expect.poll(() => root.locator('[data-action=widen]').count()).toBe(2);
    await expect.poll(() => root.locator('[data-service-id=line-nors]').count()).toBe(1);
    await root.locator('[data-action=widen]').first().click();
    await expect.poll(ids).toEqual(['near']);
  });
});

describe('near', () => {
  it('takes a postal code by keyboard, on the device alone', async () => {
    const {ids, item, root, page} = await finder();
    await expect.poll(ids).toHaveLength(4);
    await root.locator('#near').focus();
    await page.keyboard.type('V6B');
    await expect.poll(() => root.locator('[role=option]').count()).toBeGreaterThan(0);
    await page.keyboard.press('ArrowDown');
    expect(await root.locator('[role=option][aria-selected=true]').count()).toBe(1);
    await page.keyboard.press('Enter');
    await expect.poll(ids).toEqual(['near', 'far', 'phone', 'hidden']);
    await expect.poll(() => item('near').locator('.where').innerText()).toContain('away');
  });

  it('goes by the last place that it was given', async () => {
    const {ids, root} = await finder();
    await expect.poll(ids).toHaveLength(4);
    await root.evaluate((element) => {
      for (const near of ['V6B', 'nowhere at all', '49.2,-123.5'])
        element.setAttribute('near', near);
    });
    await expect.poll(ids).toEqual(['far', 'near', 'phone', 'hidden']);
    expect(await root.locator('#near-help strong').count()).toBe(0);
    await root.evaluate((element) => element.setAttribute('near', 'zzzzz'));
    await expect.poll(() => root.locator('#near-help strong').count()).toBe(1);
  });

  it('asks for the device’s location only when told to, and says so where it is refused', async () => {
    const context = {
      geolocation: {latitude: 49.2, longitude: -123.5},
      permissions: ['geolocation'],
    };
    const {ids, root} = await finder({context});
    await expect.poll(ids).toHaveLength(4);
    await root.locator('[data-action=locate]').click();
    await expect.poll(ids).toEqual(['far', 'near', 'phone', 'hidden']);
    const refused = await finder();
    await expect.poll(refused.ids).toHaveLength(4);
    await refused.root.locator('[data-action=locate]').click();
    await expect
      .poll(() => refused.root.locator('#near-help').innerText())
      .toContain('postal code');
  });
});

describe('what a site chooses', () => {
  it('names its directory, kinds and translations in its profile', async () => {
    const {ids, item} = await finder({
      body: tag('lang="fr"'),
      files: {
        '/profile.json': {
          services: {
            sources: ['/places.json'],
            translations: {fr: {near: {name: 'Nom français'}}},
            limit: 2,
          },
        },
      },
    });
    await expect.poll(ids).toEqual(['near', 'far']);
    await expect.poll(() => item('near').locator('h3').innerText()).toBe('Nom français');
  });

  it('may let a search stand in the address, without the reader’s own place', async () => {
    const {ids, root, page} = await finder({
      files: {'/profile.json': {services: {links: true}}},
    });
    await expect.poll(ids).toHaveLength(4);
    await root.locator('[data-filter=free]').click();
    await expect.poll(() => page.url()).toContain('#find?filters=free');
    await root.locator('#near').fill('V6B 1A1');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('near=V6B');
    expect(page.url()).not.toContain('1A1');
    await page.goBack();
    await page.goBack();
    await expect.poll(ids).toHaveLength(4);
  });
});

describe('without a good directory', () => {
  it('lists help lines, those of the region first', async () => {
    const {root, warnings} = await finder({
      body: tag(''),
      files: {'/profile.json': {services: {region: 'CA-NS'}}},
    });
    await expect.poll(() => root.locator('ul.results > li').count()).toBeGreaterThan(5);
    expect(await root.locator('ul.results > li').first().getAttribute('data-service-id')).toBe(
      'line-nsCrisis',
    );
    expect(warnings()).toEqual([]);
  });

  it.each([
    ['an error page', {body: '<!doctype html><h1>404</h1>', type: 'text/html'}],
    ['a broken server', {status: 500}],
  ])('keeps the fallback for %s, says so, and shows help lines', async (_, answer) => {
    const {root, page, warnings} = await finder({files: {'/places.json': answer}});
    await expect.poll(() => root.locator('[data-state=failed]').count()).toBe(1);
    expect(await page.locator('#fallback').isVisible()).toBe(true);
    await expect.poll(() => root.locator('ul.results > li').count()).toBeGreaterThan(5);
    expect(warnings()).toHaveLength(1);
  });

  it('shows what can be read of a bad one, with one warning', async () => {
    const {ids, warnings} = await finder({
      files: {'/places.json': {services: [place('good'), {id: 'nameless'}, 7, null]}},
    });
    await expect.poll(ids).toEqual(['good']);
    expect(warnings()).toHaveLength(1);
  });

  it('reads what is written in the page', async () => {
    const inside =
      '<article data-service="office" data-hours="Mo-Fr 09:00-17:00"><h3>Band office</h3><p><b>Kits</b> at the desk.</p><a href="tel:+18675550101">Call</a></article>';
    const {ids, item} = await finder({body: tag('', inside)});
    await expect.poll(ids).toEqual(['office']);
    await expect.poll(() => item('office').locator('h3').innerText()).toBe('Band office');
  });
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
        .map((request) => request.timing().startTime);
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
