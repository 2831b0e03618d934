import {describe, expect, it} from 'vitest';
import type {Search} from '../../src/services/model/directory.js';
import {parseHours} from '../../src/hours/parse-hours.js';
import {distanceMeters} from '../../src/shared/geo/distance.js';
import {foldText} from '../../src/shared/fold-text.js';
import {
  createDirectory,
  createDirectoryInTurns,
  type DirectoryOptions,
} from '../../src/services/search/create-directory.js';
import {Vocabulary} from '../../src/services/search/vocabulary.js';
import type {Service} from '../../src/services/model/service.js';
import fc from './property.js';

/** A fictional service with only the properties that a test needs. */
const service = (given: Partial<Service> & {id: string}): Service => ({
  name: given.id,
  categories: [],
  phones: [],
  hours: {rules: []},
  languages: [],
  accessibility: [],
  attributes: [],
  ...given,
});

const ids = (services: Service[], search: Search, options?: DirectoryOptions) =>
  createDirectory(services, options)
    .search(search)
    .results.map(({service: {id}}) => id);

/** Whether a query finds the service with that name. */
const finds = (name: string, query: string) =>
  ids([service({id: 'other', name: 'Xyzzy'}), service({id: 'it', name})], {query})[0] === 'it';

describe('words', () => {
  it.each([
    ['Élan Santé', 'elan sante'],
    ['Elan Sante', 'ÉLAN SANTÉ'],
    ["L'hôpital d'Accueil", 'hopital accueil'],
    ['Hôpital Accueil', "l’hôpital d'accueil"],
    ["St. John's Shelter", 'st johns'],
    ['St Johns Shelter', 'St. John’s'],
    ['Drop-in centre', 'dropin'],
    ['Drop-in centre', 'drop in'],
    ['Drop in centre', 'drop-in'],
    ['O.A.T. clinic', 'oat'],
    ['Œuvre de la Cité', 'oeuvre cite'],
    ['ＦＯＯＤ Ｂａｎｋ', 'food bank'],
    ['Food bank', 'ｆｏｏｄ'],
    ['Зелёный дом', 'зеленый'],
    ['Зеленый дом', 'ЗЕЛЁНЫЙ'],
    ['Ελληνικός', 'ελληνικοσ'],
    ['مُساعَدة', 'مساعدة'],
    ['أدوية', 'ادويه'],
    ['الصحة', 'صحة'],
    ['صحة', 'الصحّة'],
    ['کمک', 'كمك'],
    ['xʷməθkʷəy̓əm house', 'xʷməθkʷəy̓əm'],
    ['xʷməθkʷəy̓əm house', 'xwmethkweyem'],
    ['xʷməθkʷəy̓əm house', 'xwməθkwəyəm'],
    ['xʷməθkʷəy̓əm house', 'xməθkəyəm'],
    ['səl̓ilw̓ətaʔɬ room', 'selilwetal'],
    ['səl̓ilw̓ətaʔɬ room', 'səlilwətaʔł'],
    ['Kʼómoks', 'komoks'],
    ['Komoks', "K'ómoks"],
    ['Sḵwx̱wú7mesh', 'skwxwumesh'],
    ['Tłı̨chǫ', 'tlicho'],
    ['W̱SÁNEĆ', 'wsanec'],
    ['ᓄᓇᕗᑦ', 'ᓄᓇᕗ'],
    ['戒毒中心', '戒毒'],
    ['戒毒中心', '中心'],
    ['戒毒中心', '毒'],
    ['ナロキソン配布', 'ﾅﾛｷｿﾝ'],
    ['가나다마약 상담', '마약'],
    ['ศูนย์ช่วยเหลือ', 'ช่วย'],
    ['ਸਿਹਤ ਕੇਂਦਰ', 'ਸਿਹਤ'],
    ['सहायता केंद्र', 'केंद्र'],
    ['٢٤ ساعة', '24'],
    ['Women’s night', 'womens'],
    ['Women’s night', 'women'],
    ['2SLGBTQIA+ circle', '2slgbtqia+'],
  ])('%s is found by %s', (name, query) => expect(finds(name, query)).toBe(true));

  it.each([
    ['ਕਲ', 'ਕਾਲ'],
    ['か', 'が'],
  ])('with different vowel signs or voicing are different: %s does not match %s', (name, query) =>
    expect(finds(name, query)).toBe(false),
  );

  it('stay the same when they are folded twice', () =>
    fc.assert(
      fc.property(
        fc.string({unit: 'grapheme'}),
        (text) => foldText(foldText(text)) === foldText(text),
      ),
    ));

  it('never throw, whatever is typed', () => {
    const directory = createDirectory([service({id: 'a', name: 'constructor __proto__ 1'})]);
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 300}), (query) => {
        directory.search({query});
      }),
    );
    expect(directory.search({query: '?! '}).total).toBe(1);
    expect(directory.search({query: 'x'.repeat(100_000)}).total).toBe(0);
    expect(directory.search({query: '__proto__'}).total).toBe(1);
  });
});

describe('free text', () => {
  const river = service({
    id: 'river',
    name: 'River House',
    alternateNames: ['The Barge'],
    organization: 'Tidewater Society',
    description: 'Warm meals beside the mill.',
    categories: ['naloxone'],
    terms: ['Harm reduction supplies'],
    address: {
      lines: ['12 Oakum Lane'],
      locality: 'Portmere',
      region: 'BC',
      postalCode: 'V9Z 1A2',
    },
    areas: ['Gullhaven'],
    mobile: [{name: 'Ferry slip', address: '9 Quay Road', hours: {rules: []}}],
    translations: {fr: {name: 'Maison du fleuve', description: 'Repas chauds.'}},
  });
  const services = [service({id: 'other', name: 'Elsewhere'}), river];
  const labels = {naloxone: ['Naloxone kits', 'Trousses de naloxone', 'مجموعات النالوكسون']};

  it.each([
    'river',
    'barge',
    'tidewater',
    'mill',
    'naloxone',
    'trousses',
    'نالوكسون',
    'supplies',
    'oakum',
    'portmere',
    'bc',
    'v9z',
    'V9Z1A2',
    'v9z 1a',
    'v9z1a',
    'v9',
    'gullhaven',
    'ferry',
    'quay road',
    'fleuve',
    'repas',
    'river portmere kits',
    'riv',
    'warm meals beside',
  ])('finds by %s', (query) => expect(ids(services, {query}, {labels})).toEqual(['river']));

  it.each([
    ['rivre', 'swapped'],
    ['rivver', 'one too many'],
    ['rver', 'one left out'],
    ['xiver', 'the first is wrong'],
    ['tidewahter', 'long'],
    ['tidwahter', 'two in a long word'],
    ['tiedw', 'in a word that is not typed to its end'],
    ['rivre hosue', 'in each of two words'],
    ['portmree oakum', 'in the first of two'],
  ])('tolerates %s (%s)', (query) => expect(ids(services, {query}, {labels})).toEqual(['river']));

  it.each(['rvr', 'tdwtr', 'v9x', 'xyzzy', '13'])('does not find by %s', (query) =>
    expect(ids(services, {query})).toEqual([]),
  );

  it('allows typing errors only if no service has the word as typed', () => {
    const two = [service({id: 'food', name: 'Food'}), service({id: 'foot', name: 'Foot care'})];
    expect(ids(two, {query: 'food'})).toEqual(['food']);
    expect(ids(two, {query: 'foor'})).toEqual(['food', 'foot']);
  });

  it('corrects a word only if no service has all words as typed', () => {
    const two = [
      service({id: 'hope', name: 'Hope Mill'}),
      service({id: 'pill', name: 'Pill exchange'}),
    ];
    expect(ids(two, {query: 'hope pill'})).toEqual(['hope']);
  });

  it('finds the singular by the plural and the plural by the singular', () => {
    const two = [service({id: 'one', name: 'Shelter'}), service({id: 'many', name: 'Shelters'})];
    expect(ids(two, {query: 'shelters'})).toEqual(['many', 'one']);
    expect(ids(two, {query: 'shelter '})).toEqual(['one', 'many']);
  });

  it('requires all words, or as many of them as any service has', () => {
    const three = [
      service({id: 'one', name: 'Alder'}),
      service({id: 'two', name: 'Alder Birch'}),
      service({id: 'three', name: 'Alder Birch Cedar'}),
    ];
    expect(ids(three, {query: 'cedar alder'})).toEqual(['three']);
    expect(ids(three, {query: 'birch alder qqqqq'})).toEqual(['two', 'three', 'one']);
  });

  it('ranks by the field that has the word, then by how well it matches', () => {
    const ranked = [
      service({id: 'text', description: 'Cedar'}),
      service({id: 'place', address: {lines: [], locality: 'Cedar'}}),
      service({id: 'run', organization: 'Cedar'}),
      service({id: 'begins', name: 'Cedarwood'}),
      service({id: 'named', name: 'Cedar'}),
    ];
    expect(ids(ranked, {query: 'cedar'})).toEqual(['named', 'begins', 'run', 'place', 'text']);
  });

  it('sorts equally good matches by distance', () => {
    const ranked = [
      service({id: 'far', name: 'Cedar', point: [-75, 45]}),
      service({id: 'phone', name: 'Cedar', virtual: true, point: [-123, 49]}),
      service({id: 'near', name: 'Cedar', point: [-122, 49]}),
      service({id: 'nearest', name: 'Oak', description: 'Cedar', point: [-123, 49]}),
    ];
    expect(ids(ranked, {query: 'cedar', near: [-123, 49]})).toEqual([
      'near',
      'far',
      'phone',
      'nearest',
    ]);
  });

  it('does not reveal where a confidential place is', () => {
    const house = service({
      id: 'house',
      confidential: true,
      point: [-123, 49],
      address: {lines: ['5 Secret Lane'], locality: 'Portmere', postalCode: 'V1V 1V1'},
    });
    expect(ids([house], {query: 'portmere'})).toEqual(['house']);
    expect(ids([house], {query: 'secret'})).toEqual([]);
    expect(ids([house], {query: 'v1v'})).toEqual([]);
    expect(createDirectory([house]).search({near: [-123, 49]}).results[0]).not.toHaveProperty(
      'meters',
    );
  });
});

describe('filters', () => {
  const services = [
    service({id: 'a', attributes: ['free', 'no-id'], languages: ['fr-CA'], categories: ['food']}),
    service({id: 'b', attributes: ['free'], languages: ['fr'], categories: ['food', 'shelter']}),
    service({id: 'c', virtual: true, languages: ['pa'], categories: ['crisis']}),
  ];

  it('must all match, but only one of those of the same kind', () => {
    expect(ids(services, {filters: ['free', 'no-id']})).toEqual(['a']);
    expect(ids(services, {categories: ['crisis', 'shelter']})).toEqual(['b', 'c']);
    expect(ids(services, {filters: ['virtual']})).toEqual(['c']);
    expect(ids(services, {filters: ['pets']})).toEqual([]);
  });

  it('find a language in all its regional variants', () => {
    expect(ids(services, {filters: ['lang:fr']})).toEqual(['a', 'b']);
    expect(ids(services, {filters: ['lang:fr-CA']})).toEqual(['a']);
    expect(ids(services, {filters: ['lang:pa-IN']})).toEqual(['c']);
    expect(ids(services, {filters: ['lang:FR']})).toEqual(['a', 'b']);
  });

  it('have counts only where the data have values', () => {
    const {counts} = createDirectory(services).search({});
    expect(counts).toEqual({
      free: 2,
      'no-id': 1,
      virtual: 1,
      'lang:fr': 2,
      'lang:pa': 1,
      'category:food': 2,
      'category:shelter': 1,
      'category:crisis': 1,
    });
    expect(createDirectory(services, {lang: 'fr-CA'}).search({}).counts).not.toHaveProperty(
      'lang:fr',
    );
  });

  it('count the results with one more filter', () => {
    const {counts} = createDirectory(services).search({filters: ['free'], categories: ['shelter']});
    expect(counts).toMatchObject({
      free: 1,
      'no-id': 0,
      'category:food': 2,
      'category:crisis': 1,
    });
  });

  it('find what is open by each service’s own time zone', () => {
    const hours = parseHours('Mo-Fr 09:00-17:00');
    const clocks = [
      service({id: 'west', hours, address: {lines: [], region: 'BC'}}),
      service({id: 'east', hours, address: {lines: [], region: 'NL'}}),
      service({id: 'never', hours, timeZone: 'Nowhere/Town'}),
      service({id: 'moves', timeZone: 'UTC', mobile: [{hours: parseHours('Mo-Su 00:00-24:00')}]}),
      service({id: 'closed', hours, timeZone: 'UTC', status: 'temporarily closed'}),
      service({id: 'unknown', timeZone: 'UTC'}),
    ];
    const directory = createDirectory(clocks);
    const open = (at: string) => directory.search({filters: ['open-now'], openAt: new Date(at)});
    const evening = open('2026-11-24T22:00:00Z');
    expect(evening.results.map(({service: {id}}) => id)).toEqual(['west', 'moves']);
    expect(evening.counts['open-now']).toBe(2);
    expect(open('2026-11-24T13:00:00Z').total).toBe(2);
    expect(directory.search({filters: ['open-now']}).total).toBe(0);
  });

  it('use the host’s own answer for what is open', () => {
    const options: DirectoryOptions = {isOpen: ({id}, at) => id === 'b' && at.getTime() > 0};
    const hours = parseHours('24/7');
    const three = services.map((each) => ({...each, hours}));
    expect(ids(three, {filters: ['open-now'], openAt: new Date(1e12)}, options)).toEqual(['b']);
  });

  it('do not offer "open now" if no service has hours', () => {
    const {counts} = createDirectory(services).search({openAt: new Date(1e12)});
    expect(counts).not.toHaveProperty('open-now');
  });
});

describe('near', () => {
  it('measures to the nearest stop of a mobile service', () => {
    const stop = (lon: number) => ({point: [lon, 50] as [number, number], hours: {rules: []}});
    const services = [
      service({id: 'fixed', point: [-100.5, 50]}),
      service({id: 'van', point: [-90, 50], mobile: [stop(-90), stop(-100.1), stop(-100.2)]}),
      service({id: 'line', virtual: true}),
      service({id: 'broken', point: [Number.NaN, 50]}),
    ];
    const {results} = createDirectory(services).search({near: [-100, 50]});
    expect(results.map(({service: {id}}) => id)).toEqual(['van', 'fixed', 'line', 'broken']);
    expect(results[0]!.meters).toBeCloseTo(distanceMeters([-100, 50], [-100.1, 50]), 3);
    expect(results[2]).not.toHaveProperty('meters');
  });

  it('works across the 180th meridian', () => {
    const services = [
      service({id: 'far', point: [170, 60]}),
      service({id: 'near', point: [-179.9, 60]}),
    ];
    expect(ids(services, {near: [179.9, 60]})).toEqual(['near', 'far']);
  });
});

describe('compared with a plain scan', () => {
  const all = {
    filters: ['free', 'no-id', 'pets', 'virtual'],
    tags: ['fr', 'fr-CA', 'pa', 'zh-Hant'],
    kinds: ['food', 'shelter', 'crisis'],
  };
  const position = fc.tuple(
    fc.double({min: -180, max: 180, noNaN: true}),
    fc.double({min: -90, max: 90, noNaN: true}),
  );
  const some = (list: string[]) => fc.subarray(list);
  const anyService = fc.record({
    attributes: some(all.filters.slice(0, 3)),
    languages: some(all.tags),
    categories: some(all.kinds),
    virtual: fc.boolean(),
    confidential: fc.boolean(),
    point: fc.option(position, {nil: undefined}),
  });
  const anySearch = fc.record({
    filters: some([...all.filters, 'lang:fr', 'lang:zh', 'lang:pa']),
    categories: some(all.kinds),
    near: fc.option(position, {nil: undefined}),
    limit: fc.option(fc.nat(40), {nil: undefined}),
  });
  const has = (one: Service, id: string) => {
    if (id.startsWith('category:')) return one.categories.includes(id.slice(9));
    if (id === 'virtual') return Boolean(one.virtual);
    if (!id.startsWith('lang:')) return one.attributes.includes(id);
    return one.languages.some((tag) => `lang:${tag}-`.startsWith(`${id}-`));
  };
  const answers = (one: Service, {filters = [], categories = []}: Search) =>
    filters.every((id) => has(one, id)) &&
    (!categories.length || categories.some((id) => has(one, `category:${id}`)));

  it('finds, counts and sorts the same services', () => {
    // More services than are measured one by one.
    const services = fc
      .array(anyService, {minLength: 0, maxLength: 40})
      .chain((list) => fc.constantFrom(1, 60).map((times) => Array(times).fill(list).flat()))
      .map((list: object[]) => list.map((one, at) => service({id: `${at}`, ...one})));
    const test = (list: Service[], search: Search) => {
      const {total, results, counts} = createDirectory(list).search(search);
      const expected = list.filter((one) => answers(one, search));
      expect(total).toBe(expected.length);
      expect(results).toHaveLength(Math.min(search.limit ?? Infinity, total));

      for (const [id, count] of Object.entries(counts)) {
        const more = id.startsWith('category:')
          ? {...search, categories: [...search.categories!, id.slice(9)]}
          : {...search, filters: [...search.filters!, id]};
        expect(count, id).toBe(list.filter((one) => answers(one, more)).length);
      }

      const {near} = search;
      const meters = ({point, virtual, confidential}: Service) =>
        near && point && !virtual && !confidential ? distanceMeters(near, point) : undefined;
      const sorted = expected
        .map((one) => meters(one) ?? Infinity)
        .sort((a, b) => a - b || 0)
        .slice(0, results.length);
      expect(results.map((found) => found.meters ?? Infinity)).toEqual(
        near
          ? sorted.map((value) => (value === Infinity ? value : expect.closeTo(value, 2)))
          : sorted,
      );
      for (const {service: one, meters: metersShown} of results)
        expect(metersShown).toBe(meters(one));
    };
    fc.assert(fc.property(services, anySearch, test), {numRuns: 200});
  });

  it('finds the same words with typing errors', () => {
    const letters = fc.string({unit: fc.constantFrom(...'abcd'), minLength: 1, maxLength: 9});
    const property = (words: string[], typed: string, most: number, mayContinue: boolean) => {
      const sorted = [...new Set(words)].sort();
      const found = new Map<string, number>();
      new Vocabulary(sorted).similar(typed, {most, mayContinue}, (at, errors) =>
        found.set(sorted[at]!, errors),
      );
      const expected = sorted
        .map((word): [string, number] => [
          word,
          mayContinue
            ? Math.min(...[...word].map((_, at) => errorsBetween(typed, word.slice(0, at + 1))))
            : errorsBetween(typed, word),
        ])
        .filter(([, errors]) => errors <= most);
      expect([...found]).toEqual(expected);
    };
    const words = fc.array(letters, {maxLength: 30});
    fc.assert(fc.property(words, letters, fc.constantFrom(1, 2), fc.boolean(), property), {
      numRuns: 1000,
    });
  });
});

describe('an index built in steps', () => {
  const list = Array.from({length: 3000}, (_, at) =>
    service({id: `${at}`, name: `House ${at % 7} Oak`, point: [at / 100, 5], attributes: ['free']}),
  );
  const search: Search = {query: 'huose 3', near: [10, 5], filters: ['free'], limit: 20};
  const expected = createDirectory(list).search(search);

  it('finds the same services', async () => {
    expect(expected.total).toBeGreaterThan(400);
    expect((await createDirectoryInTurns(list)).search(search)).toEqual(expected);
  });

  it('may be empty', async () => {
    for (const directory of [createDirectory([]), await createDirectoryInTurns([])])
      expect(directory.search({query: 'x', near: [0, 0], filters: ['free'], limit: 5})).toEqual({
        total: 0,
        results: [],
        counts: {},
      });
  });
});

/** Optimal string alignment, as textbooks define it. */
function errorsBetween(a: string, b: string): number {
  const rows = Array.from({length: a.length + 1}, (_, i) =>
    Array.from({length: b.length + 1}, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const wrong = a[i - 1] === b[j - 1] ? 0 : 1;
      rows[i]![j] = Math.min(
        rows[i - 1]![j]! + 1,
        rows[i]![j - 1]! + 1,
        rows[i - 1]![j - 1]! + wrong,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        rows[i]![j] = Math.min(rows[i]![j]!, rows[i - 2]![j - 2]! + 1);
    }
  }
  return rows[a.length]![b.length]!;
}
