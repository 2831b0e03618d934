/** What the sources import, from their syntax trees. */
import {existsSync, readFileSync} from 'node:fs';
import {readdir} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {parseSync} from 'vite';
import {wrappers} from './short-schemas.mjs';

/**
 * @typedef {object} Exported where a module has a name from.
 * @property {string} [key] its name outside; absent for `export * from`.
 * @property {string} from specifier of the module that it passes on.
 * @property {string} [name] its name in that module; absent for `export *`.
 */

/** Whether a script has no use for an import: a type, or what short-schemas.mjs removes. */
const isLeftOut = ({isType, importName}) => isType || wrappers.includes(importName.name);

/**
 * What a module imports and passes on at run time; types do not count.
 * @returns {{imports: string[], later: string[], passedOn: Exported[], own: string[]}} specifiers of static
 *   imports and of `import()`; exports of other modules, and its own.
 */
export function readModule(file, code) {
  const {module, errors} = parseSync(file, code);
  if (errors.length) throw new Error(`${file}: ${errors[0].message}`);
  const imports = module.staticImports
    .filter(({entries}) => !entries.length || !entries.every(isLeftOut))
    .map(({moduleRequest}) => moduleRequest.value);
  const exported = module.staticExports
    .flatMap(({entries}) => entries)
    .filter(({isType}) => !isType);
  const passedOn = exported
    .filter(({moduleRequest}) => moduleRequest)
    .map(({exportName, importName, moduleRequest}) => ({
      key: exportName.kind === 'Default' ? 'default' : (exportName.name ?? undefined),
      from: moduleRequest.value,
      name: importName.name ?? undefined,
    }));
  return {
    imports: [...new Set([...imports, ...passedOn.map(({from}) => from)])],
    later: module.dynamicImports.map(({moduleRequest: {start, end}}) =>
      code.slice(start + 1, end - 1),
    ),
    passedOn,
    own: exported
      .filter(({moduleRequest}) => !moduleRequest)
      .map(({exportName}) => exportName.name ?? 'default'),
  };
}

const read = new Map();

/** `readModule` of a file. */
export function moduleOf(file) {
  if (!read.has(file)) read.set(file, readModule(file, readFileSync(file, 'utf8')));
  return read.get(file);
}

/** The source that a relative specifier of a source means; undefined for packages. */
export function sourceOf(specifier, importer) {
  const path = join(dirname(importer), specifier.replace(/\.js$/, '.ts'));
  return specifier.startsWith('.') && existsSync(path) ? path : undefined;
}

/** All names that a source exports, without those of `export *`. */
export const exportedBy = (file) => [
  ...moduleOf(file).own,
  ...moduleOf(file).passedOn.map(({key}) => key),
];

const closures = new Map();

/** All sources that a source imports statically, directly or not, with itself. */
export function statically(module) {
  if (!closures.has(module)) {
    const found = new Set([module]);
    for (const file of found) {
      for (const specifier of moduleOf(file).imports) {
        const to = sourceOf(specifier, file);
        if (to) found.add(to);
      }
    }
    closures.set(module, found);
  }
  return closures.get(module);
}

/** All sources that pages import by `import()`. @param source path of the sources' folder. */
export async function importedLater(source) {
  const modules = new Set();
  for (const name of await readdir(source, {recursive: true})) {
    if (!name.endsWith('.ts') || /^(cli|apps)[\\/]/.test(name)) continue;
    const file = join(source, name);
    for (const specifier of moduleOf(file).later) {
      const to = sourceOf(specifier, file);
      if (to) modules.add(to);
    }
  }
  return [...modules];
}

/**
 * All modules that some modules import statically, with themselves; those of packages too.
 * @param {string[]} modules
 * @param {(specifier: string, importer: string) => Promise<string | undefined>} resolve
 */
export async function withPackages(modules, resolve) {
  const found = new Set(modules);
  for (const file of found) {
    for (const specifier of moduleOf(file).imports) {
      const to = await resolve(specifier, file);
      if (to) found.add(to);
    }
  }
  return found;
}

/**
 * Where a name that a module exports is declared: `[module, name]`; undefined if it exports none.
 * @param {(specifier: string, importer: string) => Promise<string | undefined>} resolve
 * @param {(module: string) => ReturnType<typeof readModule>} look
 */
export async function originOf(module, name, resolve, look = moduleOf) {
  const {own, passedOn} = look(module);
  if (own.includes(name)) return [module, name];
  for (const each of passedOn) {
    const passesOn = each.key === undefined ? name !== 'default' : each.key === name;
    if (!passesOn) continue;
    // `export * as key`
    if (each.key !== undefined && each.name === undefined) return [module, name];
    const to = await resolve(each.from, module);
    const origin = to && (await originOf(to, each.name ?? name, resolve, look));
    if (origin) return origin;
  }
  return undefined;
}
