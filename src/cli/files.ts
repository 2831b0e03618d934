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

/** A JSON file's object; empty for anything else that is JSON. @throws when it is not JSON. */
export function readTree(path: string): Tree {
  const json: unknown = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  return isTree(json) ? json : {};
}

/** Writes a file whole or not at all: whoever reads it meanwhile sees the old one. A link stays one. */
export function writeWhole(named: string, content: string | Uint8Array): void {
  mkdirSync(dirname(named), {recursive: true});
  const path = existsSync(named) ? realpathSync(named) : named;
  const beside = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, content);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, {force: true});
    throw error;
  }
}
