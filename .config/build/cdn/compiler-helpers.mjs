/** Replaces the compiler's helper for decorators by one that the script and all chunks share. */
import {fileURLToPath} from 'node:url';
import {editModules, importsOf} from './syntax.mjs';

export const decorateModule = fileURLToPath(new URL('decorate.mjs', import.meta.url));

const helper = /@oxc-project.*\/decorate(\.js)?$/;

/**
 * Imports `decorate.mjs` in place of the compiler's helper.
 * @param {string} code
 * @returns {import('./syntax.mjs').Edit[]}
 */
export const sharedHelpers = (code) =>
  importsOf(code)
    .staticImports.filter(({moduleRequest}) => helper.test(moduleRequest.value))
    .map(({moduleRequest: {start, end}}) => [start, end, JSON.stringify(decorateModule)]);

export const oneDecorate = editModules(
  'tend-one-decorate',
  (id, code) => id.endsWith('.ts') && code.includes('@oxc-project'),
  sharedHelpers,
  {enforce: 'post'},
);
