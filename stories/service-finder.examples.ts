/**
 * Every look and state of the service finder, as data: Storybook shows them, the browser tests check
 * them. The places are made up. Imports nothing at run time.
 */

export interface FinderExample {
  /** Unique. */
  name: string;
  /** Language of the page around the finder (BCP 47). */
  lang: string;
  attributes?: Record<string, string>;
  /** What the directory holds: a file's own text, or places in Tend's format; without it the finder has no directory. */
  source?: string | readonly object[];
  /** What stands between the tags, as HTML. */
  inside?: string;
  /** How many results are shown; without results, at least one help line. */
  shown: number;
  /** Where the directory never comes: what is said then. */
  failed?: true;
  /** Whose details are opened for looking at them. */
  open?: string;
}

/** The clock of every example: a Monday, noon in Vancouver. */
export const now = '2026-11-23T12:00:00-08:00';

/** Places of a town that there is not. */
export const places = [
  {
    id: 'riverside-kits',
    name: 'Riverside Harm Reduction',
    lang: 'en',
    organization: 'Riverside Friendship Centre',
    description: 'Naloxone kits and training, new supplies, a cup of tea. Ask for anybody.',
    categories: ['naloxone', 'supplies'],
    phones: [{number: '604-555-0101'}, {number: '604-555-0102', type: 'text'}],
    url: 'https://riverside.example/harm-reduction',
    address: {
      lines: ['12 Alder Street'],
      locality: 'Riverside',
      region: 'BC',
      postalCode: 'V0Z 9Z9',
    },
    directions: 'The blue door at the side.',
    point: [-123.105, 49.26],
    hours: 'Mo-Fr 09:00-17:00; PH off',
    timeZone: 'America/Vancouver',
    languages: ['en', 'fr', 'pa'],
    accessibility: ['A ramp at the side door, a wide washroom.'],
    attributes: [
      'free',
      'no-id',
      'walk-in',
      'anonymous',
      'wheelchair',
      'nasal-kits',
      'indigenous-led',
    ],
    confirmed: '2026-10-02',
    translations: {
      fr: {
        name: 'Réduction des méfaits Riverside',
        description: 'Trousses de naloxone et formation, matériel neuf, une tasse de thé.',
      },
      ar: {name: 'ريفرسايد للحد من الضرر', description: 'أطقم نالوكسون مجانية مع التدريب.'},
    },
  },
  {
    id: 'night-van',
    name: 'Night Van',
    categories: ['outreach', 'supplies'],
    phones: [{number: '604-555-0110', type: 'cell'}],
    hours: '',
    timeZone: 'America/Vancouver',
    mobile: [
      {name: 'Mill Park, by the bandstand', point: [-123.12, 49.262], hours: 'Tu 18:00-19:30'},
      {name: 'Station Road', point: [-123.09, 49.27], hours: 'Fr 20:00-22:00'},
    ],
    languages: ['en'],
    attributes: ['free', 'anonymous'],
    confirmed: '2026-11-01',
  },
  {
    id: 'safe-house',
    name: 'Cedar House',
    description: 'A shelter for women and their children.',
    categories: ['shelter'],
    confidential: true,
    phones: [{number: '604-555-0120', extension: '4'}],
    hours: '24/7',
    languages: ['en', 'zh'],
    attributes: ['women', 'free'],
    confirmed: '2026-09-15',
  },
  {
    id: 'phone-clinic',
    name: 'Clinic by Phone',
    categories: ['oat', 'primary-care'],
    virtual: true,
    phones: [{number: '1-800-555-0130'}],
    hours: 'Mo-Su 08:00-20:00',
    timeZone: 'America/Vancouver',
    languages: ['en', 'fr'],
    attributes: ['virtual', 'free'],
    confirmed: '2026-11-10',
  },
  {
    id: 'old-listing',
    name: 'Harbour Drop-in',
    categories: ['food', 'hygiene'],
    phones: [{number: '604-555-0140'}],
    address: {lines: ['3 Quay Lane'], locality: 'Riverside', region: 'BC'},
    point: [-123.14, 49.25],
    hours: 'Mo-Fr 08:00-12:00',
    languages: [],
    attributes: ['walk-in', 'pets'],
    confirmed: '2024-02-01',
  },
  {
    id: 'no-hours',
    name: 'Drug Checking at Elm Pharmacy',
    categories: ['drug-checking'],
    phones: [{number: '604-555-0150'}],
    address: {lines: ['80 Elm Avenue'], locality: 'Riverside', region: 'BC'},
    point: [-123.11, 49.28],
    hours: 'Ask at the counter',
    languages: ['en'],
    attributes: [],
  },
];

const near = {near: '49.26,-123.11'};

export const finderExamples: readonly FinderExample[] = [
  {name: 'A small directory', lang: 'en', source: places, shown: 6},
  {name: 'Near a place', lang: 'en', attributes: near, source: places, shown: 6},
  {name: 'Open now', lang: 'en', attributes: {filters: 'open-now'}, source: places, shown: 3},
  {name: 'Two filters', lang: 'en', attributes: {filters: 'free no-id'}, source: places, shown: 1},
  {name: 'By kind', lang: 'en', attributes: {category: 'supplies'}, source: places, shown: 2},
  {
    name: 'A word with an error',
    lang: 'en',
    attributes: {query: 'nalxone'},
    source: places,
    shown: 1,
  },
  {name: 'Nothing found', lang: 'en', attributes: {query: 'zeppelin'}, source: places, shown: 0},
  {name: 'Everything of a place', lang: 'en', source: places, shown: 6, open: 'riverside-kits'},
  {
    name: 'A place that is kept private',
    lang: 'en',
    attributes: {query: 'Cedar'},
    source: places,
    shown: 1,
    open: 'safe-house',
  },
  {
    name: 'More than are shown at once',
    lang: 'en',
    attributes: {limit: '2'},
    source: places,
    shown: 2,
  },
  {name: 'French', lang: 'fr', attributes: near, source: places, shown: 6, open: 'riverside-kits'},
  {name: 'Spanish', lang: 'es', attributes: near, source: places, shown: 6},
  {name: 'Arabic', lang: 'ar', attributes: near, source: places, shown: 6, open: 'riverside-kits'},
  {name: 'No directory: help lines', lang: 'en', shown: 0},
  {name: 'No directory, in Arabic', lang: 'ar', shown: 0},
  {
    name: 'A directory that is none',
    lang: 'en',
    source: '<!doctype html><title>Not found</title>',
    shown: 0,
    failed: true,
  },
  {
    name: 'Written in the page',
    lang: 'en',
    shown: 2,
    inside: `<article data-service="a" data-hours="Mo-Fr 09:00-17:00" data-categories="naloxone"><h3>Band office</h3><p>Kits at the desk.</p><a href="tel:+18675550101">867-555-0101</a></article><article data-service="b"><h3>Nursing station</h3><address>1 Lake Road</address></article>`,
  },
];

/** A finder as a page would have it. */
export function renderFinderExample({
  lang,
  attributes = {},
  source,
  inside = '',
}: FinderExample): HTMLElement {
  const page = document.createElement('div');
  page.lang = lang;
  const finder = document.createElement('tend-service-finder');
  finder.setAttribute('now', now);
  const body = typeof source === 'string' ? source : source && JSON.stringify({services: source});
  if (body !== undefined)
    finder.setAttribute('src', `data:application/json,${encodeURIComponent(body)}`);
  for (const [name, value] of Object.entries(attributes)) finder.setAttribute(name, value);
  finder.append(
    document.createRange().createContextualFragment(inside || '<p>Call 211 to find a service.</p>'),
  );
  page.append(finder);
  return page;
}
