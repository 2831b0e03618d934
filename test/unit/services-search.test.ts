import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {noHours} from '../../src/services/hours/hours.js';
import {distance} from '../../src/services/places/distance.js';
import {
  createDirectory,
  createDirectoryInTurns,
} from '../../src/services/search/create-directory.js';
import {wordsOf} from '../../src/services/search/fold.js';
import type {Position, Service} from '../../src/services/service.js';

const service = (id: string, more: Partial<Service> = {}): Service => ({
  id,
  name: id,
  categories: [],
  phones: [],
  hours: noHours,
  languages: [],
  accessibility: [],
  attributes: [],
  ...more,
});

const town = [
  service('a', {
    name: 'Riverside Harm Reduction',
    organization: 'Friendship Centre',
    categories: ['naloxone'],
    description: 'Kits and supplies.',
    attributes: ['free', 'walk-in'],
    languages: ['en', 'fr-CA'],
    point: [-123.1, 49.25],
    translations: {
      fr: {name: 'Réduction des méfaits'},
      pa: {name: 'ਨੁਕਸਾਨ ਘਟਾਉਣਾ'},
      ar: {name: 'الحدّ من الأضرار'},
      zh: {name: '减低伤害中心'},
    },
  }),
  service('b', {
    name: 'Elm Pharmacy',
    description: 'Ask for the harm reduction shelf.',
    attributes: ['free'],
    address: {lines: ['80 Elm Ave'], locality: 'Québec', postalCode: 'G1A 1A1'},
    point: [-123.2, 49.3],
  }),
  service('c', {name: 'Talk Line', virtual: true, attributes: ['anonymous'], languages: ['fr']}),
  service('d', {name: 'Cedar House', confidential: true, attributes: ['women']}),
  service('e', {
    name: 'Night Van',
    mobile: [
      {point: [-123.5, 49.25], hours: noHours},
      {point: [-123.11, 49.25], name: 'Mill Park', hours: noHours},
    ],
  }),
];
const directory = createDirectory(town, {
  labels: {naloxone: ['Free naloxone kits', 'Trousses de naloxone']},
  isOpen: ({id}) => id === 'b',
});
const ids = (search: Parameters<typeof directory.search>[0]) =>
  directory.search(search).results.map(({service: {id}}) => id);

describe('words', () => {
  it.each([
    ['harm', ['a', 'b']],
    ['HARM reduction', ['a', 'b']],
    ['reduction mefaits', ['a']],
    ['Réd', ['a', 'b']],
    ['trousse', ['a']],
    ['quebec', ['b']],
    ['G1A1A1', ['b']],
    ['g1a', ['b']],
    ['mill', ['e']],
    ['friendship', ['a']],
    ['naloxnoe', ['a']],
    ['nalxone', ['a']],
    ['pharmasy', ['b']],
    ['ਨੁਕਸਾਨ', ['a']],
    ['الاضرار', ['a']],
    ['伤害', ['a']],
    ['zeppelin', []],
    ['ce', ['a', 'd']],
    ['   ', ['a', 'b', 'c', 'd', 'e']],
  ])('finds by %j', (query, found) => {
    expect(ids({query}).sort()).toEqual(found);
  });

  it('puts names before what stands further down, and what fits before what nearly does', () => {
    expect(ids({query: 'harm reduction'})).toEqual(['a', 'b']);
    expect(ids({query: 'cedar'})).toEqual(['d']);
  });

  it('shows those with the most of the words where none has all', () => {
    expect(ids({query: 'elm pharmacy zeppelin'})).toEqual(['b']);
  });

  it('keeps the vowel signs of Indic scripts, and pairs letters of scripts without spaces', () => {
    expect(wordsOf('ਨਾਲ')).not.toEqual(wordsOf('ਨਲ'));
    expect(wordsOf('减低伤害')).toEqual(['减低', '低伤', '伤害']);
    expect(wordsOf('St. Mary’s')).toEqual(['st', 'marys']);
  });
});

describe('filters', () => {
  it('are all asked for, languages without their country', () => {
    expect(ids({filters: ['free', 'walk-in']})).toEqual(['a']);
    expect(ids({filters: ['lang:fr']})).toEqual(['a', 'c']);
    expect(ids({filters: ['virtual']})).toEqual(['c']);
    expect(ids({filters: ['pets']})).toEqual([]);
    expect(ids({filters: ['open-now'], openAt: new Date()})).toEqual(['b']);
  });

  it('say how many would be left, and only those that the data can answer', () => {
    const {counts} = directory.search({filters: ['free'], openAt: new Date()});
    expect(counts).toMatchObject({free: 2, 'walk-in': 1, 'open-now': 1, 'lang:fr': 1});
    expect(counts).not.toHaveProperty('pets');
    expect(directory.search({categories: ['naloxone']}).counts['category:naloxone']).toBe(1);
  });
});

describe('near', () => {
  const near: Position = [-123.1, 49.25];
  it('puts the nearest first and what is nowhere last, without a distance', () => {
    const {results} = directory.search({near});
    expect(results.map(({service: {id}}) => id)).toEqual(['a', 'e', 'b', 'c', 'd']);
    expect(results.map(({meters}) => meters !== undefined)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(results[1]!.meters).toBeCloseTo(distance(near, [-123.11, 49.25]));
  });

  it('counts all, however few are shown', () => {
    expect(directory.search({near, limit: 1})).toMatchObject({total: 5, results: {length: 1}});
    expect(directory.search({limit: 0})).toMatchObject({total: 5, results: []});
  });
});

const services = fc
  .array(
    fc.record({
      name: fc.constantFrom('alder house', 'birch clinic', 'cedar clinic', 'dogwood van'),
      attributes: fc.subarray(['free', 'youth', 'pets']),
      categories: fc.subarray(['food', 'shelter']),
      point: fc.option(
        fc.tuple(fc.integer({min: -140, max: -50}), fc.integer({min: 42, max: 70})),
        {nil: undefined},
      ),
    }),
    {maxLength: 60},
  )
  .map((all) => all.map((each, index) => service(`s${index}`, each)));

it('answers as a plain look at every service does', async () => {
  await fc.assert(
    fc.asyncProperty(
      services,
      fc.subarray(['free', 'youth', 'pets']),
      fc.subarray(['food', 'shelter'], {maxLength: 1}),
      fc.constantFrom('', 'clinic', 'van'),
      fc.tuple(fc.integer({min: -140, max: -50}), fc.integer({min: 42, max: 70})),
      async (all, filters, categories, query, near) => {
        const fits = (each: Service, extra: readonly string[] = []) =>
          [...filters, ...extra].every((id) => each.attributes.includes(id)) &&
          (!categories.length || categories.some((id) => each.categories.includes(id))) &&
          each.name.includes(query);
        const expected = all.filter((each) => fits(each));
        const made = await createDirectoryInTurns(all);
        const {total, results, counts} = made.search({query, filters, categories, near});
        expect(total).toBe(expected.length);
        expect(new Set(results.map(({service: {id}}) => id))).toEqual(
          new Set(expected.map(({id}) => id)),
        );
        const meters = results.map((each) => each.meters ?? Infinity);
        // Every word stands in names here, so that distance decides.
        expect(meters).toEqual([...meters].sort((a, b) => a - b));
        for (const [id, count] of Object.entries(counts)) {
          if (id.startsWith('category:')) continue;
          expect(count).toBe(all.filter((each) => fits(each, [id])).length);
        }
      },
    ),
    {numRuns: 100},
  );
});
