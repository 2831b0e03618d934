/**
 * Builds dist/demo: the demo's community site as it is, and the page on which alerts are written,
 * as three files that work from any web server, and also opened from a disk.
 */
import {copyFile, cp, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';

const root = fileURLToPath(new URL('../demo', import.meta.url));
const outDir = fileURLToPath(new URL('../dist/demo', import.meta.url));

await rm(outDir, {recursive: true, force: true});
await cp(join(root, 'site'), outDir, {recursive: true});

await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  define: {'process.env.NODE_ENV': '"production"'},
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
    rolldownOptions: {
      output: {
        minify: true,
        comments: {legal: true, annotation: false, jsdoc: false},
        entryFileNames: '[name].js',
        codeSplitting: false,
      },
    },
  },
});

await copyFile(join(root, 'compose-alert.html'), join(outDir, 'compose-alert.html'));
await copyFile(join(root, 'compose-alert/compose-alert.css'), join(outDir, 'compose-alert.css'));
