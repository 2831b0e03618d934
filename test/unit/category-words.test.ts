import {describe, expect, it} from 'vitest';
import {categories} from '../../src/services/model/category.js';
import type {Service} from '../../src/services/model/service.js';
import {createDirectory} from '../../src/services/search/create-directory.js';

const service = (id: string, given: Partial<Service> = {}): Service => ({
  id,
  name: `Birch ${id}`,
  categories: [],
  phones: [],
  hours: {rules: []},
  languages: [],
  accessibility: [],
  attributes: [],
  ...given,
});

/** One service for each category, without any text that says so. */
const directory = createDirectory(
  categories.map((id, at) => service(`place ${at}`, {categories: [id]})),
);
const found = (query: string) =>
  directory.search({query}).results.map(
    ({
      service: {
        categories: [id],
      },
    }) => id,
  );

describe('everyday words', () => {
  it.each([
    ['narcan', 'naloxone'],
    ['trousse de naloxone', 'naloxone'],
    ['methadone', 'oat'],
    ['Méthadone', 'oat'],
    ['suboxone', 'oat'],
    ['sublocade', 'oat'],
    ['OAT', 'oat'],
    ['TAO', 'oat'],
    ['safe injection site', 'consumption'],
    ['injection supervisee', 'consumption'],
    ['SCS', 'consumption'],
    ['ops', 'consumption'],
    ['needle exchange', 'supplies'],
    ['échange de seringues', 'supplies'],
    ['seringues', 'supplies'],
    ['sharps', 'supplies'],
    ['test strips', 'drug-checking'],
    ['bandelettes', 'drug-checking'],
    ['soup kitchen', 'food'],
    ['food bank', 'food'],
    ['banque alimentaire', 'food'],
    ['repas', 'food'],
    ['hébergement', 'shelter'],
    ['refuge', 'shelter'],
    ['itinerance', 'shelter'],
    ['warming centre', 'shelter'],
    ['detox', 'withdrawal'],
    ['désintoxication', 'withdrawal'],
    ['sevrage', 'withdrawal'],
    ['rehab', 'treatment'],
    ['thérapie', 'treatment'],
    ['sober living', 'recovery'],
    ['safer supply', 'prescribed-alternatives'],
    ['hep c', 'testing'],
    ['STI', 'testing'],
    ['ITSS', 'testing'],
    ['dépistage', 'testing'],
    ['nurse', 'primary-care'],
    ['infirmiere', 'primary-care'],
    ['CLSC', 'primary-care'],
    ['abcès', 'wound-care'],
    ['counselling', 'mental-health'],
    ['counseling', 'mental-health'],
    ['psychologue', 'mental-health'],
    ['first nations', 'indigenous'],
    ['Premières Nations', 'indigenous'],
    ['suicide', 'crisis'],
    ['lawyer', 'legal'],
    ['avocat', 'legal'],
    ['laundry', 'hygiene'],
    ['douches', 'hygiene'],
    ['ados', 'youth'],
    ['refugee', 'newcomer'],
    ['deuil', 'grief'],
  ])('%s finds %s', (typed, category) => {
    expect(found(typed)).toContain(category);
  });

  it('find nothing else', () => {
    expect(found('methadone')).toEqual(['oat']);
    expect(found('soup kitchen')).toEqual(['food']);
    expect(found('hep c')).toEqual(['testing']);
    expect(found('safe injection site')).toEqual(['consumption']);
  });

  it('are found while they are typed, and with an error', () => {
    expect(found('metha')).toContain('oat');
    expect(found('safe inj')).toContain('consumption');
    expect(found('soup kit')).toContain('food');
    expect(found('metadone')).toEqual(['oat']);
    expect(found('suboxon')).toEqual(['oat']);
  });

  it('that say nothing alone name no category', () => {
    for (const word of ['centre', 'site', 'line', 'free', 'de']) expect(found(word)).toEqual([]);
  });

  it('go with the words of a place', () => {
    const two = createDirectory([
      service('one', {categories: ['oat'], address: {lines: [], locality: 'Selkirk'}}),
      service('two', {categories: ['oat'], address: {lines: [], locality: 'Brandon'}}),
    ]);
    const results = two.search({query: 'methadone brandon'}).results;
    expect(results.map(({service: {id}}) => id)).toEqual(['two']);
  });

  it('come after a name', () => {
    const two = createDirectory([
      service('kind', {categories: ['food']}),
      service('name', {name: 'Soup Kitchen Lane Clinic'}),
    ]);
    const results = two.search({query: 'soup kitchen'}).results;
    expect(results.map(({service: {id}}) => id)).toEqual(['name', 'kind']);
  });
});

describe('a telephone number', () => {
  const phones = (...numbers: string[]) => ({phones: numbers.map((number) => ({number}))});
  const listed = createDirectory([
    service('local', {...phones('(204) 555-0142'), description: 'Bus 555, 0142 stairs'}),
    service('free', phones('1-800-555-0143', '204.555.0144')),
    service('word', phones('1-888-555-HELP')),
    service('short', phones('211')),
    service('text', {description: 'Call 211, or 204 and 555'}),
  ]);
  const called = (query: string) => listed.search({query}).results.map(({service: {id}}) => id);

  it.each([
    ['2045550142', ['local']],
    ['204-555-0142', ['local']],
    ['(204) 555 0142', ['local']],
    ['+1 204.555.0142', ['local']],
    ['12045550142', ['local']],
    ['555-0142', ['local']],
    ['tel: 204 555-0142', ['local']],
    ['tél. 204 555-0142', ['local']],
    ['204‑555‑0142', ['local']],
    ['204 555 01', ['local', 'free']],
    ['1 800 555 0143', ['free']],
    ['800-555-0143', ['free']],
    ['2045550144', ['free']],
    ['1-888-555-4357', ['word']],
    ['888 555 HELP', ['word']],
  ])('%s is found', (typed, expected) => {
    expect(called(typed)).toEqual(expected);
  });

  it('of three digits is found, and where a text names it', () => {
    expect(called('211')).toEqual(['short', 'text']);
  });

  it('that nobody has does not hide what the words find', () => {
    expect(called('204-555-0199')).toContain('text');
  });
});
