/**
 * Keeps the modules of a script out of its chunks. A second copy would cost bytes on a slow link, and have a
 * state of its own (such as the present language).
 *
 * Lists such as src/ui/runtime.ts declare what chunks may take. A classic script has no exports, so it stores
 * them in the page state (src/page/page-state.ts), and a chunk reads them there by name. They are stored under
 * the version of the build: a chunk of another build finds nothing, and does not load. It never takes a
 * function that has changed in the meantime.
 */
import {join, relative} from 'node:path';
import {decorateModule} from './compiler-helpers.mjs';
import {exportedBy, originOf, sourceOf, statically, withPackages} from './module-graph.mjs';
import {importChunkModule} from './script-imports.mjs';
import {copied, root, source} from './scripts.mjs';
import {editChunk, importsOf} from './syntax.mjs';

const prefix = 'tend-runtime:';
/** Of a module that passes on all of a module in the script, for `import()`. */
const laterPrefix = '\0tend-runtime-later:';
const pageStateModule = join(source, 'page/page-state.ts');

/** Path of a source, or name and path of a package's module. */
const nameOf = (module) => relative(root, module).replace(/^.*node_modules\//, '');

/**
 * What a chunk's printed code imports from modules of the script.
 * @returns {{edits: import('./syntax.mjs').Edit[], taken: {from: string, name: string, local: string}[]}}
 *   `edits` remove the imports, and export names that the chunk passes on.
 */
export function takenImports(code) {
  const {staticImports, staticExports} = importsOf(code);
  const isTaken = ({moduleRequest}) => moduleRequest?.value.startsWith(prefix);
  const imports = staticImports.filter(isTaken);
  const taken = imports.flatMap(({moduleRequest, entries}) =>
    entries.map(({importName: {kind, name}, localName}) => ({
      from: moduleRequest.value.slice(prefix.length),
      name: kind === 'Default' ? 'default' : name,
      local: localName.value,
    })),
  );
  /** @type {import('./syntax.mjs').Edit[]} */
  const edits = imports.map(({start, end}) => [start, end, '']);
  // An export of an imported name is listed too, at the place of the import.
  for (const {start, end, entries} of staticExports) {
    if (!code.startsWith('export', start) || !entries.some(isTaken)) continue;
    const exported = entries.map(({moduleRequest, importName, exportName}, place) => {
      const local = `tendTaken${start}_${place}`;
      const from = moduleRequest.value.slice(prefix.length);
      taken.push({from, name: importName.name, local});
      return `${local} as ${exportName.name}`;
    });
    edits.push([start, end, `export {${exported.join(', ')}};`]);
  }
  const nameless = taken.find(({name}) => !name)?.from;
  if (nameless) throw new Error(`a chunk takes all of ${nameOf(nameless)}, not single names`);
  return {edits, taken};
}

/** The statement that takes names from the page state. @param {{key: string, local: string}[]} names */
const takeStatement = (names, version) => {
  const pairs = names.map(({key, local}) => (key === local ? key : `${key}: ${local}`));
  return `const {${pairs.join(', ')}} = document[Symbol.for("tend-widgets")].runtime.${version};\n`;
};

/**
 * Code that stores names in the page state. It stands at the end of the script's first module.
 * @param {Map<string, {module: string, name: string}>} names
 */
export function storeStatement(names, version) {
  const imports = [...names].map(
    ([key, {module, name}]) =>
      `import {${name} as tendRuntime_${key}} from ${JSON.stringify(module)};`,
  );
  const entries = [...names.keys()].map((key) => `${key}: tendRuntime_${key}`);
  return `
import {pageState as tendPageState} from ${JSON.stringify(pageStateModule)};
${imports.join('\n')}
(tendPageState().runtime ??= {}).${version} ??= {${entries.join(', ')}};
`;
}

export class RuntimeExports {
  #script;
  #version;
  /** Ids of the modules in the script. @type {Set<string>} */
  #inside;
  /** `module#name` of a declaration → the name that chunks take it by. @type {Map<string, string>} */
  #keys = new Map();
  /** Name that chunks may take → where the script imports it. @type {Map<string, {module: string, name: string}>} */
  #declared = new Map([['decorate', {module: decorateModule, name: 'default'}]]);
  /** The names that chunks take. @type {Set<string>} */
  #used = new Set();
  /** What chunks import, but the lists do not declare. @type {string[]} */
  #missing = [];

  /**
   * @param {import('./scripts.mjs').Script} script
   * @param {string} version of the build.
   */
  constructor(script, version) {
    this.#script = script;
    this.#version = version;
    for (const list of script.lists) {
      for (const key of exportedBy(list)) {
        if (this.#declared.has(key)) throw new Error(`${nameOf(list)}: "${key}" is declared twice`);
        this.#declared.set(key, {module: list, name: key});
      }
    }
  }

  /** Names that this script declares, and whether a chunk takes them. @returns {[list: string, key: string, isUsed: boolean][]} */
  declarations() {
    return [...this.#declared]
      .filter(([, {module}]) => this.#script.lists.includes(module))
      .map(([key, {module}]) => [module, key, this.#used.has(key)]);
  }

  async #findModules(resolve) {
    const {entry, inside, lists} = this.#script;
    const added = [decorateModule, importChunkModule, pageStateModule];
    this.#inside = await withPackages([entry, ...added, ...lists, ...inside], resolve);
    for (const module of this.#inside) {
      if (copied.includes(nameOf(module))) this.#inside.delete(module);
    }
    for (const [key, {module, name}] of this.#declared) {
      const origin = await originOf(module, name, resolve);
      if (!origin) throw new Error(`${nameOf(module)} declares "${key}", which nothing exports`);
      this.#keys.set(origin.join('#'), key);
    }
  }

  /** The list that should declare a module's names: the first one, if every script has the module. */
  #listFor(module) {
    const {entry, lists} = this.#script;
    const [shared, own = shared] = lists;
    return [shared, entry].some((each) => statically(each).has(module)) ? shared : own;
  }

  /** The names that a chunk takes; notes what is not declared. */
  async #namesFor(chunk, taken, resolve) {
    const names = [];
    for (const {from, name, local} of taken) {
      const origin = await originOf(from, name, resolve);
      const key = this.#keys.get(origin?.join('#'));
      if (!key) {
        const list = nameOf(this.#listFor(from));
        this.#missing.push(`${list} lacks "${name}" of ${nameOf(from)} (for the chunk ${chunk})`);
      }
      this.#used.add(key);
      names.push({key, local});
    }
    return names;
  }

  /**
   * Plugin for the chunks: takes what they import of modules in the script from the page state.
   * @returns {import('vite').Plugin}
   */
  get takeFromScript() {
    const runtime = this;
    // Sources name each other by paths; only for packages is the bundler asked.
    const resolveWith = (context) => async (specifier, importer) =>
      sourceOf(specifier, importer) ??
      (await context.resolve(specifier, importer, {skipSelf: true}))?.id;
    return {
      name: 'tend-take-from-script',
      enforce: 'pre',
      async buildStart() {
        await runtime.#findModules(resolveWith(this));
      },
      async resolveId(specifier, importer, {kind}) {
        if (!importer) return undefined;
        if (importer.startsWith(laterPrefix)) {
          return {id: specifier, external: true, moduleSideEffects: false};
        }
        const module = await resolveWith(this)(specifier, importer);
        if (!runtime.#inside.has(module)) return undefined;
        if (kind === 'dynamic-import') return {id: laterPrefix + module, moduleSideEffects: false};
        return {id: prefix + module, external: true, moduleSideEffects: false};
      },
      load: (id) => {
        if (!id.startsWith(laterPrefix)) return undefined;
        const module = id.slice(laterPrefix.length);
        const names = exportedBy(module).filter((name) => name !== 'default');
        return `export {${names.join(', ')}} from ${JSON.stringify(prefix + module)};`;
      },
      async renderChunk(code, {name, imports}, _, {magicString}) {
        if (!imports.some((file) => file.startsWith(prefix))) return undefined;
        const {edits, taken} = takenImports(code);
        const names = await runtime.#namesFor(name, taken, resolveWith(this));
        return editChunk(magicString, [[0, 0, takeStatement(names, runtime.#version)], ...edits]);
      },
      generateBundle() {
        if (!runtime.#missing.length) return;
        const {name} = runtime.#script;
        this.error(
          `chunks import what is inside ${name}.js, but not declared:\n${runtime.#missing.join('\n')}`,
        );
      },
    };
  }

  /**
   * Plugin for the script: finds modules that `takeFromScript` does not know of. The script and a chunk could
   * both have them.
   */
  get checkModules() {
    const runtime = this;
    return {
      name: 'tend-check-modules',
      generateBundle(_, bundle) {
        const modules = Object.values(bundle).flatMap((file) => Object.entries(file.modules ?? {}));
        const unknown = modules
          .filter(([id, {renderedLength}]) => renderedLength && !id.startsWith('\0'))
          .map(([id]) => id)
          .filter((id) => !runtime.#inside.has(id) && !copied.includes(nameOf(id)));
        if (unknown.length) this.error(`unknown modules in the script: ${unknown.map(nameOf)}`);
      },
    };
  }

  /** Plugin for the script, after its chunks: stores in the page state what they take. */
  get storeInScript() {
    return {
      name: 'tend-store-in-script',
      transform: (code, id) => {
        if (id !== this.#script.entry) return undefined;
        const used = [...this.#declared].filter(([key]) => this.#used.has(key));
        return code + storeStatement(new Map(used), this.#version);
      },
    };
  }
}

/** @throws if no chunk of any script takes a declared name. @param {RuntimeExports[]} all */
export function checkUsed(all) {
  const unused = new Map();
  for (const [list, key, isUsed] of all.flatMap((runtime) => runtime.declarations())) {
    const place = `${nameOf(list)}: ${key}`;
    unused.set(place, (unused.get(place) ?? true) && !isUsed);
  }
  const names = [...unused].filter(([, isUnused]) => isUnused).map(([place]) => place);
  if (names.length) throw new Error(`declared, but no chunk takes it:\n${names.join('\n')}`);
}
