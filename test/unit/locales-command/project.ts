import {readFileSync, rmSync, writeFileSync, mkdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach} from 'vitest';
import {tend} from '../../../src/cli/tend.js';
import {smallProject} from '../../fixtures/small-project.js';

export let root: string;
beforeEach(() => {
  root = smallProject();
});
afterEach(() => rmSync(root, {recursive: true, force: true}));

/** Runs `tend …` in the copied project. */
export function run(command: string, ...more: string[]) {
  return runIn(root, command, ...more);
}

export function runIn(cwd: string, command: string, ...more: string[]) {
  const printed: string[] = [];
  const warned: string[] = [];
  const print = (line: string) => printed.push(line);
  const warn = (line: string) => warned.push(line);
  const code = tend([...command.split(' '), ...more], {cwd, print, warn});
  return {code, printed, warned};
}

export const read = (path: string) => readFileSync(join(root, path), 'utf8');
export function write(path: string, text: string | Uint8Array) {
  mkdirSync(dirname(join(root, path)), {recursive: true});
  writeFileSync(join(root, path), text);
}
/** Changes a file's text. If the old text is missing, the test itself is wrong. */
export function edit(path: string, from: string | RegExp, to: string) {
  const before = read(path);
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${path} has no ${String(from)}`);
  write(path, after);
}
export const lineOf = (path: string, text: string) =>
  read(path).slice(0, read(path).indexOf(text)).split('\n').length;

export const fr = 'locales/content/fr/naloxone.json';

export const table = 'locales/languages.json';
export const review = 'locales/review/fr.json';
/** Replaces a whole sentence of the French file. */
export const say = (key: string, sentence: string) => () =>
  edit(fr, new RegExp(`("${key}": ").*?(",?\n)`), `$1${sentence.replace(/"/g, '\\"')}$2`);
