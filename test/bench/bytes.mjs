// node test/bench/bytes.mjs: builds dist/cdn and prints which source modules travel in each script, and
// on each page's first path (link B), largest first. Options: --top 25, --json file (all of it).
import {readFileSync, writeFileSync} from 'node:fs';
import {registerHooks} from 'node:module';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {createLink} from './link.mjs';
import {visit} from './measure.mjs';
import {moduleSizes} from './module-sizes.mjs';
import {putOnStage} from './rows.mjs';
import {openStage} from './stage.mjs';

const {values: options} = parseArgs({
  options: {top: {type: 'string', default: '25'}, json: {type: 'string'}},
});
const top = Number.parseInt(options.top, 10);
const dist = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const scripts = ['tend.js', 'tend-alerts.js', 'tend-services.js'];
const paths = ['/tend-alert', '/tend-bare', '/tend', '/tend-places', '/tend-all'];

/** Builds the library; file → its modules. */
async function build() {
  const vite = new URL('vite-with-maps.mjs', import.meta.url).href;
  // Only the build gets the other Vite, not what that imports.
  registerHooks({
    resolve: (name, context, next) =>
      name === 'vite' && context.parentURL?.endsWith('.config/build/cdn/bundle.mjs')
        ? {url: vite, shortCircuit: true}
        : next(name, context),
  });
  await import(new URL('../../.config/build/cdn.mjs', import.meta.url));
  const {built} = await import(vite);
  const sizes = new Map();
  return (file) => {
    if (!sizes.has(file)) {
      sizes.set(file, moduleSizes(built.get(file), readFileSync(join(dist, file))));
    }
    return sizes.get(file);
  };
}

/** What each page asked the library for until its widget was shown. */
async function firstPaths() {
  const stage = await openStage({dist});
  try {
    const {rows} = await putOnStage(stage, {dist, quick: true});
    const pages = [];
    for (const row of paths.map((path) => rows.find((each) => each.path === path))) {
      const url = stage.page + row.path;
      const {where} = row;
      await stage.browse((browser) => visit(browser, url, {where, quiet: 300}));
      stage.setLink(createLink({delay: 200, rate: 400_000}));
      const found = await stage.browse((browser) => visit(browser, url, {where}));
      stage.setLink();
      const needed = found.requests.filter(({end, failed}) => !failed && end <= found.upgraded);
      const files = needed
        .filter(({url: each}) => each.startsWith(`${stage.library}/`))
        .map(({url: each}) => new URL(each).pathname.slice(1));
      pages.push({name: row.name, path: row.path, wire: found.bytesToRead, files});
    }
    return pages;
  } finally {
    await stage.close();
  }
}

const sum = (modules, key) => modules.reduce((total, each) => total + each[key], 0);

function print(title, modules) {
  const sorted = modules.toSorted((a, b) => b.brotli - a.brotli);
  const rest = sorted.slice(top);
  const line = ({module, characters, brotli, file = ''}) =>
    [String(characters).padStart(8), String(Math.round(brotli)).padStart(7), module, file].join(
      '  ',
    );
  const total = (name, list) =>
    line({module: name, characters: sum(list, 'characters'), brotli: sum(list, 'brotli')});
  console.log(`\n${title}\ncharacters  brotli  module`);
  for (const each of sorted.slice(0, top)) console.log(line(each));
  if (rest.length) console.log(total(`… ${rest.length} smaller ones`, rest));
  console.log(total('all', modules));
}

const modulesOf = await build();
const pages = await firstPaths();
const result = {
  scripts: scripts.map((file) => ({file, modules: modulesOf(file)})),
  pages: pages.map(({files, ...page}) => ({
    ...page,
    modules: files.flatMap((file) => modulesOf(file).map((each) => ({...each, file}))),
  })),
};
for (const {file, modules} of result.scripts) print(file, modules);
for (const {name, path, wire, modules} of result.pages) {
  print(
    `${name.replaceAll('*', '')} (${path}): ${(wire / 1000).toFixed(1)} kB on the wire`,
    modules,
  );
}
if (options.json) writeFileSync(options.json, JSON.stringify(result, null, 1));
