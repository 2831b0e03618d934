/** Reads the response packs: all files of `src/naloxone/packs`, first those with steps of their own. */
import {readdir} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {readJson} from './read-locale.mjs';

const folder = fileURLToPath(new URL('../../src/naloxone/packs/', import.meta.url));

export async function readPacks() {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
  const packs = await Promise.all(files.map((file) => readJson(`src/naloxone/packs/${file}`)));
  return packs.sort((a, b) => Number(Boolean(a.stepsOf)) - Number(Boolean(b.stepsOf)));
}
