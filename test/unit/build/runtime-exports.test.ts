import {mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {build, type Plugin} from 'vite';
import {afterEach, expect, it} from 'vitest';
import {
  checkUsed,
  RuntimeExports,
  storeStatement,
  takenImports,
} from '../../../.config/build/cdn/runtime-exports.mjs';
import {edit} from '../../../.config/build/cdn/syntax.mjs';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, {recursive: true})));

/** A script and a chunk `late` of a few small sources. */
function project(files: Record<string, string>) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tend-build-')));
  folders.push(folder);
  const sources = {
    'entry.ts': `import './core.js';`,
    'core.ts': `export const core = () => ['core']; export const other = 2;`,
    'list.ts': `export {core} from './core.js';`,
    'late.ts': `import {core} from './core.js'; export const late = core();`,
    ...files,
  };
  for (const [name, code] of Object.entries(sources)) writeFileSync(join(folder, name), code);
  const at = (name: string) => join(folder, name);
  const script = {name: 'tiny', entry: at('entry.ts'), inside: [], lists: [at('list.ts')]};
  const runtime = new RuntimeExports(script, 'v1');
  const bundle = async (name: string, plugins: Plugin[]) => {
    const [{output}] = (await build({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      plugins,
      build: {
        write: false,
        lib: {entry: {[name]: at(`${name}.ts`)}, formats: ['es']},
        rolldownOptions: {experimental: {nativeMagicString: true}, output: {minify: false}},
      },
    })) as unknown as [{output: {code: string}[]}];
    return output.map(({code}) => code).join('\n');
  };
  return {
    runtime,
    chunk: () => bundle('late', [runtime.takeFromScript]),
    script: () => bundle('entry', [runtime.storeInScript, runtime.checkModules]),
  };
}

it('takes declared names from the page state, and stores them there', async () => {
  const {chunk, script} = project({
    'late.ts': `import {core as mine} from './core.js'; export const late = mine();`,
  });
  const late = await chunk();
  expect(late).toContain('const {core} = document[Symbol.for("tend-widgets")].runtime.v1;');
  expect(late).not.toMatch(/import|\["core"\]/);
  expect(await script()).toMatch(/\.v1 \?\?= \{ ?core(: \w+)? ?\}/);
});

it('stores only what chunks take', async () => {
  const {chunk, script, runtime} = project({'list.ts': `export {core, other} from './core.js';`});
  await chunk();
  expect(await script()).not.toMatch(/\bother\b/);
  expect(() => checkUsed([runtime])).toThrow(/list\.ts: other$/);
});

it('knows a declared name by its origin, whoever passes it on', async () => {
  const {chunk} = project({
    'passing.ts': `export * from './core.js';`,
    'entry.ts': `import './passing.js';`,
    'late.ts': `import {core} from './passing.js'; export const late = core();`,
  });
  expect(await chunk()).toMatch(/const \{ ?core ?\} = document/);
});

it('fails for a name of the script that no list declares, with module and name', async () => {
  const {chunk} = project({
    'late.ts': `import {core, other} from './core.js'; export const late = [core(), other];`,
  });
  await expect(chunk()).rejects.toThrow(
    /inside tiny\.js, but not declared:\n.*list\.ts lacks "other" of .*core\.ts \(for the chunk late\)/,
  );
});

it('does not mind an import that nothing uses', async () => {
  const {chunk} = project({
    'late.ts': `import {core, other} from './core.js'; export const late = core();`,
  });
  expect(await chunk()).not.toMatch(/\bother\b/);
});

it('fails for all names of a module in the script', async () => {
  const code = `import * as all from './core.js'; export const late = (name) => all[name];`;
  await expect(project({'late.ts': code}).chunk()).rejects.toThrow(/takes all of .*core\.ts/);
});

it('takes a module in the script by import() too, without a copy', async () => {
  const late = `export const late = () => import('./core.js');`;
  const {chunk} = project({'late.ts': late, 'list.ts': `export {core, other} from './core.js';`});
  const code = await chunk();
  expect(code).toMatch(/const \{ ?core, other ?\} = document/);
  expect(code).toMatch(/export ?\{ ?core, other ?\}/);
  expect(code).not.toMatch(/\["core"\]|from ?["'`]tend-runtime/);
});

it('fails for import() of a module in the script with a name that no list declares', async () => {
  const {chunk} = project({'late.ts': `export const late = () => import('./core.js');`});
  await expect(chunk()).rejects.toThrow(/list\.ts lacks "other" of .*core\.ts/);
});

it('fails for a declared name that does not exist', async () => {
  const {chunk} = project({'list.ts': `export {gone} from './core.js';`});
  await expect(chunk()).rejects.toThrow(/list\.ts declares "gone", which nothing exports/);
});

it('fails for a name that two lists declare', () => {
  expect(() => project({'list.ts': `export const decorate = 1;`})).toThrow('declared twice');
});

it('leaves a chunk alone that takes nothing', async () => {
  const {chunk} = project({'late.ts': `export const late = 1;`});
  expect(await chunk()).not.toContain('document');
});

it('lets a chunk export what it takes', () => {
  const code = `import {a} from "tend-runtime:/x.ts";\nexport {a as b};`;
  const {edits, taken} = takenImports(code);
  expect(taken).toEqual([{from: '/x.ts', name: 'a', local: 'a'}]);
  expect(edit(code, edits).trim()).toBe('export {a as b};');
});

it('lets a chunk export what it takes from a module directly', () => {
  const code = `const own = 1;\nexport {a as b, default as c} from "tend-runtime:/x.ts";\nexport {own};`;
  const {edits, taken} = takenImports(code);
  expect(taken.map(({from, name}) => [from, name])).toEqual([
    ['/x.ts', 'a'],
    ['/x.ts', 'default'],
  ]);
  const [a, c] = taken.map(({local}) => local);
  expect(edit(code, edits)).toBe(`const own = 1;\nexport {${a} as b, ${c} as c};\nexport {own};`);
});

it('reads what printed code imports', () => {
  const code = `import {a, b as c} from "tend-runtime:/x.ts";\nimport d from "tend-runtime:/y.ts";\nimport {e} from "./e.js";\nuse("import {f} from 'tend-runtime:/z.ts'");`;
  const {edits, taken} = takenImports(code);
  expect(taken).toEqual([
    {from: '/x.ts', name: 'a', local: 'a'},
    {from: '/x.ts', name: 'b', local: 'c'},
    {from: '/y.ts', name: 'default', local: 'd'},
  ]);
  expect(edit(code, edits).trim()).toBe(
    `import {e} from "./e.js";\nuse("import {f} from 'tend-runtime:/z.ts'");`,
  );
  expect(() => takenImports(`export * from "tend-runtime:/x.ts"`)).toThrow('x.ts');
});

it('keeps what an earlier script of the same build stored', () => {
  const code = storeStatement(new Map([['a', {module: '/x.ts', name: 'a'}]]), 'v1');
  expect(code).toContain('.v1 ??= {a: tendRuntime_a}');
});
