import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import {describe, expect, it} from 'vitest';

/**
 * The house's import rule: what each room may import from `src/`, and what its code may not touch.
 * Packages count as rooms. A room that is not here may not exist.
 */
interface Room {
  name: string;
  has: RegExp;
  may: RegExp[];
  /** Words of its code that would break what the room promises. */
  never?: RegExp;
}

const type = /\bimport type\b|\bexport type\b/;
const data = /^generated\//;
const pure = /^(i18n|community)\/(?!load-|site|fetch-)/;
// In quotes it is a field of HSDS.
const dom = /\b(document|window|fetch|HTMLElement|customElements)\b(?!')|Date\.now\(|new Date\(\)/;

const rooms: Room[] = [
  {
    name: 'community, pure',
    has: /^community\/(choices|dates|decode|defined|index|plain-text|problem|profile|turns|unseen|web-address)\.ts$/,
    may: [/^community\/(choices|problem|profile|unseen)\.js$/, /^generated\/pack-ids\.js$/],
    never: dom,
  },
  {name: 'community', has: /^community\//, may: [/^community\//]},
  {
    name: 'i18n',
    has: /^i18n\//,
    may: [/^i18n\//, data, /^i18next$/, /^@rgrove\/parse-xml$/, /^@lit\/localize\/internal\//],
    never: dom,
  },
  {name: 'ui', has: /^ui\//, may: [/^ui\//, /^i18n\//, /^community\//, /^lit/]},
  {
    name: "alerts' pure modules",
    has: /^alerts\/(alert|area|content-key|drug-parameters|index|known-alerts|lifecycle|pick-version|vocabulary|feed\/schedule|(read|write)\/[a-z-]+)\.ts$/,
    may: [
      /^alerts\/(?!alert-(banner|view)|dismissed|events|inline|print|templates)/,
      pure,
      /^saxes$/,
      /^jsonc-parser$/,
    ],
    never: dom,
  },
  {
    name: "alerts' templates and element",
    has: /^alerts\//,
    may: [/^alerts\//, /^ui\//, /^i18n\//, /^community\//, /^lit/],
  },
  {
    name: 'opening hours',
    has: /^services\/hours\/[a-z-]+\.ts$/,
    may: [/^services\/hours\//],
    never: dom,
  },
  {
    name: 'places of Canada',
    has: /^services\/places\/[a-z-]+\.ts$/,
    may: [/^services\/places\//],
    never: dom,
  },
  {
    name: 'search in memory',
    has: /^services\/search\/[a-z-]+\.ts$/,
    may: [
      /^services\/search\//,
      /^services\/(hours\/(open-at|zone-of)|places\/distance)\.js$/,
      /^community\/turns\.js$/,
      /^kdbush$/,
      /^geokdbush$/,
    ],
    never: dom,
  },
  {
    name: "the services' map, pure",
    has: /^services\/map\/(marks|measure|place|short-measures|tile-address)\.ts$/,
    may: [/^services\/map\/(marks|measure|place)\.js$/, pure, /^supercluster$/],
    never: dom,
  },
  {
    name: "the services' map",
    has: /^services\/(map\/|service-map\.(styles\.)?ts$)/,
    may: [
      /^services\/map\//,
      /^services\/service-map\.styles\.js$/,
      /^generated\/leaflet\.js$/,
      /^ui\//,
      /^i18n\//,
      /^lit/,
      // Only what is asked for by itself: no reader without tiles of that kind loads it.
      /^pmtiles$/,
    ],
    never: /Date\.now\(|new Date\(|\bfetch\(/,
  },
  {
    name: "services' pure modules",
    has: /^services\/(asked|category|directory|filters|index|service|tell|(hours|read|write)\/[a-z-]+)\.ts$/,
    may: [
      /^services\/(category|directory|filters|service|(hours|places|read|search|write)\/)/,
      pure,
      /^jsonc-parser$/,
      /^fflate$/,
      /^flatbuffers$/,
      // Its own reader asks by itself; its formats are what we take of it.
      /^flatgeobuf\/lib\/mjs\/(flat-geobuf|generic|geojson|header-meta)/,
    ],
    never: dom,
  },
  {
    name: 'services, of the page',
    has: /^services\//,
    may: [data, /^services\//, /^ui\//, /^i18n\//, /^community\//, /^lit/],
  },
  {
    name: "a feature's pure modules",
    has: /^naloxone\/([a-z]+(-[a-z]+)*|emergency\/(screens|state|rhythms))\.ts$(?<!\/(naloxone-guide|icons|events|guide-view)\.ts)/,
    may: [/^naloxone\/(?!naloxone-guide|icons|events|guide-view|templates|print)/, data, pure],
    never: dom,
  },
  {
    name: "a feature's templates and elements",
    has: /^naloxone\//,
    may: [/^naloxone\//, data, /^ui\//, /^i18n\//, /^community\//, /^lit/, /^lean-qr/],
    // Time is the guide's to tell: it may stand still, for tests.
    never: /Date\.now\(|new Date\(\)/,
  },
  {name: 'offline', has: /^offline\//, may: [/^offline\//, /^community\/site\.js$/]},
  {
    name: 'embed',
    has: /^embed\.ts$/,
    may: [/^community\//, /^i18n\//, /^ui\/(controllers\/nearest-language|load-speech)\.js$/],
  },
  {
    name: 'cli',
    has: /^cli\//,
    may: [
      /^cli\//,
      /^generated\/(source|guide)\.js$/,
      /^i18n\/(?!load-|interface)/,
      /^alerts\/(alert|lifecycle|area|named-alert|read\/[a-z-]+|write\/[a-z-]+)\.js$/,
      /^services\/(read|write)\/[a-z-]+\.js$/,
      /^naloxone\/(circumstances|pack-sentences|pictures-of|pictures\/[a-z.]+)\.js$/,
      /^node:/,
    ],
  },
  {
    name: 'index',
    has: /^index\.ts$/,
    may: [/^naloxone\//, /^alerts\//, /^services\//, /^ui\/events\.js$/, /^community\//],
  },
];

const files = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.startsWith('generated/'));

/** Static imports of a file, resolved below `src/`; types only are left out: they cost nothing. */
function imports(file: string, code: string): string[] {
  const statements = code.matchAll(/^(?:import|export)\s[^;]*?from\s+'([^']+)'/gm);
  return [...statements]
    .filter(([statement]) => !type.test(statement))
    .map(([, path]) => (path!.startsWith('.') ? normalize(join(dirname(file), path!)) : path!));
}

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

describe.each(files)('src/%s', (file) => {
  const code = readFileSync(join('src', file), 'utf8');
  const room = rooms.find(({has}) => has.test(file));

  it('has a room', () => expect(room).toBeDefined());

  it('imports only what its room may', () => {
    for (const path of imports(file, code)) {
      expect(
        room!.may.some((allowed) => allowed.test(path)),
        `${file} (${room!.name}) imports ${path}`,
      ).toBe(true);
    }
  });

  it('keeps its room’s promises', () => {
    if (room?.never) expect(withoutComments(code).match(room.never)).toBeNull();
  });
});

it('embed.ts brings features in by dynamic import only', () => {
  const code = readFileSync('src/embed.ts', 'utf8');
  expect(imports('embed.ts', code).filter((path) => /^(naloxone|alerts)\//.test(path))).toEqual([]);
  expect(code).toContain("import('./naloxone/naloxone-guide.js')");
  expect(code).toContain("import('./alerts/alert-banner.js')");
});

it('nothing reaches readers as HTML from a string', () => {
  const doors = /unsafeHTML|innerHTML|insertAdjacentHTML|document\.write|new Function|\beval\(/;
  for (const file of files)
    expect(readFileSync(join('src', file), 'utf8'), file).not.toMatch(doors);
});
