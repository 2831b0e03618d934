import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import ts from 'typescript';
import {beforeAll, describe, expect, it} from 'vitest';

const read = (path: string) => readFileSync(path, 'utf8');
const guide = 'stories/writing-a-widget.mdx';
const pages = readdirSync('stories')
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => `stories/${name}`);
const documents = ['README.md', 'CONTRIBUTING.md', 'src/README.md', 'locales/README.md', ...pages];

interface Block {
  language: string;
  code: string;
  /** The text of the document before it. */
  before: string;
}

const blocksOf = (text: string): Block[] =>
  [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(({1: language, 2: code, index}) => ({
    language: language!,
    code: code!,
    before: text.slice(0, index),
  }));

const isScript = ({language}: Block) => /^(ts|js)$/.test(language);

/** The code that pages embed as modules, too. */
const scriptsOf = (text: string): string[] => [
  ...blocksOf(text)
    .filter(isScript)
    .map(({code}) => code),
  ...[...text.matchAll(/<script type="module">(.*?)<\/script>/gs)].map(([, code]) => code!),
];

/** The file that a block belongs to: the last one named before it. */
function fileOf({before}: Block): string {
  const paths = before.matchAll(
    /`((?:src|locales|test|stories|demo|\.config)\/[\w./-]+\.\w+|package\.json)`/g,
  );
  return [...paths].at(-1)![1]!;
}

/** Where a block that is a property of an object goes: behind this. */
const objects: Record<string, string> = {
  'src/embed.ts': 'const widgets: Record<string, Widget> = {\n',
  'src/community/profile-schema.ts': 'export const profile = documented(\n  objectOf({\n',
};

/** The file as it is once somebody has put a block where the page says. */
function withBlock(path: string, code: string): string {
  if (!existsSync(path)) return code;
  const source = read(path);
  const start = objects[path];
  if (!start) return `${source}\n${code}`;
  if (!source.includes(start)) throw new Error(`${path} has no "${start}" any more`);
  return source.replace(start, (all) => all + code);
}

const parts = blocksOf(read(guide)).map((block) => ({...block, path: fileOf(block)}));
const partOf = (path: string) => parts.find((part) => part.path === path)!.code;

/** Files that exist only for the compiler: path → text. */
const virtual = new Map<string, string>();
for (const {path, code} of parts.filter(isScript)) {
  if (path.endsWith('.ts')) virtual.set(resolve(path), withBlock(path, code));
}
const widgetFiles = [...virtual.keys()];

const documentFiles = documents
  .filter((path) => path !== guide)
  .flatMap((path) =>
    scriptsOf(read(path)).map((code, index) => {
      const file = resolve(`stories/${basename(path)}.${index}.ts`);
      virtual.set(file, `${code}\nexport {};\n`);
      return [path, file] as const;
    }),
  );

const importFiles = documents.flatMap((path) =>
  [...read(path).matchAll(/\bimport\s+(?:[^'";]*\sfrom\s+)?'tend-widgets[^']*'/g)].map(
    ([statement], index) => {
      const file = resolve(`stories/${basename(path)}.import-${index}.ts`);
      virtual.set(file, `${statement};\n`);
      return [`${path}: ${statement}`, file] as const;
    },
  ),
);

// The types of the test runner are not installed.
const runnerTypes = resolve('test/elements/runner.d.ts');
virtual.set(
  runnerTypes,
  `declare function describe(name: string, run: () => void): void;
declare function it(name: string, run: () => void | Promise<void>): void;
declare function beforeEach(run: () => void | Promise<void>): void;
declare function afterEach(run: () => void | Promise<void>): void;
`,
);

type Entries = Record<string, string | {types: string}>;
const {exports: entries} = JSON.parse(read('package.json')) as {exports: Entries};

/** Each entry of the package, and its source. */
const paths = Object.fromEntries(
  Object.entries(entries).flatMap(([name, entry]) => {
    if (typeof entry === 'string') return [];
    const source = entry.types.replace('./dist/npm/', 'src/').replace('.d.ts', '.ts');
    return [[name.replace('.', 'tend-widgets'), [resolve(source)]]];
  }),
);

let program: ts.Program;

beforeAll(() => {
  const {options} = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
    ts.sys,
    '.',
  );
  delete options.rootDir;
  Object.assign(options, {paths, noUncheckedSideEffectImports: true, types: ['vite/client']});
  const host = ts.createCompilerHost(options);
  const {fileExists, readFile, directoryExists} = host;
  host.directoryExists = (path) =>
    [...virtual.keys()].some((file) => file.startsWith(`${path}/`)) || directoryExists!(path);
  host.fileExists = (path) => virtual.has(path) || fileExists(path);
  host.readFile = (path) => virtual.get(path) ?? readFile(path);
  host.getSourceFile = (path, target) => {
    const text = host.readFile(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, target, true);
  };
  program = ts.createProgram([...virtual.keys()], options, host);
}, 120_000);

/** The compiler's errors in a file: line and message. */
function problemsOf(path: string): string[] {
  const file = program.getSourceFile(path)!;
  const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  return found.map(({start = 0, messageText}) => {
    const line = file.getLineAndCharacterOfPosition(start).line + 1;
    return `${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

describe('the widget of the page about writing one', () => {
  it('has each file that the page lists', () => {
    const [table = ''] = /^\| file .*?\n\n/ms.exec(read(guide)) ?? [];
    const listed = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, path]) =>
      path!.replace('<tag>', 'en'),
    );
    expect(listed.length).toBeGreaterThan(5);
    expect(listed.filter((path) => !parts.some((part) => part.path === path))).toEqual([]);
  });

  it.each(widgetFiles.map((path) => path.replace(`${resolve('.')}/`, '')))(
    'compiles: %s',
    (path) => {
      expect(problemsOf(resolve(path))).toEqual([]);
    },
    60_000,
  );

  it('has every sentence that the element uses, in each of its languages', () => {
    const used = [...partOf('src/days/counter/days-since.ts').matchAll(/\.content\('([\w.]+)'/g)];
    expect(used.length).toBeGreaterThan(0);
    for (const tag of ['en', 'fr']) {
      const content = JSON.parse(partOf(`locales/content/${tag}/days.json`)) as object;
      expect(Object.keys(content)).toEqual([...new Set(used.map(([, key]) => key))]);
    }
  });

  it('documents its parts, those of shared templates too, which the build demands', () => {
    const element = partOf('src/days/counter/days-since.ts');
    const templates = [...element.matchAll(/from '\.\.\/\.\.\/(ui\/templates\/[\w-]+)\.js'/g)];
    const drawn = [element, ...templates.map(([, path]) => read(`src/${path}.ts`))].join('\n');
    const names = [...drawn.matchAll(/ part="([\w-]+)"/g)].map(([, name]) => name!);
    expect(names.length).toBeGreaterThan(1);
    expect(names.filter((name) => !element.includes(`@csspart ${name} `))).toEqual([]);
  });

  it('is registered with files that it has', () => {
    const fragment = JSON.parse(`{${partOf('package.json')}}`) as {
      sideEffects: string[];
      exports: Entries;
    };
    const files = [...fragment.sideEffects, ...Object.values(fragment.exports)].flatMap((entry) =>
      typeof entry === 'string' ? [entry] : Object.values(entry as object),
    ) as string[];
    const sources = files.map((file) =>
      file.replace(/^\.\/(dist\/npm|src)\//, 'src/').replace(/(\.d)?\.(js|ts)$/, '.ts'),
    );
    expect(sources.filter((file) => !virtual.has(resolve(file)))).toEqual([]);
  });

  it('adds its folder to the rooms that there are', () => {
    const [line = ''] = /^const features = .*\n/m.exec(read('.config/lint/rooms.mjs')) ?? [];
    expect(partOf('.config/lint/rooms.mjs')).toBe(line.replace(')', '|days)'));
  });

  it('stays short', () => {
    const own = widgetFiles.filter((path) => path.startsWith(resolve('src/days')));
    const lines = own.map((path) => virtual.get(path)!.trimEnd().split('\n').length);
    expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThan(150);
  });
});

describe('code in the documents compiles', () => {
  it.each(documentFiles)('%s', (_, file) => expect(problemsOf(file)).toEqual([]), 60_000);
});

describe('names imported from the package in a document are exported', () => {
  it.each(importFiles)('%s', (_, file) => expect(problemsOf(file)).toEqual([]), 60_000);
});

it('entries of the package that documents name exist', () => {
  const named = documents.flatMap((path) =>
    [...read(path).matchAll(/`tend-widgets\/([\w./-]+)`/g)].map(([, entry]) => `./${entry}`),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((entry) => !(entry in entries))).toEqual([]);
});
