import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type axeCore from 'axe-core';
import {chromium, type Browser, type BrowserContext, type Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {findBrowsers} from '../../.config/tools/browsers.mjs';
import {serve} from '../../demo/serve.mjs';
import {alertsInForce, readAlerts, type Alert} from '../../src/alerts/index.js';
import {chromiumArgs} from '../chromium-args.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let context: BrowserContext;
const faults: string[] = [];

beforeAll(async () => {
  site = await serve('dist/apps', {port: 0});
  browser = await chromium.launch({executablePath: findBrowsers().chromium, args: chromiumArgs});
});

afterEach(async () => {
  await context?.close();
  expect(faults.splice(0)).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** The page, in a browser that has not seen it; what it asks of anybody else is a fault. */
async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  context = await browser.newContext({timezoneId: 'America/Vancouver', ...options});
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  page.on('pageerror', ({message}) => faults.push(message));
  page.on('console', (message) => {
    // An alert may be in a language that the banner has no words for; it says so.
    const expected = message.text().startsWith('tend: lang=');
    if (['error', 'warning'].includes(message.type()) && !expected) faults.push(message.text());
  });
  page.on('request', (request) => {
    const {protocol, origin} = new URL(request.url());
    if (!/^(data|blob):$/.test(protocol) && origin !== site.origin) faults.push(request.url());
  });
  await page.goto(`${site.origin}/compose-alert.html`);
  return page;
}

const headline = 'Purple down with strong sedatives';

/** Tab from what has focus until a field has it. */
async function tabTo(page: Page, id: string) {
  for (let presses = 0; presses < 120; presses++) {
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${id}`);
}

async function type(page: Page, id: string, text: string) {
  await tabTo(page, id);
  await page.keyboard.type(text);
}

/** Writes a whole alert with nothing but keys. */
async function write(page: Page) {
  await tabTo(page, 'kind-drug-alert');
  await tabTo(page, 'severity-severe');
  await page.keyboard.press('ArrowUp');
  await type(page, 'headline-0', headline);
  await type(page, 'description-0', 'Three people in two days.');
  await type(page, 'instruction-0', 'Do not use alone.');
  await type(page, 'soldAs-0', 'down');
  await page.keyboard.press('Enter');
  await page.keyboard.type('dope');
  await tabTo(page, 'colours-purple');
  await page.keyboard.press('Space');
  await tabTo(page, 'add-content');
  await page.keyboard.press('Enter');
  await page.keyboard.type('carfentanil');
  await tabTo(page, 'certainty-0');
  await page.keyboard.type('Con');
  await tabTo(page, 'regions-59');
  await page.keyboard.press('Space');
  await type(page, 'senderName-0', 'Willow Bend');
  await type(page, 'sender', 'alerts@willowbend.example');
}

/** Fills in the same alert, for tests of what comes after it. */
async function fillIn(page: Page) {
  await page.locator('#severity-extreme').check();
  await page.locator('#headline-0').fill(headline);
  await page.locator('#description-0').fill('Three people in two days.');
  await page.locator('#instruction-0').fill('Do not use alone.');
  await page.locator('#soldAs-0').fill('down');
  await page.locator('#soldAs-0').press('Enter');
  await page.keyboard.type('dope');
  await page.locator('#colours-purple').check();
  await page.locator('#add-content').click();
  await page.keyboard.type('carfentanil');
  await page.locator('#certainty-0').selectOption('confirmed');
  await page.locator('#regions-59').check();
  await page.locator('#senderName-0').fill('Willow Bend');
  await page.locator('#sender').fill('alerts@willowbend.example');
}

/** What a button saves, as text. */
async function save(page: Page, name: string): Promise<{name: string; text: string}> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name}).press('Enter'),
  ]);
  return {
    name: download.suggestedFilename(),
    text: readFileSync((await download.path())!, 'utf8'),
  };
}

const saves = ['Save the Tend file', 'Save as CAP', 'Save as Atom'];

const openFile = (page: Page, {name, text}: {name: string; text: string}) =>
  page.locator('#file').setInputFiles({name, mimeType: '', buffer: Buffer.from(text)});

const read = async (text: string): Promise<Alert[]> => {
  const {alerts, problems} = await readAlerts(text);
  expect(problems).toEqual([]);
  return alerts;
};

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

const violations = async (page: Page) => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const {run} = (window as unknown as {axe: typeof axeCore}).axe;
    const {violations} = await run({resultTypes: ['violations']});
    return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
  });
};

describe('the page on which an alert is written', () => {
  it('needs no mouse, and saves the same alert in all three files', async () => {
    const page = await open();
    await write(page);
    const files = [];
    for (const name of saves) files.push(await save(page, name));
    expect(files.map(({name}) => name)).toEqual([
      'alerts.json',
      expect.stringMatching(/^alert-\d{8}-[\da-f]{8}\.cap\.xml$/),
      'alerts.atom.xml',
    ]);
    const all = (await Promise.all(files.map(({text}) => read(text)))).flat();
    expect(all).toHaveLength(3);
    for (const {id, versions} of all) {
      expect(id).toBe(all[0]!.id);
      expect(versions).toMatchObject([
        {
          lang: 'en-CA',
          headline,
          severity: 'extreme',
          certainty: 'observed',
          senderName: 'Willow Bend',
          drug: {
            soldAs: ['down', 'dope'],
            contains: [{substance: 'carfentanil', certainty: 'confirmed'}],
          },
        },
      ]);
    }
    expect(alertsInForce([all[0]!], {now: new Date(), place: {codes: ['5915022']}})).toHaveLength(
      1,
    );
    expect(alertsInForce([all[0]!], {now: new Date(), place: {codes: ['24']}})).toEqual([]);
  });

  // A page of its own for each: Chromium gives a page ten downloads.
  it.each(saves)('opens again what “%s” saved, to update it and to cancel it', async (kind) => {
    const page = await open();
    await fillIn(page);
    const file = await save(page, kind);
    const [first] = (await read(file.text)) as [Alert];
    await openFile(page, file);
    await page.getByRole('button', {name: 'Update', exact: true}).press('Enter');
    expect(await focused(page)).toBe('headline-0');
    await page.keyboard.press('End');
    await page.keyboard.type(', more deaths');
    for (const name of saves) {
      const [update] = (await read((await save(page, name)).text)) as [Alert];
      expect(update.id).not.toBe(first.id);
      expect(update).toMatchObject({
        type: 'update',
        references: [{sender: first.sender, id: first.id, sent: first.sent}],
        versions: [{headline: `${headline}, more deaths`, drug: first.versions[0]!.drug!}],
      });
      // CAP has no place for it of its own.
      if (name === saves[0]) expect(update.issued).toEqual(first.sent);
      expect(alertsInForce([update, first], {now: new Date()})).toEqual([update]);
    }

    await openFile(page, file);
    await page.getByRole('button', {name: 'Cancel the alert'}).press('Enter');
    expect(await focused(page)).toBe('mode');
    for (const name of saves) {
      const [cancel] = (await read((await save(page, name)).text)) as [Alert];
      expect(cancel).toMatchObject({type: 'cancel', versions: []});
      expect(alertsInForce([first, cancel], {now: new Date()})).toEqual([]);
    }
  });

  it('says that the danger is over', async () => {
    const page = await open();
    await fillIn(page);
    const file = await save(page, saves[0]!);
    await openFile(page, file);
    await page.getByRole('button', {name: 'All clear'}).click();
    const [clear] = (await read((await save(page, saves[1]!)).text)) as [Alert];
    expect(clear.versions[0]).toMatchObject({
      headline: `All clear: ${headline}`,
      response: ['allclear'],
      urgency: 'past',
    });
  });

  it('keeps the work until it is erased', async () => {
    const page = await open();
    await fillIn(page);
    await page.reload();
    expect(await page.locator('#headline-0').inputValue()).toBe(headline);
    expect(await page.locator('#colours-purple').isChecked()).toBe(true);
    await page.getByRole('button', {name: 'Erase and start new'}).click();
    expect(await focused(page)).toBe('erase-no');
    await page.getByRole('button', {name: 'Yes, erase'}).click();
    expect(await page.locator('#headline-0').inputValue()).toBe('');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.reload();
    expect(await page.locator('#headline-0').inputValue()).toBe('');
  });

  it('saves nothing that is broken, and leads to what is missing', async () => {
    const page = await open();
    await page.getByRole('button', {name: saves[0]!}).click();
    expect(await focused(page)).toBe('checks');
    await expect.poll(() => page.locator('.status').innerText()).toContain('Not saved');
    await page.getByRole('button', {name: 'There is no headline.'}).press('Enter');
    expect(await focused(page)).toBe('headline-0');
    const described = await page.locator('#headline-0').getAttribute('aria-describedby');
    expect(described).toContain('headline-0-fault');
    expect(await page.locator('#headline-0-fault').innerText()).toBe('There is no headline.');
    expect(await page.locator('#headline-0').getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.type('Purple down');
    expect(await page.locator('#headline-0-fault').count()).toBe(0);
  });

  it('has languages side by side, each in its own direction', async () => {
    const page = await open();
    await page.locator('#headline-0').fill('55% fentanyl');
    await page.locator('#add-language').selectOption('ar');
    await page.locator('#add-language-button').press('Enter');
    expect(await focused(page)).toBe('headline-1');
    await page.keyboard.type('٥٠٪ فنتانيل');
    const arabic = page.getByRole('textbox', {name: 'Headline: Arabic'});
    expect(await arabic.getAttribute('dir')).toBe('rtl');
    expect(await arabic.getAttribute('lang')).toBe('ar');
    await expect
      .poll(() => page.locator('.checks').innerText())
      .toContain('English: 55. Arabic: 50.');
    await page.getByRole('button', {name: 'Arabic', exact: true}).click();
    expect(await page.locator('tend-alert-banner').getAttribute('lang')).toBe('ar');
    await page.getByRole('button', {name: 'Remove Arabic'}).press('Enter');
    expect(await focused(page)).toBe('add-language');
    expect(await page.locator('#headline-1').count()).toBe(0);
  });

  it('says that a language tag is none, and takes one that is', async () => {
    const page = await open();
    await page.locator('#other-language').fill('not a tag!');
    await page.keyboard.press('Enter');
    expect(await page.locator('#other-language-fault').innerText()).toContain('not a language tag');
    await page.locator('#other-language').fill('chp');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('headline-1');
    expect(await page.locator('#headline-1').getAttribute('lang')).toBe('chp');
  });

  it('asks for an update of what was saved and then changed', async () => {
    const page = await open();
    await fillIn(page);
    const [first] = (await read((await save(page, saves[0]!)).text)) as [Alert];
    await page.locator('#headline-0').fill('Purple and grey down');
    await page.getByRole('button', {name: 'Make this an update'}).press('Enter');
    expect(await focused(page)).toBe('mode');
    const [update] = (await read((await save(page, saves[0]!)).text)) as [Alert];
    expect(update).toMatchObject({
      type: 'update',
      references: [{id: first.id}],
      versions: [{headline: 'Purple and grey down'}],
    });
  });

  it('keeps the other alerts of a file, until they are left out', async () => {
    const page = await open();
    await fillIn(page);
    const {text} = await save(page, saves[0]!);
    const both = JSON.parse(text) as {alerts: Record<string, unknown>[]};
    both.alerts.push({...both.alerts[0], id: 'other', headline: 'Green pills'});
    await openFile(page, {name: 'alerts.json', text: JSON.stringify(both)});
    await page.getByRole('button', {name: 'Update', exact: true}).first().click();
    const saved = await read((await save(page, saves[2]!)).text);
    expect(saved.map(({type, id}) => (type === 'update' ? type : id))).toEqual(['update', 'other']);
    await page.getByRole('button', {name: 'Leave out: Green pills'}).click();
    expect(await read((await save(page, saves[2]!)).text)).toHaveLength(1);
  });

  it('says what a file is not', async () => {
    const page = await open();
    await openFile(page, {name: 'poster.txt', text: 'Purple down'});
    await expect
      .poll(() => page.locator('#file-fault').innerText())
      .toContain('no alert in poster.txt');
    expect(await focused(page)).toBe('file');
    await openFile(page, {name: 'page.html', text: '<!doctype html><p>Hello'});
    await expect.poll(() => page.locator('#file-fault').innerText()).toContain('web page');
  });

  it('works where the browser keeps nothing, and says so', async () => {
    context = await browser.newContext();
    const page = await context.newPage();
    page.setDefaultTimeout(5000);
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new Error('denied');
        },
      });
    });
    await page.goto(`${site.origin}/compose-alert.html`);
    await page.locator('#headline-0').fill('Purple down');
    expect(await page.locator('header').innerText()).toContain('keeps nothing');
  });

  it.each([320, 1280])(
    'has no fault that axe knows, and none sideways, %i pixels wide',
    async (width) => {
      const page = await open({viewport: {width, height: 640}, reducedMotion: 'reduce'});
      expect(await violations(page)).toEqual([]);
      await page.locator('#add-language').selectOption('ar');
      await page.locator('#add-language-button').click();
      for (const id of ['add-colour', 'add-content']) await page.locator(`#${id}`).click();
      for (const summary of await page.locator('summary').all()) await summary.click();
      await page.locator('#add-service').click();
      await page.getByRole('button', {name: saves[0]!}).click();
      expect(await violations(page)).toEqual([]);
      const file = {
        name: 'a.json',
        text: '{"alerts": [{"id": "a", "sent": "2026-11-23T10:00:00Z", "headline": "Purple"}]}',
      };
      await openFile(page, file);
      await page.locator('#opened').waitFor();
      expect(await violations(page)).toEqual([]);
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(await overflow()).toBeLessThanOrEqual(0);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await overflow()).toBeLessThanOrEqual(0);
    },
  );

  it('prints the alert and nothing else', async () => {
    const page = await open();
    await page.locator('#headline-0').fill(headline);
    await page.emulateMedia({media: 'print'});
    expect(await page.locator('tend-alert-banner').isVisible()).toBe(true);
    for (const part of ['#form', '#save', 'header', '.bar'])
      expect(await page.locator(part).isVisible(), part).toBe(false);
  });

  it('opens from a disk, without a server', async () => {
    context = await browser.newContext();
    const page = await context.newPage();
    page.setDefaultTimeout(5000);
    page.on('console', (message) => faults.push(message.text()));
    await page.goto(new URL('../../dist/apps/compose-alert.html', import.meta.url).href);
    await page.locator('#headline-0').fill('Purple down');
    await page.locator('tend-alert-banner').getByText('Purple down').first().waitFor();
  });
});
