// How much of a built file each source module is.
import {posix} from 'node:path';
import {brotliCompressSync} from 'node:zlib';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const value = new Map([...letters].map((letter, i) => [letter, i]));

/** Numbers of one segment of a source map (base 64 VLQ). */
function numbersOf(segment) {
  const numbers = [];
  let number = 0;
  let shift = 0;
  for (const letter of segment) {
    const digit = value.get(letter);
    number |= (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(number & 1 ? -(number >> 1) : number >> 1);
    number = 0;
    shift = 0;
  }
  return numbers;
}

/** What is not of any source: the wrapping that the build adds. */
const wrapping = '(the build)';

/** `../../../src/ui/x.ts` → `src/ui/x.ts`; `…/node_modules/lit-html/y.js` → `lit-html/y.js`. */
const shortName = (source) =>
  posix
    .normalize(source)
    .replace(/^.*node_modules\//, '')
    .replace(/^.*?(?=src\/)|^(\.\.\/)+/, '')
    .replace(/^\0/, '');

/**
 * Module → its text in the built code.
 * @param {{code: string, map: {mappings: string, sources: string[]} | null}} file
 * @returns {Map<string, string>}
 */
export function textsByModule({code, map}) {
  // A file that only passes on another one's exports has no map.
  if (!map) return new Map([[wrapping, code]]);
  const texts = new Map();
  const add = (source, text) => text && texts.set(source, (texts.get(source) ?? '') + text);
  const names = map.sources.map((source) => shortName(source ?? wrapping));
  const mappings = map.mappings.split(';');
  let at = 0;
  for (const [i, line] of code.split('\n').entries()) {
    const mapped = mappings[i] ?? '';
    let column = 0;
    let owner = wrapping;
    let from = 0;
    for (const segment of mapped.split(',').filter(Boolean)) {
      const [step, source] = numbersOf(segment);
      column += step;
      add(owner, line.slice(from, column));
      from = column;
      if (source !== undefined) at += source;
      owner = source === undefined ? wrapping : names[at];
    }
    add(owner, `${line.slice(from)}\n`);
  }
  return texts;
}

const compressed = (text) => brotliCompressSync(text).length;

/**
 * The modules of one built file.
 * @param {{code: string, map: object}} file
 * @param {Buffer} asServed the file as it was written
 * @returns {Array<{module: string, characters: number, brotli: number}>} `characters` after minifying;
 *   `brotli`: an estimate in bytes. Each module is compressed alone, and the results are scaled so that
 *   together they are the compressed file
 */
export function moduleSizes(file, asServed) {
  const ascii = (text) =>
    text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const isAscii = !asServed.some((byte) => byte > 127);
  const modules = [...textsByModule(file)].map(([module, text]) => {
    const written = isAscii ? ascii(text) : text;
    return {module, characters: written.length, alone: compressed(written)};
  });
  const sum = modules.reduce((total, {alone}) => total + alone, 0);
  const scale = compressed(asServed) / sum;
  return modules.map(({alone, ...rest}) => ({...rest, brotli: alone * scale}));
}
