/** Builds one script and its chunks. */
import {rm} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {bundleChunks, bundleScript, outDir, toolVersion} from './bundle.mjs';
import {checkNames, chunkGroups, chunkName} from './chunk-groups.mjs';
import {importedLater} from './module-graph.mjs';
import {RuntimeExports} from './runtime-exports.mjs';
import {importsOfScript} from './script-imports.mjs';
import {isElement, root, scripts, source} from './scripts.mjs';
import {filesOf, importWhole} from './whole-imports.mjs';
import {versionOf} from './version.mjs';
import {WordFiles} from './word-files.mjs';

const everyLater = await importedLater(source);
checkNames(everyLater);
const wordFiles = new WordFiles(join(source, 'generated'), toolVersion);

const version = versionOf(scripts, toolVersion);

/** Builds the chunks of a script: everything that is imported later and is not in it. */
async function buildChunks(later, runtime) {
  const elements = later.filter(isElement);
  const chunks = await bundleChunks(
    Object.fromEntries(later.map((module) => [chunkName(module), module])),
    [runtime.takeFromScript, importWhole],
    {
      // The fewest letters that the bundler allows: each one more costs the script 0.1 kB.
      // Without capitals, since those would cost it another 0.1 kB.
      entryFileNames: ({facadeModuleId}) =>
        `chunks/[name]-${wordFiles.has(facadeModuleId) ? wordFiles.hash : '[hash:7]'}.js`,
      chunkFileNames: 'chunks/[name]-[hash:7].js',
      hashCharacters: 'base36',
      codeSplitting: {groups: chunkGroups(elements, later)},
    },
  );
  const impure = chunks.find((each) => each.imports.length && wordFiles.has(each.facadeModuleId));
  if (impure)
    throw new Error(`${impure.fileName}: words are named by a rule, so they may not import`);

  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const importsOf = (file) => byFile.get(file).imports.filter((each) => byFile.has(each));

  /** Source module → its chunk, then everything that the chunk imports statically. */
  const files = new Map();
  for (const module of later) {
    // An element's chunk is needed for its side effects. The facade of an entry only imports it.
    const chunk = elements.includes(module)
      ? chunks.find(({moduleIds}) => moduleIds.includes(module))
      : chunks.find(({facadeModuleId}) => facadeModuleId === module);
    files.set(module, filesOf(chunk.fileName, importsOf));
  }

  // A file that only re-exports another one is not requested. Another script may have removed it already.
  for (const {facadeModuleId, fileName} of chunks) {
    const requested = files.get(facadeModuleId);
    if (requested && !requested.includes(fileName)) await rm(join(outDir, fileName), {force: true});
  }
  return files;
}

/**
 * Builds one script and its chunks. The chunks of two scripts differ, because the scripts contain different
 * modules. Only chunks that take none of those are equal.
 * @param {import('./scripts.mjs').Script} script
 */
export async function buildScript(script) {
  const {name, entry, inside} = script;
  const runtime = new RuntimeExports(script, version);
  const later = everyLater.filter((module) => !inside.includes(module));
  const files = await buildChunks(later, runtime);
  const filesOfModule = (module) => {
    if (!files.has(module)) throw new Error(`${relative(root, module)} has no chunk`);
    return files.get(module);
  };
  await bundleScript(name, entry, [
    wordFiles.table(inside),
    importsOfScript(inside, filesOfModule),
    runtime.storeInScript,
    runtime.checkModules,
  ]);
  wordFiles.check(outDir, inside);
  return {filesOf: filesOfModule, runtime};
}
