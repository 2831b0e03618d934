/**
 * `npm test`: all checks and tests, those first that find a fault soonest. A failure does not stop the
 * others. The last line is `N passed, N failed`; lint, types and each build count as one each.
 *
 * `npm run test:unit|test:elements|test:e2e [-- name …]`: the tests of one kind; with names, only files whose
 * path contains one of them. Missing builds are made, but existing ones are not renewed.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {needBrowsers} from '../.config/tools/browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = mkdtempSync(join(tmpdir(), 'tend-test-'));
const total = {passed: 0, failed: 0};

/** Runs a program of the project and shows its output. */
function run(command, args, env = {}) {
  const shell = process.platform === 'win32';
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

/** A step whose runner writes counts to a file. Without counts, the step has failed. */
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

function everything() {
  step('languages', 'npm', 'run', '--silent', 'locales', '--', 'check');
  if (!step('words', 'npm', 'run', '--silent', 'words')) return;
  step('format', 'prettier', '--check', '--log-level=warn', '.');
  step('lint', 'eslint', '.');
  step('types', 'tsc', '--noEmit');
  step('types of the pages', 'tsc', '--noEmit', '-p', 'src/apps');
  step('types of the command', 'tsc', '--noEmit', '-p', 'src/cli');
  vitest('unit', 'unit');
  const built = step('build', 'npm', 'run', '--silent', 'build');
  step('types of the stories', 'tsc', '--noEmit', '-p', 'stories');
  const storybook = ['build', '--disable-telemetry', '--quiet', '-c', 'stories/.storybook'];
  step('storybook', 'storybook', ...storybook, '-o', join(results, 'storybook'));
  const found = browsers();
  elements(found);
  endToEnd(found, built);
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
if (kind === undefined) everything();
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
