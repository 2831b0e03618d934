/**
 * In chunks, starts a dynamic import together with all of its static imports. Otherwise each level of imports
 * would wait for the one before. The script does the same (src/page/import-chunk.ts).
 */
import {basename, posix} from 'node:path';
import {dynamicImportsOf, editChunk} from './syntax.mjs';

/** All files that a chunk imports statically, directly or not, with itself. */
export function filesOf(file, importsOf) {
  const files = new Set([file]);
  for (const each of files) {
    for (const other of importsOf(each)) files.add(other);
  }
  return [...files];
}

/**
 * @param {string} code of a chunk.
 * @param {string} file its name.
 * @param {(file: string) => string[]} importsOf the chunks that a chunk imports statically.
 * @returns {import('./syntax.mjs').Edit[]}
 */
export function wholeImports(code, file, importsOf) {
  const there = filesOf(file, importsOf);
  return dynamicImportsOf(code).flatMap(({start, end, specifier}) => {
    const [first, ...more] = filesOf(posix.join(posix.dirname(file), specifier), importsOf);
    const missing = more.filter((each) => !there.includes(each));
    if (!missing.length) return [];
    const all = [first, ...missing].map((each) => `import("./${basename(each)}")`);
    return [[start, end, `Promise.all([${all}]).then(([whole]) => whole)`]];
  });
}

export const importWhole = {
  name: 'tend-import-whole',
  renderChunk(code, {fileName, dynamicImports}, _, {chunks, magicString}) {
    if (!dynamicImports.length) return undefined;
    // What is not a chunk is from the script (runtime-exports.mjs).
    const importsOf = (file) => (chunks[file]?.imports ?? []).filter((each) => each in chunks);
    return editChunk(magicString, wholeImports(code, fileName, importsOf));
  },
};
