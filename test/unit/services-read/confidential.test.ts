import {describe, expect, it} from 'vitest';
import {feature, full, location, one} from './sample.js';

describe('confidential services', () => {
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
  ])('have no place: %s', async (_, source) => {
    const service = await one(source);
    expect(service.confidential).toBe(true);
    for (const key of ['point', 'address', 'directions', 'mobile', 'virtual']) {
      expect(service).not.toHaveProperty(key);
    }
    expect(JSON.stringify(service)).not.toMatch(hidden);
  });

  it('do not include records that say "not confidential"', async () => {
    for (const value of ['N', 'no', 'false', '0', '', 'Non', null, false]) {
      expect(await one(feature({name: 'A', confidential: value}))).toMatchObject({
        point: [-79.4, 43.6],
      });
    }
  });
});
