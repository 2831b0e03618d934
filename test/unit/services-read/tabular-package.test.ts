import {strToU8, zipSync} from 'fflate';
import Papa from 'papaparse';
import {describe, expect, it} from 'vitest';
import {readServices} from '../../../src/services/read/index.js';
import {messages, names, read} from './sample.js';

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

  it('reports unresolved ids once for each file, with lines', async () => {
    const found = await readServices(tables, {baseUrl: 'https://example.org/hsds.zip'});
    expect(messages(found).sort()).toEqual([
      'https://example.org/hsds.zip (locations.csv): line 3 is a place with no service, and is left out.',
      'https://example.org/hsds.zip (phones.csv): line 4 belongs to a record that is missing, and is left out.',
      'https://example.org/hsds.zip (service_at_location.csv): lines 3, 4 and 5 belong to a record that is missing, and are left out.',
      'https://example.org/hsds.zip (services.csv): line 6 has no name, and is left out.',
    ]);
  });

  it('gives the same services from a zip file and from JSON', async () => {
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

  it('does not mark services as virtual if it names a place for none of them', async () => {
    const {services, problems} = await readServices({
      'services.csv': 'id,name\n1,Advice',
      'locations.csv': 'id,name\n5,Library',
      'phones.csv': 'id,service_id,number\n1,1,604-555-0100',
    });
    expect(services).toMatchObject([{name: 'Advice', phones: [{number: '604-555-0100'}]}]);
    expect(services[0]).not.toHaveProperty('virtual');
    expect(problems).toHaveLength(1);
  });

  it('may link its tables without a table of links', async () => {
    const {services} = await readServices({
      'services.csv': 'id,name,location_id\n1,Advice,5',
      'locations.csv': 'id,name,latitude,longitude\n5,Library,49,-123',
    });
    expect(services).toMatchObject([{name: 'Advice', point: [-123, 49]}]);
  });

  it('does not unpack a file that would fill the memory', async () => {
    const bomb = zipSync({'places.csv': new Uint8Array(80_000_000)}, {level: 9});
    const {services, problems} = await readServices(bomb);
    expect(services).toEqual([]);
    expect(problems.map(({code}) => code)).toContain('services-too-large');
  });

  it('reports invalid coordinates with the file that has them', async () => {
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
