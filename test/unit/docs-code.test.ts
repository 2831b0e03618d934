import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import ts from 'typescript';
import {describe, expect, it} from 'vitest';

const root = resolve('.');
const read = (path: string) => readFileSync(path, 'utf8');
const documents = [
  'README.md',
  ...readdirSync('stories')
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => `stories/${name}`),
];

/** What stands before and after code. */
const fence = '```';

/** The blocks of code of a document, each with the files that the text before it names, last first. */
const blocksOf = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`^${fence}${language}\\n(.*?)^${fence}`, 'gms'))].map((match) => {
    const before = text
      .slice(0, match.index)
      .split(new RegExp(`^## |^${fence}\\w*\\n.*?^${fence}`, 'ms'))
      .at(-1)!;
    const files = [...before.matchAll(/`((?:src|test|stories)\/[\w./-]+\.ts)`/g)].map(
      ([, path]) => path!,
    );
    return {code: match[1]!, files: files.reverse()};
  });

/** What TypeScript says of files, some of which exist only here. */
function faultsOf(files: ReadonlyMap<string, string>): string[] {
  const {config} = ts.readConfigFile('tsconfig.json', read) as {config: {compilerOptions: object}};
  const {options} = ts.convertCompilerOptionsFromJson(
    {...config.compilerOptions, rootDir: root, skipLibCheck: true},
    root,
  );
  const host = ts.createCompilerHost(options);
  const {getSourceFile, fileExists, readFile, directoryExists} = host;
  const written = new Map([...files].map(([path, text]) => [join(root, path), text]));
  const folders = [...written.keys()].map((path) => path.slice(0, path.lastIndexOf('/')));
  host.fileExists = (path) => written.has(path) || fileExists(path);
  host.readFile = (path) => written.get(path) ?? readFile(path);
  host.directoryExists = (path) =>
    folders.some((folder) => folder.startsWith(path)) || directoryExists!(path);
  host.getSourceFile = (path, version) => {
    const text = written.get(path);
    return text === undefined
      ? getSourceFile(path, version)
      : ts.createSourceFile(path, text, version);
  };
  const program = ts.createProgram([...written.keys()], options, host);
  return [...written.keys()].flatMap((path) => {
    const file = program.getSourceFile(path)!;
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({messageText}) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  });
}

describe('the code of “Writing a widget”', () => {
  const blocks = blocksOf(read('stories/writing-a-widget.mdx'), 'ts');
  const block = (path: string) => {
    const found = blocks.find(({files}) => files.includes(path));
    if (!found) throw new Error(`no code is given for ${path}`);
    return found.code;
  };

  it('is right for TypeScript, beside the sources', () => {
    const schema = read('src/community/profile-schema.ts');
    const start = 'export const profile = documented(\n  objectOf({\n';
    expect(schema).toContain(start);
    const embed = read('src/embed.ts');
    const widgets = 'const widgets: Record<string, Widget> = {\n';
    expect(embed).toContain(widgets);
    const files = new Map([
      ['src/days/model/days-since.ts', block('src/days/model/days-since.ts')],
      ['src/days/counter/days-since.ts', block('src/days/counter/days-since.ts')],
      ['src/index.ts', `${read('src/index.ts')}\n${block('src/index.ts')}`],
      ['src/embed.ts', embed.replace(widgets, widgets + block('src/embed.ts'))],
      [
        'src/community/profile-schema.ts',
        schema.replace(start, start + block('src/community/profile-schema.ts')),
      ],
      ['test/unit/days-since.test.ts', block('test/unit/days-since.test.ts')],
      ['test/elements/days-since.test.ts', block('test/elements/days-since.test.ts')],
      ['stories/days-since.stories.ts', block('stories/days-since.stories.ts')],
    ]);
    const faults = faultsOf(files)
      // What the test runner defines.
      .filter((fault) => !/Cannot find name '(describe|it|afterEach)'/.test(fault));
    expect(faults).toEqual([]);
  }, 60_000);

  it('is short', () => {
    const lines = block('src/days/counter/days-since.ts').trim().split('\n').length;
    expect(lines).toBeLessThan(150);
  });
});

it('what documents import from the package, it exports', () => {
  const {exports} = JSON.parse(read('package.json')) as {
    exports: Record<string, string | {types?: string}>;
  };
  const imports = documents.flatMap((document) =>
    [...read(document).matchAll(/import (?:type )?\{([^}]+)\} from 'tend-widgets(\/[^']+)?'/g)].map(
      ([, names, entry = '']) => ({document, entry: `.${entry}`, names: names!.split(',')}),
    ),
  );
  expect(imports.length).toBeGreaterThan(2);
  for (const {document, entry, names} of imports) {
    const target = exports[entry];
    const types = typeof target === 'object' ? target.types : undefined;
    expect(types, `${document}: ${entry}`).toBeDefined();
    const source = types!.replace('./dist/npm/', 'src/').replace(/\.d\.ts$/, '.ts');
    const text = names.map((name) => `export type {${name.trim()}} from './entry.js';`).join('\n');
    const faults = faultsOf(
      new Map([
        ['src/entry.ts', `export * from './${source.replace(/^src\/|\.ts$/g, '')}.js';`],
        ['src/used.ts', text],
      ]),
    );
    expect(faults, document).toEqual([]);
  }
}, 120_000);
