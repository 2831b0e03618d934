// Vite for .config/build/cdn/bundle.mjs, with a note of which source each stretch of the built code is from.
// The built code is the same without it; only the hashes in the names of chunks differ.
import * as vite from 'vite';

export * from 'vite';

/** Built file → its code as minified, and its source map. @type {Map<string, {code: string, map: object | null}>} */
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

/** A map that only says that every line is from this module. */
const ofModule = (id, code) => ({
  version: 3,
  sources: [id],
  names: [],
  mappings: code.replace(/[^\n]+/g, '').replaceAll('\n', 'AAAA;') + 'AAAA',
});

/** A plugin that changes text by hand gives no map, and the module's name would be lost with it. */
function withMap(plugin) {
  if (typeof plugin?.transform !== 'function') return plugin;
  return {
    ...plugin,
    async transform(code, id, ...rest) {
      const result = await plugin.transform.call(this, code, id, ...rest);
      const changed = typeof result === 'string' ? {code: result} : result;
      if (!changed?.code || changed.map) return changed;
      return {...changed, map: ofModule(id, changed.code)};
    },
  };
}

/** @param {import('vite').InlineConfig} config */
export const build = (config) =>
  vite.build({
    ...config,
    plugins: [...(config.plugins ?? []).map(withMap), takeMaps],
    build: {...config.build, sourcemap: 'hidden'},
  });
