import type {Problem} from '../../shared/problem.js';
import {packs as files} from '../../generated/evidence.js';
import {readPack} from './read-pack.js';
import type {ResponsePack} from './response-pack.js';

/**
 * Reads a response pack from JSON. Steps are never repaired: any fault rejects the whole pack, because a
 * how-to with a missing step is worse than none. With `stepsOf`, steps and numbers come from a built-in pack.
 * @param json any text; never throws.
 * @param options.source the file's name, for messages.
 */
export const parsePack = (
  json: unknown,
  {source = 'response pack'}: {source?: string} = {},
): {pack?: ResponsePack; problems: Problem[]} => readPack(json, files, source);
