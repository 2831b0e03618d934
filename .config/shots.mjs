/**
 * `npm run shots [tag …]`: every widget in every language at phone width, as one contact sheet a
 * language in `shots/`, to look at line breaks, fonts, clipped words and direction. Needs a build, and
 * Chromium.
 */
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {serve} from '../demo/serve.mjs';
import {chromiumArgs} from '../test/chromium-args.mjs';
import {findBrowsers} from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'shots');
/** A small phone, in CSS pixels. */
const phone = {width: 360, height: 740};
/** The clock of every widget stands still here, so that two sheets differ only in what has changed. */
const now = '2026-12-01T18:00:00Z';

const widgets = {
  guide: '<tend-naloxone-guide pack="bc" kit="both"></tend-naloxone-guide>',
  banner: '<tend-alert-banner src="alerts.json" show-tests></tend-alert-banner>',
  finder: '<tend-service-finder src="services.json" near="49.28,-123.12"></tend-service-finder>',
  lines: '<tend-service-finder></tend-service-finder>',
};

const page = (tag, body, library) => `<!doctype html>
<html lang="${tag}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${tag}</title><link rel="icon" href="data:,">
<script src="${library}/tend.js" data-now="${now}" async crossorigin></script>
<style>body { margin: 8px; font-family: system-ui }</style></head><body>${body}</body></html>`;

const library = await serve('dist/cdn', {port: 0});
const site = await serve('dist/demo', {
  port: 0,
  answer(request, response) {
    const [, tag, widget] = /^\/shot\/([\w-]+)\/(\w+)\/$/.exec(request.url) ?? [];
    if (!tag) return false;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(page(tag, `<base href="/">${widgets[widget]}`, library.origin));
    return true;
  },
});

const {written} = await import('../src/i18n/load-words.ts');
const tags = process.argv.slice(2).length ? process.argv.slice(2) : written('naloxone');
await mkdir(out, {recursive: true});
const browser = await chromium.launch({
  executablePath: findBrowsers().chromium,
  args: chromiumArgs,
});
try {
  for (const tag of tags) {
    const tab = await browser.newPage({viewport: phone});
    const pictures = [];
    for (const widget of Object.keys(widgets)) {
      await tab.goto(`${site.origin}/shot/${tag}/${widget}/`);
      // Ready is what the element itself says; nothing found is ready too.
      await tab.waitForLoadState('networkidle');
      const shot = await tab.screenshot({
        fullPage: true,
        clip: {x: 0, y: 0, width: 360, height: 3000},
      });
      pictures.push(shot.toString('base64'));
    }
    const sheet = pictures
      .map((png) => `<img width="${phone.width}" src="data:image/png;base64,${png}">`)
      .join('');
    await tab.setViewportSize({width: pictures.length * (phone.width + 16), height: 600});
    await tab.setContent(
      `<body style="margin:8px;display:flex;gap:8px;align-items:start;background:#888">${sheet}`,
    );
    await writeFile(join(out, `${tag}.png`), await tab.screenshot({fullPage: true}));
    await tab.close();
    console.log(join('shots', `${tag}.png`));
  }
} finally {
  await browser.close();
  await Promise.all([site.close(), library.close()]);
}
