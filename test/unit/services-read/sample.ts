import {expect} from 'vitest';
import {readServices, type ReadServicesOptions} from '../../../src/services/read/index.js';
import type {Problem} from '../../../src/shared/problem.js';
import type {Service} from '../../../src/services/model/service.js';

export const read = (source: unknown, options?: ReadServicesOptions) =>
  readServices(typeof source === 'string' ? source : JSON.stringify(source), options);

/** The only service of a source. */
export async function one(source: unknown, options?: ReadServicesOptions): Promise<Service> {
  const {services, problems} = await read(source, options);
  expect(problems).toEqual([]);
  expect(services).toHaveLength(1);
  return services[0]!;
}

export const names = (services: readonly Service[]) => services.map(({name}) => name);
export const messages = ({problems}: {problems: {message: string}[]}) =>
  problems.map(({message}) => message);

export const location = {
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

export const full = {
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

/** A service of Tend's own JSON with a value at every key. */
export const whole = {
  id: 'lantern',
  serviceId: 'kits',
  name: 'Lantern House & Kitchen #2',
  lang: 'en',
  alternateNames: ['The Lantern', 'The Lantern'],
  description: 'Kits, no questions asked.\n\nAsk at the side door; R&D.',
  organization: 'Harbour Society',
  alert: 'Closed on Friday',
  categories: ['naloxone', 'women'],
  terms: ['Kits'],
  phones: [
    {number: '604-555-0100', extension: '12', description: 'front desk'},
    {number: '+1 (604) 555-0101', type: 'text'},
    '211',
  ],
  url: 'https://Example.org',
  email: 'hello@example.org',
  address: {lines: ['1 Main St', '#4'], locality: 'Exampleton', region: 'BC', country: 'CA'},
  directions: 'Bus 4',
  point: [-123.1, 49.28],
  virtual: false,
  mobile: [{name: 'Park', point: [-123, 49], hours: 'Tu 18:00-19:30'}, {address: '2 Main St'}],
  areas: ['Downtown'],
  hours: 'Mo-Fr 09:00-17:00; PH off',
  timeZone: 'America/Vancouver',
  languages: ['en', 'fr-CA', 'zh-Hant', 'tl', 'crk'],
  accessibility: ['Ramp'],
  attributes: ['walk-in', 'free', 'youth'],
  cost: 'Free',
  eligibility: 'Anyone',
  ages: {min: 16},
  documents: ['Nothing'],
  application: 'Walk in',
  confirmed: '2026-10-01',
  status: 'temporarily closed',
  translations: {fr: {name: 'Maison Lantern', areas: ['Centre-ville']}},
};

export const feature = (
  properties: object,
  geometry: unknown = {type: 'Point', coordinates: [-79.4, 43.6]},
) => ({
  type: 'Feature',
  properties,
  geometry,
});

/** Problems that show a fault in the readers: something threw. */
export const faulty = (problems: readonly Problem[]) =>
  problems.filter(({code, message}) => /unreadable/.test(code) || /cannot be read/.test(message));
