/**
 * Writes src/shared/canada/clock-rules.ts: what the clocks of Canada show, from the tz database as the npm
 * package moment-timezone carries it. Platforms that get no updates, or late ones, do not know that British
 * Columbia, Alberta, the Northwest Territories and Manitoba stopped changing clocks in 2026.
 *
 * Run by `npm run clocks`, after every update of the package; a test compares the file with the package.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {format} from 'prettier';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const file = join(root, 'src/shared/canada/clock-rules.ts');

const require = createRequire(import.meta.url);
const {tz} = require('moment-timezone');
const {version, links, countries} = require('moment-timezone/data/packed/latest.json');
const source = require('moment-timezone/package.json').version;

const minute = 60_000;
const hour = 60 * minute;
/** Platforms know what was before. */
const start = Date.UTC(2025, 0);
/** Nobody plans further; the package goes on for centuries. */
const end = Date.UTC(2040, 0);

/** What people call the time of each zone, as a letter (`i18n/zone-names.ts`). */
const names = {
  P: 'Vancouver Dawson_Creek Fort_Nelson Creston',
  Y: 'Whitehorse Dawson',
  M: 'Edmonton Inuvik Cambridge_Bay',
  S: 'Regina Swift_Current',
  C: 'Winnipeg Rankin_Inlet Resolute',
  E: 'Toronto Iqaluit',
  // Small letters: the clocks never change, though others of that name do.
  e: 'Atikokan',
  A: 'Halifax Glace_Bay Moncton Goose_Bay',
  a: 'Blanc-Sablon',
  N: 'St_Johns',
};

/** Zones of other countries, to which some zones of Canada are links. */
const foreign = ['America/Panama', 'America/Phoenix', 'America/Puerto_Rico'];

const zonesOf = (country) =>
  countries.flatMap((line) => {
    const [code, zones] = line.split('|');
    return (code === 'CA') === country ? zones.split(' ') : [];
  });
const canadian = zonesOf(true).filter((zone) => !foreign.includes(zone));
const elsewhere = zonesOf(false);

/** The names of a zone: its own, and older ones that others may still use. */
const namesOf = (zone) => [
  zone,
  ...links
    .map((link) => link.split('|'))
    .filter(
      ([of, name]) =>
        (of === zone || (zone === 'America/Atikokan' && name === 'America/Coral_Harbour')) &&
        /^(America|Canada)\//.test(name) &&
        !elsewhere.includes(name),
    )
    .map(([, name]) => name),
];

/** The moment of a Sunday of a month at 2:00 on a clock, in UTC. @param first the earliest date it can be */
function sunday(year, month, first, hours) {
  const date = first + ((7 - new Date(Date.UTC(year, month, first)).getUTCDay()) % 7);
  return Date.UTC(year, month, date, 2) - hours * hour;
}

/** Every moment at which the law of most provinces changes clocks, and the offset from then on. */
const yearly = (hours) =>
  Array.from({length: 17}, (_, index) => 2024 + index).flatMap((year) => [
    [sunday(year, 2, 8, hours), hours + 1],
    [sunday(year, 10, 1, hours + 1), hours],
  ]);

const stepsOf = (hours, changes) =>
  changes ? [[-Infinity, hours], ...yearly(hours)] : [[-Infinity, hours]];
const at = (steps, instant) => steps.findLast(([from]) => from <= instant)[1];

/** A zone's offset in hours from each of its changes on. */
function realSteps(name) {
  const {untils, offsets} = tz.zone(name);
  return offsets.map((offset, index) => [index ? untils[index - 1] : -Infinity, -offset / 60]);
}

/** The first moment from `from` on at which a rule is wrong. */
function wrongFrom(real, rule, from) {
  const moments = [...real, ...rule].map(([moment]) => moment).filter((moment) => moment > from);
  return [from, ...moments.sort((a, b) => a - b)].find(
    (moment) => moment < end && at(real, moment) !== at(rule, moment),
  );
}

/** A zone's rules since 2025: `-8* 2026-11-01T09:00 -7`. Each holds as long as it can. */
function rulesOf(name) {
  const real = realSteps(name);
  const words = [];
  for (let from = start; from !== undefined;) {
    const best = [at(real, from), at(real, from) - 1]
      .flatMap((hours) => [
        {hours, changes: false},
        {hours, changes: true},
      ])
      .map((rule) => ({...rule, until: wrongFrom(real, stepsOf(rule.hours, rule.changes), from)}))
      .reduce((a, b) => ((b.until ?? end) > (a.until ?? end) ? b : a));
    if (best.until === from) throw new Error(`${name} follows no rule that we know`);
    if (from !== start) words.push(new Date(from).toISOString().slice(0, 16));
    words.push(`${best.hours}${best.changes ? '*' : ''}`);
    from = best.until;
  }
  return words.join(' ');
}

/** The text of the file. */
export async function clockRules() {
  const lines = new Map();
  for (const [letter, list] of Object.entries(names)) {
    for (const zone of list.split(' ').map((name) => `America/${name}`)) {
      const line = `${letter} ${rulesOf(zone)}`;
      const also = namesOf(zone).map((name) => name.replace('America/', ''));
      lines.set(line, [...(lines.get(line) ?? []), ...also]);
    }
  }
  const named = Object.values(names).join(' ').split(' ');
  const missing = canadian.filter((zone) => !named.includes(zone.replace('America/', '')));
  if (missing.length) throw new Error(`Say what people call the time of ${missing.join(', ')}`);
  const table = [...lines].map(([line, zones]) => `${line} ${zones.join(' ')}`).join('\n');
  const text = `// Made by \`npm run clocks\` from the tz database ${version} (public domain), as moment-timezone ${source} has it;
// do not edit.

/** Release of the tz database that the rules are from. */
export const tzRelease = '${version}';

/**
 * A line a clock: what people call its time (a letter), hours from UTC since 2025 (\`*\`: one more from the
 * second Sunday of March to the first of November), moments (UTC) with the hours from then on, and its zones,
 * without \`America/\`.
 */
export const clockRules = \`
${table}
\`;
`;
  const options = JSON.parse(await readFile(join(root, '.prettierrc.json'), 'utf8'));
  return format(text, {...options, parser: 'typescript'});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(file, await clockRules());
