import {readdirSync, readFileSync} from 'node:fs';
import Ajv from 'ajv';
import {describe, expect, it} from 'vitest';
import {profileSchema} from '../../.config/build/profile-schema.mjs';
import {kits, packIds} from '../../src/community/options.js';
import {parseProfile} from '../../src/community/profile.js';
import {categories} from '../../src/services/model/category.js';
import {filterIds} from '../../src/services/model/filters.js';

const schema = JSON.parse(profileSchema());
const valid = new Ajv({strict: false}).compile(schema);

const good = {
  $schema: 'https://example.org/community.schema.json',
  languages: ['en', 'fr'],
  drafts: 'show',
  pack: 'bc',
  kit: 'nasal',
  emergencyNumber: '+1 867-555-0111 ext. 12',
  timeZone: 'America/Whitehorse',
  theme: {
    accent: 'oklch(45% 0.1 200)',
    onAccent: '#fff',
    fontFamily: '"BC Sans", sans-serif',
    radius: '0.5em',
  },
  services: {
    sources: ['/services.json', 'https://data.example/all.fgb'],
    format: 'hsds',
    categories: {'RX-8450': 'drug-checking', 'Échange de seringues': 'supplies'},
    filters: {'no appointment': 'walk-in', 'Se habla español': 'lang:es', w: '2slgbtqia'},
    translations: {
      fr: '/services.fr.json',
      es: {'naloxone-desk': {name: 'Mesa de naloxona', documents: ['nada']}},
    },
    region: 'CA-BC',
    map: {tiles: '/tiles/{z}/{x}/{y}.png', attribution: {en: 'Us', fr: 'Nous'}, maxZoom: 14},
    links: true,
    limit: 20,
    staleMonths: 6,
    directions: 'https://maps.example/?to={lat},{lon}',
  },
  content: {en: {naloxone: {'tell.what': 'x', steps: {stay: {title: 'y'}}}}},
};

it('reads every key', () => {
  const {profile, problems} = parseProfile(good);
  const {$schema: _, ...rest} = good;
  expect(problems).toEqual([]);
  expect(profile).toEqual({
    ...rest,
    content: {en: {naloxone: {'tell.what': 'x', 'steps.stay.title': 'y'}}},
  });
});

it('reads "no number" as a choice, different from a missing number', () => {
  expect(parseProfile({emergencyNumber: null})).toEqual({
    profile: {emergencyNumber: null},
    problems: [],
  });
  expect(valid({emergencyNumber: null})).toBe(true);
});

it.each(['867-555-0111 ext. 12', '867-555-0111 x12', '(867) 555-0111, poste 4', '911 #7'])(
  'accepts a number with an extension: "%s"',
  (emergencyNumber) => {
    expect(parseProfile({emergencyNumber}).profile).toEqual({emergencyNumber});
    expect(valid({emergencyNumber})).toBe(true);
  },
);

it('accepts what the published schema accepts', () => {
  expect(valid(good), JSON.stringify(valid.errors)).toBe(true);
  expect(valid({})).toBe(true);
  for (const pack of packIds) expect(valid({pack}), pack).toBe(true);
  expect(schema.properties.kit.enum).toEqual(kits);
  const {categories: kinds, filters} = schema.properties.services.properties;
  expect(kinds.additionalProperties.enum).toEqual(categories);
  expect(filters.additionalProperties.anyOf[0].enum).toEqual(filterIds);
});

/** Profiles in the demo and in the documents. */
const examples = [
  ...['community.json', 'own-language.json'].map((name) => `demo/site/${name}`),
  'README.md',
  ...readdirSync('stories')
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => `stories/${name}`),
].flatMap((file): [string, unknown][] => {
  if (/\.json$/.test(file)) return [[file, JSON.parse(readFileSync(file, 'utf8'))]];
  const blocks = readFileSync(file, 'utf8').matchAll(/```json\n(.*?)```/gs);
  return [...blocks]
    .filter(([, json]) => json!.includes('community.schema.json'))
    .map(([, json]) => [file, JSON.parse(json!)]);
});

it.each(examples)('finds no fault in the example of %s', (_, json) => {
  expect(valid(json), JSON.stringify(valid.errors)).toBe(true);
  expect(parseProfile(json).problems).toEqual([]);
});

it('has a description of each key in its schema', () => {
  for (const [key, {description}] of Object.entries<{description?: string}>(schema.properties)) {
    if (key !== '$schema') expect(description, key).toMatch(/^[A-Z].*\.$/s);
  }
});

/** A fault, and the key that the warning has to name. */
const faults: [unknown, string][] = [
  [{emergencyNumbr: '911'}, 'emergencyNumbr'],
  [{constructor: 1}, 'constructor'],
  [JSON.parse('{"__proto__": {"pack": "bc"}}'), '__proto__'],
  [{languages: 'fr'}, 'languages'],
  [{languages: ['en', 'not a tag']}, 'languages.1'],
  [{languages: ['en', 7]}, 'languages.1'],
  [{pack: 'BC'}, 'pack'],
  [{pack: 5}, 'pack'],
  [{kit: 'pills'}, 'kit'],
  [{drafts: true}, 'drafts'],
  [{emergencyNumber: 911}, 'emergencyNumber'],
  [{emergencyNumber: 'javascript:alert(1)'}, 'emergencyNumber'],
  [{emergencyNumber: ''}, 'emergencyNumber'],
  [{theme: []}, 'theme'],
  [{theme: {accent: 'url(https://elsewhere.example/x)'}}, 'theme.accent'],
  [{theme: {accent: 'red;position:fixed'}}, 'theme.accent'],
  [{theme: {fontFamily: 'x} body{display:none'}}, 'theme.fontFamily'],
  [{theme: {radius: 'large'}}, 'theme.radius'],
  [{theme: {glitter: 'yes'}}, 'theme.glitter'],
  [{content: 'hello'}, 'content'],
  [{content: {en: {naloxone: {steps: {stay: 3}}}}}, 'content.en.naloxone.steps.stay'],
  [{content: {en: {naloxone: ['x']}}}, 'content.en.naloxone'],
  [{theme: {accent: '#12345'}}, 'theme.accent'],
  [{services: ['/services.json']}, 'services'],
  [{services: {source: '/services.json'}}, 'services.source'],
  [{services: {sources: ['javascript:alert(1)']}}, 'services.sources.0'],
  [{services: {format: 'Excel sheet'}}, 'services.format'],
  [{services: {categories: {'RX-8450': 'Drug checking'}}}, 'services.categories.RX-8450'],
  [{services: {filters: {French: 'lang:'}}}, 'services.filters.French'],
  [{services: {translations: {'not a tag': '/x.json'}}}, 'services.translations.not a tag'],
  [{services: {translations: {fr: {desk: {nom: 'x'}}}}}, 'services.translations.fr.desk.nom'],
  [{services: {translations: {fr: {desk: {areas: 'x'}}}}}, 'services.translations.fr.desk.areas'],
  [{services: {region: 'British Columbia'}}, 'services.region'],
  [{services: {map: {tiles: '/tiles/{z}/{x}.png'}}}, 'services.map.tiles'],
  [{services: {map: {tiles: 'data:image/png,{x}{y}{z}'}}}, 'services.map.tiles'],
  [{services: {map: {maxZoom: 99}}}, 'services.map.maxZoom'],
  [{services: {links: 'yes'}}, 'services.links'],
  [{services: {limit: 0}}, 'services.limit'],
  [{services: {staleMonths: '12'}}, 'services.staleMonths'],
  [{services: {directions: 'https://maps.example/'}}, 'services.directions'],
];

describe('an invalid value is left out, and the rest is read', () => {
  it.each(faults)('%j', (json, path) => {
    const rest = 'kit' in (json as object) ? {pack: 'yt'} : {kit: 'both'};
    const {profile, problems} = parseProfile({...rest, ...(json as object)}, {source: '/a.json'});
    // The spread above drops a literal `__proto__`, so it is tested alone.
    const own = path === '__proto__' ? parseProfile(json, {source: '/a.json'}) : undefined;
    const found = (own ?? {problems}).problems;
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({source: '/a.json', path});
    expect(found[0]!.message).toContain('/a.json');
    expect(found[0]!.message).toContain(`"${path}"`);
    expect(profile).toMatchObject(rest);
    expect((profile as {pack?: string}).pack ?? 'yt').not.toBe('bc');
  });

  it.each(faults.filter(([, path]) => !path.startsWith('languages.1')))(
    'is refused by the schema too: %j',
    (json) => {
      expect(valid(json)).toBe(false);
    },
  );

  it('for an address that no browser can read', () => {
    const pictures = {check: {src: 'https://[', alt: 'x'}};
    const {profile, problems} = parseProfile({pack: 'on', guideUrl: 'http://a:b/', pictures});
    expect(profile).toEqual({pack: 'on', pictures: {}});
    expect(problems.map(({path}) => path)).toEqual(['guideUrl', 'pictures.check']);
  });

  it('for one key of an emergency number; without a valid number the whole entry is left out', () => {
    const emergencyNumbers = [
      {number: '555-0134', label: {en: 'Station', 'x x': '?'}, note: 'x'},
      {number: 'none', label: 'Security'},
      {label: 'Clinic'},
      {number: '555-0135', label: 7},
    ];
    const {profile, problems} = parseProfile({emergencyNumbers});
    expect(profile.emergencyNumbers).toEqual([
      {number: '555-0134', label: {en: 'Station'}},
      {number: '555-0135'},
    ]);
    expect(problems.map(({path}) => path)).toEqual([
      'emergencyNumbers.0.label.x x',
      'emergencyNumbers.0.note',
      'emergencyNumbers.1',
      'emergencyNumbers.2',
      'emergencyNumbers.3.label',
    ]);
    expect(problems[2]!.message).toBe(
      'community.json: "emergencyNumbers.1" needs "number", which must be a phone number such as "911" or "867-555-0111 ext. 12", not "none". It is left out.',
    );
    expect(problems[3]!.message).toContain('"emergencyNumbers.2" needs "number". It is left out.');
  });

  it('for one key of the services', () => {
    const services = {
      sources: ['/a.json', 7, '/b.csv'],
      map: {tiles: '/map.pmtiles', maxZoom: -1},
      categories: {a: 'naloxone', b: 'No!'},
    };
    const {profile, problems} = parseProfile({services});
    expect(profile.services).toEqual({
      sources: ['/a.json', '/b.csv'],
      map: {tiles: '/map.pmtiles'},
      categories: {a: 'naloxone'},
    });
    expect(problems.map(({path}) => path)).toEqual([
      'services.sources.1',
      'services.map.maxZoom',
      'services.categories.b',
    ]);
  });

  it('for one item of a list', () => {
    const {profile, problems} = parseProfile({
      languages: ['en', 'x x', 'fr'],
      pack: 'on',
      timeZone: 'Mars',
    });
    expect(profile).toEqual({languages: ['en', 'fr'], pack: 'on'});
    expect(problems.map(({path}) => path)).toEqual(['languages.1', 'timeZone']);
  });
});

it('leaves out empty sentences and endless nesting', () => {
  const deep = JSON.parse(`${'{"a":'.repeat(500)}"x"${'}'.repeat(500)}`);
  const json = {content: {en: {naloxone: {title: '  ', intro: 'Hello.', deep}}}};
  const {profile, problems} = parseProfile(json);
  expect(profile.content!['en']!['naloxone']).toEqual({intro: 'Hello.'});
  expect(problems.map(({message}) => message)).toEqual([
    expect.stringContaining('must not be empty'),
    expect.stringContaining('deeper than'),
  ]);
});

it('reads a large file that is not a profile quickly', () => {
  const json = Object.fromEntries(
    Array.from({length: 20_000}, (_, index) => [`key${index}`, index]),
  );
  expect(parseProfile(json).problems).toHaveLength(20_000);
});

it.each([[null], [[]], ['text'], [7], [undefined]])('reads %j as an empty profile', (json) => {
  const {profile, problems} = parseProfile(json);
  expect(profile).toEqual({});
  expect(problems).toHaveLength(1);
  expect(problems[0]!.message).toContain('must be an object');
});
