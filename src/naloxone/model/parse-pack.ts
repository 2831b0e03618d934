import type {Problem} from '../../shared/problem.js';
import {packs as files} from '../../generated/evidence.js';
import {readPack} from './read-pack.js';
import type {ResponsePack} from './response-pack.js';

/**
 * Reads a response pack's JSON. Steps are never repaired: with any fault there is no pack, because
 * a how-to with a step missing is worse than none. A pack may take its steps and numbers from a
 * built-in one by `stepsOf`.
 * @param json anything; never throws.
 * @param options.source the file's name, for the messages.
 */
export const parsePack = (
  json: unknown,
  {source = 'response pack'}: {source?: string} = {},
): {pack?: ResponsePack; problems: Problem[]} => readPack(json, files, source);
