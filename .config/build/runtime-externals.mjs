/**
 * Keeps the modules of tend.js out of the chunks. A second copy would cost bytes on a slow link, and have a
 * state of its own (such as the present language).
 *
 * A classic script has no exports. So tend.js stores what chunks import in the page state
 * (src/page/page-state.ts), as a list, and a chunk reads it by index. Both are from the same build, and a
 * chunk's name changes with its content.
 */
const prefix = '\0tend-runtime:';
/** A separate module for each importer: one that two chunks share would become a chunk. */
const idFor = (from, importer) => `${prefix}${from}?for=${importer}`;
const record = "document[Symbol.for('tend-widgets')]";

export class RuntimeExternals {
  /** Ids of the modules in tend.js. */
  #script = new Set();
  /** Module → the names that chunks import from it. */
  #names = new Map();
  /** What `useExports` makes of a module for one importer → the names that this importer uses. */
  #used = new Map();

  constructor() {
    const script = this.#script;
    const names = this.#names;
    const used = this.#used;
    const exportedModule = async (context, specifier, importer) => {
      if (!importer || script.has(importer) || specifier.startsWith('\0')) return undefined;
      const resolved = await context.resolve(specifier, importer, {skipSelf: true});
      // The compiler's own helpers are small, and are repeated where they are used.
      const shared = resolved && !resolved.id.includes('\0') && script.has(resolved.id);
      return shared ? resolved.id : undefined;
    };

    /** First pass over tend.js: collects its modules. */
    this.noteScript = {
      name: 'tend-note-script',
      buildEnd() {
        for (const id of this.getModuleIds()) script.add(id);
      },
    };

    /** First pass over the chunks: collects their imports from tend.js. */
    this.noteChunks = {
      name: 'tend-note-chunks',
      enforce: 'post',
      async transform(code, id) {
        if (script.has(id) || !/\.(ts|js|mjs)$/.test(id)) return;
        for (const node of this.parse(code).body) {
          if (node.type !== 'ImportDeclaration') continue;
          const from = await exportedModule(this, node.source.value, id);
          if (!from) continue;
          const all = names.get(from) ?? new Set();
          names.set(from, all);
          const here = used.get(idFor(from, id)) ?? new Set();
          used.set(idFor(from, id), here);
          for (const {type, imported} of node.specifiers) {
            if (type === 'ImportNamespaceSpecifier') this.error(`${id}: import names from ${from}`);
            const name = type === 'ImportDefaultSpecifier' ? 'default' : imported.name;
            all.add(name);
            here.add(name);
          }
        }
      },
    };

    /** In the chunks: reads the exports from the page state. */
    this.useExports = {
      name: 'tend-use-exports',
      enforce: 'pre',
      async resolveId(specifier, importer) {
        const from = await exportedModule(this, specifier, importer);
        return from && {id: idFor(from, importer), moduleSideEffects: false};
      },
      load: (id) => {
        if (!id.startsWith(prefix)) return undefined;
        const [from] = id.slice(prefix.length).split('?for=');
        // Only what the importer uses: the bundler keeps every read of a property.
        const entries = [...(used.get(id) ?? [])].map(
          (name) =>
            `export ${name === 'default' ? name : `const ${name} =`} held[${this.#place(from, name)}];`,
        );
        return [`const {runtimeExports: held} = ${record};`, ...entries].join('\n');
      },
    };

    /** In tend.js: stores the exports in the page state. */
    this.bringExports = {
      name: 'tend-bring-exports',
      transform: (code, id) => {
        if (!id.endsWith('/src/embed.ts')) return undefined;
        const all = this.#all();
        const imports = all.map(
          ([from, name], place) => `import {${name} as held${place}} from ${JSON.stringify(from)};`,
        );
        const list = all.map((_, place) => `held${place}`).join(', ');
        return `${imports.join('\n')}\n${code}\npageState().runtimeExports ??= [${list}];\n`;
      },
    };
  }

  /** `[module, name]` in a fixed order. */
  #all() {
    return [...this.#names]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([from, all]) => [...all].sort().map((name) => [from, name]));
  }

  #place(from, name) {
    return this.#all().findIndex(([module, other]) => module === from && other === name);
  }
}
