/**
 * Builds dist/cdn: ES module chunks with hashes, then tend.js, which contains their names. Does the same for
 * tend-alerts.js and tend-services.js, then builds tend.all.js.
 *
 * A script must run both as a classic script from another origin and as a module. A classic script cannot
 * `import()` a relative address there, and a module has no `document.currentScript`. So each literal
 * `import('./x.js')` in the sources is replaced by one that works in both. A chunk's static imports are
 * requested in the same tick, instead of one round trip later.
 */
import {existsSync, readFileSync} from 'node:fs';
import {readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {basename, dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build, version} from 'vite';
import {alertsSchema} from './alerts-schema.mjs';
import {importStatically} from './import-statically.mjs';
import {Licences, notice} from './licences.mjs';
import {profileSchema} from './profile-schema.mjs';
import {RuntimeExternals} from './runtime-externals.mjs';
import {servicesSchema} from './services-schema.mjs';
import {shortSchemas} from './short-schemas.mjs';
import {WordFiles} from './word-files.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = join(root, 'src');
const outDir = join(root, 'dist/cdn');
// Old phones are the reader's phones: syntax of 2020, for the libraries too.
const target = 'es2020';

/**
 * The modules inside a script. First what every element needs, so that it is not in two chunks. Then one
 * element with its English content. As a separate chunk, the guide was later by a quarter of a plain page's
 * time, and by two thirds if the tag lacks `crossorigin` (test/bench/README.md). Other elements are chunks,
 * requested when their tags are found. So each script supports all tags; only the speed differs.
 */
const core = join(source, 'ui/runtime.ts');
const scripts = {
  // The guide: somebody may need it within minutes.
  tend: ['naloxone/guide/naloxone-guide.ts', 'generated/content/en/naloxone.ts'],
  // The banner, for the many pages of a site that only show alerts.
  'tend-alerts': ['alerts/banner/alert-banner.ts', 'generated/content/en/alerts.ts'],
  'tend-services': ['services/finder/service-finder.ts', 'generated/content/en/services.ts'],
};
/** Chunks that stay separate in tend.all.js too: few readers need them, and all would download them. */
const apart = [join(source, 'services/map/service-map.ts')];
const withCore = {
  name: 'tend-with-core',
  transform: (code, id) =>
    id === join(source, 'embed.ts') ? `import ${JSON.stringify(core)};\n${code}` : undefined,
};

const dynamicImport = /\bimport\((['"])(\.[^'"]+)\.js\1\)/g;

/** All modules that page sources import dynamically. */
async function importedLater() {
  const modules = new Set();
  for (const file of await readdir(source, {recursive: true})) {
    if (!file.endsWith('.ts') || /^(cli|apps)[\\/]/.test(file)) continue;
    const path = join(source, file);
    const code = await readFile(path, 'utf8');
    for (const [, , to] of code.matchAll(dynamicImport))
      modules.add(join(dirname(path), `${to}.ts`));
  }
  return modules;
}

/** `src/generated/content/fr/naloxone.ts` → `naloxone.fr`; other modules keep their name. */
function chunkName(module) {
  const parts = relative(source, module).replace(/\.ts$/, '').split(/[\\/]/);
  if (parts[0] !== 'generated') return parts.at(parts.at(-1) === 'index' ? -2 : -1);
  const [, kind, tag, namespace = kind] = parts;
  return `${namespace}.${tag}`;
}

/** Lit stores its versions on the window for other copies of Lit. Tend must not define globals. */
const noGlobals = {
  name: 'tend-no-globals',
  transform(code, id) {
    if (!/node_modules\/(lit|@lit)/.test(id)) return;
    const own = code.replace(
      /\b(?:\w+\.)?(litPropertyMetadata|reactiveElementVersions|litHtmlVersions|litElementVersions)\b/g,
      'tendOwn.$1',
    );
    return own === code ? undefined : `const tendOwn = {};\n${own}`;
  },
};

/** Minifies stylesheets, which minifiers of scripts do not change. */
const shortStyles = {
  name: 'tend-short-styles',
  transform: (code, id) =>
    id.startsWith(source) && id.endsWith('.styles.ts')
      ? code.replace(/css`[^`]*`/g, (css) =>
          css
            .replace(/\/\*.*?\*\//gs, '')
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};]) ?/g, '$1')
            .replace(/([:,]) /g, '$1')
            .replace(/;}/g, '}'),
        )
      : undefined,
};

/** Removes the descriptions for translators from messages, and indentation from templates. */
const shortWords = {
  name: 'tend-short-words',
  transform(code, id) {
    if (!id.startsWith(source) || !/\b(msg\(|html`)/.test(code)) return;
    return code
      .replace(/,\s*\{\s*desc:\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),?\s*\},?\s*\)/g, ')')
      .replace(/\n +/g, '\n');
  },
};

/**
 * Inlines the compiler's helper for decorators. As a module it would be a separate file, or would join the
 * elements' files.
 */
const ownDecorate = {
  name: 'tend-own-decorate',
  enforce: 'post',
  transform: (code, id) =>
    id.startsWith(source)
      ? code.replace(
          /import (\w+) from ["'][^"']*oxc-project[^"']*decorate[^"']*["'];/,
          (_, name) =>
            `const ${name} = (decorators, target, key, given) => {
  let result = key === undefined ? target : given === null ? Object.getOwnPropertyDescriptor(target, key) : given;
  for (const decorate of [...decorators].reverse()) result = (key === undefined ? decorate(result) : decorate(target, key, result)) || result;
  if (key !== undefined && result) Object.defineProperty(target, key, result);
  return result;
};`,
        )
      : undefined,
};

/**
 * A classic script is decoded with the encoding of its page, which may be Latin-1. So other letters are
 * escaped in strings, templates and patterns. Modules are always UTF-8.
 */
const onlyAscii = {
  name: 'tend-only-ascii',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      if (/String\.raw/.test(chunk.code)) throw new Error('raw strings cannot be escaped');
      chunk.code = chunk.code.replace(
        /[^\0-\x7f]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    }
  },
};

const licences = new Licences([join(root, 'node_modules/leaflet')]);

/** One pass of Vite in library mode. */
function bundle({entry, formats, plugins = [], output, write = true}) {
  return build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: {'process.env.NODE_ENV': '"production"'},
    plugins: [
      ...[ownDecorate, noGlobals, shortStyles, shortWords, shortSchemas, ...plugins],
      ...(write ? [licences.note] : []),
      ...(formats.includes('iife') ? [onlyAscii] : []),
    ],
    build: {
      outDir,
      write,
      target,
      emptyOutDir: false,
      lib: {entry, formats, name: 'tend'},
      rolldownOptions: {
        output: {
          minify: true,
          comments: {legal: false, annotation: false, jsdoc: false},
          postBanner: formats.includes('iife') ? notice : undefined,
          extend: false,
          ...output,
        },
      },
    },
  });
}

await rm(outDir, {recursive: true, force: true});

const everyLater = [...(await importedLater())];
if (new Set(everyLater.map(chunkName)).size < everyLater.length)
  throw new Error('two modules would have chunks of one name');

/**
 * The beginning of each script. It finds the address of the script. A page's element named "currentScript"
 * can hide the real one, so it must be a script; else the script is found by its file name. An inline script
 * has no `src` and uses the page's address.
 *
 * Some browsers remember a failed import, so each retry has another fragment (`#`), which is not sent and
 * does not affect caches. Messages omit it, so that a repeated failure is reported once. Requests for one
 * address share a promise.
 */
const intro = `
var tendScript = document.currentScript, tendHere = './';
try {
  if (!(tendScript instanceof HTMLScriptElement)) tendScript = [].filter.call(document.scripts, function (script) { return /\\/tend(-alerts|-services|\\.all)?\\.js([?#]|$)/.test(script.src); })[0];
  if (tendScript) tendHere = new URL('.', tendScript.src || document.baseURI).href;
} catch (error) {}
var tendFailed = {}, tendAsked = {};
function tendOne(file) { return tendAsked[file] || (tendAsked[file] = import(tendHere + file + (tendFailed[file] ? '#' + tendFailed[file] : '')).catch(function (error) { tendFailed[file] = (tendFailed[file] || 0) + 1; delete tendAsked[file]; error.message = String(error.message).split('#')[0]; throw error; })); }
function tendImport(files) { return Promise.all(files.map(tendOne)).then(function (modules) { return modules[0]; }); }`;

/**
 * What an element needs at once is one file, because each file costs a request. Later chunks import shared
 * modules from that file: they never load without it.
 */
const together = (element, all) => ({
  name: chunkName(element),
  test: (id) =>
    statically(element).has(id) &&
    all.every((other) => other === element || !statically(other).has(id)),
});

/**
 * What an element shares with others, or with lazy chunks of other folders, is a file of its own. Inside the
 * element's file, it would load all of that too. What only lazy chunks share is not in it, because a page
 * does not need it at once.
 */
const common = (elements, later) => ({
  name: 'common',
  minShareCount: 2,
  test: (id) => {
    if (/\/node_modules\/lit(-html)?\//.test(id)) return true;
    if (!/\/src\/(community|i18n|page|shared|ui)\//.test(id)) return false;
    if (!elements.some((element) => statically(element).has(id))) return false;
    const folders = later
      .filter((module) => statically(module).has(id))
      .map((module) => relative(source, module).split(/[\\/]/)[0]);
    return new Set(folders).size > 1;
  },
});

const wordFiles = new WordFiles(join(source, 'generated'), `${version} ${target}`);

const profileReader = join(source, 'community/profile.ts');

/** The profile's reader is one file: most pages have a profile, and the same schema reads alerts. */
const withProfile = {
  name: chunkName(profileReader),
  test: (id) => statically(profileReader).has(id) && /\/src\/(community|shared\/schema)\//.test(id),
};

/** Module → all modules that it imports statically. */
const staticImports = new Map();

/** All modules that a module imports statically, directly or not, with the module itself. */
function statically(module) {
  if (!staticImports.has(module)) staticImports.set(module, findStatically(module));
  return staticImports.get(module);
}

function findStatically(module, found = new Set()) {
  if (found.has(module)) return found;
  found.add(module);
  const code = readFileSync(module, 'utf8');
  for (const [, path] of code.matchAll(
    /^(?:import|export)\s(?!type)[^;]*?from '(\.[^']+)\.js'/gm,
  )) {
    const to = join(dirname(module), `${path}.ts`);
    if (existsSync(to)) findStatically(to, found);
  }
  return found;
}

/** Routes imports of modules outside the script through the script. */
const twoWayImports = (filesOf, isOutside) => ({
  name: 'tend-two-way-imports',
  enforce: 'post',
  transform(code, id) {
    if (!id.startsWith(source)) return;
    return code.replace(dynamicImport, (literal, _quote, path) => {
      const module = join(dirname(id), `${path}.ts`);
      if (!isOutside(module)) return literal;
      return `tendImport(${JSON.stringify(filesOf(module))})`;
    });
  },
});

/**
 * In chunks, starts a dynamic import together with all of its static imports. Otherwise each level of imports
 * would wait for the one before. The script does the same with `tendImport`.
 */
const importWhole = {
  name: 'tend-import-whole',
  generateBundle(_, bundle) {
    const needs = (file, found = new Set([file])) => {
      for (const each of bundle[file]?.imports ?? []) {
        if (!found.has(each)) needs(each, found.add(each));
      }
      return found;
    };
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const there = needs(chunk.fileName);
      chunk.code = chunk.code.replace(/\bimport\(`\.\/([^`]+)`\)/g, (literal, name) => {
        const file = join(dirname(chunk.fileName), name);
        const [, ...more] = [...needs(file)].filter((each) => !there.has(each));
        if (!more.length) return literal;
        const all = [file, ...more].map((each) => `import(\`./${basename(each)}\`)`);
        return `Promise.all([${all}]).then(([whole])=>whole)`;
      });
    }
  },
};

/**
 * Builds one script and its chunks. The chunks of two scripts differ, because the scripts export different
 * modules. Only chunks that import none of those are equal.
 */
async function buildScript(name, inside) {
  const inScript = inside.map((file) => join(source, file));
  const later = everyLater.filter((module) => !inScript.includes(module));
  const elements = later.filter((module) => /(-guide|-banner|-finder)\.ts$/.test(module));

  /** Builds the chunks; with `write: false`, only in memory. */
  const chunksWith = (plugins, write = true) =>
    bundle({
      entry: Object.fromEntries(later.map((module) => [chunkName(module), module])),
      formats: ['es'],
      plugins: [...plugins, importWhole],
      write,
      output: {
        // The fewest letters that the bundler allows: each one more costs the script 0.1 kB.
        // Without capitals, since those would cost it another 0.1 kB.
        entryFileNames: ({facadeModuleId}) =>
          `chunks/[name]-${wordFiles.has(facadeModuleId) ? wordFiles.hash : '[hash:7]'}.js`,
        chunkFileNames: 'chunks/[name]-[hash:7].js',
        hashCharacters: 'base36',
        codeSplitting: {
          groups: [
            withProfile,
            common(elements, later),
            ...elements.map((element) => together(element, elements)),
          ],
        },
      },
    });

  /** Builds the script; `filesOf` gives a module's chunk and its imports. */
  const scriptWith = (plugins, filesOf, write = true) =>
    bundle({
      entry: {[name]: join(source, 'embed.ts')},
      formats: ['iife'],
      plugins: [
        withCore,
        wordFiles.table(inScript),
        twoWayImports(filesOf, (module) => !inScript.includes(module)),
        importStatically(inScript, dynamicImport),
        ...plugins,
      ],
      write,
      output: {intro, entryFileNames: '[name].js', codeSplitting: false},
    });

  const share = new RuntimeExternals();
  await scriptWith([share.noteScript], () => [], false);
  await chunksWith([share.noteChunks], false);
  const [{output: chunks}] = await chunksWith([share.useExports]);

  /** Source module → its chunk, then everything that the chunk imports statically. */
  const files = new Map();
  for (const module of later) {
    // An element's chunk is needed for its side effects. The facade of an entry only imports it.
    const chunk = elements.includes(module)
      ? chunks.find(({moduleIds}) => moduleIds.includes(module))
      : chunks.find(({facadeModuleId}) => facadeModuleId === module);
    const all = new Set([chunk.fileName]);
    for (const file of all) {
      chunks.find((other) => other.fileName === file).imports.forEach((each) => all.add(each));
    }
    files.set(module, [...all]);
  }

  // A file that only re-exports another one is not requested.
  for (const {facadeModuleId, fileName} of chunks) {
    const requested = files.get(facadeModuleId);
    if (requested && !requested.includes(fileName)) await rm(join(outDir, fileName));
  }

  const filesOf = (module) => {
    if (!files.has(module)) throw new Error(`${relative(root, module)} has no chunk`);
    return files.get(module);
  };
  await scriptWith([share.bringExports], filesOf);
  wordFiles.check(outDir, inScript);
  return {filesOf, share};
}

let first;
for (const [name, inside] of Object.entries(scripts)) {
  const built = await buildScript(name, inside);
  first ??= built;
}

// Everything except the map in one file, for a site that wants a single integrity hash and accepts a larger
// download.
await bundle({
  entry: {'tend.all': join(source, 'embed.ts')},
  formats: ['iife'],
  plugins: [
    twoWayImports(first.filesOf, (module) => apart.includes(module)),
    first.share.bringExports,
  ],
  output: {intro, entryFileNames: '[name].js', codeSplitting: false},
});

// The service worker that a site hosts.
await bundle({
  entry: {'tend-offline': join(source, 'page/offline/service-worker.ts')},
  formats: ['iife'],
  output: {entryFileNames: '[name].js', codeSplitting: false},
});

await writeFile(join(outDir, 'LICENSES.md'), licences.text());

// For editors that complete a site's community.json, its alerts and its services.
await writeFile(join(outDir, 'alerts.schema.json'), alertsSchema());
await writeFile(join(outDir, 'community.schema.json'), profileSchema());
await writeFile(join(outDir, 'services.schema.json'), servicesSchema());
