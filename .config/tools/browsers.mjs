/** Finds the browsers that the tests use. On Debian, as root, installs missing ones. */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
const first = (...files) => files.find((file) => file && existsSync(file));
const library = (folder) =>
  ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map((arch) => `/usr/lib/${arch}/${folder}/MiniBrowser`);

/** Engine → how to find its program, and its Debian packages. */
const engines = {
  chromium: {
    packages: ['chromium-headless-shell'],
    find: () =>
      first(
        process.env.CHROMIUM_BIN,
        // The same engine without a browser's windows: a page costs it a third.
        onPath('chromium-headless-shell'),
        onPath('chromium'),
        onPath('chromium-browser'),
        onPath('google-chrome'),
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      ),
  },
  firefox: {
    packages: ['firefox-esr'],
    find: () =>
      first(
        process.env.FIREFOX_BIN,
        onPath('firefox-esr'),
        onPath('firefox'),
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      ),
  },
  webkit: {
    packages: ['webkit2gtk-driver', 'xvfb'],
    find: () =>
      onPath('WebKitWebDriver') && onPath('Xvfb')
        ? first(
            process.env.WEBKIT_BIN,
            ...library('webkit2gtk-4.1'),
            ...library('webkitgtk-6.0'),
            ...library('webkit2gtk-4.0'),
          )
        : undefined,
  },
};

/** @returns {Record<string, string>} engine → its program, for the installed engines. */
export function findBrowsers() {
  return Object.fromEntries(
    Object.entries(engines)
      .map(([name, {find}]) => [name, find()])
      .filter(([, program]) => program),
  );
}

/**
 * Finds the browsers, and first installs missing ones if that is possible without a question.
 * @param {(line: string) => void} say
 */
export function needBrowsers(say) {
  const missing = Object.entries(engines).filter(([, {find}]) => !find());
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (missing.length && debian) {
    const packages = missing.flatMap(([, engine]) => engine.packages);
    say(`Installing ${packages.join(', ')} …`);
    const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
    const apt = (...args) =>
      spawnSync('apt-get', ['-qq', ...args], {env, stdio: 'ignore'}).status === 0;
    apt('update');
    // One at a time, so that a missing package does not stop the others.
    for (const name of packages)
      if (!apt('install', '-y', name)) say(`${name} could not be installed.`);
  }
  const found = findBrowsers();
  const absent = Object.keys(engines).filter((name) => !found[name]);
  if (absent.length) {
    const wanted = absent.flatMap((name) => engines[name].packages).join(' ');
    say(`Not here: ${absent.join(', ')}. On Debian or Ubuntu: sudo apt-get install ${wanted}`);
  }
  return found;
}
