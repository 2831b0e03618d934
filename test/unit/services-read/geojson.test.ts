import {describe, expect, it} from 'vitest';
import {feature, full, messages, one, read} from './sample.js';

describe('GeoJSON', () => {
  it('is read with the usual names of properties', async () => {
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
  ])('may be a collection, a list or lines (%#)', async (source) => {
    expect((await read(source)).services).toMatchObject([{name: 'A', point: [-79.4, 43.6]}]);
  });

  it('uses the middle of an area, and no point for a feature without a place', async () => {
    const square = [[[-80, 43], [-78, 43], [-78, 45], [-80, 45], [-80, 43]]]; // prettier-ignore
    expect((await one(feature({name: 'A'}, {type: 'Polygon', coordinates: square}))).point).toEqual(
      [-79, 44],
    );
    expect((await one(feature({name: 'A'}, null))).point).toBeUndefined();
    expect((await one(feature({name: 'A', phone: '604-555-0100'}, null))).virtual).toBe(true);
  });

  it('reports impossible coordinates once for the whole file', async () => {
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

  it('reads text in other languages as translations', async () => {
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

  it('may contain complete records', async () => {
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
