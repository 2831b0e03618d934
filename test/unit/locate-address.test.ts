import {describe, expect, it} from 'vitest';
import {locateAddress, type LocatableAddress} from '../../src/places/locate-address.js';
import {distanceMeters} from '../../src/shared/geo/distance.js';
import type {Position} from '../../src/shared/geo/position.js';
import type {Service} from '../../src/services/model/service.js';
import {approximatePoints} from '../../src/services/search/approximate-points.js';
import {createGrowingDirectory} from '../../src/services/search/lazy-directory.js';

const brandon: Position = [-99.95, 49.84];
const thompson: Position = [-97.86, 55.74];
const thePas: Position = [-101.25, 53.82];

describe('an address without coordinates', () => {
  it.each<[string, LocatableAddress, 'code' | 'town', Position]>([
    ['a postal code', {postalCode: 'R7A 0A1'}, 'code', brandon],
    ['half a postal code', {postalCode: 'R7A'}, 'code', brandon],
    [
      'a code before a town',
      {postalCode: 'r8n0a1', locality: 'Winnipeg', region: 'MB'},
      'code',
      thompson,
    ],
    ['a town', {locality: 'The Pas', region: 'MB'}, 'town', thePas],
    [
      'a town and a province in words',
      {locality: 'Thompson', region: 'Manitoba'},
      'town',
      thompson,
    ],
    ['a town with its province', {locality: 'Brandon, MB'}, 'town', brandon],
    ['a town that is the only one', {locality: 'Iqaluit'}, 'town', [-68.52, 63.75]],
    ['one line', {lines: ['14 Elm Street, Brandon, MB']}, 'town', brandon],
    ['one line with a code', {lines: ['14 Elm Street, Brandon MB R7A 0A1']}, 'code', brandon],
    [
      'a First Nation',
      {locality: 'Norway House Cree Nation', region: 'MB'},
      'town',
      [-97.83, 53.97],
    ],
    ['a former name', {locality: 'Cape Dorset', region: 'NU'}, 'town', [-76.54, 64.23]],
    ['a rural code of a community', {postalCode: 'X0E 0R8'}, 'code', [-115.79, 60.82]],
    [
      'a rural code with its town',
      {postalCode: 'R0B 9Z9', locality: 'Norway House'},
      'town',
      [-97.83, 53.97],
    ],
    ['a French name', {locality: 'Trois-Rivières', region: 'Québec'}, 'town', [-72.55, 46.35]],
    ['a street at home', {locality: 'Windsor'}, 'town', [-64.13, 44.99]],
  ])('is located by %s', async (_, address, by, point) => {
    const found = await locateAddress(address, 'NS');
    expect(found?.by).toBe(by);
    expect(distanceMeters(found!.point, point) / 1000).toBeLessThan(20);
  });

  it.each<[string, LocatableAddress]>([
    ['an unknown town', {locality: 'Xyzzy Corners', region: 'MB'}],
    ['a name of several towns', {locality: 'Windsor'}],
    ['a town of another province', {locality: 'Brandon', region: 'BC'}],
    ['only a province', {region: 'MB'}],
    ['only a street', {lines: ['12 Birch Street']}],
    ['an area of the North', {postalCode: 'X0E'}],
    ['a code of another country', {postalCode: '99501'}],
    ['nothing', {}],
  ])('is not located by %s', async (_, address) => {
    expect(await locateAddress(address)).toBeUndefined();
  });
});

const service = (id: string, given: Partial<Service> = {}): Service => ({
  id,
  name: id,
  categories: [],
  phones: [],
  hours: {rules: []},
  languages: [],
  accessibility: [],
  attributes: [],
  ...given,
});
const town = (locality: string) => ({address: {lines: [], locality, region: 'MB'}});

describe('services without coordinates', () => {
  const services = [
    service('winnipeg', {point: [-97.14, 49.9]}),
    service('nowhere', town('Xyzzy Corners')),
    service('secret', {...town('Thompson'), confidential: true}),
    service('phone', {...town('Thompson'), virtual: true}),
    service('brandon', town('Brandon')),
    service('pas', town('The Pas')),
    service('thompson', {address: {lines: [], postalCode: 'R8N 0A1'}}),
  ];

  it('get a point, except those that are confidential or nowhere', async () => {
    const places = await approximatePoints(services);
    expect([...places.keys()].map((at) => services[at]!.id)).toEqual([
      'brandon',
      'pas',
      'thompson',
    ]);
  });

  it('are in the order of distance with the others, and the rest is counted and comes last', async () => {
    const directory = await createGrowingDirectory(services, {
      labels: () => ({}),
      isOpen: () => false,
      home: () => undefined,
    });
    const search = () => directory.search({near: thompson});
    const ids = () => search().results.map(({service: {id}}) => id);
    expect(ids()[0]).toBe('winnipeg');
    expect(search().unplaced).toBeUndefined();
    await directory.approximate();
    expect(ids()).toEqual(['thompson', 'pas', 'winnipeg', 'brandon', 'nowhere', 'secret', 'phone']);
    const {results, unplaced} = search();
    expect(unplaced).toBe(1);
    expect(results[0]).toMatchObject({approximate: {by: 'code'}});
    expect(results[1]).toMatchObject({approximate: {by: 'town'}});
    expect(results[2]).not.toHaveProperty('approximate');
    expect(results[5]).not.toHaveProperty('meters');
    expect(results[5]).not.toHaveProperty('approximate');
  });
});
