import {describe, expect, it} from 'vitest';
import {full, location, names, one, read} from './sample.js';

describe('HSDS 3', () => {
  it('gives one service at one place, with the facts of both', async () => {
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

  it('gives a service for each of its places', async () => {
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

  it('returns the address of the next page', async () => {
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

  it('leaves out services that ended, and keeps those that are closed for a time', async () => {
    const all = ['active', 'inactive', 'defunct', 'temporarily closed'].map((status) => ({
      ...full,
      status,
      name: status,
    }));
    const {services, problems} = await read(all);
    expect(names(services)).toEqual(['active', 'temporarily closed']);
    expect(problems).toEqual([]);
  });

  it('is virtual only if it says so, or if no service has a place and this one has a phone', async () => {
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

  it('has no place on the map if its source hides the address', async () => {
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
  it('is read with the names of its own tables', async () => {
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

  it('includes Open Referral UK, version 1', async () => {
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

  it('may contain locations with their services', async () => {
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
