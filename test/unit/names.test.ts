import {readdirSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {expect, it} from 'vitest';

const files = (readdirSync('src', {recursive: true}) as string[])
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.(?:ts|mjs)$/.test(path) && !path.startsWith('src/generated/'));
const texts = new Map(files.map((path) => [path, readFileSync(path, 'utf8')]));

/** Names that may be exported twice, with the reason. */
const sharedNames = new Map([
  ['loadHostedLocale', 'the stub replaces the module in the build of the translation page'],
]);

/** Data, which may be long. Styles may be long too. */
const dataFiles = /^src\/places\/(canada|communities\/.*)\.ts$|^src\/services\/read\/headings\.ts$/;

/** @returns the modules that a file needs at run time; imports of types do not count. */
function valueImports(path: string): string[] {
  const statements = texts
    .get(path)!
    .matchAll(/^(?:import|export)\s(?!type\b)([^;'"]*?)(?:\bfrom\s+)?'(\.[^']+)'/gm);
  return [...statements]
    .filter(([, names]) => !/^\{(?:\s*type\s[^,}]+,?)+\s*\}\s*$/.test(names!))
    .map(([, , from]) => posix.join(posix.dirname(path), from!).replace(/\.js$/, '.ts'))
    .filter((target) => texts.has(target));
}

/** @returns the first circle of imports, as a path from a file to itself; empty without one. */
function findCircle(importsOf: (path: string) => string[], starts: readonly string[]): string[] {
  const finished = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (finished.has(file)) return [];
    path.push(file);
    for (const next of importsOf(file)) {
      const circle = visit(next);
      if (circle.length) return circle;
    }
    path.pop();
    finished.add(file);
    return [];
  };
  for (const start of starts) {
    const circle = visit(start);
    if (circle.length) return circle;
  }
  return [];
}

it('exports no name from two files', () => {
  const homes = new Map<string, string[]>();
  const declared =
    /^export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm;
  for (const [path, text] of texts) {
    // Overloads declare a name several times in one file.
    for (const name of new Set([...text.matchAll(declared)].map(([, each]) => each!))) {
      homes.set(name, [...(homes.get(name) ?? []), path]);
    }
  }
  expect(homes.size).toBeGreaterThan(500);
  const twice = [...homes].filter(([name, paths]) => paths.length > 1 && !sharedNames.has(name));
  expect(Object.fromEntries(twice)).toEqual({});
});

it('has no file over 300 lines', () => {
  const long = [...texts]
    .filter(([path]) => !path.endsWith('.styles.ts') && !dataFiles.test(path))
    .map(([path, text]) => `${path}: ${text.trimEnd().split('\n').length}`)
    .filter((each) => Number(each.split(': ')[1]) > 300);
  expect(long).toEqual([]);
});

it('has no circle of imports', () => {
  expect(files.flatMap(valueImports).length).toBeGreaterThan(500);
  expect(findCircle(valueImports, files)).toEqual([]);
});

it('finds a circle of imports', () => {
  const imports: Record<string, string[]> = {a: ['b', 'c'], b: ['c'], c: ['d'], d: ['b']};
  expect(findCircle((file) => imports[file] ?? [], ['a'])).toEqual(['b', 'c', 'd', 'b']);
});
