// What finding among services in memory costs, beside MiniSearch, Fuse.js and a plain scan, in Node and
// on this machine's own speed. `node test/bench/services.mjs` prints the table alone.
import {readFileSync} from 'node:fs';
import {argv} from 'node:process';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {installPeers} from './peers.mjs';
import {labels, makePlaces} from './places.mjs';
import {median} from './report.mjs';

const built = (path) =>
  import(pathToFileURL(fileURLToPath(new URL(`../../dist/npm/services/${path}`, import.meta.url))));
const {dependencies: versions} = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
);
const sizes = [5000, 100_000];
/** Downtown Toronto. */
const near = [-79.38, 43.65];
const wanted = {filters: ['free', 'walk-in'], categories: ['shelter']};
const limit = 50;

/** The words of a service, as peers take them. */
const fields = ['name', 'organization', 'kinds', 'place', 'description'];
const asDocument = ({name, organization, categories, address, description}, id) => ({
  id,
  name,
  organization,
  kinds: categories.flatMap((category) => labels[category]).join(' '),
  place: `${address.lines.join(' ')} ${address.locality} ${address.region} ${address.postalCode}`,
  description,
});

const isWanted = ({attributes, categories}) =>
  wanted.filters.every((id) => attributes.includes(id)) &&
  wanted.categories.some((id) => categories.includes(id));

const radians = Math.PI / 180;
function meters([lonA, latA], [lonB, latB]) {
  const half = (from, to) => Math.sin(((to - from) * radians) / 2) ** 2;
  const h =
    half(latA, latB) + Math.cos(latA * radians) * Math.cos(latB * radians) * half(lonA, lonB);
  return 12_742_017.6 * Math.asin(Math.sqrt(h));
}

/** Each makes its index and answers with how many it found; what it cannot do is left out. */
const engines = {
  async Tend(services) {
    const {createDirectoryInTurns} = await built('search/create-directory.js');
    const directory = await createDirectoryInTurns(services, {labels});
    const openAt = new Date('2026-11-23T17:00:00Z');
    let later = 0;
    return {
      keep: directory,
      text: (query) => directory.search({query, limit}).total,
      filter: () => directory.search({...wanted, limit}).total,
      // Asked each time at another minute, so that nothing is known from before.
      openNow: () =>
        directory.search({
          filters: ['open-now'],
          openAt: new Date(openAt.getTime() + 60_000 * ++later),
          limit,
        }).total,
      nearest: () => directory.search({near, limit}).total,
      textNear: (query) => directory.search({query, near, limit}).total,
    };
  },
  async MiniSearch(services) {
    const {default: MiniSearch} = await import('minisearch');
    const index = new MiniSearch({fields});
    index.addAll(services.map(asDocument));
    const options = {prefix: true, fuzzy: 0.2, combineWith: 'AND'};
    const filter = ({id}) => isWanted(services[id]);
    return {
      keep: index,
      text: (query) => index.search(query, options).length,
      filter: () => index.search(MiniSearch.wildcard, {filter}).length,
    };
  },
  async 'Fuse.js'(services) {
    const {default: Fuse} = await import('fuse.js');
    const index = new Fuse(services.map(asDocument), {
      keys: fields,
      threshold: 0.3,
      ignoreLocation: true,
    });
    return {keep: index, text: (query) => index.search(query).length};
  },
  async 'plain scan'(services) {
    const texts = services.map((service, id) =>
      Object.values(asDocument(service, id)).join(' ').toLowerCase(),
    );
    return {
      keep: texts,
      text: (query) =>
        texts.filter((text) => query.split(' ').every((w) => text.includes(w))).length,
      filter: () => services.filter(isWanted).length,
      nearest: () =>
        services
          .map((service) => ({
            service,
            far: service.point ? meters(near, service.point) : Infinity,
          }))
          .sort((a, b) => a.far - b.far)
          .slice(0, limit).length,
    };
  },
};

/** The jobs: name, what to ask, goal in ms at 100,000. */
const jobs = [
  ['nearest 50', ({nearest}) => nearest, 1],
  ['filters, with counts', ({filter}) => filter, 8],
  ['open now', ({openNow}) => openNow, 8],
  [
    'one letter',
    ({text}) =>
      () =>
        text('n'),
  ],
  [
    'a word',
    ({text}) =>
      () =>
        text('naloxone'),
  ],
  [
    'a word with a typo',
    ({text}) =>
      () =>
        text('nalxone'),
    16,
  ],
  [
    'two words, one with a typo',
    ({text}) =>
      () =>
        text('sheltre toronto'),
    16,
  ],
  ['the same, nearest first', ({textNear}) => textNear && (() => textNear('sheltre toronto')), 16],
];

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
function memory() {
  collect();
  collect();
  const {heapUsed, arrayBuffers} = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Median in ms of enough runs, and what was found. */
function time(job) {
  const times = [];
  let found;
  const end = performance.now() + 1500;
  // The first ones also pay for being compiled.
  while (times.length < 3 || (times.length < 25 && performance.now() < end)) {
    const start = performance.now();
    found = job();
    times.push(performance.now() - start);
  }
  return {ms: median(times), found};
}

/** Builds an engine's index: ms, MB, longest stretch in one go. */
async function build(make, services) {
  // Once for nothing, on a few: else whoever comes first pays for what is compiled then.
  await make(services.slice(0, 2000));
  const before = memory();
  let longest = 0;
  let last = performance.now();
  const watch = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  });
  const start = performance.now();
  const engine = await make(services);
  const ms = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 5));
  clearInterval(watch);
  return {engine, ms, longest, mb: (memory() - before) / 1e6};
}

const rounded = (ms) => (ms < 10 ? ms.toFixed(2) : ms.toFixed(0));

async function tableOf(services, goals) {
  const names = Object.keys(engines);
  const columns = [];
  for (const name of names) {
    const {engine, ms, mb, longest} = await build(engines[name], services);
    const cells = [rounded(ms), rounded(longest), mb.toFixed(1)];
    for (const [job, pick, goal] of jobs) {
      const run = pick(engine);
      if (!run) {
        cells.push('–');
        continue;
      }
      const {ms: cost, found} = time(run);
      cells.push(`${rounded(cost)} (${found})`);
      if (name === 'Tend' && goal) goals.push([`${job} of ${services.length}`, cost, goal, 'ms']);
    }
    if (name === 'Tend') {
      goals.push([`index of ${services.length}`, ms, 1000, 'ms']);
      goals.push([`memory of the index of ${services.length}`, mb, 120, 'MB']);
    }
    columns.push(cells);
  }
  const rows = [
    'index',
    '… longest stretch in one go',
    '… memory, MB',
    ...jobs.map(([job]) => job),
  ];
  return [
    `| ${services.length} services | ${names.join(' | ')} |`,
    `| --- |${names.map(() => ' --- |').join('')}`,
    ...rows.map((row, at) => `| ${row} | ${columns.map((cells) => cells[at]).join(' | ')} |`),
  ].join('\n');
}

/** Places of a country in one file of which parts are read, by bytes and requests; no time of a link. */
async function partsTable(services) {
  const {writeFlatGeobuf} = await built('write/flatgeobuf.js');
  const {FlatGeobuf} = await built('read/flatgeobuf.js');
  const {bytes} = writeFlatGeobuf(services);
  const rows = [];
  const goals = [];
  for (const [town, point] of [
    ['Vancouver', [-123.12, 49.28]],
    ['Toronto', [-79.38, 43.65]],
    ['Iqaluit', [-68.52, 63.75]],
  ]) {
    const lengths = [];
    const read = (from, length) => {
      lengths.push(length);
      return Promise.resolve(bytes.slice(from, from + length));
    };
    const start = performance.now();
    const file = await FlatGeobuf.open({read, size: () => bytes.length});
    const found = await file.nearest(point, 50, () => {});
    const ms = performance.now() - start;
    const kB = lengths.reduce((sum, length) => sum + length, 0) / 1000;
    rows.push(
      `| ${town} | ${found.length} | ${lengths.length} | ${rounded(kB)} | ${rounded(ms)} |`,
    );
    goals.push([`nearest 50 around ${town}`, kB, 300, 'kB']);
    goals.push([`nearest 50 around ${town}`, lengths.length, 8, 'requests']);
  }
  const table = `The nearest 50 of ${services.length} places in one FlatGeobuf file of ${rounded(bytes.length / 1e6)} MB, by range:

| around | found | requests | kB | ms of reading |
| --- | --- | --- | --- | --- |
${rows.join('\n')}`;
  return {table, goals};
}

/**
 * The tables and the list of goals, as Markdown.
 * @returns {Promise<string>}
 */
export async function servicesTable() {
  const {parseHours} = await built('../hours/parse-hours.js');
  const goals = [];
  const tables = [];
  for (const size of sizes) tables.push(await tableOf(makePlaces(size, parseHours), goals));
  const parts = await partsTable(makePlaces(100_000, parseHours));
  tables.push(parts.table);
  goals.push(...parts.goals);
  const lines = goals.map(([what, figure, goal, unit]) => {
    const met = figure <= goal ? 'met' : '**missed**';
    return `- ${what} within ${goal} ${unit}: ${rounded(figure)}, ${met}`;
  });
  return `Finding among fictional services in memory, in ms (how many are found); MiniSearch
${versions.minisearch} and Fuse.js ${versions['fuse.js']} with the options that their documentation gives for typing errors, the plain scan with
none:

${tables.join('\n\n')}

${lines.join('\n')}
`;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  installPeers();
  console.log(await servicesTable());
}
