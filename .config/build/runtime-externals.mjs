/**
 * What tend.js holds is not put into the chunks a second time: bytes on a slow link, and two
 * copies of one module would each have a state of its own (the language being said, for one).
 *
 * A classic script exports nothing, so tend.js leaves what its chunks import on the page's one record
 * (src/page/page-state.ts), as a list; a chunk takes it from there by its place. Both come of the same
 * build, and a chunk's name changes with its content.
 */
const prefix = '\0tend-runtime:';
const record = "document[Symbol.for('tend-widgets')]";

export class RuntimeExternals {
  /** Ids of the modules in tend.js. */
  #script = new Set();
  /** Module → the names that chunks import from it. */
  #names = new Map();

  constructor() {
    const script = this.#script;
    const names = this.#names;
    const exportedModule = async (context, specifier, importer) => {
      if (!importer || script.has(importer) || specifier.startsWith('\0')) return undefined;
      const resolved = await context.resolve(specifier, importer, {skipSelf: true});
      // What the compiler itself adds is small, and made anew where it is used.
      const shared = resolved && !resolved.id.includes('\0') && script.has(resolved.id);
      return shared ? resolved.id : undefined;
    };

    /** For a first pass over tend.js: notes what is in it. */
    this.noteScript = {
      name: 'tend-note-script',
      buildEnd() {
        for (const id of this.getModuleIds()) script.add(id);
      },
    };

    /** For a first pass over the chunks: notes what they would take from it. */
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
          for (const {type, imported} of node.specifiers) {
            if (type === 'ImportNamespaceSpecifier') this.error(`${id}: import names from ${from}`);
            all.add(type === 'ImportDefaultSpecifier' ? 'default' : imported.name);
          }
        }
      },
    };

    /** For the chunks: they take it from the page. */
    this.useExports = {
      name: 'tend-use-exports',
      enforce: 'pre',
      async resolveId(specifier, importer) {
        const from = await exportedModule(this, specifier, importer);
        // One for each importer: what two chunks share would be a chunk of its own.
        return from && {id: `${prefix}${from}?for=${importer}`, moduleSideEffects: false};
      },
      load: (id) => {
        if (!id.startsWith(prefix)) return undefined;
        const [from] = id.slice(prefix.length).split('?for=');
        const entries = [...(names.get(from) ?? [])].map(
          (name) =>
            `export ${name === 'default' ? name : `const ${name} =`} held[${this.#place(from, name)}];`,
        );
        return [`const {runtimeExports: held} = ${record};`, ...entries].join('\n');
      },
    };

    /** For tend.js: it leaves it there. */
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
