/**
 * `npm test`: everything, in the order in which a fault is cheapest to find, whatever fails on the
 * way. The last line is `N passed, N failed`; lint, types and each build count one each. Steps of one
 * thread run two at a time; the tests use every core themselves, so they run one kind at a time.
 *
 * `npm run test:unit|test:elements|test:e2e [-- name …]`: the tests of one kind; with names, only files whose
 * path contains one of them. Missing builds are made, but existing ones are not renewed.
 */
import {spawn, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {needBrowsers} from '../.config/tools/browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = mkdtempSync(join(tmpdir(), 'tend-test-'));
const total = {passed: 0, failed: 0};

const shell = process.platform === 'win32';

/** Runs a program of the project; its output is the test run's. */
function run(command, args, env = {}) {
  const options = {cwd: root, stdio: 'inherit', shell, env: {...process.env, ...env}};
  return spawnSync(command, args, options).status === 0;
}

const title = (text) => console.log(`\n── ${text} ${'─'.repeat(Math.max(0, 70 - text.length))}`);

function add(passed, failed) {
  total.passed += passed;
  total.failed += failed;
}

/** A step that passes or fails as a whole. */
function step(name, command, ...args) {
  title(name);
  const passed = run(command, args);
  add(passed ? 1 : 0, passed ? 0 : 1);
  return passed;
}

/** The same beside others: what it prints comes when it ends, in one piece. */
async function stepBeside(name, command, ...args) {
  const began = Date.now();
  const child = spawn(command, args, {cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell});
  const printed = [];
  child.stdout.on('data', (piece) => printed.push(piece));
  child.stderr.on('data', (piece) => printed.push(piece));
  const passed = await new Promise((resolve) => {
    child.once('close', (code) => resolve(code === 0));
    child.once('error', (error) => {
      printed.push(Buffer.from(`${error.message}\n`));
      resolve(false);
    });
  });
  title(`${name}, ${Math.round((Date.now() - began) / 1000)} s`);
  process.stdout.write(Buffer.concat(printed));
  add(passed ? 1 : 0, passed ? 0 : 1);
  return passed;
}

/** Runs tasks two at a time, in their order. */
async function twoAtOnce(tasks) {
  const waiting = [...tasks];
  const lane = async () => {
    for (let task = waiting.shift(); task; task = waiting.shift()) await task();
  };
  await Promise.all([lane(), lane()]);
}

/** A step whose runner writes counts to a file; without them the step itself has failed. */
function counted(name, command, args, file, read, env) {
  title(name);
  const passed = run(command, args, env);
  if (!existsSync(file)) return add(0, 1);
  const [good, bad] = read(JSON.parse(readFileSync(file, 'utf8')));
  // A runner that found no tests, or failed outside a test, has not passed.
  add(good, bad || (passed && good ? 0 : 1));
}

/** The test files of a folder: all, or those whose path contains one of the names. */
const filesOf = (folder, names) =>
  readdirSync(join(root, 'test', folder), {recursive: true})
    .map((path) => `test/${folder}/${path.replace(/\\/g, '/')}`)
    .filter((path) => path.endsWith('.test.ts'))
    .filter((path) => !names.length || names.some((name) => path.includes(name)));

function vitest(name, folder, names = []) {
  const file = join(results, `${folder}.json`);
  const args = ['run', '--config', `test/${folder}/vitest.config.ts`, '--reporter=default'];
  args.push(
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...(names.length ? filesOf(folder, names) : []),
  );
  counted(name, 'vitest', args, file, (json) => [json.numPassedTests, json.numFailedTests]);
}

/** @returns engine → its program, for the installed browsers. */
function browsers() {
  title('browsers');
  const found = needBrowsers((line) => console.log(line));
  console.log(`Running in: ${Object.keys(found).join(', ') || 'none'}`);
  return found;
}

function elements(found, names = []) {
  if (Object.keys(found).length === 0) {
    console.log('Without a browser the elements cannot be tested, so this run fails.');
    return add(0, 1);
  }
  const file = join(results, 'browser.json');
  const args = ['--config', 'test/elements/web-test-runner.config.mjs'];
  if (names.length) args.push('--files', ...filesOf('elements', names));
  const read = ({passed, failed}) => [passed, failed];
  counted('elements in browsers', 'wtr', args, file, read, {TEND_COUNTS: file});
}

function endToEnd(found, built, names = []) {
  if (built && found.chromium) return vitest('embedding, end to end (chromium)', 'e2e', names);
  console.log('The embedding tests need Chromium and the build, so this run fails.');
  add(0, 1);
}

/** `npm run build` without the generated sources, which the other steps are reading. */
async function build() {
  let isBuilt = true;
  for (const part of ['cdn', 'static', 'npm', 'apps']) {
    isBuilt &&= await stepBeside(`build ${part}`, 'npm', 'run', '--silent', `build:${part}`);
  }
  return isBuilt;
}

async function everything() {
  step('languages', 'npm', 'run', '--silent', 'locales', '--', 'check');
  if (!step('words', 'npm', 'run', '--silent', 'words')) return;
  const storybook = ['build', '--disable-telemetry', '--quiet', '-c', 'stories/.storybook'];
  let isBuilt = false;
  await twoAtOnce([
    async () => {
      isBuilt = await build();
      await stepBeside('types of the stories', 'tsc', '--noEmit', '-p', 'stories');
      await stepBeside('storybook', 'storybook', ...storybook, '-o', join(results, 'storybook'));
    },
    () => stepBeside('lint', 'eslint', '.'),
    () => stepBeside('format', 'prettier', '--check', '--log-level=warn', '.'),
    () => stepBeside('types', 'tsc', '--noEmit'),
    () => stepBeside('types of the pages', 'tsc', '--noEmit', '-p', 'src/apps'),
    () => stepBeside('types of the command', 'tsc', '--noEmit', '-p', 'src/cli'),
    () => stepBeside('types of the tests', 'tsc', '--noEmit', '-p', 'test'),
  ]);
  vitest('unit', 'unit');
  const found = browsers();
  elements(found);
  endToEnd(found, isBuilt);
}

/**
 * Builds something if its last file is missing.
 * @returns whether it exists.
 */
const isThere = (path, script) =>
  existsSync(join(root, path)) || step(script, 'npm', 'run', '--silent', script);

const kinds = {
  unit: (names) => vitest('unit', 'unit', names),
  elements: (names) => elements(browsers(), names),
  e2e: (names) => endToEnd(browsers(), isThere('dist/apps', 'build'), names),
};

const [kind, ...names] = process.argv.slice(2);
if (kind === undefined) await everything();
else if (!Object.hasOwn(kinds, kind)) {
  console.error(
    `There are no tests of the kind "${kind}": expected ${Object.keys(kinds).join(', ')}.`,
  );
  add(0, 1);
} else if (names.length && !filesOf(kind, names).length) {
  console.error(`No test file in test/${kind} has ${names.join(' or ')} in its path.`);
  add(0, 1);
} else if (isThere('src/generated/leaflet.ts', 'words')) kinds[kind](names);

rmSync(results, {recursive: true, force: true});
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
