import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, it} from 'vitest';
import {makePlaces} from '../bench/places.mjs';
import {readOwnJson, type ExactOptions} from '../../src/services/read/read-own-json.js';
import {readServices} from '../../src/services/read/index.js';
import {writeServices} from '../../src/services/write/tend-json.js';
import {servicesSchema} from '../../.config/build/services-schema.mjs';
import {whole} from './services-read/sample.js';
import fc from './property.js';

const fits = new Ajv2020({strict: false}).compile(JSON.parse(servicesSchema()) as object);

/** The services, if none of them needs interpretation. */
async function readExact(records: readonly unknown[], options: ExactOptions) {
  const read = await readOwnJson(records, options);
  return read?.isWhole ? read.services : undefined;
}

/** What the full reader makes of the same. */
async function full(records: readonly object[], lang?: string) {
  const {services} = await readServices(JSON.stringify({services: records}), {
    lang,
    format: 'tend',
  });
  return services;
}

describe('records that follow the published schema exactly', () => {
  it('are read with the same result as by the full reader', async () => {
    const services = await readExact([whole, {...whole, id: 'b', lang: undefined}].map(defined), {
      lang: 'en',
    });
    expect(services).toHaveLength(2);
    expect(services).toEqual(
      await full([whole, defined({...whole, id: 'b', lang: undefined})], 'en'),
    );
  });

  it('are what `tend-widgets directory build` writes, and what the demo and the benchmark contain', async () => {
    const places = makePlaces(300, (text: string) => text) as object[];
    const demo = JSON.parse(readFileSync('demo/site/services.json', 'utf8')) as {
      services: object[];
    };
    // The demo also has hours that only people understand.
    const known = demo.services.filter((each) => (each as {id: string}).id !== 'no-hours');
    for (const records of [places, known]) {
      const services = await readExact(records, {});
      expect(services).toEqual(await full(records));
      const written = (JSON.parse(JSON.stringify(writeServices(services!))) as {services: object[]})
        .services;
      expect(await readExact(written, {})).toEqual(await full(written));
    }
  });

  it('are shown early without values that need interpretation, with hours as written', async () => {
    const records = [
      defined({...whole, hours: 'Mon-Fri 9am to 5pm', phones: ['604-555-0100 or 604-555-0101']}),
      {...whole, id: 'b'},
    ];
    const {services, isWhole} = (await readOwnJson(records, {}))!;
    expect(isWhole).toBe(false);
    const [first, second] = services;
    expect(first!.hours).toEqual({rules: [], text: 'Mon-Fri 9am to 5pm', doubt: 'unread'});
    expect(first!.phones).toEqual([]);
    const [read, other] = await full(records);
    expect({...first, hours: read!.hours, phones: read!.phones}).toEqual(read);
    expect(second).toEqual(other);
  });

  it('are read with an extension beside the number', async () => {
    const records = [{...whole, phones: [{number: '604-555-0100 ext. 12'}]}];
    const [one] = (await readExact(records, {}))!;
    expect(one!.phones).toEqual([{number: '604-555-0100', extension: '12'}]);
    expect([one]).toEqual(await full(records));
  });

  it.each([
    ['a place that is confidential', {confidential: true}],
    ['a street that is withheld', {address: 'Address confidential'}],
    ['a key of unknown meaning', {secret: 'yes'}],
    ['a notice', {alert: '<b>Closed</b>'}],
    ['an unknown status', {status: 'shut'}],
  ])('are not shown early with %s', async (_, change) => {
    expect(await readOwnJson([{...whole, ...change}], {})).toBeUndefined();
  });

  it('share one object for the same hours', async () => {
    const [one] = (await readExact([whole], {}))!;
    const hours = JSON.parse(JSON.stringify(one!.hours)) as object;
    const services = await readExact(
      [
        {...whole, hours},
        {...whole, id: 'b', hours: {...hours}},
      ],
      {},
    );
    expect(services![0]!.hours).toBe(services![1]!.hours);
  });

  it.each([
    ['a confidential place that has one', {confidential: true}],
    ['a street that is kept back', {address: 'Confidential'}],
    ['words in HTML', {description: '<b>Kits</b>'}],
    ['words in Markdown', {description: '**Kits**'}],
    ['hours in words', {hours: 'weekdays nine to five'}],
    ['hours as schedules', {hours: [{byday: 'MO', opens_at: '09:00', closes_at: '17:00'}]}],
    ['a kind that is none of ours', {categories: ['Food bank']}],
    ['a language by its name', {languages: ['French']}],
    ['two numbers in one', {phones: ['604-555-0100 or 604-555-0101']}],
    ['a link that runs something', {url: 'javascript:alert(1)'}],
    ['a key that is not ours', {organization_id: '1'}],
    ['a cost that is none', {cost: 'No charge', attributes: []}],
    ['latitude and longitude swapped', {point: [49.28, -123.1]}],
    ['no name', {name: ''}],
  ])('do not include %s', async (_, change) => {
    expect(await readExact([{...whole, ...change}], {})).toBeUndefined();
  });

  it('do not include two services with one id, or a list of other values', async () => {
    expect(await readExact([whole, whole], {})).toBeUndefined();
    expect(await readExact(['x'], {})).toBeUndefined();
    expect(await readExact([null], {})).toBeUndefined();
  });

  it('give the same result as the full reader, and fit the published schema', async () => {
    const words = fc.constantFrom(
      'Food & Shelter',
      'A &amp; B',
      'a\nb',
      ' a',
      'a  b',
      'n/a',
      '-',
      '- a',
      '# a',
      'a # b',
      'a_b_c',
      '*a*',
      '1 < 2',
      'null',
      'No charge',
      '$5',
      'free parking $0',
      'wheelchair',
      'Address undisclosed',
      'a\u00a0b',
      '\u202ea',
      'a &b',
      '> a',
      '---',
      '[a](b)',
      '24/7',
      'Mo-Fr 09:00-17:00',
      '9-5',
      'https://example.org/a.',
      'https://example.org/ü?a=b',
      'a@example.org',
      'fr',
      'fra',
      'crk',
      'asl',
      'zh-Hant',
      'ZH',
      'x',
      'youth',
      'open-now',
      'walk-in',
      'virtual',
      'food',
      'oat',
      '604-555-0100',
      '6045550100',
      '1-604-555-0100',
      '(604) 555-0100',
      '+1.604.555.0100',
      '911',
      '12',
      '604-555-0100 5',
      '604-555-0100 ext. 5',
      '604-555-0100 ext 5',
      '604-555-0100, ext. 5',
      'ext. 5',
      '604-555-0100-',
      '2026-02-31',
      '2026-02-28',
      '2026',
    );
    const value = fc.oneof(
      words,
      fc.array(words, {maxLength: 3}),
      fc.constantFrom<unknown>(
        null,
        true,
        false,
        0,
        16,
        [0, 0],
        [-123, 49],
        [49, -123],
        {},
        {lines: ['1 Main St']},
        {locality: 'Exampleton'},
        {region: 'BC'},
        {min: 5, max: 500},
        {min: 19, max: 16},
        {fr: {name: 'Refuge'}},
        {fr: {}},
        {FR: {name: 'x'}},
        {rules: [{state: 'open'}], text: '24/7'},
        {rules: [{state: 'open', times: [{from: 'x'}]}]},
        [{number: '604-555-0100', type: 'Fax'}],
        [{number: '604-555-0100', description: 'x'}],
        [{name: 'Park', hours: '24/7'}],
      ),
    );
    const keys = Object.keys(whole).filter((key) => key !== 'name');
    const record = fc
      .dictionary(fc.constantFrom(...keys), value, {maxKeys: 3})
      .map((changes) => ({...changes}));
    let read = 0;
    await fc.assert(
      fc.asyncProperty(record, fc.boolean(), async (changes, onTop) => {
        const all = onTop ? {...whole, ...changes} : {name: 'A', categories: ['food'], ...changes};
        const {services, isWhole} = (await readOwnJson([all], {lang: 'en'})) ?? {};
        if (!services) return;
        if (!isWhole) {
          const [early] = services;
          const [whole] = await full([all], 'en');
          for (const key of telling) expect(early![key], key).toEqual(whole![key]);
          return;
        }
        read++;
        expect(services).toEqual(await full([all], 'en'));
        expect(fits([all]), JSON.stringify(fits.errors)).toBe(true);
      }),
      {numRuns: 3000},
    );
    expect(read).toBeGreaterThan(100);
  });
});

/** What may not be other, not even for a moment. */
const telling = [
  'name',
  'lang',
  'address',
  'point',
  'confidential',
  'mobile',
  'virtual',
  'areas',
  'alert',
  'directions',
  'status',
  'translations',
] as const;

/** The object after a round trip through JSON. */
const defined = (record: object): object => JSON.parse(JSON.stringify(record)) as object;
