import {execFileSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import ts from 'typescript';
import {build} from 'vite';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {guide, heading, kinds, twoOrigins} from './two-origins.js';

const {open, script, library} = twoOrigins();

describe('dist/cdn', () => {
  const kilobytes = (paths: string[]) =>
    paths.reduce(
      (sum, path) => sum + brotliCompressSync(readFileSync(`dist/cdn${path}`)).length,
      0,
    ) / 1000;

  it.each([
    ['en', ['.fr', '.es', '.ar', 'i18next', 'load-hosted-locale']],
    ['fr', ['.es', '.ar', 'i18next', 'load-hosted-locale']],
  ])(
    'costs a page in "%s" less than 40 kB before its first step, and none of what it does not use',
    async (lang, unused) => {
      const {page, requested} = await open({lang});
      await heading(page).waitFor();
      await expect.poll(() => requested().join()).toContain('further-reading');
      // Emergency mode, drawings and evidence come when the page is idle.
      const later = /further|emergency|pictures|circumstances|join-namespaces/;
      const first = requested().filter((path) => !later.test(path));
      expect(kilobytes(first)).toBeLessThan(40);
      for (const name of unused) expect(requested().join()).not.toContain(name);
    },
  );

  it('asks at once for all that a chunk needs, not one level after the other', () => {
    const code = new Map(
      readdirSync('dist/cdn/chunks').map((file) => [
        file,
        readFileSync(`dist/cdn/chunks/${file}`, 'utf8'),
      ]),
    );
    const named = (file: string, pattern: RegExp) =>
      [...(code.get(file) ?? '').matchAll(pattern)].map(([, name]) => name!);
    const needs = (file: string, found = new Set([file])): Set<string> => {
      for (const name of named(file, /(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g)) {
        if (!found.has(name)) needs(name, found.add(name));
      }
      return found;
    };
    let deep = 0;
    for (const file of code.keys()) {
      const there = needs(file);
      const requested = named(file, /import\(["'`]\.\/([^"'`]+)["'`]\)/g);
      for (const name of requested.flatMap((each) => [...needs(each)])) {
        if (there.has(name)) continue;
        expect(requested, file).toContain(name);
        deep++;
      }
    }
    expect(deep).toBeGreaterThan(10);
  });

  it('is written in the syntax of 2020, for old phones', () => {
    const {SyntaxKind} = ts;
    const newer = new Set([
      SyntaxKind.QuestionQuestionEqualsToken,
      SyntaxKind.BarBarEqualsToken,
      SyntaxKind.AmpersandAmpersandEqualsToken,
      SyntaxKind.PropertyDeclaration,
      SyntaxKind.PrivateIdentifier,
      SyntaxKind.BigIntLiteral,
    ]);
    const files = [
      'tend.js',
      'tend.all.js',
      ...readdirSync('dist/cdn/chunks').map((file) => `chunks/${file}`),
    ];
    for (const file of files) {
      const source = ts.createSourceFile(
        file,
        readFileSync(`dist/cdn/${file}`, 'utf8'),
        ts.ScriptTarget.Latest,
      );
      const found: string[] = [];
      const visit = (node: ts.Node) => {
        if (newer.has(node.kind)) found.push(SyntaxKind[node.kind]);
        ts.forEachChild(node, visit);
      };
      visit(source);
      expect(found, file).toEqual([]);
    }
  });

  it('says whose code is in it', () => {
    const licences = readFileSync('dist/cdn/LICENSES.md', 'utf8');
    for (const name of ['lit-html', '@lit/localize', 'i18next', 'leaflet', 'flatgeobuf'])
      expect(licences).toMatch(new RegExp(`^## ${name} \\d`, 'm'));
    expect(licences).toContain('Redistributions of source code must retain');
    for (const file of ['tend.js', 'tend-alerts.js', 'tend-services.js', 'tend.all.js'])
      expect(readFileSync(`dist/cdn/${file}`, 'utf8').split('\n')[0]).toContain('LICENSES.md');
  });

  it('tend.js is a script: no import, export or import.meta of a module', () => {
    for (const file of ['tend.js', 'tend.all.js']) {
      expect(() => new Function(readFileSync(`dist/cdn/${file}`, 'utf8'))).not.toThrow();
    }
  });
});

describe('the npm package', () => {
  let app: string;

  beforeAll(() => {
    app = mkdtempSync(join(tmpdir(), 'tend-app-'));
    const out = execFileSync(
      'npm',
      ['pack', '--ignore-scripts', '--json', '--pack-destination', app],
      {encoding: 'utf8'},
    );
    // npm 11 answers a list, npm 12 a record.
    const [{filename}] = Object.values<{filename: string}>(JSON.parse(out)) as [{filename: string}];
    execFileSync('tar', ['-xzf', join(app, filename)], {cwd: app});
    mkdirSync(join(app, 'node_modules'));
    cpSync(join(app, 'package'), join(app, 'node_modules/tend-widgets'), {recursive: true});
    for (const name of [
      'lit',
      '@lit',
      'lit-html',
      'lit-element',
      'i18next',
      'lean-qr',
      'saxes',
      'xmlchars',
      'jsonc-parser',
      'fflate',
      'flatbuffers',
      'flatgeobuf',
      'geokdbush',
      'kdbush',
      'papaparse',
      'pmtiles',
      'supercluster',
      'tinyqueue',
    ].filter((name) => existsSync(resolve('node_modules', name)))) {
      symlinkSync(resolve('node_modules', name), join(app, 'node_modules', name));
    }
    writeFileSync(join(app, 'package.json'), '{"type": "module"}');
  });

  afterAll(() => rmSync(app, {recursive: true, force: true}));

  it('holds every path that it exports', () => {
    const {exports} = JSON.parse(readFileSync(join(app, 'package/package.json'), 'utf8'));
    const paths = Object.values<string | Record<string, string>>(exports)
      .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
      .filter((path) => !path.includes('*'));
    expect(paths.length).toBeGreaterThan(8);
    for (const path of paths)
      expect(readFileSync(join(app, 'package', path)).length, path).toBeGreaterThan(0);
  });

  it('brings the `tend` command, which runs where no project is', () => {
    const {bin} = JSON.parse(readFileSync(join(app, 'package/package.json'), 'utf8'));
    expect(bin['tend-widgets']).toBe(bin.tend);
    const tend = join(app, 'node_modules/tend-widgets', bin.tend);
    const run = (...args: string[]) =>
      execFileSync(process.execPath, [tend, 'locales', ...args], {cwd: app, encoding: 'utf8'});
    expect(run('add', 'crk-Latn', 'languages/crk-Latn')).toContain('naloxone.json');
    expect(run('check', 'languages/crk-Latn')).toContain('0 problems');
    expect(run('status', 'languages/crk-Latn')).toContain('0/');
  });

  it('holds only what the sources make, and nothing of the machine that made it', () => {
    const files = readdirSync(join(app, 'package'), {recursive: true, encoding: 'utf8'}).map(
      (file) => file.replaceAll('\\', '/'),
    );
    const modules = files.filter((file) => /^dist\/npm\/.*\.js$/.test(file));
    expect(modules.length).toBeGreaterThan(20);
    const orphans = modules.filter(
      (file) => !existsSync(file.replace('dist/npm', 'src').replace(/js$/, 'ts')),
    );
    expect(orphans).toEqual([]);
    expect(files.filter((file) => /(^|\/)(test|stories|demo)\/|\.test\./.test(file))).toEqual([]);
    const built = files.filter((file) => /\.(js|ts|json)$/.test(file));
    const telling = built.filter((file) =>
      readFileSync(join(app, 'package', file), 'utf8').includes(process.cwd()),
    );
    expect(telling).toEqual([]);
  });

  it('tells editors of the element’s attributes, in a manifest of files that it holds', () => {
    const {modules} = JSON.parse(
      readFileSync(join(app, 'package/dist/npm/custom-elements.json'), 'utf8'),
    ) as {modules: {path: string; declarations: Record<string, {name: string}[] & string>[]}[]};
    for (const {path} of modules) expect(existsSync(join(app, 'package', path)), path).toBe(true);
    const elements = modules
      .flatMap(({declarations}) => declarations)
      .filter(({tagName}) => tagName);
    const every = ['companion-lang', 'lang', 'now', 'profile', 'second-lang'];
    const finder = 'category filters format limit map near query src'.split(' ');
    const alerts =
      'area format min-severity poll poll-interval show-empty show-none show-tests src'.split(' ');
    expect(
      elements.map(({tagName, attributes}) => [tagName, attributes!.map(({name}) => name).sort()]),
    ).toEqual([
      ['tend-alert-banner', [...every, ...alerts].sort()],
      ['tend-naloxone-guide', [...every, 'kit', 'pack'].sort()],
      ['tend-service-finder', [...every, ...finder].sort()],
    ]);
  });

  it('has plain functions that run in Node, without a page', () => {
    const code = `
      import {packs, parsePack} from 'tend-widgets/naloxone';
      import {negotiate, direction, languages} from 'tend-widgets/i18n';
      import {parseProfile} from 'tend-widgets/community';
      import {alertsInForce, readAlerts, writeCap} from 'tend-widgets/alerts';
      import 'tend-widgets';
      const now = new Date('2026-11-23T12:00:00Z');
      const {alerts} = await readAlerts(JSON.stringify({alerts: [{id: 'a', sent: now, headline: 'x'}]}));
      const again = await readAlerts(writeCap(alerts[0]));
      console.log(JSON.stringify([
        packs.map(({id}) => id), parsePack({}).problems.length > 0, negotiate(['fr-CA'], ['en', 'fr']),
        direction('ar'), Object.keys(languages).slice(0, 2), parseProfile({pack: 'x'}).problems.length,
        alertsInForce(again.alerts, {now}).map(({id}) => id),
      ]));`;
    writeFileSync(join(app, 'plain.mjs'), code);
    const out = execFileSync(process.execPath, ['plain.mjs'], {cwd: app, encoding: 'utf8'});
    expect(JSON.parse(out)).toEqual([
      ['ab', 'bc', 'ca', 'on', 'pe', 'qc', 'yt', 'mb', 'nb', 'nl', 'ns', 'nt', 'nu', 'sk'],
      true,
      ['fr'],
      'rtl',
      ['en', 'fr'],
      1,
      ['a'],
    ]);
  });

  it.each(['bundler', 'nodenext'])('has types, with module resolution "%s"', (moduleResolution) => {
    const code = `
      import {TendNaloxoneGuide, type TendProblemEvent} from 'tend-widgets';
      import 'tend-widgets/naloxone-guide.js';
      import {packs, type ResponsePack} from 'tend-widgets/naloxone';
      import {parseProfile, type Profile} from 'tend-widgets/community';
      import {negotiate} from 'tend-widgets/i18n';
      const guide: TendNaloxoneGuide = document.createElement('tend-naloxone-guide');
      guide.pack = 'bc';
      // @ts-expect-error there is no such pack
      guide.pack = 'atlantis';
      guide.addEventListener('tend-problem', (event: TendProblemEvent) => event.detail.problem.code.length);
      export const pack: ResponsePack | undefined = packs[0];
      export const profile: Profile = parseProfile({}).profile;
      export const tags: string[] = negotiate(['fr'], ['en']);`;
    writeFileSync(join(app, 'types.ts'), code);
    const compiler = resolve('node_modules/typescript/bin/tsc');
    const module = moduleResolution === 'bundler' ? 'esnext' : 'nodenext';
    const flags = [
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--module',
      module,
      '--moduleResolution',
      moduleResolution,
    ];
    const check = () =>
      execFileSync(process.execPath, [compiler, ...flags, 'types.ts'], {
        cwd: app,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    try {
      expect(check()).toBe('');
    } catch (error) {
      throw new Error((error as {stdout: string}).stdout, {cause: error});
    }
  });

  /** A bundle of the app's `main.js`, as files of the page. */
  async function bundle(code: string) {
    writeFileSync(join(app, 'main.js'), code);
    const {output} = (await build({
      root: app,
      logLevel: 'error',
      configFile: false,
      build: {write: false, rolldownOptions: {input: join(app, 'main.js')}},
    })) as {output: {fileName: string; code?: string; isEntry?: boolean}[]};
    const files = Object.fromEntries(
      output.map(({fileName, code: body = ''}) => [
        `/${fileName}`,
        {type: 'text/javascript', body},
      ]),
    );
    const entry = output.find(({isEntry}) => isEntry)!.fileName;
    return {files, tag: `<script type="module" src="/${entry}"></script>`};
  }

  it.each([
    ['the element', "import 'tend-widgets/naloxone-guide.js';"],
    [
      'the whole, with what nobody uses shaken out',
      "import {TendNaloxoneGuide} from 'tend-widgets';",
    ],
  ])('works in a bundler: %s', async (_, code) => {
    const {files, tag} = await bundle(code);
    const {page, warnings} = await open({head: tag, body: guide, files});
    await heading(page).waitFor();
    expect(await heading(page).textContent()).toContain('How to respond');
    expect(warnings()).toEqual([]);
  });

  it('leaves the element to the script that came before its bundle', async () => {
    const {files, tag} = await bundle("import 'tend-widgets';");
    const {page, warnings} = await open({
      head: script('data-profile="/profile.json"') + tag,
      body: guide,
      files: {...files, '/profile.json': {pack: 'yt'}},
    });
    await heading(page).waitFor();
    expect(await kinds(page)).toContain('check airway');
    expect(await page.locator('h2').count()).toBe(1);
    expect(warnings()).toEqual([]);
  });

  it('keeps the element when the script comes after its bundle, with what the script’s tag says', async () => {
    const {files, tag} = await bundle("import 'tend-widgets';");
    const {page, warnings} = await open({
      head: tag,
      body: guide,
      files: {...files, '/profile.json': {pack: 'yt'}},
    });
    await heading(page).waitFor();
    await page.evaluate((src) => {
      const pasted = Object.assign(document.createElement('script'), {src});
      pasted.dataset.profile = '/profile.json';
      pasted.onload = () => document.body.append(document.createElement('tend-naloxone-guide'));
      document.head.append(pasted);
    }, `${library()}/tend.js`);
    await heading(page, 1).waitFor();
    expect(await kinds(page, 1)).toContain('check airway');
    expect(warnings()).toEqual([]);
  });
});
