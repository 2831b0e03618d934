/**
 * Makes src/places/canada.ts and src/places/communities/ from the lists beside this file (see README.md
 * there): `npm run places`.
 */
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {bareName, foldPlaceName} from '../../../src/places/fold.ts';

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

const bare = (name) => bareName(foldPlaceName(name));
const cells = async (file) => (await lines(file)).slice(1).map((line) => line.split(','));
const out = '../../../src/places/communities';

/** Farther than this from each other, two places of one name are two places. */
const sameTown = 35;

/** Province and folded name → towns of canada.ts. */
const known = new Map();
for (const town of new Set(towns.values())) {
  if (town.lat === undefined) continue;
  for (const each of town.names) known.set(`${town.province} ${bare(each)}`, town);
}

const communities = [];
for (const [province, first, others, lat, lon, people] of await cells('communities.csv')) {
  const names = [first, ...others.split('|').filter(Boolean)];
  const here = {lat: +lat, lon: +lon};
  const town = names
    .map((each) => known.get(`${province} ${bare(each)}`))
    .find((each) => each && km(each, here) < sameTown);
  const added = town && names.filter((each) => !town.names.some((own) => bare(own) === bare(each)));
  // Without a code of its own, a town is only known to be large by its people.
  if (added && !added.length && (town.codes.length || !+people)) continue;
  communities.push({
    province,
    // A town of canada.ts keeps its name and its point; here are its other names.
    names: town ? [town.names[0], ...added] : names,
    ...(town ? {lat: town.lat, lon: town.lon} : here),
    // As many as a town with one code has, or fewer: enough to put the larger first.
    size: Math.min(9, Math.round(Math.log2(1 + +people / 100))),
  });
}

/** The first letters of a place's names; a letter that is not Latin counts as the last one. */
const lettersOf = ({names}) => [
  ...new Set(names.map((each) => /^[a-z]/.exec(foldPlaceName(each))?.[0] ?? '0')),
];

/** Letter → places with a name that begins so. */
const byLetter = new Map();
for (const each of communities)
  for (const letter of lettersOf(each))
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), each]);

function rowsOf(places, letters) {
  const ofProvinces = new Map();
  for (const each of places.sort((a, b) =>
    compare(a.province + a.names[0], b.province + b.names[0]),
  ))
    ofProvinces.set(each.province, [...(ofProvinces.get(each.province) ?? []), each]);
  return [...ofProvinces]
    .map(([province, list]) => {
      const rows = list.map(({names, lat, lon, size}) => {
        // The first name is shown. Other names stand in the part of their own first letter.
        const [first, ...others] = names;
        const own = others.filter((each) =>
          lettersOf({names: [each]}).some((l) => letters.includes(l)),
        );
        return `${[first, ...own].join('/')};${hundredths(lat)} ${hundredths(lon)};${size || ''}`;
      });
      return [province, ...rows].join('\n');
    })
    .join('\n\n');
}

/** A part has about so many characters: a few kilobytes on the way. */
const partLength = 13_000;
await rm(at(out), {recursive: true, force: true});
await mkdir(at(out), {recursive: true});
const parts = [];
let letters = [];
for (const letter of [...byLetter.keys()].sort()) {
  const grown = [...letters, letter];
  const places = new Set(grown.flatMap((each) => byLetter.get(each)));
  if (letters.length && rowsOf([...places], grown).length > partLength) {
    parts.push(letters);
    letters = [letter];
  } else letters = grown;
}
parts.push(letters);

const madeFrom = `// Made by \`npm run places\` from .config/generate/places; do not edit. Sources and licences: LICENSE-CONTENT.
`;
for (const part of parts) {
  const places = [...new Set(part.flatMap((each) => byLetter.get(each)))];
  await writeFile(
    at(`${out}/${part[0]}-${part.at(-1)}.ts`),
    `${madeFrom}
/** Communities with a name from ${part[0]} to ${part.at(-1)}; the format is described in \`index.ts\`. */
export default \`
${rowsOf(places, part)}
\`;
`,
  );
}

const rural = new Map();
for (const [code, community, province, lat, lon] of await cells('rural-codes.csv'))
  rural.set(code.slice(0, 3), [
    ...(rural.get(code.slice(0, 3)) ?? []),
    {code, community, province, lat: +lat, lon: +lon},
  ]);
/** "bay de verde" → "Bay de Verde"; a name that is known is written as it is there. */
const written = new Map(
  [...towns.values(), ...communities].flatMap(({province, names}) =>
    names.map((each) => [`${province} ${foldPlaceName(each)}`, each]),
  ),
);
const small = /^(de|du|des|la|le|les|of|the|and|et|aux?|sur|on)$/;
const capitals = (text) =>
  text.replace(/[\p{L}'’]+/gu, (word, start) =>
    start && small.test(word) ? word : word[0].toUpperCase() + word.slice(1),
  );
const ruralText = [...rural]
  .map(([area, codes]) =>
    [
      area,
      ...codes.map(({code, community, province, lat, lon}) => {
        const name = written.get(`${province} ${foldPlaceName(community)}`) ?? capitals(community);
        return `${code.slice(3)};${name}, ${province};${hundredths(lat)} ${hundredths(lon)}`;
      }),
    ].join('\n'),
  )
  .join('\n\n');
await writeFile(
  at(`${out}/rural-codes.ts`),
  `${madeFrom}
/**
 * A block for each rural area (FSA), which its first line names. Every other line is a postal code:
 * \`last three characters;community;latitude longitude\` in hundredths of a degree.
 */
export const ruralCodes = \`
${ruralText}
\`;
`,
);

await writeFile(
  at(`${out}/index.ts`),
  `${madeFrom}
/**
 * Communities by the first letters of their names. A block a province, which its first line names. Every
 * other line is a place: \`name/other name;latitude longitude;size\`, in hundredths of a degree; the size is
 * 0 to 9, for the order of places with one name.
 */
export const communities: Readonly<Record<string, () => Promise<{default: string}>>> = {
${parts.map((part) => `  '${part.join('')}': () => import('./${part[0]}-${part.at(-1)}.js'),`).join('\n')}
};
`,
);
