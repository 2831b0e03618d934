/**
 * Turns dynamic imports of modules inside a script into static ones. The bundler would otherwise wrap each
 * such module in a function, which costs 1.5 kB.
 *
 * An element's module then runs with the script, but its tag is still defined at the `import()`: a page may
 * hold a second script, which must not define anything.
 */
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

const definition = /\bcustomElement\(['"]tend-[\w-]+['"]\)/;

/**
 * @param inside paths of the modules inside the script.
 * @param dynamicImport matches an `import()`; its second group is the path without `.js`.
 */
export function importStatically(inside, dynamicImport) {
  const elements = inside.filter((module) => definition.test(readFileSync(module, 'utf8')));
  return {
    name: 'tend-import-statically',
    enforce: 'post',
    transform(code, id) {
      const added = new Set();
      let own = code.replace(dynamicImport, (literal, _quote, path) => {
        const module = join(dirname(id), `${path}.ts`);
        if (!inside.includes(module)) return literal;
        const name = `tendInside${inside.indexOf(module)}`;
        added.add(`import * as ${name} from ${JSON.stringify(module)};`);
        const define = elements.includes(module) ? `${name}.tendDefine(), ` : '';
        return `Promise.resolve().then(() => (${define}${name}))`;
      });
      if (elements.includes(id)) {
        added.add('export let tendDefine;');
        own = own.replace(
          definition,
          (define) => `((element) => { tendDefine = () => ${define}(element); })`,
        );
      }
      return added.size ? `${[...added].join('\n')}\n${own}` : undefined;
    },
  };
}
