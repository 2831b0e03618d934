/**
 * Makes src/places/canada.ts from the two lists beside this file (see README.md there):
 * `npm run places`.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const lines = async (file) => (await readFile(at(file), 'utf8')).trim().split('\n');

/** First letter of a code → province; X holds two territories. */
const provinceOf = (code) =>
  ({A: 'NL', B: 'NS', C: 'PE', E: 'NB', R: 'MB', S: 'SK', T: 'AB', V: 'BC', Y: 'YT'})[code[0]] ??
  (/^[GHJ]/.test(code) ? 'QC' : /^X0[ABC]/.test(code) ? 'NU' : /^X/.test(code) ? 'NT' : 'ON');

/** Distance in kilometres, accurate enough for this script. */
const km = (a, b) =>
  111.2 * Math.hypot(a.lat - b.lat, (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180));

const middle = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return (sorted[Math.floor(half)] + sorted[Math.ceil(half)]) / 2;
};

/** Province and name → town. */
const towns = new Map();
for (const line of await lines('towns.txt')) {
  const [province, list] = line.split(': ');
  for (const entry of list.split('; ')) {
    const [, names, lat, lon] = entry.match(/^(.+) (\S+) (\S+)$/);
    const town = {province, names: names.split('/'), lat: +lat, lon: +lon, codes: []};
    for (const name of town.names) towns.set(`${province} ${name}`, town);
  }
}

let name;
for (const line of await lines('codes.txt')) {
  const [, code, lat, lon, named] = line.match(/^(\w+) (\S+) (\S+) ?(.*)$/);
  name = named || name;
  const province = provinceOf(code);
  const key = `${province} ${name}`;
  if (!towns.has(key)) towns.set(key, {province, names: [name], codes: []});
  towns.get(key).codes.push({code, lat: +lat, lon: +lon});
}

/** A second digit 0 means the countryside around a town, often an area larger than a European country. */
const isRural = ({code}) => code[1] === '0';
/** In the North, nearly everybody lives in the few towns, and the middle of the area is tundra. */
const isNorth = ({code}) => /^(X0|Y0|J0M)/.test(code);
/** The data have this code east of Montréal's suburbs, but it is the airport in the town. */
const misplaced = ['H4Y'];

for (const town of new Set(towns.values())) {
  const own = town.codes.filter((code) => !isRural(code) && !misplaced.includes(code.code));
  // If a town has several codes, their middle is closer to its people than its weather station.
  if (own.length >= 3 || (own.length && town.lat === undefined)) {
    town.lat = middle(own.map(({lat}) => lat));
    town.lon = middle(own.map(({lon}) => lon));
  }
  for (const code of town.codes) {
    if (town.lat === undefined) continue;
    // This is farther from the centre than any part of a Canadian town: a mistake, or the middle of the woods
    // around it.
    const isSlip = !isRural(code) && km(code, town) > 21;
    if (isSlip || isNorth(code)) Object.assign(code, {lat: town.lat, lon: town.lon});
  }
}

const hundredths = (degrees) => Math.round(degrees * 100);
const blocks = new Map();
for (const town of [...new Set(towns.values())].sort((a, b) => compare(order(a), order(b)))) {
  blocks.set(town.province, [...(blocks.get(town.province) ?? []), town]);
}
/** Sorts neighbours next to each other, which makes the smallest file. */
function order({province, names, codes}) {
  return `${province} ${codes[0]?.code ?? '~'} ${names[0]}`;
}
function compare(a, b) {
  return a < b ? -1 : 1;
}

const text = [...blocks].map(([province, list]) => {
  let before = {lat: 0, lon: 0};
  const rows = list.map(({names, lat, lon, codes}) => {
    // Without a point of its own, the name is only used for the countryside of a code.
    const isTown = lat !== undefined;
    const here = {lat: hundredths(lat ?? codes[0].lat), lon: hundredths(lon ?? codes[0].lon)};
    const row = [
      `${isTown ? '' : '~'}${names.join('/')}`,
      `${here.lat - before.lat} ${here.lon - before.lon}`,
      ...codes.map(
        (each) =>
          `${each.code.slice(0, 3)} ${hundredths(each.lat) - here.lat} ${hundredths(each.lon) - here.lon}`,
      ),
    ];
    before = here;
    return row.join(';');
  });
  return [province, ...rows].join('\n');
});

await writeFile(
  at('../../../src/places/canada.ts'),
  `// Made by \`npm run places\` from .config/generate/places; do not edit.
// Postal codes: © GeoNames (https://www.geonames.org/), CC BY 4.0, 2026-11-23, changed: rounded, joined
// to towns, slips mended. Towns: data source Environment and Climate Change Canada, 2026-11-23.

/**
 * A block a province, which its first line names. Every other line is a place:
 * \`name/other name;latitude longitude;code latitude longitude;…\`, in hundredths of a degree. A place's
 * numbers are what to add to those of the place above (in its block, from 0), a code's what to add to
 * those of its place. \`~\` stands before a name that only tells whose countryside the code is.
 */
export const canada = \`
${text.join('\n\n')}
\`;
`,
);
