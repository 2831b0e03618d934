import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {dirname} from 'node:path';
import {isTree, type Tree} from '../i18n/read-language.js';

/** Reads a JSON object from a file; empty for other JSON values. @throws {SyntaxError} */
export function readTree(path: string): Tree {
  const json: unknown = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  return isTree(json) ? json : {};
}

/**
 * Replaces a file in one step, so that nobody reads half of it. Writes through symbolic links.
 * @throws {Error} if the file cannot be written. The old file stays.
 */
export function writeAtomically(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(name), {recursive: true});
  const path = existsSync(name) ? realpathSync(name) : name;
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, {force: true});
    throw error;
  }
}
