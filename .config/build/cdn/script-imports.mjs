/**
 * The dynamic imports of a script. A classic script from another origin cannot `import()` a relative address.
 * So an import of a chunk becomes a call of `importChunk`, which knows where the script is from
 * and asks for all that the chunk needs in the same tick.
 *
 * An import of a module inside the script becomes a static one. The bundler would otherwise wrap each such
 * module in a function, which costs 1.5 kB. An element's module then runs with the script, but its tag is
 * still defined at the `import()`: a page may hold a second script, which must not define anything.
 */
import {join} from 'node:path';
import {sourceOf} from './module-graph.mjs';
import {isElement, source} from './scripts.mjs';
import {dynamicImportsOf, editModules, editsOf} from './syntax.mjs';

export const importChunkModule = join(source, 'page/import-chunk.ts');

const importLine = (what, from) => `import ${what} from ${JSON.stringify(from)};\n`;

/** `customElement('tend-…')(element)`, but when `tendDefine` is called. */
const laterDefinition = (code) =>
  editsOf(code, (edits) => ({
    CallExpression({start, end, callee, arguments: [tag]}) {
      if (callee.name !== 'customElement' || !String(tag?.value).startsWith('tend-')) return;
      const define = `${code.slice(start, end)}(element)`;
      edits.push([start, end, `((element) => { tendDefine = () => ${define}; })`]);
    },
  }));

/**
 * @param {string} code
 * @param {string} id
 * @param {string[]} inside modules inside the script.
 * @param {(module: string) => string[] | undefined} filesOf the files of a module that is a chunk; undefined
 *   where the bundler may handle the import.
 * @returns {import('./syntax.mjs').Edit[]}
 */
export function scriptImports(code, id, inside, filesOf) {
  const added = new Set();
  const edits = dynamicImportsOf(code).flatMap(({start, end, specifier}) => {
    const module = sourceOf(specifier, id);
    const place = inside.indexOf(module);
    if (place >= 0) {
      const name = `tendInside${place}`;
      added.add(importLine(`* as ${name}`, module));
      const define = isElement(module) ? `${name}.tendDefine(), ` : '';
      return [[start, end, `Promise.resolve().then(() => (${define}${name}))`]];
    }
    const files = module && filesOf(module);
    if (!files) return [];
    added.add(importLine('{importChunk}', importChunkModule));
    return [[start, end, `importChunk(${JSON.stringify(files)})`]];
  });
  if (inside.includes(id) && isElement(id)) {
    added.add('export let tendDefine;\n');
    edits.push(...laterDefinition(code));
  }
  if (added.size) edits.push([0, 0, [...added].join('')]);
  return edits;
}

/** @see scriptImports */
export const importsOfScript = (inside, filesOf) =>
  editModules(
    'tend-script-imports',
    (id, code) => id.startsWith(source) && /\bimport\(|\bcustomElement\(/.test(code),
    (code, id) => scriptImports(code, id, inside, filesOf),
    {enforce: 'post'},
  );
