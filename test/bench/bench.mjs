// npm run bench: what the embed costs on a slow link, beside plain HTML and beside its peers.
// Options: --rounds 5, --dist dist/cdn, --profile file.json, --links A,B, --rows text,text,
// --json file (all figures), --dry (leave README.md alone).
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {loadavg, tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {alertRows, feed} from './alerts.mjs';
import {finderRows, placesFile} from './finder.mjs';
import {createLink} from './link.mjs';
import {startBrowser, visit} from './measure.mjs';
import {plainPage, plainWhere, tendPage, tendWhere} from './pages.mjs';
import {installPeers, peerFiles, peers} from './peers.mjs';
import {languageTable} from './languages.mjs';
import {readingTable} from './reading.mjs';
import {median, report, summarise} from './report.mjs';
import {directory, document, makeCertificate, startOrigin} from './serve.mjs';
import {servicesTable} from './services.mjs';
import {typingTable} from './typing.mjs';
import {extractWords} from './words.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const top = join(here, '../..');
const {values: options} = parseArgs({
  options: {
    rounds: {type: 'string', default: '5'},
    dist: {type: 'string', default: join(top, 'dist/cdn')},
    profile: {type: 'string'},
    links: {type: 'string', default: 'A,B'},
    rows: {type: 'string'},
    json: {type: 'string'},
    dry: {type: 'boolean', default: false},
  },
});
const chosenLinks = options.links.split(',');
const rounds = Math.max(1, Number.parseInt(options.rounds, 10) || 1);
const slowdown = 4;
/** Slow 4G: round trip in ms, bit/s each way. */
const slow = {latency: 400, rate: 400_000};
const links = {
  A: {emulate: slow},
  B: {shape: {delay: slow.latency / 2, rate: slow.rate}},
};
const hosts = ['page.test', 'library.test'];

const cleanups = [];
async function cleanUp() {
  while (cleanups.length) {
    try {
      await cleanups.pop()();
    } catch {
      // Closing what is closed already is fine; go on with the rest.
    }
  }
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => void cleanUp().finally(() => process.exit(130)));
}

/** The profile to embed with: a given one, that of the demo, or a small one made up here. */
function profileText() {
  const file = options.profile ?? join(top, 'demo/site/community.json');
  if (options.profile || existsSync(file)) return readFileSync(file, 'utf8');
  return JSON.stringify({languages: ['en', 'fr'], pack: 'bc'});
}

async function main() {
  const unknown = chosenLinks.filter((name) => !links[name]);
  if (unknown.length) throw new Error(`no such link: ${unknown.join(', ')}`);
  const dist = resolve(options.dist);
  if (!existsSync(join(dist, 'tend.js'))) {
    throw new Error('there is no tend.js to measure: build the library first, or pass --dist');
  }
  installPeers();

  const temp = mkdtempSync(join(tmpdir(), 'tend-bench-'));
  cleanups.push(() => rmSync(temp, {recursive: true, force: true, maxRetries: 5}));
  const certificates = hosts.map((host) => makeCertificate(temp, host));
  const trust = {hosts, spki: certificates.map(({spki}) => spki)};

  const pages = new Map([
    ['/community.json', profileText()],
    ['/alerts.json', feed()],
    ['/places-50.json', placesFile(50)],
    ['/places-1000.json', placesFile(1000)],
  ]);
  const find = (path) => (pages.has(path) ? document(path, pages.get(path)) : undefined);
  const page = await startOrigin({host: hosts[0], certificate: certificates[0], find, cors: false});
  cleanups.push(page.close);
  const built = directory(dist, (path) => path.startsWith('/chunks/'));
  const peerFile = peerFiles();
  const library = await startOrigin({
    host: hosts[1],
    certificate: certificates[1],
    find: (path) => built(path) ?? peerFile(path),
    cors: true,
  });
  cleanups.push(library.close);

  let count = 0;
  let version;
  /** Runs `job` in a new browser process; with a profile directory given, with its cache. */
  async function browse(job, profile = join(temp, `browser-${count++}`)) {
    const browser = await startBrowser(profile, trust);
    const close = () => browser.close();
    cleanups.push(close);
    version ??= browser.browser()?.version();
    try {
      return await job(browser);
    } finally {
      const at = cleanups.lastIndexOf(close);
      if (at >= 0) cleanups.splice(at, 1);
      await close();
    }
  }

  const embed = {library: library.origin, profile: '/community.json'};
  pages.set('/tend', tendPage({lang: 'en', ...embed}));
  pages.set('/tend-preload', tendPage({lang: 'en', ...embed, preload: true}));
  pages.set('/tend-bare', tendPage({lang: 'en', library: library.origin}));
  pages.set('/tend-two-connections', tendPage({lang: 'en', ...embed, crossorigin: false}));
  pages.set('/tend-fr', tendPage({lang: 'fr', ...embed}));

  /** The guide's words as it shows them in a page of that address. */
  const words = (path) =>
    browse(async (browser) => {
      const tab = await browser.newPage();
      await tab.goto(page.origin + path, {waitUntil: 'networkidle'});
      const {host, heading} = tendWhere;
      const step = tab.locator(`${host} ${heading}`).first();
      await step.waitFor({timeout: 20_000}).catch(() => {
        throw new Error('the guide shows no steps: does the built library work?');
      });
      await tab.waitForTimeout(1000);
      return tab.evaluate(extractWords, 'tend-naloxone-guide');
    });
  const english = await words('/tend');
  const french = await words('/tend-fr');
  pages.set('/plain', plainPage(english));
  pages.set('/plain-fr', plainPage(french));
  for (const peer of peers) pages.set(peer.path, peer.page(english, library.origin));

  const elements = [...alertRows, ...finderRows(dist)];
  for (const row of elements) pages.set(row.path, row.page(library.origin));

  const all = [
    {name: 'plain HTML, the same words', path: '/plain', where: plainWhere},
    {name: '**Tend**, with a profile', path: '/tend', where: tendWhere},
    {
      name: 'Tend, script tag without `crossorigin`',
      path: '/tend-two-connections',
      where: tendWhere,
    },
    {name: 'Tend, the profile preloaded by the page', path: '/tend-preload', where: tendWhere},
    {name: 'Tend, without a profile', path: '/tend-bare', where: tendWhere},
    {name: 'plain HTML, the French words', path: '/plain-fr', where: plainWhere},
    {name: 'Tend in French, with a profile', path: '/tend-fr', where: tendWhere, base: '/plain-fr'},
    ...peers.map((peer) => ({...peer, peer: true})),
    ...elements,
  ];
  const chosen = options.rows?.split(',');
  const isChosen = ({path}) => !chosen || chosen.some((text) => path.includes(text));
  // Plain HTML runs too: the other figures are multiples of it.
  const bases = new Set(['/plain', ...all.filter(isChosen).map(({base}) => base)]);
  const rows = all.filter((row) => isChosen(row) || bases.has(row.path));

  // Once without any brake: every answer gets compressed and kept, and what fails, fails early.
  const notes = [];
  for (const row of [...rows]) {
    try {
      const {path, where} = row;
      const look = await browse((browser) => visit(browser, page.origin + path, {where}));
      row.unslowed = look.longest;
      if (look.errors.length) console.warn(`${path}: ${look.errors.join('; ')}`);
    } catch (error) {
      // A peer that does not work here must not stop the rest; anything else must.
      if (!row.peer) throw error;
      notes.push(`${row.name} is left out: it did not show its first step.`);
      console.warn(`${row.path}: ${error.message}`);
      rows.splice(rows.indexOf(row), 1);
    }
  }

  /** First and second visit to a row's page over a link, as samples. */
  async function visitTwice({path, where}, {emulate, shape}) {
    const profile = join(temp, `browser-${count++}`);
    const results = [];
    for (const time of ['first', 'second']) {
      // A new link each time: no queue is left over from the visit before.
      const link = shape && createLink(shape);
      page.setLink(link);
      library.setLink(link);
      const how = {where, slowdown, emulate};
      const result = await browse((b) => visit(b, page.origin + path, how), profile);
      results.push({path, time, load: loadavg()[0], ...result});
    }
    rmSync(profile, {recursive: true, force: true, maxRetries: 5});
    return results;
  }

  const samples = [];
  for (let round = 1; round <= rounds; round++) {
    for (const name of chosenLinks) {
      for (const row of rows) {
        let results;
        try {
          results = await visitTwice(row, links[name]);
        } catch (error) {
          // A browser may stumble once in a long run; twice in a row is a fault.
          console.warn(`${row.path}: ${error.message}; once more`);
          results = await visitTwice(row, links[name]);
        }
        for (const result of results) samples.push({round, link: name, ...result});
        const figures = results.map(({time, readable, bytes}) => {
          return `${time} visit ${Math.round(readable)} ms, ${(bytes / 1000).toFixed(1)} kB`;
        });
        console.error(`round ${round}, link ${name}, ${row.path}: ${figures.join('; ')}`);
      }
    }
  }

  if (options.json)
    writeFileSync(options.json, JSON.stringify({english, french, samples}, null, 1));
  const text = report(summarise(rows, samples), {
    rounds,
    slowdown,
    version,
    load: median(samples.map((s) => s.load)),
    notes: [
      ...notes,
      languageTable(options.dist),
      await readingTable(),
      await servicesTable(),
      await typingTable(dist),
    ],
  });
  console.log(text);
  if (!options.dry) {
    const readme = join(here, 'README.md');
    const marked = /(<!-- bench:start -->\n)[^]*(<!-- bench:end -->)/;
    const old = readFileSync(readme, 'utf8');
    writeFileSync(
      readme,
      old.replace(marked, (_, start, end) => `${start}\n${text}\n${end}`),
    );
  }
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await cleanUp();
}
