import {execFile} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {promisify} from 'node:util';
import type axeCore from 'axe-core';
import {unzipSync} from 'fflate';
import {chromium, type Browser, type BrowserContext, type Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, expect, it} from 'vitest';
import {findBrowsers} from '../../.config/tools/browsers.mjs';
import {serve} from '../../demo/serve.mjs';
import {chromiumArgs} from '../chromium-args.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const run = promisify(execFile);

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let context: BrowserContext;
let folder: string;
const faults: string[] = [];
/** What the site serves beside the demo: path → text. */
const served: Record<string, string> = {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tend-translate-'));
  site = await serve('dist/apps', {
    port: 0,
    answer(request, response) {
      const text = served[request.url ?? ''];
      if (text === undefined) return false;
      const type = request.url!.endsWith('/') ? 'text/html' : 'application/json';
      response.setHeader('Content-Type', `${type}; charset=utf-8`);
      response.end(text);
      return true;
    },
  });
  browser = await chromium.launch({executablePath: findBrowsers().chromium, args: chromiumArgs});
});

afterEach(async () => {
  await context?.close();
  expect(faults.splice(0)).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, {recursive: true, force: true});
});

/** The page, in a browser that has not seen it; what it asks of anybody else is a fault. */
async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  page.on('pageerror', ({message}) => faults.push(message));
  page.on('console', (message) => {
    // A language that is begun lacks files; the browser says so of each.
    const expected = /404|^tend: /.test(message.text());
    if (['error', 'warning'].includes(message.type()) && !expected) faults.push(message.text());
  });
  page.on('request', (request) => {
    const {protocol, origin} = new URL(request.url());
    if (!/^(data|blob):$/.test(protocol) && origin !== site.origin) faults.push(request.url());
  });
  await page.goto(`${site.origin}/translate.html`);
  await page.locator('#language').waitFor();
  return page;
}

const field = (page: Page, key: string) => page.locator(`[id="words-naloxone:${key}"]`);
const faultsAt = (page: Page, key: string) => page.locator(`[id="faults-naloxone:${key}"] .fault`);
const preview = (page: Page) => page.locator('.stage tend-naloxone-guide');

/** A language that nobody has, begun with nothing but keys. */
async function begin(page: Page) {
  await page.locator('summary', {hasText: 'Start a language'}).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('qaa-x-willow');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Willow');
  await page.keyboard.press('Enter');
  await field(page, 'title').waitFor();
}

const violations = async (page: Page) => {
  await page.evaluate(axe);
  const {violations: found} = await page.evaluate(() =>
    (window as unknown as {axe: typeof axeCore}).axe.run('main, header', {
      resultTypes: ['violations'],
    }),
  );
  return found.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join()}`);
};

it('a made-up language, by keyboard: begun, checked, seen, reviewed, kept, saved, served, erased', async () => {
  const page = await open();
  await begin(page);
  await field(page, 'title').focus();
  await page.keyboard.type('Lirum larum');
  await expect.poll(() => preview(page).locator('h2').first().innerText()).toContain('Lirum larum');

  // A number typed in is caught, and put right by the button of the value.
  await page.locator('#query').fill('breath every');
  const breaths = 'steps.breaths.text';
  await field(page, breaths).focus();
  await page.keyboard.type('Larum 6 ');
  await expect.poll(() => faultsAt(page, breaths).count()).toBe(2);
  expect(await faultsAt(page, breaths).allInnerTexts()).toEqual([
    expect.stringContaining('Put the value back'),
    expect.stringContaining('Numbers come from the values'),
  ]);
  for (let presses = 0; presses < 2; presses++) await page.keyboard.press('Backspace');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Insert 5 seconds (time from one breath to the next)',
  );
  await page.keyboard.press('Enter');
  expect(await field(page, breaths).inputValue()).toBe('Larum {{interval}}');
  expect(await faultsAt(page, breaths).count()).toBe(0);
  await expect.poll(() => preview(page).getByText('Larum 5').count()).toBe(1);
  await page.getByText('Find it in the preview').click();
  await expect.poll(() => page.locator('.status').innerText()).toContain('is marked');

  // Values stand in the order of the sentence, named by what they say; swapped ones are caught.
  await page.locator('#query').fill('spray takes');
  const waits = 'steps.evaluate-again.text_both';
  await field(page, waits).focus();
  const values = page.locator(`[data-place="naloxone:${waits}"] .value-insert`);
  expect((await values.allInnerTexts()).map((text) => text.trim())).toEqual([
    '2–3 minutes (wait after a spray)',
    '3–5 minutes (wait after an injection)',
  ]);
  await field(page, waits).fill('Lirum {{waitInjection}} larum {{waitNasal}}');
  await expect
    .poll(() => faultsAt(page, waits).allInnerTexts())
    .toEqual([expect.stringContaining('the other way round')]);
  await field(page, waits).fill('Lirum {{waitNasal}} larum {{waitInjection}}');
  await expect.poll(() => faultsAt(page, waits).count()).toBe(0);
  const asRead = page.locator(`[data-place="naloxone:${waits}"] .as-read`);
  expect((await asRead.innerText()).replace(/[\u2066\u2069]/g, '')).toMatch(/Lirum 2.3.*larum 3.5/);
  await field(page, waits).fill('');
  await page.locator('#query').fill('breath every');
  await field(page, breaths).focus();

  // A review has a name.
  await page.getByText('Mark as reviewed', {exact: true}).click();
  expect(await page.locator('.status').innerText()).toContain('your full name');
  await page.keyboard.type('Ana Example, nurse');
  await page.keyboard.press('Tab');
  await field(page, breaths).focus();
  await page.getByText('Mark as reviewed', {exact: true}).click();
  const state = () => page.locator(`[data-place="naloxone:${breaths}"]`).getAttribute('data-state');
  await expect.poll(state).toBe('reviewed');

  // The next visit finds it all.
  await page.reload();
  expect(await field(page, 'title').inputValue()).toBe('Lirum larum');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByText('Folder for a website (zip)').click(),
  ]);
  const zip = unzipSync(readFileSync(await download.path()));
  for (const [path, bytes] of Object.entries(zip)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), bytes);
    served[`/languages/${path}`] = new TextDecoder().decode(bytes);
  }
  const command = ['--import', './.config/tools/run-typescript.mjs', 'src/cli/tend.ts'];
  const {stdout} = await run('node', [
    ...command,
    'locales',
    'check',
    resolve(folder, 'qaa-x-willow'),
  ]);
  expect(stdout).toContain('0 problems');

  served['/willow.json'] = JSON.stringify({
    languages: ['qaa-x-willow'],
    languageFolders: {'qaa-x-willow': '/languages/qaa-x-willow/'},
  });
  const library = await serve('dist/cdn', {port: 0});
  served['/willow/'] =
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>W</title><link rel="icon" href="data:,"><script src="${library.origin}/tend.js" data-profile="/willow.json" async crossorigin></script><tend-naloxone-guide pack="bc"></tend-naloxone-guide>`;
  const guest = await browser.newPage();
  await guest.goto(`${site.origin}/willow/`);
  await expect
    .poll(() => guest.locator('tend-naloxone-guide h2').first().innerText())
    .toContain('Lirum larum');
  await expect.poll(() => guest.getByText('Larum 5').count()).toBe(1);
  await guest.close();
  await library.close();

  await page.locator('#erase').click();
  await page.getByText('Erase all my work here').click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await page.locator('#language').waitFor();
  expect(await page.locator('textarea').count()).toBe(0);
});

it('a language of the project is there with its drafts, its terms and its direction', async () => {
  const page = await open();
  await page.locator('#language').selectOption('ur');
  await expect.poll(() => field(page, 'title').inputValue()).not.toBe('');
  expect(await field(page, 'title').getAttribute('dir')).toBe('rtl');
  await expect
    .poll(() => preview(page).locator('[lang=ur]').first().getAttribute('dir'))
    .toBe('rtl');
  await field(page, 'title').focus();
  expect(await page.locator('.sentence .hint', {hasText: 'overdose'}).count()).toBe(1);
  // Only looked at: nothing is kept.
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.locator('#filter').selectOption('empty');
  expect(await page.locator('.count').innerText()).toBe('0 sentences');
});

it('files that cannot be read say why, and cost nothing', async () => {
  const page = await open();
  await begin(page);
  await field(page, 'title').fill('Lirum larum');
  await page.locator('#files').setInputFiles([
    {name: 'naloxone.json', mimeType: 'application/json', buffer: Buffer.from('{"title": ')},
    {name: 'work.zip', mimeType: 'application/zip', buffer: Buffer.from('no zip')},
  ]);
  await expect.poll(() => page.locator('[role=alert] li').count()).toBe(2);
  expect(await field(page, 'title').inputValue()).toBe('Lirum larum');
});

it.each([
  ['a computer', {viewport: {width: 1280, height: 800}}],
  ['a small phone', {viewport: {width: 320, height: 640}}],
])('is accessible on %s', async (_, options) => {
  const page = await open(options);
  await begin(page);
  await field(page, 'title').focus();
  await preview(page).locator('h2').first().waitFor();
  expect(await violations(page)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});
