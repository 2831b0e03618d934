import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {strToU8, zipSync} from 'fflate';
import Papa from 'papaparse';
import {describe, expect, it} from 'vitest';
import {readRows, delimiterOf} from '../../src/shared/tables/delimited.js';
import {isFree, welcomesWheelchairs} from '../../src/services/read/attributes.js';
import {readAges} from '../../src/services/read/ages.js';
import {readServices, type ReadServicesOptions} from '../../src/services/read/index.js';
import {readPhones} from '../../src/services/read/phones.js';
import {pointOf, readPoint} from '../../src/services/read/points.js';
import {readLanguages} from '../../src/services/read/spoken-languages.js';
import {categoriesOf, foldedMapping} from '../../src/services/read/taxonomy.js';
import {applyTranslations} from '../../src/services/read/translations.js';
import type {Problem} from '../../src/shared/problem.js';
import type {Service} from '../../src/services/model/service.js';

const read = (source: unknown, options?: ReadServicesOptions) =>
  readServices(typeof source === 'string' ? source : JSON.stringify(source), options);

/** The one service of a source. */
async function one(source: unknown, options?: ReadServicesOptions): Promise<Service> {
  const {services, problems} = await read(source, options);
  expect(problems).toEqual([]);
  expect(services).toHaveLength(1);
  return services[0]!;
}

const names = (services: readonly Service[]) => services.map(({name}) => name);
const messages = ({problems}: {problems: {message: string}[]}) =>
  problems.map(({message}) => message);

const location = {
  id: 'l1',
  location_type: 'physical',
  name: 'Lantern House',
  latitude: 49.28,
  longitude: -123.1,
  transportation: 'Bus 4',
  addresses: [
    {address_1: 'PO Box 9', city: 'Exampleton', address_type: 'postal'},
    {
      address_1: '12 Lantern Street',
      address_2: 'Unit 3',
      city: 'Exampleton',
      state_province: 'BC',
      postal_code: 'V0V 0V0',
      country: 'CA',
      address_type: 'physical',
    },
  ],
  accessibility: [{description: 'Wheelchair ramp at the side door'}],
  languages: [{code: 'fra', name: 'French'}],
};

const full = {
  id: 's1',
  name: 'Lantern Naloxone',
  alternate_name: 'The Lantern',
  description: '<p>Free <b>kits</b>.</p><p>Ask [us](https://example.org).</p>',
  status: 'active',
  url: 'www.example.org/lantern',
  email: 'mailto:hello@example.org',
  alert: 'Closed on Friday',
  minimum_age: 14,
  assured_date: '2026-10-01',
  last_modified: '2026-11-01T00:00:00Z',
  organization: {id: 'o1', name: 'Lantern Society'},
  phones: [{number: '604-555-0100 ext 5'}, {number: '604-555-0101', type: 'text'}],
  cost_options: [{option: 'Kits', amount: 0}],
  required_documents: [{document: 'None'}],
  service_areas: [{name: 'Exampleton'}],
  attributes: [
    {taxonomy_term: {code: 'X-1', name: 'Overdose Reversal Kits'}},
    {taxonomy_term: {code: 'walk-in', name: 'Walk-in'}, value: 'yes'},
    {taxonomy_term: {code: 'pets', name: 'Pets'}, value: 'no'},
  ],
  service_at_locations: [{id: 'sal1', location}],
};

describe('HSDS 3', () => {
  it('becomes one service at one place, with what both say', async () => {
    expect(await one(full)).toMatchObject({
      id: 'sal1',
      serviceId: 's1',
      name: 'Lantern Naloxone',
      organization: 'Lantern Society',
      alternateNames: ['The Lantern', 'Lantern House'],
      description: 'Free kits.\n\nAsk us.',
      alert: 'Closed on Friday',
      url: 'https://www.example.org/lantern',
      email: 'hello@example.org',
      phones: [
        {number: '604-555-0100', extension: '5'},
        {number: '604-555-0101', type: 'text'},
      ],
      address: {
        lines: ['12 Lantern Street', 'Unit 3'],
        locality: 'Exampleton',
        region: 'BC',
        postalCode: 'V0V 0V0',
        country: 'CA',
      },
      directions: 'Bus 4',
      point: [-123.1, 49.28],
      areas: ['Exampleton'],
      categories: ['naloxone'],
      attributes: ['walk-in', 'free', 'wheelchair'],
      languages: ['fr'],
      ages: {min: 14},
      confirmed: new Date('2026-10-01'),
      status: 'active',
    });
  });

  it('becomes a service for each of its places', async () => {
    const two = {
      ...full,
      service_at_locations: [
        {id: 'sal1', location},
        {id: 'sal2', location: {...location, id: 'l2'}},
      ],
    };
    const {services} = await read([two]);
    expect(services.map(({id, serviceId}) => [id, serviceId])).toEqual([
      ['sal1', 's1'],
      ['sal2', 's1'],
    ]);
  });

  it.each([
    ['a record alone', full],
    ['a list', [full]],
    ['a page of HSDS', {total_items: 1, page_number: 1, total_pages: 1, contents: [full]}],
    ['a page of Open Referral UK', {totalElements: 1, number: 1, last: true, content: [full]}],
    ['a service_at_location', {id: 'sal1', service: {...full, service_at_locations: []}, location}],
    ['a list in an object', {services: [full]}],
    ['an organization', {id: 'o1', name: 'Lantern Society', services: [full]}],
    ['lines', `${JSON.stringify(full)}\n`],
  ])('is read from %s', async (_, source) => {
    expect(await one(source)).toMatchObject({
      id: 'sal1',
      name: 'Lantern Naloxone',
      organization: 'Lantern Society',
      point: [-123.1, 49.28],
    });
  });

  it('says where the next page is', async () => {
    const page = {total_items: 3, page_number: 1, total_pages: 3, contents: [full]};
    const baseUrl = 'https://api.example.org/services?full=true&page=1';
    expect(await read(page, {baseUrl})).toMatchObject({
      next: 'https://api.example.org/services?full=true&page=2',
      total: 3,
    });
    expect((await read({...page, page_number: 3}, {baseUrl})).next).toBeUndefined();
    const spring = {totalElements: 3, number: 1, last: false, content: [full]};
    expect((await read(spring, {baseUrl})).next).toContain('page=2');
    expect((await read({...spring, last: true}, {baseUrl})).next).toBeUndefined();
    expect((await read({next: '/b?page=2', results: [full]}, {baseUrl})).next).toBe(
      'https://api.example.org/b?page=2',
    );
    expect((await read({next: 'javascript:x', results: [full]}, {baseUrl})).next).toBeUndefined();
  });

  it('leaves out what is no longer offered, and keeps what is closed for a time', async () => {
    const all = ['active', 'inactive', 'defunct', 'temporarily closed'].map((status) => ({
      ...full,
      status,
      name: status,
    }));
    const {services, problems} = await read(all);
    expect(names(services)).toEqual(['active', 'temporarily closed']);
    expect(problems).toEqual([]);
  });

  it('is virtual only where that is said, or no place is and a phone is', async () => {
    const at = (more: object) => ({...full, service_at_locations: [{id: 'a', location: more}]});
    const virtual = await one(at({...location, location_type: 'virtual'}));
    expect(virtual).toMatchObject({virtual: true});
    expect(virtual.attributes).toContain('virtual');
    expect(virtual.point).toBeUndefined();
    expect(virtual.address).toBeUndefined();
    expect((await one(full)).virtual).toBeUndefined();
    expect((await one({...full, service_at_locations: []})).virtual).toBe(true);
    const row = {id: 's', name: 'Of a list', organization: {name: 'O'}, url: 'https://example.org'};
    expect((await one(row)).virtual).toBeUndefined();
  });

  it('is on no map where its source keeps its address back', async () => {
    const at = (more: object) => ({
      ...full,
      service_at_locations: [{id: 'a', location: {...location, ...more}}],
    });
    expect((await one(at({addresses: []}))).point).toBeUndefined();
    expect((await one(at({location_type: 'postal'}))).point).toBeUndefined();
    const {addresses, ...listed} = location;
    expect(addresses).toBeDefined();
    const row = {...full, service_at_locations: [{id: 'a', location: listed}]};
    expect((await one(row)).point).toEqual([-123.1, 49.28]);
  });
});

describe('HSDS 1.1 and 2.0', () => {
  it('is read with the names that its tables had', async () => {
    const service = await one({
      id: '7',
      name: 'Beacon Detox',
      organization: {name: 'Beacon'},
      fees: 'Free',
      eligibility: [{eligibility: 'Adults', minimum_age: '19'}],
      services_taxonomy: [{taxonomy: {id: 'RX-8250', name: 'Detoxification'}}],
      regular_schedule: [{weekday: 'Monday', opens_at: '9:00am', closes_at: '17:00'}],
      locations: [
        {
          id: '9',
          latitude: '45.5',
          longitude: '-73.6',
          physical_address: [{address_1: '1 Beacon Rd', city: 'Sampleville', state_province: 'QC'}],
          accessibility_for_disabilities: [{accessibility: 'Wheelchair access', details: 'Lift'}],
        },
      ],
    });
    expect(service).toMatchObject({
      id: '7',
      categories: ['withdrawal'],
      terms: ['Detoxification'],
      attributes: ['free', 'wheelchair'],
      accessibility: ['Wheelchair access', 'Lift'],
      eligibility: 'Adults',
      ages: {min: 19},
      cost: 'Free',
      point: [-73.6, 45.5],
      address: {lines: ['1 Beacon Rd'], locality: 'Sampleville', region: 'QC'},
    });
  });

  it('takes Open Referral UK, version 1', async () => {
    const service = await one({
      totalElements: 1,
      content: [
        {
          id: 'uk1',
          name: 'Harbour Drop-in',
          cost_options: [{option: 'Free', amount: null}],
          eligibilitys: [{eligibility: 'Anyone', minimum_age: 16}],
          service_taxonomys: [{taxonomy: {name: 'Mental health', vocabulary: 'own'}}],
          service_at_locations: [
            {
              id: 'uk1a',
              location: {physical_addresses: [{address_1: '1 Quay'}], latitude: 51, longitude: -1},
            },
          ],
        },
      ],
    });
    expect(service).toMatchObject({
      id: 'uk1a',
      attributes: ['free'],
      categories: ['mental-health'],
      ages: {min: 16},
    });
  });

  it('has locations with their services', async () => {
    const service = await one({
      id: 3,
      name: 'Old Mill',
      latitude: 44,
      longitude: -79,
      address: {street_1: '3 Mill Lane', city: 'Sampleville', state: 'ON'},
      organization: {name: 'Mill Trust'},
      services: [{id: 5, name: 'Food bank'}],
    });
    expect(service).toMatchObject({
      name: 'Food bank',
      organization: 'Mill Trust',
      alternateNames: ['Old Mill'],
      address: {lines: ['3 Mill Lane'], locality: 'Sampleville', region: 'ON'},
      point: [-79, 44],
    });
  });
});

const tables = {
  'data/organizations.csv': 'id,name,email\no1,Lantern Society,null\n',
  'data/services.csv':
    'id,organization_id,name,description,status,fees\n' +
    's1,o1,Kits,"Two\nlines",active,null\n' +
    's2,o1,Line,By phone,active,Free\n' +
    's3,o1,Gone,,inactive,\n' +
    's4,o1,,,active,\n' +
    's5,o1,Lost,,active,\n',
  'data/locations.csv':
    'id,organization_id,name,latitude,longitude,location_type\n' +
    'l1,o1,House,49.1,-123.1,physical\nl2,o1,Empty,49.2,-123.2,physical\n',
  'data/service_at_location.csv':
    'id,service_id,location_id,description\nsal1,s1,l1,null\nsal2,s1,l9,\nsal3,s9,l1,\nsal5,s5,l8,\n',
  'data/physical_addresses.csv':
    'id,location_id,address_1,city,state_province,postal_code\na1,l1,1 Main,Exampleton,BC,V0V 0V0\n',
  'data/phones.csv':
    'id,service_id,location_id,number,extension\np1,s2,,1-800-555-0100,\np2,,l1,604-555-0100,7\np3,s77,,604-555-0109,\np5,s5,,604-555-0105,\n',
  'data/regular_schedules.csv':
    'id,service_id,weekday,opens_at,closes_at\nr1,s1,Monday,9:00,17:00\n',
  'data/languages.csv': 'id,service_id,language\nx1,s1,French\n',
  'data/services_taxonomy.csv': 'id,service_id,taxonomy_id\nt1,s1,RX\n',
  'data/taxonomy.csv': 'id,name\nRX,Needle exchange\n',
  'data/accessibility_for_disabilities.csv':
    'id,location_id,accessibility\nw1,l1,Wheelchair accessible\n',
};

describe('a tabular package', () => {
  it('is joined by its ids', async () => {
    const found = await readServices(tables, {baseUrl: 'https://example.org/hsds.zip'});
    expect(found.services.map(({id, name}) => [id, name])).toEqual([
      ['sal1', 'Kits'],
      ['s2', 'Line'],
      ['sal5', 'Lost'],
    ]);
    const [kits, line, lost] = found.services;
    expect(kits).toMatchObject({
      organization: 'Lantern Society',
      description: 'Two\nlines',
      point: [-123.1, 49.1],
      address: {lines: ['1 Main'], postalCode: 'V0V 0V0'},
      phones: [{number: '604-555-0100', extension: '7'}],
      languages: ['fr'],
      categories: ['supplies'],
      attributes: ['wheelchair'],
    });
    expect(kits).not.toHaveProperty('email');
    expect(lost).not.toHaveProperty('point');
    expect(lost).not.toHaveProperty('virtual');
    expect(line).toMatchObject({virtual: true, attributes: ['free', 'virtual']});
  });

  it('counts what leads nowhere, once for each file, with lines', async () => {
    const found = await readServices(tables, {baseUrl: 'https://example.org/hsds.zip'});
    expect(messages(found).sort()).toEqual([
      'https://example.org/hsds.zip (locations.csv): line 3 is a place with no service, and is left out.',
      'https://example.org/hsds.zip (phones.csv): line 4 belongs to a record that is missing, and is left out.',
      'https://example.org/hsds.zip (service_at_location.csv): lines 3, 4 and 5 belong to a record that is missing, and are left out.',
      'https://example.org/hsds.zip (services.csv): line 6 has no name, and is left out.',
    ]);
  });

  it('is the same from a zip file, and from JSON', async () => {
    const {services} = await readServices(tables);
    const zip = zipSync(
      Object.fromEntries(Object.entries(tables).map(([name, text]) => [name, strToU8(text)])),
    );
    expect((await readServices(zip)).services).toEqual(services);
    const json = Object.fromEntries(
      Object.entries(tables).map(([name, text]) => [
        name.replace(/^.*\/|\.csv$/g, ''),
        Papa.parse(text, {header: true, skipEmptyLines: true}).data,
      ]),
    );
    expect((await read(json)).services).toEqual(services);
  });

  it('does not say that a service is virtual when it tells of no service where it is', async () => {
    const {services, problems} = await readServices({
      'services.csv': 'id,name\n1,Advice',
      'locations.csv': 'id,name\n5,Library',
      'phones.csv': 'id,service_id,number\n1,1,604-555-0100',
    });
    expect(services).toMatchObject([{name: 'Advice', phones: [{number: '604-555-0100'}]}]);
    expect(services[0]).not.toHaveProperty('virtual');
    expect(problems).toHaveLength(1);
  });

  it('may link its tables without a table for it', async () => {
    const {services} = await readServices({
      'services.csv': 'id,name,location_id\n1,Advice,5',
      'locations.csv': 'id,name,latitude,longitude\n5,Library,49,-123',
    });
    expect(services).toMatchObject([{name: 'Advice', point: [-123, 49]}]);
  });

  it('does not unpack what would fill the memory', async () => {
    const bomb = zipSync({'places.csv': new Uint8Array(80_000_000)}, {level: 9});
    const {services, problems} = await readServices(bomb);
    expect(services).toEqual([]);
    expect(problems.map(({code}) => code)).toContain('services-too-large');
  });

  it('tells of coordinates in the file where they are', async () => {
    const {problems} = await readServices({
      'services.csv': 'id,name,location_id\n1,A,5\n2,B,5',
      'locations.csv': 'id,latitude,longitude\n5,-123,49',
    });
    expect(messages({problems})).toEqual([
      'the directory (locations.csv): line 2 has latitude and longitude swapped, and is not on the map.',
    ]);
  });

  it('of other files is read file by file', async () => {
    const {services, problems} = await readServices({
      'north.csv': 'name,phone\nA,604-555-0100\n,604-555-0101',
      'south.geojson': JSON.stringify({type: 'Feature', properties: {name: 'B'}, geometry: null}),
    });
    expect(names(services)).toEqual(['A', 'B']);
    expect(problems[0]!.message).toContain('(north.csv)');
  });
});

const feature = (
  properties: object,
  geometry: unknown = {type: 'Point', coordinates: [-79.4, 43.6]},
) => ({
  type: 'Feature',
  properties,
  geometry,
});

describe('GeoJSON', () => {
  it('is read by the names that properties usually have', async () => {
    const service = await one(
      feature({
        NAME: 'Harbour Shelter',
        ADDRESS_FU: '1 Pier Rd',
        POSTAL_COD: 'M0M0M0',
        CITY: 'Exampleton',
        MUNICIPALI: 'former Exampleton',
        ORGANIZATI: 'Harbour Trust',
        ACCESSIBIL: 'Wheelchair ramp ; Lift',
        LANGUAGES: 'English ; interpreters may be arranged',
        OFFICE_PHO: '416-555-0100',
        HOURS: 'Mon-Fri 9-5 <b>walk in</b>',
        CONFIDENTI: 'N',
        DATE_UPDAT: '2015/02/04',
        OBJECTID: 12,
      }),
    );
    expect(service).toMatchObject({
      name: 'Harbour Shelter',
      organization: 'Harbour Trust',
      address: {lines: ['1 Pier Rd'], locality: 'Exampleton', postalCode: 'M0M0M0'},
      phones: [{number: '416-555-0100'}],
      accessibility: ['Wheelchair ramp', 'Lift'],
      attributes: ['wheelchair'],
      languages: ['en'],
      confirmed: new Date('2015-02-04'),
      point: [-79.4, 43.6],
    });
    expect(service.hours.text).toBe('Mon-Fri 9-5 walk in');
    expect(service).not.toHaveProperty('confidential');
  });

  it.each([
    {type: 'FeatureCollection', features: [feature({name: 'A'})]},
    [feature({name: 'A'})],
    `${JSON.stringify(feature({name: 'A'}))}\n\n{"broken": \n`,
    `\u001e${JSON.stringify(feature({name: 'A'}))}\n`,
  ])('is a collection, a list or lines (%#)', async (source) => {
    expect((await read(source)).services).toMatchObject([{name: 'A', point: [-79.4, 43.6]}]);
  });

  it('puts an area at its middle, and what is nowhere nowhere', async () => {
    const square = [[[-80, 43], [-78, 43], [-78, 45], [-80, 45], [-80, 43]]]; // prettier-ignore
    expect((await one(feature({name: 'A'}, {type: 'Polygon', coordinates: square}))).point).toEqual(
      [-79, 44],
    );
    expect((await one(feature({name: 'A'}, null))).point).toBeUndefined();
    expect((await one(feature({name: 'A', phone: '604-555-0100'}, null))).virtual).toBe(true);
  });

  it('tells once of all coordinates that cannot be', async () => {
    const points = [[-79, 43], [0, 0], [43, -79], [200, 95], [-79, 44]]; // prettier-ignore
    const features = points.map((coordinates, index) =>
      feature({name: `P${index}`}, {type: 'Point', coordinates}),
    );
    const {services, problems} = await read({type: 'FeatureCollection', features});
    expect(services.map(({point}) => Boolean(point))).toEqual([true, false, false, false, true]);
    expect(messages({problems})).toEqual([
      'the directory: feature 3 has latitude and longitude swapped, and is not on the map; feature 4 has coordinates that are nowhere on Earth, and is not on the map.',
    ]);
  });

  it('keeps words of other languages as translations', async () => {
    const english = await one(
      feature({name_en: 'Shelter', name_fr: 'Refuge', description_fr: 'Lits'}),
    );
    expect(english).toMatchObject({
      name: 'Shelter',
      lang: 'en',
      description: 'Lits',
      translations: {fr: {name: 'Refuge', description: 'Lits'}},
    });
    const french = await one(feature({name_en: 'Shelter', name_fr: 'Refuge'}), {lang: 'fr-CA'});
    expect(french).toMatchObject({
      name: 'Refuge',
      lang: 'fr',
      translations: {en: {name: 'Shelter'}},
    });
    const alone = await one('name_en,name_fr,phone\n,Refuge,514-555-0100\n');
    expect([alone.name, alone.lang, alone.translations]).toEqual(['Refuge', 'fr', undefined]);
    expect(await one(feature({name: 'Shelter', nom: 'Refuge'}))).toMatchObject({
      name: 'Shelter',
      translations: {fr: {name: 'Refuge'}},
    });
  });

  it('may hold whole records', async () => {
    const tend = feature({
      name: 'A',
      categories: ['food'],
      hours: '24/7',
      phones: ['604-555-0100'],
    });
    expect(await one(tend)).toMatchObject({categories: ['food'], point: [-79.4, 43.6]});
    const {service_at_locations: links, ...service} = full;
    expect(await one(feature({...links[0], service}))).toMatchObject({
      id: 'sal1',
      point: [-123.1, 49.28],
    });
    const secret = feature({name: 'A', categories: ['food'], confidential: true});
    expect(await one(secret)).not.toHaveProperty('point');
  });

  it('reads properties of OpenStreetMap', async () => {
    expect(
      await one(
        feature({
          name: 'Clinic',
          'addr:housenumber': '5',
          'addr:street': 'Elm Street',
          'addr:city': 'Exampleton',
          'contact:phone': '+1 416 555 0100',
          opening_hours: 'Mo-Fr 09:00-17:00',
          wheelchair: 'yes',
          fee: 'no',
          social_facility: 'shelter',
        }),
      ),
    ).toMatchObject({
      address: {lines: ['5 Elm Street'], locality: 'Exampleton'},
      phones: [{number: '+1 416 555 0100'}],
      categories: ['shelter'],
      attributes: ['wheelchair', 'free'],
    });
  });
});

describe('a table', () => {
  it('is read with English headings', async () => {
    const csv =
      'Name,Category,Street Address,City,Province,Postal Code,Phone,Website,Latitude,Longitude,Hours,Free,Wheelchair,Last Verified\n' +
      '"Lantern, House","Food; Shelter",1 Main St,Exampleton,ON,M0M 0M0,416-555-0100 x 12,example.org,43.6,-79.4,Mo-Fr 09:00-17:00,Yes,No,2026-05-04\n';
    expect(await one(csv)).toMatchObject({
      id: 'lantern-house-1-main-st',
      name: 'Lantern, House',
      categories: ['food', 'shelter'],
      address: {lines: ['1 Main St'], locality: 'Exampleton', region: 'ON', postalCode: 'M0M 0M0'},
      phones: [{number: '416-555-0100', extension: '12'}],
      url: 'https://example.org/',
      point: [-79.4, 43.6],
      attributes: ['free'],
      confirmed: new Date('2026-05-04'),
    });
  });

  it('is read in French, with semicolons, in Windows-1252', async () => {
    const csv =
      'Nom;Adresse;Ville;Code postal;Téléphone;Heures d’ouverture;Latitude;Longitude;Coût;Langues parlées;Site web;Confidentiel\r\n' +
      "Café de l'Éveil;1, rue Fictive;Exempleville;H0H 0H0;514 555-0100, poste 3;Lun-Ven 9h à 17h;45,5;-73,6;Gratuit;français, anglais et innu;javascript:alert(1);non\r\n";
    const bytes = Uint8Array.from(csv.replace('’', "'"), (char) => char.charCodeAt(0));
    const {services, problems} = await readServices(bytes, {
      baseUrl: 'https://example.org/lieux.csv',
    });
    expect(services).toMatchObject([
      {
        name: "Café de l'Éveil",
        address: {lines: ['1, rue Fictive'], locality: 'Exempleville', postalCode: 'H0H 0H0'},
        phones: [{number: '514 555-0100', extension: '3'}],
        point: [-73.6, 45.5],
        cost: 'Gratuit',
        attributes: ['free'],
        languages: ['fr', 'en', 'moe'],
      },
    ]);
    expect(services[0]!.hours.text).toBe('Lun-Ven 9h à 17h');
    expect(services[0]!.url).toBeUndefined();
    expect(messages({problems})).toEqual([
      'https://example.org/lieux.csv: line 2 has a link that is not a web address; the link is left out.',
    ]);
  });

  it.each([
    ['tabs', 'name\tphone\nA\t604-555-0100\n'],
    ['a byte order mark', '\uFEFFname,phone\nA,604-555-0100\n'],
    ['a hint for spreadsheets', 'sep=;\nname;phone\nA;604-555-0100\n'],
    ['a title above', 'Places in Exampleton\n\nname,phone\nA,604-555-0100\n'],
    ['line ends of old', 'name,phone\rA,604-555-0100\r'],
    ['blank lines and rows', 'name,phone\n\n,\nA,604-555-0100\n , \n'],
  ])('may have %s', async (_, csv) => {
    expect(await one(csv)).toMatchObject({name: 'A', phones: [{number: '604-555-0100'}]});
  });

  it('counts rows that cannot be used in one problem, by their lines', async () => {
    const rows = Array.from({length: 12}, (_, index) =>
      index % 2 ? `,${index}` : `"P\n${index}",`,
    );
    const found = await read(`name,note\n${rows.join('\n')}`, {baseUrl: 'places.csv'});
    expect(found.services).toHaveLength(6);
    expect(found.problems).toMatchObject([
      {
        code: 'services-bad-rows',
        line: 4,
        message: 'places.csv: lines 4, 7, 10, 13, 16 and 1 more have no name, and are left out.',
      },
    ]);
  });

  it('loses only the row of a quote that does not close', async () => {
    const csv =
      'name,address,phone\nA,1 Main,1\n"B,2 Main,2\nC,"3 ""Main""",3\n"D",4 Main,4\nE,"5\nMain",5\n';
    expect(names((await read(csv)).services)).toEqual(['A', '"B', 'C', 'D', 'E']);
  });

  it('gives every service an id of its own', async () => {
    const {services} = await read('id,name\n1,A\n1,B\n,C\n,C\n1-2,D\n');
    expect(new Set(services.map(({id}) => id)).size).toBe(5);
  });

  it('may have a point in one cell', async () => {
    for (const cell of [
      '"43.6, -79.4"',
      'POINT (-79.4 43.6)',
      '"{""type"":""Point"",""coordinates"":[-79.4,43.6]}"',
    ]) {
      expect((await one(`name,geometry\nA,${cell}\n`)).point).toEqual([-79.4, 43.6]);
    }
  });

  it('may have hours by day', async () => {
    const {hours} = await one('nom,lundi,mardi,dimanche\nA,9h-17h,,fermé\n');
    expect(hours.text).toBe('Monday: 9h-17h; Sunday: fermé');
  });

  it('of iCarol keeps private what is private', async () => {
    const heads =
      'ResourceAgencyNum,PublicName,AgencyDescription,PhysicalAddress1,PhysicalCity,PhysicalAddressIsPrivate,Latitude,Longitude,Phone1Number,Phone1Name,Phone2Number,Phone2IsPrivate,MailingAddress1,HoursOfOperation,TaxonomyTerms,AgencyStatus';
    const csv = `${heads}\n1,House,Beds,1 Secret St,Exampleton,Yes,43,-79,416-555-0100,Office,416-555-0199,Yes,PO Box 1,24/7,Homeless Shelter,Active\n2,Hall,,2 Open St,Exampleton,No,43,-79,416-555-0101,,,,,,,Inactive\n`;
    const service = await one(csv);
    expect(service).toMatchObject({
      id: '1',
      name: 'House',
      confidential: true,
      phones: [{number: '416-555-0100', description: 'Office'}],
      categories: ['shelter'],
    });
    expect(JSON.stringify(service)).not.toMatch(/Secret|-79|0199|PO Box/);
  });

  it('is cut into cells as others cut it', () => {
    const cell = fc.stringMatching(/^[a-z ,;"\n]{0,8}$/);
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, {minLength: 3, maxLength: 3}), {minLength: 1}),
        (rows) => {
          const data = [['x', 'y', 'z'], ...rows];
          const csv = Papa.unparse(data, {quotes: true, newline: '\n'});
          expect([...readRows(csv, ',')].map(({cells}) => cells)).toEqual(data);
        },
      ),
    );
    expect(delimiterOf('a;"b,c,d,e";f\n')).toBe(';');
  });
});

describe("Tend's own JSON", () => {
  const place = {
    id: 'van',
    name: 'Lantern Van',
    categories: ['outreach', 'Food'],
    attributes: ['walk-in', 'anonymous'],
    phones: ['604-555-0100', {number: '604-555-0101', type: 'text'}],
    languages: ['en', 'fr'],
    hours: 'Mo-Fr 18:00-22:00',
    mobile: [{name: 'Main and 1st', point: [-123.1, 49.2], hours: 'Tu 18:00-19:30'}],
    timeZone: 'America/Vancouver',
    point: [-123, 49],
    ages: {min: 16},
    confirmed: '2026-11-01',
    translations: {FR: {name: 'La Lanterne', hoursText: 'Lundi à vendredi'}, '??': {name: 'x'}},
  };

  it.each([[[place]], [{services: [place]}], [place]])('is read (%#)', async (source) => {
    expect(await one(source)).toMatchObject({
      id: 'van',
      categories: ['outreach', 'food'],
      attributes: ['walk-in', 'anonymous'],
      phones: [{number: '604-555-0100'}, {number: '604-555-0101', type: 'text'}],
      languages: ['en', 'fr'],
      mobile: [{name: 'Main and 1st', point: [-123.1, 49.2]}],
      timeZone: 'America/Vancouver',
      point: [-123, 49],
      ages: {min: 16},
      translations: {fr: {name: 'La Lanterne', hoursText: 'Lundi à vendredi'}},
    });
  });

  it('is as its schema says', () => {
    const schema = JSON.parse(
      readFileSync('src/services/model/services.schema.json', 'utf8'),
    ) as object;
    const validate = new Ajv2020({strict: false}).compile(schema);
    const {translations, ...rest} = place;
    expect(translations).toBeDefined();
    expect(validate({services: [{...rest, translations: {fr: {name: 'La Lanterne'}}}]})).toBe(true);
    expect(validate([{name: 'A', point: [200, 0]}])).toBe(false);
    expect(validate([{id: 'nameless'}])).toBe(false);
  });

  it('takes the site’s translations by id', async () => {
    const {services} = await read([full]);
    const [translated] = applyTranslations(services, {
      fr: {s1: {name: 'Trousses', description: 'Gratuites'}, sal1: {name: 'Trousses ici'}},
      'not a tag!': {s1: {name: 'x'}},
    });
    expect(translated!.translations).toEqual({
      fr: {name: 'Trousses ici', description: 'Gratuites'},
    });
  });
});

describe('what is confidential', () => {
  const hidden = /Secret|49\.28|-123\.1|Bus 4|Lantern House/;

  it.each([
    ['an HSDS service', {...full, confidential: true}],
    [
      'an HSDS location',
      {...full, service_at_locations: [{id: 'a', location: {...location, isConfidential: 'true'}}]},
    ],
    [
      'an HSDS attribute',
      {...full, attributes: [{taxonomy_term: {name: 'Confidential'}, value: 'yes'}]},
    ],
    [
      'an attribute of the link',
      {
        ...full,
        service_at_locations: [
          {id: 'a', location, attributes: [{taxonomy_term: {code: 'confidential'}}]},
        ],
      },
    ],
    [
      'a redacted location',
      {
        ...full,
        service_at_locations: [{id: 'a', location: {...location, location_type: 'redacted'}}],
      },
    ],
    [
      'a property',
      feature(
        {name: 'A', address: '1 Secret St', CONFIDENTI: 'Y', directions: 'Bus 4'},
        {type: 'Point', coordinates: [-123.1, 49.28]},
      ),
    ],
    [
      'a property that is not plainly no',
      feature(
        {name: 'A', address: '1 Secret St', confidential: 'shelter'},
        {type: 'Point', coordinates: [-123.1, 49.28]},
      ),
    ],
    [
      'a withheld address',
      feature(
        {name: 'A', address: 'Address confidential'},
        {type: 'Point', coordinates: [-123.1, 49.28]},
      ),
    ],
    ['a column', 'name,address,lat,lon,is_confidential\nA,1 Secret St,49.28,-123.1,1\n'],
    [
      'a French column',
      'nom,adresse,lat,lon,Confidentiel,description\nA,1 Secret St,49.28,-123.1,Oui,Au 1 Secret St\n',
    ],
    [
      'our own',
      [
        {
          name: 'A',
          phones: ['604-555-0100'],
          address: '1 Secret St',
          point: [-123.1, 49.28],
          confidential: true,
          directions: 'Bus 4',
          mobile: [{name: '1 Secret St', hours: 'Mo 10:00-12:00'}],
          translations: {fr: {directions: 'Bus 4'}},
        },
      ],
    ],
  ])('keeps its place to itself: %s', async (_, source) => {
    const service = await one(source);
    expect(service.confidential).toBe(true);
    for (const key of ['point', 'address', 'directions', 'mobile', 'virtual']) {
      expect(service).not.toHaveProperty(key);
    }
    expect(JSON.stringify(service)).not.toMatch(hidden);
  });

  it('is nothing that says no', async () => {
    for (const value of ['N', 'no', 'false', '0', '', 'Non', null, false]) {
      expect(await one(feature({name: 'A', confidential: value}))).toMatchObject({
        point: [-79.4, 43.6],
      });
    }
  });
});

describe('parts', () => {
  it.each([
    [
      '604-555-0100 ext 5; 1-800-555-0101 (toll free)',
      ['604-555-0100x5', '1-800-555-0101 toll free'],
    ],
    ['(604) 555-0100 / 604.555.0101', ['(604) 555-0100', '604.555.0101']],
    ['604 555 0100 or 604 555 0101', ['604 555 0100', '604 555 0101']],
    ['604-555-0100, 604-555-0101', ['604-555-0100', '604-555-0101']],
    ['Crisis: 1-800-555-0100', ['1-800-555-0100 Crisis']],
    ['911', ['911']],
    ['text 741741', ['741741 text']],
    ['514 555-0100 poste 12', ['514 555-0100x12']],
    ['+44 1234 234567', ['+44 1234 234567']],
    ['6045550100', ['6045550100']],
    ['n/a', []],
    ['unlisted', []],
  ])('numbers in %j', (text, expected) => {
    expect(
      readPhones(text).map(
        ({number, extension, description}) =>
          `${number}${extension ? `x${extension}` : ''}${description ? ` ${description}` : ''}`,
      ),
    ).toEqual(expected);
  });

  it.each([
    ['English, French and Punjabi', ['en', 'fr', 'pa']],
    ['anglais / français', ['en', 'fr']],
    ['en;fra;cmn', ['en', 'fr', 'zh']],
    ['American Sign Language (ASL); Tagalog', ['ase', 'fil']],
    ['Chinese (Cantonese), Farsi', ['zh', 'fa']],
    ['interpreters may be arranged', []],
    ['Inuktitut, Cree, Mi’kmaq', ['iu', 'cr', 'mic']],
  ])('languages in %j', (text, expected) => expect(readLanguages(text)).toEqual(expected));

  it.each([
    ['Free', true],
    ['Free to eligible persons/entities', true],
    ['Gratuit', true],
    ['No fee', true],
    ['0', true],
    ['$0.00', true],
    ['None', true],
    ['Not free', false],
    ['Smoke-free building; $5', false],
    ['Free parking', false],
    ['$20, free coffee', false],
    ['Sliding scale', false],
    ['', false],
  ])('what costs nothing: %j', (text, expected) => expect(isFree(text)).toBe(expected));

  it.each([
    ['Wheelchair accessible main entrance', true],
    ['Accessible en fauteuil roulant', true],
    ['Not wheelchair accessible * designated parking', false],
    ['No wheelchair access', false],
    ['Inaccessible. Wheelchairs can be borrowed', true],
    ['Designated parking', false],
    ['Non accessible en fauteuil roulant', false],
  ])('wheelchairs: %j', (text, expected) => expect(welcomesWheelchairs(text)).toBe(expected));

  it.each([
    ['13-24', {min: 13, max: 24}],
    ['16+', {min: 16}],
    ['18 and over', {min: 18}],
    ['under 19', {max: 18}],
    ['14 ans et plus', {min: 14}],
    ['All ages', undefined],
  ])('ages: %j', (text, expected) => expect(readAges(text)).toEqual(expected));

  it('puts terms in our categories, first as the site says', () => {
    expect(categoriesOf(['Supervised Consumption Site', 'Sevrage', 'Knitting'])).toEqual([
      'consumption',
      'withdrawal',
    ]);
    const mapping = foldedMapping({'RX-8250': 'withdrawal', Knitting: 'peer'});
    expect(categoriesOf(['RX-8250.1000', 'knitting'], mapping)).toEqual(['withdrawal', 'peer']);
  });

  it('maps attributes as the site says', async () => {
    const csv = 'name,Acces libre,kind\nA,oui,Knitting\nB,non,x\n';
    const {services} = await read(csv, {
      filters: {'Accès libre': 'walk-in'},
      categories: {knitting: 'peer'},
    });
    expect(services.map(({attributes, categories}) => [attributes, categories])).toEqual([
      [['walk-in'], ['peer']],
      [[], []],
    ]);
  });

  it('knows where nobody is', () => {
    expect(readPoint(0, 0)).toEqual({});
    expect(readPoint('43.6', '-79.4')).toEqual({fault: 'swapped-point'});
    expect(readPoint('x', 'y')).toEqual({fault: 'bad-point'});
    expect(readPoint('', null)).toEqual({});
    expect(pointOf({type: 'Point', coordinates: []})).toEqual({});
  });
});

/** Problems of the readers' own making: something threw. */
const faulty = (problems: readonly Problem[]) =>
  problems.filter(({code, message}) => /unreadable/.test(code) || /cannot be read/.test(message));

describe('whatever it is given', () => {
  it.each([
    ['', 'services-empty'],
    ['<!doctype html><p>Not found', 'services-web-page'],
    ['<rss></rss>', 'services-unknown-format'],
    ['"text"', 'services-no-headings'],
    ['[1, 2]', 'services-unknown-format'],
    ['nothing known,here\n1,2', 'services-no-headings'],
  ])('says what is wrong with %j', async (text, code) => {
    const {services, problems} = await readServices(text);
    expect(services).toEqual([]);
    expect(problems.map((problem) => problem.code)).toContain(code);
  });

  it('shows what there is of a file that broke off', async () => {
    const text = JSON.stringify({services: [full, full, full]}, null, 1);
    const {services, problems} = await readServices(text.slice(0, text.length * 0.6));
    expect(services.length).toBeGreaterThan(0);
    expect(problems[0]!.code).toBe('services-broken-off');
  });

  const json = fc.jsonValue({maxDepth: 6});
  const keys = fc.constantFrom(
    ...Object.keys(full),
    ...Object.keys(location),
    'type',
    'features',
    'geometry',
    'properties',
    'coordinates',
    'services',
    'contents',
    'hours',
    'point',
    'mobile',
    'confidential',
    'translations',
    'address',
    'locations',
    'eligibility',
    'taxonomy',
    'organizations',
    'service_at_location',
    '__proto__',
    'constructor',
    'toString', // prettier-ignore
  );
  const shaped = fc.letrec((tie) => ({
    any: fc.oneof(
      {maxDepth: 5},
      json,
      fc.dictionary(keys, tie('any'), {maxKeys: 6}),
      fc.array(tie('any'), {maxLength: 4}),
    ),
  })).any;

  it('never rejects JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(json, shaped), async (value) => {
        const {services, problems} = await readServices(JSON.stringify(value) ?? '');
        expect(faulty(problems)).toEqual([]);
        expect(new Set(services.map(({id}) => id)).size).toBe(services.length);
        for (const service of services) {
          expect(service.name).toBeTruthy();
          if (service.confidential) expect(service.point ?? service.address).toBeUndefined();
          if (service.url) expect(service.url).toMatch(/^https?:/);
        }
      }),
      {numRuns: 300},
    );
  });

  it('never rejects text, bytes or packages', async () => {
    const table = fc.stringMatching(/^[a-z1-4,"\n;]{0,60}$/);
    const text = fc.oneof(
      fc.string({maxLength: 200}),
      table.map((rows) => `id,name,phone,address,latitude\n${rows}`),
    );
    const packaged = fc.dictionary(
      fc.constantFrom(
        'services.csv',
        'locations.csv',
        'phones.csv',
        'service_at_location.csv',
        'attributes.csv',
        'x.json',
      ),
      table.map((rows) => `id,name,service_id,location_id,number\n${rows}`),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(text, fc.uint8Array({maxLength: 200}), packaged),
        async (source) => {
          const {problems} = await readServices(source);
          expect(problems.filter(({code}) => code === 'services-unreadable')).toEqual([]);
        },
      ),
      {numRuns: 300},
    );
    const zip = zipSync({'a.csv': strToU8('name\nA\n')});
    await fc.assert(
      fc.asyncProperty(fc.nat(zip.length - 1), fc.nat(255), async (at, byte) => {
        const broken = zip.slice();
        broken[at] = byte;
        await readServices(broken);
      }),
    );
  });
});

const fixtures = '../shared/fixtures';

describe.skipIf(!existsSync(fixtures))('real files', () => {
  const file = (path: string) => new Uint8Array(readFileSync(`${fixtures}/${path}`));
  const folder = (path: string) =>
    Object.fromEntries(
      readdirSync(`${fixtures}/${path}`)
        .filter((name) => name.endsWith('.csv'))
        .map((name) => [name, readFileSync(`${fixtures}/${path}/${name}`, 'utf8')]),
    );

  it('Illinois Legal Aid, HSDS 1.1: 430 rows, one of them empty, and 520 places of none', async () => {
    const {services, problems} = await readServices(folder('hsds/ilao-il-hsds1.1/output'));
    expect(services).toHaveLength(429);
    expect(services.filter(({organization}) => organization)).toHaveLength(89);
    expect(services.filter(({phones}) => phones.length).length).toBeGreaterThan(400);
    expect(messages({problems})).toEqual([
      expect.stringContaining('515 more are places with no service'),
      expect.stringContaining('has no name'),
    ]);
  });

  it.each([
    'spec-3.1-examples/service_full.json',
    'spec-3.1-examples/service_list.json',
    'spec-3.1-examples/service_at_location_full.json',
    'spec-3.1-examples/service_at_location_list.json',
    'spec-3.1-examples/organization_full.json',
    'spec-3.1-examples/tabular.json',
    'mock-api-3.1/data/services/ac148810-d857-441c-9679-408f346de14b.json',
    'mock-api-3.1/data/organizations/d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610.json',
    'mock-api-3.1/data/service_at_locations/e94c9f38-1e8f-4564-91d4-d53501ab1765.json',
  ])('the example of HSDS %s is one service', async (path) => {
    const {services} = await readServices(file(`hsds/${path}`));
    expect(names(services)).toEqual(['Community Counselling']);
  });

  it.each([
    'location',
    'organization_list',
    'taxonomy',
    'taxonomy_list',
    'taxonomy_term',
    'taxonomy_term_list',
    'base',
    'datapackage.full',
  ])('the example %s is none, and says so', async (name) => {
    const {services, problems} = await readServices(file(`hsds/spec-3.1-examples/${name}.json`));
    expect(services).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  it('the tables of the specification are what its records are', async () => {
    const {services} = await readServices(folder('hsds/spec-3.1-examples/csv'));
    const record = await readServices(file('hsds/spec-3.1-examples/service_full.json'));
    const {terms, ...same} = record.services[0]!;
    expect(terms).toBeDefined();
    expect(services).toEqual([same]);
    for (const [name, count] of [
      ['attributes', 2],
      ['metadata', 1],
      ['schedules', 1],
    ] as const) {
      const {services: of30} = await readServices(folder(`hsds/spec-3.0-field-guidance/${name}`));
      expect(of30).toHaveLength(count);
    }
  });

  it.each([
    ['shelters', 59],
    ['drop_ins', 51],
    ['youth', 13],
  ])('Toronto’s %s: %i, each with a point and a street', async (name, count) => {
    const {services, problems} = await readServices(
      file(`sites/toronto-open-data/${name}.geojson`),
    );
    expect(problems).toEqual([]);
    expect(services).toHaveLength(count);
    expect(services.every(({point, address}) => point && address?.lines.length)).toBe(true);
  });

  it.each([
    ['samhsa_otp_geocoded', 1831],
    ['samhsa_substance-use-treatment_geocoded', 14_034],
  ])('SAMHSA’s %s: %i, all with a point', async (name, count) => {
    const {services, problems} = await readServices(file(`sites/${name}.csv`));
    expect(problems).toEqual([]);
    expect(services).toHaveLength(count);
    expect(services.every(({point}) => point)).toBe(true);
  });

  it('takes GeoJSON good and bad without ado', async () => {
    for (const kind of ['good', 'bad']) {
      for (const name of readdirSync(`${fixtures}/geojson/geojsonhint/${kind}`)) {
        const {problems} = await readServices(file(`geojson/geojsonhint/${kind}/${name}`));
        expect(faulty(problems)).toEqual([]);
      }
    }
  });
});
