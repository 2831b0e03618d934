/** Which modules are together in one chunk, and what chunks are called. */
import {join, relative} from 'node:path';
import {statically} from './module-graph.mjs';
import {source} from './scripts.mjs';

const partsOf = (module) => relative(source, module).replace(/\.ts$/, '').split(/[\\/]/);

/** `src/generated/content/fr/naloxone.ts` → `naloxone.fr`; other modules keep their name. */
export function chunkName(module) {
  const parts = partsOf(module);
  if (parts[0] !== 'generated') return parts.at(parts.at(-1) === 'index' ? -2 : -1);
  const [, kind, tag, namespace = kind] = parts;
  return `${namespace}.${tag}`;
}

/** @throws if two modules would have chunks of one name. */
export function checkNames(modules) {
  const byName = new Map();
  for (const module of modules) {
    const other = byName.get(chunkName(module));
    if (other) throw new Error(`${other} and ${module} would have chunks of one name`);
    byName.set(chunkName(module), module);
  }
}

/** The profile's reader is one file: most pages have a profile, and the same schema reads alerts. */
function profileGroup() {
  const reader = join(source, 'community/profile.ts');
  return {
    name: chunkName(reader),
    test: (id) => statically(reader).has(id) && /\/src\/(community|shared\/schema)\//.test(id),
  };
}

/**
 * What an element shares with others, or with lazy chunks of other folders, is a file of its own. Inside the
 * element's file, it would load all of that too. What only lazy chunks share is not in it, because a page
 * does not need it at once.
 */
const commonGroup = (elements, later) => ({
  name: 'common',
  minShareCount: 2,
  test: (id) => {
    if (/\/node_modules\/lit(-html)?\//.test(id)) return true;
    if (!/\/src\/(community|i18n|page|shared|ui)\//.test(id)) return false;
    if (!elements.some((element) => statically(element).has(id))) return false;
    const folders = later
      .filter((module) => statically(module).has(id))
      .map((module) => partsOf(module)[0]);
    return new Set(folders).size > 1;
  },
});

/**
 * What an element needs at once is one file, because each file costs a request. Later chunks import shared
 * modules from that file: they never load without it.
 */
const elementGroup = (element, all) => ({
  name: chunkName(element),
  test: (id) =>
    statically(element).has(id) &&
    all.every((other) => other === element || !statically(other).has(id)),
});

/**
 * @param elements modules that define elements.
 * @param later all modules that `import()` asks for.
 */
export const chunkGroups = (elements, later) => [
  profileGroup(),
  commonGroup(elements, later),
  ...elements.map((element) => elementGroup(element, elements)),
];
