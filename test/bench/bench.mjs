// npm run bench: what the embed costs on a slow link, beside plain HTML and beside its peers.
// Options: --quick (the goals alone, in a few minutes), --rounds 5, --dist dist/cdn,
// --profile file.json, --links A,B, --rows text,text, --json file (all figures), --dry (leave
// README.md alone).
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {loadavg} from 'node:os';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {furtherGoals} from './further-goals.mjs';
import {goals, goalsTable} from './goals.mjs';
import {checkUpgrade, upgradeTable} from './keeping.mjs';
import {languageTable} from './languages.mjs';
import {createLink} from './link.mjs';
import {visit} from './measure.mjs';
import {installPeers, peerFiles} from './peers.mjs';
import {readingTable} from './reading.mjs';
import {canRender} from './render.mjs';
import {median, report, summarise} from './report.mjs';
import {putOnStage} from './rows.mjs';
import {servicesTable} from './services.mjs';
import {openStage} from './stage.mjs';
import {typingTable} from './typing.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const {values: options} = parseArgs({
  options: {
    quick: {type: 'boolean', default: false},
    rounds: {type: 'string'},
    dist: {type: 'string', default: join(here, '../../dist/cdn')},
    profile: {type: 'string'},
    links: {type: 'string'},
    rows: {type: 'string'},
    json: {type: 'string'},
    dry: {type: 'boolean', default: false},
  },
});
const {quick, profile} = options;
const dist = resolve(options.dist);
const rounds = Math.max(1, Number.parseInt(options.rounds ?? (quick ? '1' : '5'), 10) || 1);
const chosenLinks = (options.links ?? (quick ? 'B' : 'A,B')).split(',');
const slowdown = 4;
/** Slow 4G: round trip in ms, bit/s each way. */
const slow = {latency: 400, rate: 400_000};
const links = {
  A: {emulate: slow},
  B: {shape: {delay: slow.latency / 2, rate: slow.rate}},
};

/** Rows that were asked for; plain HTML runs too, since the other figures are multiples of it. */
function choose(all) {
  const texts = options.rows?.split(',');
  const isChosen = ({path}) => !texts || texts.some((text) => path.includes(text));
  const bases = new Set(all.filter(isChosen).map(({base}) => base));
  return all.filter((row) => isChosen(row) || bases.has(row.path));
}

/**
 * Visits every row once without any brake: every answer gets compressed and cached, and what fails,
 * fails early.
 * @returns {Promise<{rows: object[], notes: string[]}>} the rows that work
 */
async function warmUp(stage, all) {
  const rows = [];
  const notes = [];
  const look = async (browser, row) => {
    try {
      const found = await visit(browser, stage.page + row.path, {where: row.where, quiet: 300});
      row.unslowed = found.longest;
      if (found.errors.length) console.warn(`${row.path}: ${found.errors.join('; ')}`);
      rows.push(row);
    } catch (error) {
      // A peer that does not work here must not stop the rest; anything else must.
      if (!row.peer) throw error;
      notes.push(`${row.name} is left out: it did not show its words.`);
      console.warn(`${row.path}: ${error.message}`);
    }
  };
  // One browser for all is quicker; one each shows the longest task of a first visit.
  if (quick) {
    await stage.browse(async (browser) => {
      for (const row of all) await look(browser, row);
    });
  } else {
    for (const row of all) await stage.browse((browser) => look(browser, row));
  }
  return {rows, notes};
}

/** First and second visit to a row's page over a link, as samples. */
async function visitTwice(stage, {path, where}, {emulate, shape}) {
  const browserProfile = stage.newProfile();
  const results = [];
  for (const time of ['first', 'second']) {
    // A new link each time: no queue is left over from the visit before.
    stage.setLink(shape && createLink(shape));
    const how = {where, slowdown, emulate, ...(quick && {quiet: 800})};
    const result = await stage.browse((b) => visit(b, stage.page + path, how), browserProfile);
    results.push({path, time, load: loadavg()[0], ...result});
  }
  stage.setLink();
  rmSync(browserProfile, {recursive: true, force: true, maxRetries: 5});
  return results;
}

/** All rounds; rows take turns, so that a busy moment does not hit one row alone. */
async function measure(stage, rows) {
  const samples = [];
  for (let round = 1; round <= rounds; round++) {
    for (const name of chosenLinks) {
      for (const row of rows) {
        let results;
        try {
          results = await visitTwice(stage, row, links[name]);
        } catch (error) {
          // A browser may stumble once in a long run; twice in a row is a fault.
          console.warn(`${row.path}: ${error.message}; once more`);
          results = await visitTwice(stage, row, links[name]);
        }
        for (const result of results) samples.push({round, link: name, ...result});
        const figures = results.map(({time, readable, bytes, ...rest}) => {
          const times = `${Math.round(readable)} ms, settled ${Math.round(rest.settled)} ms`;
          return `${time} visit ${times}, ${(bytes / 1000).toFixed(1)} kB`;
        });
        console.error(`round ${round}, link ${name}, ${row.path}: ${figures.join('; ')}`);
      }
    }
  }
  return samples;
}

function writeReadme(text) {
  const readme = join(here, 'README.md');
  const marked = /(<!-- bench:start -->\n)[^]*(<!-- bench:end -->)/;
  const old = readFileSync(readme, 'utf8');
  writeFileSync(
    readme,
    old.replace(marked, (_, start, end) => `${start}\n${text}\n${end}`),
  );
}

async function main(stage) {
  const {rows: all, guide} = await putOnStage(stage, {dist, profile, quick});
  const wordsFrom = canRender() ? 'from `tend-widgets render`' : 'those of the plain pages';
  const {rows, notes} = await warmUp(stage, choose(all));
  const samples = await measure(stage, rows);
  const upgrades = await checkUpgrade(
    stage,
    rows.filter(({path}) => path.endsWith('-words') && path !== '/tend-all-words'),
  );
  if (options.json)
    writeFileSync(options.json, JSON.stringify({guide, upgrades, samples}, null, 1));

  const figures = summarise(rows, samples);
  const table = goalsTable(goals(figures, upgrades));
  const run = {
    rounds,
    slowdown,
    version: stage.version(),
    load: median(samples.map((s) => s.load)),
    notes: [...notes, `Words between the tags are ${wordsFrom}.`],
  };
  if (quick) {
    console.log(`${report(figures, run)}\n${table}`);
    return;
  }
  run.notes.push(
    upgradeTable(upgrades),
    languageTable(dist),
    await readingTable(),
    await servicesTable(),
    await typingTable(dist),
  );
  const text = [report(figures, run), table, ...furtherGoals(figures)].join('\n');
  console.log(text);
  if (!options.dry) writeReadme(`${text}\n`);
}

let stage;
try {
  const unknown = chosenLinks.filter((name) => !links[name]);
  if (unknown.length) throw new Error(`no such link: ${unknown.join(', ')}`);
  if (!existsSync(join(dist, 'tend.js'))) {
    throw new Error('there is no tend.js to measure: build the library first, or pass --dist');
  }
  if (!quick) installPeers();
  stage = await openStage({dist, more: quick ? undefined : peerFiles()});
  await main(stage);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await stage?.close();
}
