/**
 * `npm run shots [tag …]`: screenshots of every widget in every language at phone width, one contact sheet
 * for each language in `shots/`. Use them to check line breaks, fonts, clipped words and direction. Shows the
 * whole guide, each screen of the emergency mode, the banner, the finder with an open result, and the help
 * lines. Needs a build, and Chromium.
 */
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {serve} from '../../demo/serve.mjs';
import {availableLocales} from '../../src/i18n/load-catalog.ts';
import {chromiumArgs} from '../../test/chromium-args.mjs';
import {findBrowsers} from './browsers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, 'shots');
/** A small phone, in CSS pixels. */
const phone = {width: 360, height: 740};
/** The height of a column in the sheet: three screens. Longer content continues in the next column. */
const column = 3 * phone.height;
/** Every widget's clock is stopped at this moment, so that two sheets differ only by real changes. */
const now = '2026-12-01T18:00:00Z';

const guide = '<tend-naloxone-guide pack="bc" kit="both"></tend-naloxone-guide>';
const finder = (attributes = '') => `<tend-service-finder ${attributes}></tend-service-finder>`;
const openFirst = '.results summary';
/** The pages to show, as a whole or only their first columns, and what to open in them first. */
const pages = {
  guide: {html: guide},
  banner: {
    html: '<tend-alert-banner src="alerts.json" show-tests></tend-alert-banner>',
    open: 'summary',
  },
  finder: {html: finder('src="services.json" near="49.28,-123.12"'), open: openFirst},
  lines: {html: finder(), open: openFirst, columns: 2},
};
/**
 * The actions that lead to the next screen of the emergency mode; the first that exists is pressed. Without
 * one, the screens end.
 */
const onward = ['choose', 'no', 'dose', 'yes', 'next'];
const screens = 12;

const page = (tag, body, library) => `<!doctype html>
<html lang="${tag}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${tag}</title><link rel="icon" href="data:,"><base href="/">
<script src="${library}/tend.js" data-now="${now}" async crossorigin></script>
<style>body { margin: 8px; font-family: system-ui }</style></head><body>${body}</body></html>`;

const library = await serve('dist/cdn', {port: 0});
const site = await serve('dist/demo', {
  port: 0,
  answer(request, response) {
    const [, tag, name] = /^\/shot\/([\w-]+)\/(\w+)\/$/.exec(request.url) ?? [];
    if (!tag) return false;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(page(tag, pages[name].html, library.origin));
    return true;
  },
});

/** A whole page, in pictures not taller than a column. */
async function whole(tab, {open, columns = Infinity}) {
  if (open) {
    const first = tab.locator(open).first();
    await first.waitFor();
    await first.click();
  }
  // Content outside the window may not be drawn, so the window is made as tall as the page.
  const {height} = await tab.locator('html').boundingBox();
  await tab.setViewportSize({width: phone.width, height: Math.ceil(height) + 200});
  await tab.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  const full = (await tab.locator('html').boundingBox()).height;
  const pictures = [];
  for (let y = 0; y < full && pictures.length < columns; y += column) {
    const clip = {x: 0, y, width: phone.width, height: Math.min(column, full - y)};
    pictures.push(await tab.screenshot({fullPage: true, clip}));
  }
  await tab.setViewportSize(phone);
  return pictures;
}

/** The emergency mode, one picture for each screen. */
async function emergency(tab) {
  await tab.locator('[data-action=emergency]').click();
  const screen = tab.locator('dialog .screen');
  const pictures = [];
  for (const seen = new Set(); pictures.length < screens;) {
    await screen.waitFor();
    pictures.push(await tab.screenshot());
    const before = await screen.getAttribute('data-screen');
    const counted = seen.has(before);
    seen.add(before);
    const action = [];
    for (const each of onward.slice(counted ? -2 : 0)) {
      if (await tab.locator(`dialog [data-action=${each}]`).count()) action.push(each);
    }
    if (!action.length) break;
    await tab.locator(`dialog [data-action=${action[0]}]`).first().click();
  }
  return pictures;
}

const tags = process.argv.slice(2).length ? process.argv.slice(2) : availableLocales('naloxone');
await mkdir(out, {recursive: true});
const browser = await chromium.launch({
  executablePath: findBrowsers().chromium,
  args: chromiumArgs,
});
try {
  for (const tag of tags) {
    const tab = await browser.newPage({viewport: phone, reducedMotion: 'reduce'});
    const pictures = [];
    for (const [name, about] of Object.entries(pages)) {
      await tab.goto(`${site.origin}/shot/${tag}/${name}/`);
      await tab.waitForLoadState('networkidle');
      pictures.push(...(await whole(tab, about)));
      if (name === 'guide') pictures.push(...(await emergency(tab)));
    }
    const sheet = pictures
      .map(
        (png) =>
          `<img width="${phone.width}" src="data:image/png;base64,${png.toString('base64')}">`,
      )
      .join('');
    await tab.setViewportSize({width: 600, height: column + 32});
    await tab.setContent(
      `<style>body { margin: 0; background: #888 }
      main { display: inline-flex; flex-flow: column wrap; gap: 8px; padding: 8px; block-size: ${column + 16}px;
        align-content: start; writing-mode: horizontal-tb }</style><main>${sheet}</main>`,
    );
    const wide = await tab.evaluate(() => document.documentElement.scrollWidth);
    await tab.setViewportSize({width: wide, height: column + 32});
    await writeFile(join(out, `${tag}.png`), await tab.screenshot());
    await tab.close();
    console.log(join('shots', `${tag}.png`));
  }
} finally {
  await browser.close();
  await Promise.all([site.close(), library.close()]);
}
