/** Changes of code at places that its syntax tree names. */
import {parseSync, Visitor} from 'vite';

/** @typedef {[start: number, end: number, replacement: string]} Edit */

function parse(code) {
  const result = parseSync('code.js', code);
  if (result.errors.length) throw new Error(result.errors[0].message);
  return result;
}

/**
 * Collects edits while it visits the syntax tree of JavaScript.
 * @param {string} code
 * @param {(edits: Edit[]) => import('vite').VisitorObject} visitor
 * @returns {Edit[]}
 */
export function editsOf(code, visitor) {
  const edits = [];
  new Visitor(visitor(edits)).visit(parse(code).program);
  return edits;
}

/** The static imports and exports of JavaScript, without the cost of its syntax tree. */
export const importsOf = (code) => parse(code).module;

/**
 * The `import()`s of one string each.
 * @returns {{start: number, end: number, specifier: string}[]}
 */
export const dynamicImportsOf = (code) =>
  parse(code)
    .module.dynamicImports.map(({start, end, moduleRequest: {start: from, end: to}}) => ({
      start,
      end,
      specifier: /^(['"`])((?:(?!\$\{)[^'"`])+)\1$/.exec(code.slice(from, to))?.[2],
    }))
    .filter(({specifier}) => specifier);

/** An insertion comes before a replacement at its place. */
const inOrder = ([a, aEnd], [b, bEnd]) => a - b || aEnd - bEnd;

/** Applies edits, which do not overlap, to code. @param {Edit[]} edits */
export function edit(code, edits) {
  let result = '';
  let at = 0;
  for (const [start, end, replacement] of edits.toSorted(inOrder)) {
    if (start < at) throw new Error('two changes of one place');
    result += code.slice(at, start) + replacement;
    at = end;
  }
  return result + code.slice(at);
}

/**
 * The same for a chunk's code. The bundler's own text of it knows the source map, which one made here would
 * not (in `transform`, Vite does not pass that text on).
 * @param {import('rolldown').RolldownMagicString} text
 */
export function editChunk(text, edits) {
  for (const [start, end, replacement] of edits) {
    if (start === end) text.appendLeft(start, replacement);
    else if (replacement) text.update(start, end, replacement);
    else text.remove(start, end);
  }
  return {code: text};
}

/**
 * A plugin that changes modules.
 * @param {string} name
 * @param {(id: string, code: string) => boolean} concerns
 * @param {(code: string, id: string) => Edit[]} edits
 * @param {Partial<import('vite').Plugin>} more
 */
export function editModules(name, concerns, edits, more) {
  // Most modules are in several passes.
  const known = new Map();
  const change = (code, id) => {
    const key = `${id}\0${code}`;
    if (!known.has(key)) known.set(key, edit(code, edits(code, id)));
    return known.get(key);
  };
  return {
    name,
    transform: (code, id) => (concerns(id, code) ? change(code, id) : undefined),
    ...more,
  };
}
