/**
 * `node --import ./.config/tools/run-typescript.mjs file.ts`: runs the sources as they are. Node takes the
 * types out by itself; only the `.js` at the end of an import has to find its `.ts`.
 */
import {existsSync} from 'node:fs';
import {registerHooks} from 'node:module';
import {fileURLToPath} from 'node:url';

registerHooks({
  resolve(specifier, context, next) {
    if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL) {
      const {href} = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
      if (existsSync(fileURLToPath(href))) return next(href, context);
    }
    return next(specifier, context);
  },
});
