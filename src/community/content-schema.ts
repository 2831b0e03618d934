import {readEach} from '../shared/schema/read-by-schema.js';
import {described, documented, SchemaFault, type NoteFault} from '../shared/schema/schema.js';
import {recordOf} from '../shared/schema/structures.js';
import {asObject, text} from '../shared/schema/values.js';
import {languageTag} from './profile-values.js';

/**
 * The greatest depth of keys that is read. Sentences are two levels deep; a much deeper file must not slow
 * down the page.
 */
const deepest = 6;

/** Nested or dotted keys, as in `locales/content/<tag>/<namespace>.json` → one flat record. */
function flatten(tree: unknown, note: NoteFault, depth = 0): [string, string][] {
  if (depth > deepest) throw new SchemaFault(`is nested deeper than ${deepest} levels`);
  return readEach(asObject(tree), note, (key, value, within): [string, string][] => {
    if (typeof value === 'object') {
      return flatten(value, within, depth + 1).map(([end, item]) => [`${key}.${end}`, item]);
    }
    if (!text(value, within).trim()) throw new SchemaFault('must not be empty');
    return [[key, value as string]];
  }).flat();
}

export const sentences = documented(
  described((value, note): Record<string, string> => Object.fromEntries(flatten(value, note)), {
    type: 'object',
    additionalProperties: {anyOf: [{type: 'string'}, {$ref: '#/definitions/sentences'}]},
  }),
  'Sentences by key; keys are nested, or joined with dots.',
);

/** A site's own sentences: language tag → namespace → key (`steps.call.text`) → sentence. */
export const contentOverrides = documented(
  recordOf(languageTag, recordOf(text, sentences)),
  'Your own sentences: language tag, then feature, then key, as in locales/content/<tag>/<feature>.json (nested, or with dots). A sentence keeps exactly the {{placeholders}} of the one that it replaces.',
);
