/**
 * Builds the pages for people who maintain a site into dist/apps. The page for writing alerts is three files
 * that work on any web server, or opened from a disk. The page for translating needs a web server, and has
 * the project's locale data beside it. Also builds dist/demo: the demo's community site, with those pages
 * below it.
 */
import {copyFile, cp, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';

const project = fileURLToPath(new URL('../..', import.meta.url));
const root = join(project, 'src/apps');
const outDir = join(project, 'dist/apps');
const demo = join(project, 'dist/demo');

for (const folder of [outDir, demo]) await rm(folder, {recursive: true, force: true});

const shared = {
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  define: {'process.env.NODE_ENV': '"production"'},
};
const output = {
  minify: true,
  comments: {legal: true, annotation: false, jsdoc: false},
  entryFileNames: '[name].js',
};

await build({
  ...shared,
  build: {
    outDir,
    emptyOutDir: false,
    target: 'es2020',
    license: {fileName: 'compose-alert.LICENSES.md'},
    lib: {
      entry: {'compose-alert': join(root, 'compose-alert/compose-alert.ts')},
      formats: ['iife'],
      name: 'composeAlert',
    },
    rolldownOptions: {output: {...output, codeSplitting: false}},
  },
});

// The preview reads the translation that is being edited, without a download.
const hostedLocaleStub = {
  name: 'hosted-locale-stub',
  enforce: 'pre',
  resolveId: (id) =>
    id.endsWith('/load-hosted-locale.js')
      ? join(root, 'translate/hosted-locale.stub.ts')
      : undefined,
};
await build({
  ...shared,
  base: './',
  plugins: [hostedLocaleStub],
  build: {
    outDir,
    emptyOutDir: false,
    target: 'es2020',
    modulePreload: false,
    license: {fileName: 'translate.LICENSES.md'},
    lib: {
      entry: {translate: join(root, 'translate/translate.ts')},
      formats: ['es'],
    },
    rolldownOptions: {output: {...output, chunkFileNames: 'translate/[name]-[hash].js'}},
  },
});
for (const name of ['languages.json', 'content', 'interface', 'review', 'terms']) {
  await cp(join(project, 'locales', name), join(outDir, 'locales', name), {recursive: true});
}

await copyFile(join(root, 'compose-alert/compose-alert.html'), join(outDir, 'compose-alert.html'));
await copyFile(join(root, 'compose-alert/compose-alert.css'), join(outDir, 'compose-alert.css'));
await copyFile(join(root, 'translate/translate.html'), join(outDir, 'translate.html'));
await copyFile(join(root, 'translate/translate.css'), join(outDir, 'translate.css'));

await cp(join(project, 'demo/site'), demo, {recursive: true});
await cp(outDir, join(demo, 'apps'), {recursive: true});
