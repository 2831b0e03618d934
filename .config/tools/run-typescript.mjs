/**
 * `node --import ./.config/tools/run-typescript.mjs file.ts` runs the TypeScript sources. Node removes the
 * types itself; this resolves imports that end with `.js` to their `.ts` files.
 */
import {existsSync} from 'node:fs';
import {registerHooks} from 'node:module';
import {fileURLToPath} from 'node:url';

registerHooks({
  resolve(specifier, context, next) {
    const {parentURL} = context;
    // A package has what it imports.
    if (/^\.{1,2}\/.*\.js$/.test(specifier) && parentURL && !/\/node_modules\//.test(parentURL)) {
      const {href} = new URL(specifier.replace(/\.js$/, '.ts'), parentURL);
      if (existsSync(fileURLToPath(href))) return next(href, context);
    }
    return next(specifier, context);
  },
});
