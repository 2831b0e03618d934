import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {bundleLeaflet, changed, htmlInjectionSinks} from '../../.config/generate/leaflet.mjs';
import {Clusters} from '../../src/services/map/clusters.js';
import {
  metersPerPixel,
  multiples,
  pointAt,
  roundDown,
  roundUp,
} from '../../src/services/map/measure.js';
import {keyCommand} from '../../src/services/map/map-actions.js';
import {located, type MapPlace} from '../../src/services/map/map-types.js';
import {degrees, shortDistance} from '../../src/services/map/format-distance.js';
import {tileAddress} from '../../src/services/map/tile-address.js';
import type {Service} from '../../src/services/model/service.js';
import type {Position} from '../../src/shared/geo/position.js';
import fc from './property.js';

const maxZoom = 18;
const world = [-180, -90, 180, 90] as const;

const service = (id: string, more: Partial<Service> = {}) =>
  ({id, name: `Door ${id}`, ...more}) as Service;
const at = (points: readonly Position[]) =>
  located(
    points.map((point, index) => ({service: service(String(index), {point}), number: index + 1})),
  );
const points = fc.array(
  fc.tuple(
    fc.double({min: -140, max: -53, noNaN: true}),
    fc.double({min: 42, max: 70, noNaN: true}),
  ),
  {maxLength: 150, size: 'max'},
);

/** With 150 places, reducing a failing example would take minutes. */
const quickly = {numRuns: 60, endOnFailure: true};

describe('places on the map', () => {
  it('are the services that have a place, by number', () => {
    const point: Position = [-123.1, 49.2];
    const places: MapPlace[] = [
      {number: 3, service: service('c', {point})},
      {number: 1, service: service('a', {point})},
      {number: 2, service: service('nowhere')},
      {number: 4, service: service('hidden', {point, confidential: true})},
      {number: 5, service: service('by phone', {point, virtual: true})},
      {number: 6, service: service('broken', {point: [Number.NaN, 4]})},
    ];
    expect(located(places).map((place) => place.service.id)).toEqual(['a', 'c']);
  });
});

describe('markers and clusters', () => {
  it('contain every place exactly once at every zoom, in the order of their numbers', () => {
    fc.assert(
      fc.property(points, fc.integer({min: 0, max: 22}), (all, zoom) => {
        const marks = new Clusters(at(all as Position[]), maxZoom).within(world, zoom);
        const numbers = marks.flatMap(({places}) => places.map(({number}) => number));
        expect([...numbers].sort((a, b) => a - b)).toEqual(all.map((_, index) => index + 1));
        const first = marks.map(({places}) => places[0]!.number);
        expect(first).toEqual([...first].sort((a, b) => a - b));
        for (const {places} of marks) {
          const own = places.map(({number}) => number);
          expect(own).toEqual([...own].sort((a, b) => a - b));
        }
      }),
      quickly,
    );
  });

  it('separate at the zoom that they name', () => {
    fc.assert(
      fc.property(points, fc.integer({min: 0, max: maxZoom}), (all, zoom) => {
        const marks = new Clusters(at(all as Position[]), maxZoom);
        for (const mark of marks.within(world, zoom)) {
          if (mark.splitsAt === undefined) continue;
          const then = marks
            .within(world, mark.splitsAt)
            .filter(({places}) => places.some((place) => mark.places.includes(place)));
          expect(then.length).toBeGreaterThan(1);
        }
      }),
      quickly,
    );
  });

  it('stay together, without a zoom to separate, for places at one point', () => {
    const here: Position = [-123.12, 49.26];
    const marks = new Clusters(at([here, here, here, [-123.2, 49.3]]), maxZoom);
    const [mark] = marks.within(world, maxZoom);
    expect(mark!.places).toHaveLength(3);
    expect(mark!.splitsAt).toBeUndefined();
    expect(marks.zoomToSeparate(marks.places[1]!, 3)).toBeLessThan(maxZoom);
  });

  it('show a place alone from the zoom found for it, and not before', () => {
    const close: Position[] = [
      [-123.12, 49.26],
      [-123.121, 49.26],
    ];
    const marks = new Clusters(at(close), maxZoom);
    const zoom = marks.zoomToSeparate(marks.places[0]!, 5);
    expect(marks.within(world, zoom)).toHaveLength(2);
    expect(marks.within(world, zoom - 1)).toHaveLength(1);
  });
});

describe('measures', () => {
  it.each([
    [1, 1, 1],
    [1.1, 2, 1],
    [340, 500, 200],
    [0.03, 0.05, 0.02],
    [1000, 1000, 1000],
  ])('%d is rounded up to %d and down to %d', (value, up, down) => {
    expect(roundUp(value)).toBe(up);
    expect(roundDown(value)).toBe(down);
  });

  it('lines are at round degrees', () => {
    expect(multiples(0.1, -0.25, 0.35)).toEqual([-0.2, -0.1, 0, 0.1, 0.2, 0.3]);
    expect(multiples(10, 41, 59)).toEqual([50]);
  });

  it('a point lies at the requested distance', () => {
    const [lon, lat] = pointAt([-123, 49], 111_195, 0);
    expect(lon).toBeCloseTo(-123, 6);
    expect(lat).toBeCloseTo(50, 3);
    // On the equator, a degree of longitude is as long as a degree of latitude.
    expect(pointAt([0, 0], 111_195, 90)[0]).toBeCloseTo(1, 3);
  });

  it('a pixel spans less in the north', () => {
    expect(metersPerPixel(0, 0)).toBeCloseTo(156_367, -2);
    expect(metersPerPixel(60, 10)).toBeCloseTo(metersPerPixel(0, 11), 6);
  });

  it('are formatted in short form, in the language’s digits and order', () => {
    expect(shortDistance(500, {locale: 'en-CA', direction: 'ltr'})).toBe('500 m');
    expect(shortDistance(2000, {locale: 'fr-CA', direction: 'ltr'})).toBe('2\u00a0km');
    // A language that platforms do not know.
    expect(shortDistance(2000, {locale: 'crk', direction: 'ltr'})).toBe('2\u00a0km');
    expect(degrees(-123.1, 2, {locale: 'fr-CA', direction: 'ltr'})).toBe('123,10°');
  });
});

describe('keys', () => {
  const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
    keyCommand({key, ...more} as KeyboardEvent);

  it.each([
    ['ArrowLeft', 'pan-left'],
    ['=', 'zoom-in'],
    ['_', 'zoom-out'],
    ['Escape', 'leave'],
    ['a', undefined],
  ])('%s', (key, command) => expect(press(key)).toBe(command));

  it('leaves shortcuts and handled keys to the page', () => {
    for (const more of [{altKey: true}, {ctrlKey: true}, {metaKey: true}, {defaultPrevented: true}])
      expect(press('ArrowLeft', more)).toBeUndefined();
  });
});

describe('addresses of tiles', () => {
  it.each([
    ['https://tiles.example/{z}/{x}/{y}.png', 'raster', 'https://tiles.example/{z}/{x}/{y}.png'],
    ['/tiles/{z}/{y}/{x}', 'raster', '/tiles/{z}/{y}/{x}'],
    ['https://{s}.tiles.example/{z}/{x}/{-y}.png', 'raster', undefined],
    ['maps/town.pmtiles', 'pmtiles', 'https://site.example/maps/town.pmtiles'],
  ])('%s', (address, kind, url) => {
    expect(tileAddress(address, 'https://site.example/page')).toEqual({kind, url: url ?? address});
  });

  it.each([
    'javascript:{z}{x}{y}',
    'data:image/png,{z}{x}{y}',
    '/tiles/{z}.png',
    '',
    'file:///a.pmtiles',
  ])('does not accept %s', (address) =>
    expect(tileAddress(address, 'https://site.example/')).toBeUndefined(),
  );
});

describe('Leaflet', () => {
  const files = ['core/Browser.js', 'core/Util.js'].map((file): [file: string, code: string] => [
    file,
    readFileSync(`node_modules/leaflet/src/${file}`, 'utf8'),
  ]);

  it('does not contain code that a strict policy would block', async () => {
    for (const [file, code] of files) {
      expect(code).toMatch(htmlInjectionSinks);
      expect(changed(file, code)).not.toMatch(htmlInjectionSinks);
    }
    expect(await bundleLeaflet()).not.toMatch(htmlInjectionSinks);
  });

  it.each(files)('is not bundled if its %s has changed', (file, code) => {
    const other = code.replace(/var (inlineSvg|emptyImageUrl)/, 'var $1s');
    expect(() => changed(file, other)).toThrow(file);
    expect(() => changed(file, code + code)).toThrow(file);
  });
});
