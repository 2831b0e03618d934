import {describe, expect, it} from 'vitest';
import {readServices} from '../../../src/services/read/index.js';
import {messages, names, read} from './sample.js';

const elm = {name: 'Elm Clinic', point: [-99.95, 49.85], phones: [{number: '204-555-0191'}]};

describe('answers of common servers', () => {
  it.each([
    [
      'ArcGIS',
      {
        spatialReference: {wkid: 4326},
        features: [
          {
            attributes: {NAME: 'Elm Clinic', PHONE: '204-555-0191'},
            geometry: {x: -99.95, y: 49.85},
          },
        ],
      },
    ],
    [
      'CKAN',
      {
        success: true,
        result: {
          records: [{_id: 1, Name: 'Elm Clinic', Phone: '204-555-0191', Lat: 49.85, Lon: -99.95}],
          total: 1,
        },
      },
    ],
    [
      'Socrata',
      {
        meta: {view: {columns: [{name: 'Name'}, {name: 'Phone'}, {name: 'Lat'}, {name: 'Lon'}]}},
        data: [['Elm Clinic', '204-555-0191', 49.85, -99.95]],
      },
    ],
    [
      'Airtable',
      {records: [{id: 'rec1', fields: {Name: 'Elm Clinic', Phone: '204-555-0191', Lat: 49.85, Lon: -99.95}}]}, // prettier-ignore
    ],
    [
      'Overpass',
      {
        version: 0.6,
        elements: [
          {type: 'node', id: 1, lat: 49.85, lon: -99.95, tags: {name: 'Elm Clinic', phone: '204-555-0191'}}, // prettier-ignore
          {type: 'node', id: 2, lat: 49.85, lon: -99.95},
        ],
      },
    ],
    [
      'JSON-LD',
      {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'MedicalClinic',
            name: 'Elm Clinic',
            telephone: '204-555-0191',
            geo: {latitude: 49.85, longitude: -99.95},
          },
        ],
      },
    ],
  ])('of %s are read', async (_, source) => {
    const found = await read(source);
    expect(found.services).toMatchObject([elm]);
    expect(found.problems).toEqual([]);
  });

  it('are read from the metres of a web map', async () => {
    const {services} = await read({
      spatialReference: {wkid: 102100, latestWkid: 3857},
      features: [{attributes: {NAME: 'Elm'}, geometry: {x: -11126383.1, y: 6417544.5}}],
    });
    expect(services[0]!.point![0]).toBeCloseTo(-99.95, 2);
    expect(services[0]!.point![1]).toBeCloseTo(49.86, 1);
  });

  it('of schema.org have their hours and address', async () => {
    const {services} = await read({
      '@graph': [
        {
          name: 'Elm',
          address: {
            streetAddress: '12 Birch Street',
            addressLocality: 'Brandon',
            addressRegion: 'MB',
          },
          openingHours: ['Mo-Fr 09:00-17:00', 'Sa 10:00-14:00'],
        },
      ],
    });
    expect(services[0]).toMatchObject({
      address: {lines: ['12 Birch Street'], locality: 'Brandon', region: 'MB'},
      hours: {text: 'Mo-Fr 09:00-17:00, Sa 10:00-14:00'},
    });
  });

  it('in KML and other XML say what to ask for', async () => {
    const kml = '<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"></kml>';
    expect(messages(await readServices(kml))[0]).toMatch(/KML.*export.*CSV/);
    expect(messages(await readServices('<rss></rss>'))[0]).toMatch(/XML.*CSV/);
  });
});

describe('a list that broke off', () => {
  it.each([
    ['at the limit of its server', {type: 'FeatureCollection', exceededTransferLimit: true, features: [{type: 'Feature', properties: {name: 'Elm'}, geometry: null}]}], // prettier-ignore
    ['at the limit, said beside', {type: 'FeatureCollection', properties: {exceededTransferLimit: true}, features: [{type: 'Feature', properties: {name: 'Elm'}, geometry: null}]}], // prettier-ignore
    ['before its total', {total: 4, records: [{Name: 'Elm', Phone: '204-555-0101'}]}],
    ['before its count', {count: 4, results: [{Name: 'Elm', Phone: '204-555-0101'}]}],
  ])('%s is said to be a part', async (_, source) => {
    const found = await read(source);
    expect(names(found.services)).toEqual(['Elm']);
    expect(found.isPart).toBe(true);
    expect(found.problems.map(({code}) => code)).toEqual(['services-part-of-list']);
  });

  it('is none where the server names its next page, or there is all of it', async () => {
    const records = [{Name: 'Elm', Phone: '204-555-0101'}];
    const baseUrl = 'https://example.org/api';
    const next = await read({total: 2, records, next: '/api?page=2'}, {baseUrl});
    expect(next).toMatchObject({next: 'https://example.org/api?page=2', problems: []});
    expect((await read({total: 1, records})).isPart).toBeUndefined();
    const airtable = await read(
      {records: [{id: 'r', fields: records[0]}], offset: 'itr1'},
      {baseUrl},
    );
    expect(airtable.next).toBe('https://example.org/api?offset=itr1');
    const last = await read({total: 2, records}, {baseUrl: `${baseUrl}?page=2`});
    expect(last.isPart).toBeUndefined();
  });
});
