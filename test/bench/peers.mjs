// Libraries that do the nearest job: one accordion item per step, the first one open, set up as
// each library's own documentation says for use without a build.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {escape, shell} from './pages.mjs';
import {directory} from './serve.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const wanted = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')).dependencies;
const modules = join(here, 'node_modules');

/** The installed version of a package, or undefined. */
function installed(name) {
  const file = join(modules, name, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
}

/** Installs the peers beside this file unless they are there already. Their scripts do not run. */
export function installPeers() {
  if (Object.entries(wanted).every(([name, version]) => installed(name) === version)) return;
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  const {status} = spawnSync('npm', ['install', ...quiet, '--prefix', here], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('could not install the libraries to compare with');
}

const wa = `/webawesome@${wanted['@awesome.me/webawesome']}`;
const gcds = `/gcds@${wanted['@gcds-core/components']}`;
const govuk = `/govuk-frontend@${wanted['govuk-frontend']}`;
const shoelace = `/shoelace@${wanted['@shoelace-style/shoelace']}`;
const uswds = `/uswds@${wanted['@uswds/uswds']}`;

/** Where each library's files are on the library's origin. */
export const peerPaths = {wa, gcds, govuk, shoelace, uswds};

/**
 * What the library's origin answers for the peers' files. Their paths carry the version, as on the
 * networks that deliver them, so they may be kept for ever.
 * @returns {(path: string) => {body: Buffer, type: string, cache: string} | undefined}
 */
export function peerFiles() {
  const mounts = Object.entries({
    [wa]: join(modules, '@awesome.me/webawesome/dist-cdn'),
    [gcds]: join(modules, '@gcds-core/components/dist'),
    [govuk]: join(modules, 'govuk-frontend/dist/govuk'),
    [shoelace]: join(modules, '@shoelace-style/shoelace/cdn'),
    [uswds]: join(modules, '@uswds/uswds/dist'),
    '/assets': join(modules, 'govuk-frontend/dist/govuk/assets'),
  }).map(([at, root]) => {
    const find = directory(root, () => true);
    return (path) => (path.startsWith(`${at}/`) ? find(path.slice(at.length)) : undefined);
  });
  return (path) => mounts.map((find) => find(path)).find(Boolean);
}

function webAwesome(words, library) {
  const items = words.steps.map(({heading, html}, i) => {
    return `<wa-details summary="${escape(heading)}"${i ? '' : ' open'}>\n${html}</wa-details>`;
  });
  return shell({
    lang: words.lang,
    head: `<link rel="stylesheet" href="${library}${wa}/styles/themes/default.css">
<script type="module" src="${library}${wa}/webawesome.loader.js"></script>
`,
    main: `${words.before}\n${items.join('\n')}\n${words.after}`,
  });
}

function canada(words, library) {
  const items = words.steps.map(({heading, html}, i) => {
    const attributes = `details-title="${escape(heading)}"${i ? '' : ' open'}`;
    return `<gcds-details ${attributes}>\n${html}</gcds-details>`;
  });
  return shell({
    lang: words.lang,
    head: `<link rel="stylesheet" href="${library}${gcds}/gcds/gcds.css">
<script type="module" src="${library}${gcds}/gcds/gcds.esm.js"></script>
`,
    main: `${words.before}\n${items.join('\n')}\n${words.after}`,
  });
}

function kingdom(words, library) {
  const dressed = (html) =>
    html
      .replaceAll('<p>', '<p class="govuk-body">')
      .replaceAll('<ul>', '<ul class="govuk-list govuk-list--bullet">')
      .replaceAll('<ol>', '<ol class="govuk-list govuk-list--number">')
      .replace(/<h([2-6])>/g, '<h$1 class="govuk-heading-m">');
  const section = 'govuk-accordion__section';
  const items = words.steps.map(
    ({heading, html}, i) => `<div class="${section}${i ? '' : ` ${section}--expanded`}">
<div class="${section}-header"><h2 class="${section}-heading">
<span class="${section}-button" id="steps-heading-${i + 1}">${escape(heading)}</span></h2></div>
<div id="steps-content-${i + 1}" class="${section}-content">
${dressed(html)}</div></div>`,
  );
  const supported = `document.body.className += ' js-enabled' + \
('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');`;
  return shell({
    lang: words.lang,
    htmlClass: 'govuk-template',
    head: `<link rel="stylesheet" href="${library}${govuk}/govuk-frontend.min.css">\n`,
    attributes: ' class="govuk-template__body"',
    start: `<script>${supported}</script>`,
    main: `${dressed(words.before)}
<div class="govuk-accordion" data-module="govuk-accordion" id="steps">
${items.join('\n')}
</div>
${dressed(words.after)}`,
    foot: `<script type="module">
import {initAll} from '${library}${govuk}/govuk-frontend.min.js';
initAll();
</script>
`,
  });
}

/**
 * The peers' pages. `where` says where the first step's heading is; see probe.mjs.
 * @type {Array<{name: string, path: string, where: {host: string, heading: string},
 *   page: (words: object, library: string) => string}>}
 */
export const peers = [
  {
    name: `Web Awesome ${wanted['@awesome.me/webawesome']} details, autoloader`,
    path: '/web-awesome',
    where: {host: 'wa-details', heading: 'summary'},
    page: webAwesome,
  },
  {
    name: `GCDS ${wanted['@gcds-core/components']} details (Canada)`,
    path: '/gcds',
    where: {host: 'gcds-details', heading: '.details__summary'},
    page: canada,
  },
  {
    name: `GOV.UK Frontend ${wanted['govuk-frontend']} accordion`,
    path: '/govuk',
    where: {host: '.govuk-accordion', heading: '.govuk-accordion__section-heading'},
    page: kingdom,
  },
];
