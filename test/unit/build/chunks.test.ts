import {resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import {checkNames, chunkGroups, chunkName} from '../../../.config/build/cdn/chunk-groups.mjs';
import {originOf, readModule, withPackages} from '../../../.config/build/cdn/module-graph.mjs';
import {scriptImports} from '../../../.config/build/cdn/script-imports.mjs';
import {edit} from '../../../.config/build/cdn/syntax.mjs';
import {versionOf} from '../../../.config/build/cdn/version.mjs';
import {filesOf, wholeImports} from '../../../.config/build/cdn/whole-imports.mjs';

const src = (path: string) => resolve('src', path);

describe('a module', () => {
  const read = (code: string) => readModule('a.ts', code);

  it('imports at run time what is not a type', () => {
    const {imports} = read(`
      import './effect.js';
      import a, {type A, b} from './b.js';
      import * as all from 'all';
      import type {T} from './type.js';
      import {type U, type V} from './types.js';
      export {c as d} from './c.js';
      export type {E} from './e.js';
      export * from './every.js';
      // import {no} from './comment.js';
      const text = "import {no} from './text.js'";`);
    expect(imports.sort()).toEqual(['./b.js', './c.js', './effect.js', './every.js', 'all'].sort());
  });

  it('does not import what wraps schemas, which scripts lack', () => {
    expect(read(`import {described, documented} from './schema.js'`).imports).toEqual([]);
    expect(read(`import {described, under} from './schema.js'`).imports).toEqual(['./schema.js']);
  });

  it('imports later what it asks for by import()', () => {
    const {later} = read(`
      type Later = typeof import('./type.js');
      const text = "import('./text.js')"; // import('./comment.js')
      const a = () => import('./a.js');
      const b = import(
        "./b.js"
      );`);
    expect(later).toEqual(['./a.js', './b.js']);
  });

  it('says which file it cannot read', () => {
    expect(() => readModule('broken.ts', 'export const = 1')).toThrow('broken.ts');
  });
});

describe('the origin of an export', () => {
  const modules: Record<string, string> = {
    list: `export {a} from 'x'; export {b as c} from 'y'; export {default as d} from 'z';`,
    x: `export * from 'y'; export * from 'w';`,
    y: `import {inner} from 'w'; export const b = 1; export {inner};`,
    w: `export const a = 1; export const inner = 2; export default 3;`,
    z: `export default function () {}`,
  };
  const look = (module: string) => readModule('m.ts', modules[module]!);
  const name = async (specifier: string) => specifier;

  it.each([
    ['list', 'a', ['w', 'a']],
    ['list', 'c', ['y', 'b']],
    ['list', 'd', ['z', 'default']],
    ['x', 'inner', ['w', 'inner']],
    ['x', 'b', ['y', 'b']],
    ['list', 'b', undefined],
    ['x', 'default', undefined],
  ])('%s: %s', async (module, key, origin) => {
    expect(await originOf(module, key, name, look)).toEqual(origin);
  });
});

it('finds the modules of packages too', async () => {
  const lit = resolve('node_modules/lit/index.js');
  const found = await withPackages([src('ui/styles/base.styles.ts')], async (specifier) =>
    specifier === 'lit' ? lit : undefined,
  );
  expect([...found]).toContain(lit);
});

describe('chunks', () => {
  it.each([
    ['generated/content/fr/naloxone.ts', 'naloxone.fr'],
    ['generated/interface/fr.ts', 'interface.fr'],
    ['naloxone/pictures/index.ts', 'pictures'],
    ['services/finder/details.chunk.ts', 'details.chunk'],
  ])('%s is called %s', (path, name) => {
    expect(chunkName(src(path))).toBe(name);
  });

  it('have a name each', () => {
    const [a, b] = [src('alerts/read/index.ts'), src('services/read.ts')];
    expect(() => checkNames([a, b])).toThrow('one name');
    expect(() => checkNames([a, src('services/write.ts')])).not.toThrow();
  });

  const imports: Record<string, string[]> = {
    'chunks/a.js': ['chunks/shared.js'],
    'chunks/late.js': ['chunks/b.js', 'chunks/shared.js'],
    'chunks/b.js': ['chunks/c.js'],
    'chunks/c.js': ['chunks/b.js'],
    'chunks/alone.js': ['chunks/shared.js'],
    'chunks/shared.js': [],
  };
  const importsOf = (file: string) => imports[file]!;

  it('need what they import, and what that imports', () => {
    expect(filesOf('chunks/late.js', importsOf).sort()).toEqual(
      ['chunks/b.js', 'chunks/c.js', 'chunks/late.js', 'chunks/shared.js'].sort(),
    );
  });

  it('ask at once for all that a dynamic import needs and they lack', () => {
    const code = 'const f = () => import("./late.js"); const g = `import("./late.js")`;';
    expect(edit(code, wholeImports(code, 'chunks/a.js', importsOf))).toBe(
      'const f = () => Promise.all([import("./late.js"),import("./b.js"),import("./c.js")]).then(([whole]) => whole); const g = `import("./late.js")`;',
    );
  });

  it('ask for files whose hash the bundler does not know yet', () => {
    const hashed: Record<string, string[]> = {
      'a-!~{0$}~.js': [],
      'b-!~{$1}~.js': ['c-!~{$_}~.js'],
      'c-!~{$_}~.js': [],
    };
    const code = 'import("./b-!~{$1}~.js")';
    expect(
      edit(
        code,
        wholeImports(code, 'a-!~{0$}~.js', (file: string) => hashed[file]!),
      ),
    ).toBe(
      'Promise.all([import("./b-!~{$1}~.js"),import("./c-!~{$_}~.js")]).then(([whole]) => whole)',
    );
  });

  it('leave an import alone that needs nothing more, or whose address is computed', () => {
    const code = 'import("./alone.js"); import(address); import(`./${name}.js`);';
    expect(wholeImports(code, 'chunks/a.js', importsOf)).toEqual([]);
  });
});

describe('what is together', () => {
  const elements = ['alerts/banner/alert-banner.ts', 'services/finder/service-finder.ts'].map(src);
  const later = [...elements, src('services/read/index.ts'), src('ui/load-hosted-locale.ts')];
  const groups = chunkGroups(elements, later);
  const groupOf = (path: string) => groups.find(({test}) => test(src(path)))?.name;

  it.each([
    ['alerts/banner/alert-banner.ts', 'alert-banner'],
    ['services/finder/finder-settings.ts', 'service-finder'],
    ['ui/tend-element.ts', 'common'],
    ['community/profile-schema.ts', 'profile'],
    // For lazy chunks alone.
    ['services/read/csv.ts', undefined],
    ['naloxone/guide/naloxone-guide.ts', undefined],
  ])('%s: %s', (path, name) => {
    expect(groupOf(path)).toBe(name);
  });
});

it('has another version for other modules, packages or tools', () => {
  const script = (entry: string) => [{name: 'x', entry: src(entry), inside: [], lists: []}];
  const version = versionOf(script('page/page-state.ts'), 'a');
  expect(version).toMatch(/^b[a-z\d]{5}$/);
  expect(versionOf(script('page/page-state.ts'), 'a')).toBe(version);
  expect(versionOf(script('page/page-state.ts'), 'b')).not.toBe(version);
  expect(versionOf(script('page/own-script.ts'), 'a')).not.toBe(version);
});

describe('an import() of a script', () => {
  const embed = src('embed.ts');
  const profile = src('community/profile.ts');
  const element = src('naloxone/guide/naloxone-guide.ts');
  const result = (code: string, id: string, inside: string[], files?: string[]) =>
    edit(
      code,
      scriptImports(code, id, inside, () => files),
    );

  it('of a chunk asks for all its files', () => {
    const code = `import('./community/profile.js').then(use); "import('./community/profile.js')";`;
    const own = result(code, embed, [], ['chunks/p.js', 'chunks/q.js']);
    expect(own).toMatch(/^import \{importChunk\} from ".*\/src\/page\/import-chunk\.ts";\n/);
    expect(own).toContain(
      `importChunk(["chunks/p.js","chunks/q.js"]).then(use); "import('./community/profile.js')"`,
    );
  });

  it('of a module inside the script is static', () => {
    const own = result(`import('./community/profile.js')`, embed, [profile]);
    expect(own).toContain(`import * as tendInside0 from ${JSON.stringify(profile)}`);
    expect(own).toContain('Promise.resolve().then(() => (tendInside0))');
  });

  it('of an element inside the script defines it, and nothing before', () => {
    const own = result(`import('./naloxone/guide/naloxone-guide.js')`, embed, [element]);
    expect(own).toContain('(tendInside0.tendDefine(), tendInside0)');
    const code = `Guide = decorate([customElement('tend-naloxone-guide'), other('tend-x')], Guide);`;
    expect(result(code, element, [element])).toBe(
      `export let tendDefine;\nGuide = decorate([((element) => { tendDefine = () => customElement('tend-naloxone-guide')(element); }), other('tend-x')], Guide);`,
    );
    expect(result(code, element, [])).toBe(code);
  });

  it('of anything else is left to the bundler', () => {
    const code = `import(address); import('lit'); import('./community/profile.js')`;
    expect(result(code, embed, [])).toBe(code);
  });
});
