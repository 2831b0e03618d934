/** One pass of Vite in library mode, with what all passes have in common. */
import {join} from 'node:path';
import {build, version} from 'vite';
import {onlyAscii} from './ascii.mjs';
import {oneDecorate} from './compiler-helpers.mjs';
import {Licences, notice} from './licences.mjs';
import {noGlobals} from './own-globals.mjs';
import {root, source} from './scripts.mjs';
import {shortSchemas} from './short-schemas.mjs';
import {shortSources} from './short-sources.mjs';

export const outDir = join(root, 'dist/cdn');

// Old phones are the reader's phones: syntax of 2020, for the libraries too.
const target = 'es2020';

/** Changes with whatever changes all files at once. */
export const toolVersion = `${version} ${target}`;

export const licences = new Licences([join(root, 'node_modules/leaflet')]);

const shared = [oneDecorate, noGlobals, shortSources(source), shortSchemas];

function bundle({plugins, entry, format, output}) {
  return build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: {'process.env.NODE_ENV': '"production"'},
    plugins: [...plugins, ...shared, licences.note],
    build: {
      outDir,
      target,
      emptyOutDir: false,
      lib: {entry, formats: [format], name: 'tend'},
      rolldownOptions: {
        experimental: {nativeMagicString: true},
        checks: {pluginTimings: false},
        output: {
          minify: true,
          comments: {legal: false, annotation: false, jsdoc: false},
          extend: false,
          ...output,
        },
      },
    },
  });
}

/** Builds one script. @param {string} entry path of its first module. */
export const bundleScript = (name, entry, plugins = []) =>
  bundle({
    plugins: [...plugins, onlyAscii],
    entry: {[name]: entry},
    format: 'iife',
    output: {
      charset: 'ascii',
      postBanner: notice,
      entryFileNames: '[name].js',
      codeSplitting: false,
    },
  });

/**
 * Builds chunks.
 * @param {Record<string, string>} entry name of each chunk → its first module.
 * @returns the chunks.
 */
export async function bundleChunks(entry, plugins, output) {
  const [{output: chunks}] = await bundle({plugins, entry, format: 'es', output});
  return chunks;
}
