import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {readJsonFile as read} from '../../src/cli/locales/read-json.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Reads a JSON file that people edit. A file that cannot be parsed ends the program, with its name and line.
 */
export async function readJson(path) {
  const {value, problems} = read(await readFile(join(root, path), 'utf8'), path);
  if (value !== undefined) return value;
  console.error(problems[0].message);
  process.exit(1);
}

/** Flattens keys with i18next's separator: `{a: {b: 'x'}}` → `[['a.b', 'x']]`. */
export const flatten = (node, path = '') =>
  Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : flatten(value, `${path}${key}.`),
  );
