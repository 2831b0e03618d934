/** Lit stores its versions on the window for other copies of Lit. Tend must not define globals. */
import {editModules, editsOf} from './syntax.mjs';

const globals = [
  'litPropertyMetadata',
  'reactiveElementVersions',
  'litHtmlVersions',
  'litElementVersions',
];

/** Makes Lit's globals, as `globalThis.litHtmlVersions` or by name alone, properties of the module's own object. */
export const ownGlobals = (code) =>
  editsOf(code, (edits) => {
    const done = new Set();
    const move = (start, end, name) => edits.push([start, end, `tendOwn.${name}`]);
    return {
      Program: () => edits.push([0, 0, 'const tendOwn = {};\n']),
      MemberExpression({start, end, computed, property}) {
        if (computed || !globals.includes(property.name)) return;
        done.add(property.start);
        move(start, end, property.name);
      },
      Identifier({start, end, name}) {
        if (globals.includes(name) && !done.has(start)) move(start, end, name);
      },
    };
  });

export const noGlobals = editModules(
  'tend-no-globals',
  (id, code) => /node_modules\/(lit|@lit)/.test(id) && globals.some((name) => code.includes(name)),
  ownGlobals,
);
