import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {findBrowsers} from '../../.config/tools/browsers.mjs';
import {chromiumArgs} from '../chromium-args.mjs';
import {startWebKitDriver} from './webkit-driver.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const launchers = {
  chromium: (executablePath) =>
    chromeLauncher({launchOptions: {executablePath, headless: true, args: chromiumArgs}}),
  firefox: (executablePath) =>
    puppeteerLauncher({
      concurrency: 1,
      launchOptions: {browser: 'firefox', executablePath, headless: true},
    }),
  webkit: async (binary) =>
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: await startWebKitDriver(),
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        // The driver refuses `webSocketUrl: true`, which webdriverio adds otherwise.
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary, args: ['--automation']},
      },
    }),
};

const requested = process.env.BROWSERS?.split(',');
const found = Object.entries(findBrowsers()).filter(
  ([name]) => !requested || requested.includes(name),
);

/** Writes the counts to where test/run.mjs reads them. */
const countReporter = {
  onTestRunFinished({sessions}) {
    const count = {passed: 0, failed: 0};
    const visit = ({tests, suites}) => {
      for (const {passed, skipped} of tests) if (!skipped) count[passed ? 'passed' : 'failed']++;
      suites.forEach(visit);
    };
    for (const {testResults, errors} of sessions) {
      if (testResults) visit(testResults);
      else count.failed++;
      if (testResults) count.failed += errors.length;
    }
    if (process.env.TEND_COUNTS) writeFileSync(process.env.TEND_COUNTS, JSON.stringify(count));
  },
};

/** The only package that is not an ES module. Browsers need modules, and nothing is bundled here. */
const commonJs = {
  name: 'tend-common-js',
  async serve({path}) {
    if (!path.endsWith('/node_modules/saxes/saxes.js')) return undefined;
    const {build} = await import('esbuild');
    const {outputFiles} = await build({
      stdin: {contents: "export {SaxesParser} from 'saxes';", resolveDir: root},
      bundle: true,
      format: 'esm',
      write: false,
    });
    return {body: outputFiles[0].text, type: 'js'};
  },
};

export default {
  files: ['test/elements/**/*.test.ts'],
  rootDir: root,
  // Lit's production build: the development build warns on the console, which tests check.
  nodeResolve: {exportConditions: ['production', 'browser', 'default']},
  // WebKit runs files in parallel as frames of one page, and keys cannot be sent to frames.
  concurrency: 1,
  // Engines wait more than they work: all of them run at once.
  concurrentBrowsers: 3,
  plugins: [
    commonJs,
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: `${root}/tsconfig.json`}),
  ],
  browsers: await Promise.all(found.map(([name, program]) => launchers[name](program))),
  reporters: [defaultReporter(), countReporter],
  // A busy machine must not fail a test.
  testFramework: {config: {timeout: 30_000}},
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
};
