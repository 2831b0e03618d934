/**
 * `npm test`: everything, in the order in which a fault is cheapest to find, whatever fails on the
 * way. The last line is `N passed, N failed`; lint, types and each build count one each.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {needBrowsers} from '../.config/tools/browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = mkdtempSync(join(tmpdir(), 'tend-test-'));
const total = {passed: 0, failed: 0};

/** Runs a program of the project; its output is the test run's. */
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

/** A step that passes or fails as one. */
function step(name, command, ...args) {
  title(name);
  const passed = run(command, args);
  add(passed ? 1 : 0, passed ? 0 : 1);
  return passed;
}

/** A step whose runner writes counts to a file; without them the step itself has failed. */
function counted(name, command, args, file, read, env) {
  title(name);
  const passed = run(command, args, env);
  if (!existsSync(file)) return add(0, 1);
  const [good, bad] = read(JSON.parse(readFileSync(file, 'utf8')));
  // A runner that found nothing to run, or failed outside a test, has not passed.
  add(good, bad || (passed && good ? 0 : 1));
}

function vitest(name, folder) {
  const file = join(results, `${folder}.json`);
  const args = ['run', '--config', `test/${folder}/vitest.config.ts`, '--reporter=default'];
  args.push('--reporter=json', `--outputFile.json=${file}`);
  counted(name, 'vitest', args, file, (json) => [json.numPassedTests, json.numFailedTests]);
}

step('languages', 'npm', 'run', '--silent', 'locales', '--', 'check');
const words = step('words', 'npm', 'run', '--silent', 'words');
if (words) {
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

  title('browsers');
  const browsers = needBrowsers((line) => console.log(line));
  console.log(`Running in: ${Object.keys(browsers).join(', ') || 'none'}`);
  if (Object.keys(browsers).length === 0) {
    console.log('Without a browser the elements cannot be tested, so this run fails.');
    add(0, 1);
  } else {
    const file = join(results, 'browser.json');
    const args = ['--config', 'test/elements/web-test-runner.config.mjs'];
    const read = ({passed, failed}) => [passed, failed];
    counted('elements in browsers', 'wtr', args, file, read, {TEND_COUNTS: file});
  }
  if (built && browsers.chromium) {
    vitest('embedding, end to end (chromium)', 'e2e');
  } else {
    console.log('The embedding tests need Chromium and the build, so this run fails.');
    add(0, 1);
  }
}

rmSync(results, {recursive: true, force: true});
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
