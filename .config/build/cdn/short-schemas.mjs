/**
 * Removes the JSON Schema and its descriptions from the scripts: only the published schemas need them.
 * `described(read, …)` becomes `read`, `documented(schema, …)` becomes `schema`.
 */
import {editModules, editsOf} from './syntax.mjs';

/** What the sources wrap schemas in. */
export const wrappers = ['described', 'documented'];

export const shortSchema = (code) =>
  editsOf(code, (edits) => {
    const isRemoved = (at) => edits.some(([start, end]) => start <= at && at < end);
    return {
      CallExpression({start, end, callee, arguments: [schema]}) {
        if (!wrappers.includes(callee.name) || isRemoved(start)) return;
        edits.push([start, schema.start, ''], [schema.end, end, '']);
      },
    };
  });

export const shortSchemas = editModules(
  'tend-short-schemas',
  (id, code) => /\/src\/.*\.ts$/.test(id) && /\b(described|documented)\(/.test(code),
  shortSchema,
  {enforce: 'post'},
);
