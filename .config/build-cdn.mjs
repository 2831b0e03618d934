/**
 * Builds dist/cdn: hashed ES module chunks, then tend.js, which knows their names, then tend.all.js.
 *
 * tend.js has to run as a classic script from another origin and as a module. A classic script may
 * not `import()` by a relative address there, and a module has no `document.currentScript`; so the
 * second pass turns each literal `import('./x.js')` of the sources into one that works in both, and
 * asks for the chunk's own static imports in the same tick instead of one hop later.
 */
import {copyFile, rm} from 'node:fs/promises';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = join(root, 'dist/cdn');
// Old phones are the reader's phones: syntax of 2019, for the libraries too.
const target = 'es2019';
const common = {
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  define: {'process.env.NODE_ENV': '"production"'},
};
const output = {minify: true, comments: {legal: true, annotation: false, jsdoc: false}};

/** Lit leaves its versions on the window for other copies of it to see; a guest leaves nothing. */
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

await rm(outDir, {recursive: true, force: true});

const [{output: chunks}] = await build({
  ...common,
  plugins: [noGlobals],
  build: {
    outDir,
    target,
    emptyOutDir: false,
    license: {fileName: 'LICENSES.md'},
    lib: {
      entry: {'naloxone-guide': join(root, 'src/naloxone/naloxone-guide.ts')},
      formats: ['es'],
    },
    rolldownOptions: {
      output: {
        ...output,
        entryFileNames: 'chunks/[name]-[hash].js',
        chunkFileNames: ({facadeModuleId, name}) =>
          `chunks/${chunkName(facadeModuleId) ?? name}-[hash].js`,
      },
    },
  },
});

/** `src/generated/content/fr/naloxone.ts` → `naloxone.fr`. */
function chunkName(module) {
  const [, kind, tag, namespace] =
    /generated\/(content|interface)\/([\w-]+)(?:\/([\w-]+))?\.ts$/.exec(module ?? '') ?? [];
  return kind && `${namespace ?? kind}.${tag}`;
}

/** Source module → its chunk, followed by everything that the chunk imports statically. */
const files = new Map();
for (const chunk of chunks) {
  if (chunk.type !== 'chunk' || !chunk.facadeModuleId) continue;
  const all = new Set([chunk.fileName]);
  for (const file of all)
    chunks.find((other) => other.fileName === file).imports.forEach((i) => all.add(i));
  files.set(chunk.facadeModuleId, [...all]);
}

/** Lives at the top of tend.js. `src` is empty for a script pasted inline: then nothing can be found. */
const intro = `
var tendScript = document.currentScript, tendHere = tendScript ? new URL('.', tendScript.src || document.baseURI).href : './';
function tendImport(files) { return Promise.all(files.map(function (file) { return import(tendHere + file); })).then(function (modules) { return modules[0]; }); }`;

await build({
  ...common,
  plugins: [
    {
      name: 'tend-imports',
      enforce: 'post',
      transform(code, id) {
        if (!id.startsWith(join(root, 'src'))) return;
        return code.replace(/\bimport\((['"])(\.[^'"]+)\.js\1\)/g, (_, _quote, path) => {
          const module = join(dirname(id), `${path}.ts`);
          const found = files.get(module);
          if (!found) this.error(`${relative(root, module)} has no chunk`);
          return `tendImport(${JSON.stringify(found)})`;
        });
      },
    },
  ],
  build: {
    outDir,
    target,
    emptyOutDir: false,
    lib: {entry: {tend: join(root, 'src/embed.ts')}, formats: ['iife'], name: 'tend'},
    rolldownOptions: {
      output: {...output, intro, entryFileNames: '[name].js', extend: false},
    },
  },
});

// The same as one file, for a site that wants a single integrity hash and gives up loading less.
await build({
  ...common,
  plugins: [noGlobals],
  build: {
    outDir,
    target,
    emptyOutDir: false,
    lib: {entry: {'tend.all': join(root, 'src/embed.ts')}, formats: ['iife'], name: 'tend'},
    rolldownOptions: {
      output: {...output, entryFileNames: '[name].js', extend: false, codeSplitting: false},
    },
  },
});

// For editors that complete a site's community.json.
await copyFile(
  join(root, 'src/community/profile.schema.json'),
  join(outDir, 'community.schema.json'),
);
