/**
 * Builds dist/static: the guide of every pack, kit and language, each as one HTML file without JavaScript or
 * other files. A site can link it, paste it or show it in a frame. It uses the template of the element, so
 * the content is the same (test/e2e/static.test.ts).
 */
import {mkdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {optimize} from 'svgo';
import {kits} from '../../src/community/options.ts';
import {packs} from '../../src/generated/guide.ts';
import {availableLocales} from '../../src/i18n/load-catalog.ts';
import {GuideView} from '../../src/naloxone/guide/guide-view.ts';
import {guideStyles} from '../../src/naloxone/guide/naloxone-guide.styles.ts';
import {pictures} from '../../src/naloxone/pictures/index.ts';
import {pictureStyles} from '../../src/naloxone/pictures/pictures.styles.ts';
import {circumstanceLines, sourcesOf} from '../../src/naloxone/guide/templates/further-reading.ts';
import {guide} from '../../src/naloxone/guide/templates/guide.ts';
import {baseStyles} from '../../src/ui/styles/base.styles.ts';
import {guideLocalizer} from './guide-localizer.mjs';

const out = join(fileURLToPath(new URL('../..', import.meta.url)), 'dist/static');

const short = (css) => css.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ');
const page = 'body { margin: 0 auto; padding: 1em; max-width: 64em }';
const styles = short([page, ...[baseStyles, guideStyles, pictureStyles].map(String)].join(' '))
  // Rules for the element itself have no target here.
  .replace(/:host[^{}]*\{[^{}]*\}/g, '');

/** Removes lit's markers, which are only needed to update the page. */
const plain = (html) =>
  html
    .replace(/<!--.*?-->/gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ class=""/g, '');

/** Drawings whose paths have been written as short as they can be. */
const shortDrawings = new Map();

function shortDrawing(svg) {
  if (!shortDrawings.has(svg)) {
    const path = {name: 'convertPathData', params: {floatPrecision: 1}};
    shortDrawings.set(svg, optimize(svg, {plugins: [path]}).data);
  }
  return shortDrawings.get(svg);
}

const withShortDrawings = (html) =>
  html.replace(/<svg class="picture".*?<\/svg>/gs, (svg) => shortDrawing(svg));

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

await rm(out, {recursive: true, force: true});
await mkdir(out, {recursive: true});
for (const tag of availableLocales('naloxone')) {
  const localizer = await guideLocalizer(tag, 'dist/static');
  for (const pack of packs) {
    for (const kit of kits) {
      const view = new GuideView({pack, kit, profile: {}, localizer});
      const {direction} = localizer.languageData;
      const body = collectResultSync(render(guide(view, {circumstanceLines, pictures, sourcesOf})));
      await writeFile(
        join(out, `naloxone-guide.${pack.id}.${kit}.${tag}.html`),
        `<!doctype html>
<html lang="${tag}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(view.find('title')[0].text)}</title>
<style>${styles}</style>
</head>
<body>
${withShortDrawings(plain(body))}
</body>
</html>
`,
      );
    }
  }
}
