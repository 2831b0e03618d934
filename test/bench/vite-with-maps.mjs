// Vite for .config/build/cdn.mjs, with a note of which source each stretch of the built code is from.
// The built files stay what they are without it.
import * as vite from 'vite';

export * from 'vite';

/** Built file → its code as minified, and its source map. @type {Map<string, {code: string, map: object}>} */
export const built = new Map();

const takeMaps = {
  name: 'tend-take-maps',
  // Before other plugins change the code by hand, the map still fits it.
  generateBundle: {
    order: 'pre',
    handler(_, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type !== 'chunk') continue;
        built.set(name, {code: file.code, map: file.map});
        delete bundle[`${name}.map`];
      }
    },
  },
};

/** @param {import('vite').InlineConfig} config */
export const build = (config) =>
  vite.build({
    ...config,
    // Plugins that change text by hand give no maps of their own; the file still is known.
    logLevel: 'error',
    plugins: [...(config.plugins ?? []), takeMaps],
    build: {...config.build, sourcemap: 'hidden'},
  });
