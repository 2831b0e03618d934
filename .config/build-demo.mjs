/**
 * Builds dist/demo: the demo's community site as it is; the page on which alerts are written, as three
 * files that work from any web server, and also opened from a disk; and the page on which languages
 * are translated, with the project's words beside it, for any web server.
 */
import {copyFile, cp, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';

const root = fileURLToPath(new URL('../demo', import.meta.url));
const outDir = fileURLToPath(new URL('../dist/demo', import.meta.url));

await rm(outDir, {recursive: true, force: true});
await cp(join(root, 'site'), outDir, {recursive: true});

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

// The words that are being written are what its preview reads: nothing is downloaded for it.
const wordsOfThePage = {
  name: 'words-of-the-page',
  enforce: 'pre',
  resolveId: (id) =>
    id.endsWith('/load-folder.js') ? join(root, 'translate/words-of-the-page.ts') : undefined,
};
await build({
  ...shared,
  base: './',
  plugins: [wordsOfThePage],
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
for (const words of ['languages.json', 'content', 'interface', 'review', 'terms']) {
  await cp(join(root, '../locales', words), join(outDir, 'locales', words), {recursive: true});
}

await copyFile(join(root, 'compose-alert.html'), join(outDir, 'compose-alert.html'));
await copyFile(join(root, 'compose-alert/compose-alert.css'), join(outDir, 'compose-alert.css'));
await copyFile(join(root, 'translate.html'), join(outDir, 'translate.html'));
await copyFile(join(root, 'translate/translate.css'), join(outDir, 'translate.css'));
