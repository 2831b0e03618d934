/** Reads the response packs: all files of `src/naloxone/packs`, first those with steps of their own. */
import {readdir} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {missingEvidence} from '../../src/naloxone/model/pack-evidence.ts';
import {readPack} from '../../src/naloxone/model/read-pack.ts';
import {withSharedFigures} from '../../src/naloxone/model/shared-figures.ts';
import {readJson} from './read-locale.mjs';

const folder = 'src/naloxone/packs/';

/**
 * The packs' files, each with the figures that it takes from others. A pack with a fault, or with a
 * number without a source, ends the program with its name and path.
 */
export async function readPacks() {
  const names = await readdir(fileURLToPath(new URL(`../../${folder}`, import.meta.url)));
  const paths = names.filter((name) => name.endsWith('.json')).map((name) => folder + name);
  const texts = await Promise.all(paths.sort().map(readJson));
  const files = texts.map((file) => withSharedFigures(file, texts));
  const problems = files.flatMap((file, at) => {
    const {pack, problems: faults} = readPack(file, files, paths[at]);
    return pack ? missingEvidence(pack, paths[at]) : faults;
  });
  problems.forEach(({message}) => console.error(message));
  if (problems.length) process.exit(1);
  return files.sort((a, b) => Number(Boolean(a.stepsOf)) - Number(Boolean(b.stepsOf)));
}
