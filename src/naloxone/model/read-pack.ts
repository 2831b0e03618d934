import type {Problem} from '../../shared/problem.js';
import {readBySchema} from '../../shared/schema/read-by-schema.js';
import {withBase, type PackFile} from './pack-base.js';
import {packSchema} from './pack-schema.js';
import type {ResponsePack} from './response-pack.js';
import {withSharedFigures} from './shared-figures.js';

const isObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A pack with all that it takes from others; with faulty sources, which its schema names, as it is. */
function resolved(json: PackFile, files: readonly PackFile[]): PackFile {
  const file = withSharedFigures(json, files);
  const {sources = []} = file;
  return Array.isArray(sources) && sources.every(isObject) ? withBase(file, files) : file;
}

/**
 * Reads a response pack's JSON. Steps are never repaired: with any fault the pack is refused, because
 * a how-to with a step missing is worse than none.
 * @param json anything; never throws.
 * @param files the packs whose steps and numbers this one may take.
 * @param source the file's name, for the messages.
 */
export function readPack(
  json: unknown,
  files: readonly PackFile[],
  source: string,
): {pack?: ResponsePack; problems: Problem[]} {
  const whole = isObject(json) ? resolved(json as PackFile, files) : json;
  const {value, faults} = readBySchema(packSchema(files.map(({id}) => id)), whole);
  const problems = faults.map(({message: fault, path: keys}): Problem => {
    const path = keys?.replace(/\.(\d+)(?=\.|$)/g, '[$1]');
    const message = `${source}: ${path ? `"${path}"` : 'the pack'} ${fault}`;
    return {code: 'pack-bad-value', message, source, ...(path && {path})};
  });
  if (problems.length) return {problems};
  const {$schema: _, emergencyNumber = '911', ...pack} = value!;
  const defaults = {doses: {}, cites: {}, ...(emergencyNumber && {emergencyNumber})};
  return {pack: {...defaults, ...pack} as ResponsePack, problems};
}
