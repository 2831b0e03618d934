import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {siteZone} from '../../src/community/site-zone.js';
import {parseProfile} from '../../src/community/profile.js';
import {townZone} from '../../src/services/finder/town-zones.js';
import {serviceZone} from '../../src/services/model/service-zone.js';
import {canadianClock} from '../../src/shared/canada/clocks.js';
import {zoneAtlas} from '../../src/shared/canada/zone-atlas.js';
import {zoneOf, type PlaceFacts} from '../../src/shared/canada/zone-of.js';

type Row = [facts: PlaceFacts, zone: string | undefined];
type Point = [lon: number, lat: number];

const zones = (rows: Row[]) =>
  it.each(rows)('%j is in %s', (facts, zone) => {
    expect(zoneOf(facts, zoneAtlas)).toBe(zone);
    // A page asks without the atlas first, and then with it.
    expect([zone, undefined]).toContain(zoneOf(facts));
  });

describe('the zone of a place by its province', () => {
  zones([
    [{region: 'Ontario'}, 'America/Toronto'],
    [{region: 'B.C.'}, 'America/Vancouver'],
    [{region: 'Terre-Neuve-et-Labrador'}, 'America/St_Johns'],
    [{region: 'T.N.-L.'}, 'America/St_Johns'],
    [{region: 'Sask.'}, 'America/Regina'],
    [{region: 'Yukon'}, 'America/Whitehorse'],
    [{region: 'CA-QC'}, 'America/Toronto'],
    [{region: 'Île-du-Prince-Édouard'}, 'America/Halifax'],
    [{region: 'Nouveau-Brunswick'}, 'America/Moncton'],
    [{region: 'N.W.T.'}, 'America/Yellowknife'],
    [{region: 'Texas'}, undefined],
    [{region: ''}, undefined],
    [{}, undefined],
  ]);
});

describe('the zone of a place by its point and province', () => {
  const at = (region: string, lon: number, lat: number, zone: string): Row => [
    {region, point: [lon, lat]},
    zone,
  ];
  zones([
    at('ON', -94.5, 49.8, 'America/Winnipeg'), // Kenora
    at('ON', -93.4, 48.61, 'America/Winnipeg'), // Fort Frances
    at('ON', -89.25, 48.38, 'America/Toronto'), // Thunder Bay
    at('ON', -91.6, 48.75, 'America/Atikokan'),
    at('ON', -90.19, 51.47, 'America/Atikokan'), // Pickle Lake
    at('Colombie-Britannique', -120.2, 55.76, 'America/Dawson_Creek'),
    at('BC', -123.1, 49.3, 'America/Vancouver'),
    at('BC', -122.7, 58.8, 'America/Fort_Nelson'),
    at('BC', -115.8, 49.5, 'America/Edmonton'), // Cranbrook
    at('BC', -116.97, 51.3, 'America/Edmonton'), // Golden
    at('BC', -118.2, 51, 'America/Vancouver'), // Revelstoke
    at('BC', -116.51, 49.1, 'America/Creston'),
    at('BC', -117.3, 49.5, 'America/Vancouver'), // Nelson
    at('NL', -60.4, 53.3, 'America/Goose_Bay'),
    at('NL', -66.9, 52.94, 'America/Goose_Bay'), // Labrador City
    at('NL', -56.3, 52.54, 'America/St_Johns'), // Port Hope Simpson
    at('NL', -55.6, 51.4, 'America/St_Johns'),
    at('Saskatchewan', -110, 53.28, 'America/Edmonton'), // Lloydminster
    at('SK', -101.9, 54.76, 'America/Winnipeg'), // Creighton
    at('SK', -105.7, 53.2, 'America/Regina'),
    at('NU', -92.1, 62.8, 'America/Rankin_Inlet'),
    at('NU', -105.1, 69.1, 'America/Cambridge_Bay'),
    at('NU', -95.9, 68.64, 'America/Cambridge_Bay'), // Gjoa Haven
    at('NU', -83.16, 64.14, 'America/Atikokan'), // Coral Harbour
    at('NU', -94.83, 74.7, 'America/Rankin_Inlet'), // Resolute
    at('NU', -68.5, 63.7, 'America/Iqaluit'),
    at('Qc', -61.9, 47.4, 'America/Halifax'), // Îles-de-la-Madeleine
    at('QC', -57.1, 51.4, 'America/Blanc-Sablon'),
    at('QC', -66.38, 50.2, 'America/Toronto'), // Sept-Îles
    // A province that is written wins over a point that lies elsewhere by a slip.
    at('MB', 97.1, 49.9, 'America/Winnipeg'),
  ]);
});

describe('the zone of a place by its point alone', () => {
  // By name, because the clocks of several zones are the same.
  it.each<[place: string, ...point: Point, zone: string | undefined]>([
    ['Vancouver', -123.1, 49.28, 'America/Vancouver'],
    ['Victoria', -123.37, 48.43, 'America/Vancouver'],
    ['Masset', -132.15, 54.01, 'America/Vancouver'],
    ['Field', -116.49, 51.4, 'America/Edmonton'],
    ['Valemount', -119.26, 52.83, 'America/Vancouver'],
    ['Jasper', -118.08, 52.87, 'America/Edmonton'],
    ['Whitehorse', -135.05, 60.72, 'America/Whitehorse'],
    ['Eagle Plains', -136.72, 66.37, 'America/Whitehorse'],
    ['Fort McPherson', -134.88, 67.44, 'America/Yellowknife'],
    ['Ulukhaktok', -117.8, 70.74, 'America/Yellowknife'],
    ['Kugluktuk', -115.1, 67.83, 'America/Cambridge_Bay'],
    ['Saskatoon', -106.67, 52.13, 'America/Regina'],
    ['Flin Flon', -101.88, 54.77, 'America/Winnipeg'],
    ['Churchill', -94.17, 58.77, 'America/Winnipeg'],
    ['Sioux Lookout', -91.92, 50.1, 'America/Winnipeg'],
    ['Marathon', -86.38, 48.72, 'America/Toronto'],
    ['Windsor', -83.02, 42.3, 'America/Toronto'],
    ['Chibougamau', -74.37, 49.91, 'America/Toronto'],
    ['Gaspé', -64.48, 48.83, 'America/Toronto'],
    ['Campbellton', -66.67, 48.005, 'America/Halifax'],
    ['Matapédia', -66.94, 47.98, 'America/Toronto'],
    ['Edmundston', -68.33, 47.37, 'America/Halifax'],
    ['Dégelis', -68.64, 47.55, 'America/Toronto'],
    ['Charlottetown', -63.13, 46.24, 'America/Halifax'],
    ['Sydney', -60.19, 46.14, 'America/Halifax'],
    ['Channel-Port aux Basques', -59.15, 47.57, 'America/St_Johns'],
    ['Fermont', -67.09, 52.79, 'America/Toronto'],
    ['Wabush', -66.87, 52.91, 'America/Goose_Bay'],
    ['Schefferville', -66.82, 54.8, 'America/Toronto'],
    ['Natashquan', -61.82, 50.19, 'America/Toronto'],
    ['Iqaluit', -68.52, 63.75, 'America/Iqaluit'],
    ['Seattle', -122.33, 47.6, undefined],
    ['the sea off Africa', 0, 0, undefined],
    ['a point without its minus sign', 123.1, 49.28, undefined],
  ])('%s is at %d %d, in %s', (_, lon, lat, zone) => {
    const found = zoneOf({point: [lon, lat]}, zoneAtlas);
    // In the Northwest Territories and Atlantic Canada, several zones have one clock.
    expect(found && canadianClock(found)).toBe(zone && canadianClock(zone));
  });
});

describe('the zone of a place without a point', () => {
  zones([
    [{region: 'ON', locality: 'Kenora'}, 'America/Winnipeg'],
    [{region: 'ON', locality: 'Sioux Lookout'}, 'America/Winnipeg'],
    [{region: 'ON', locality: 'Ottawa'}, 'America/Toronto'],
    [{region: 'ON', postalCode: 'P9N 1A1'}, 'America/Winnipeg'],
    [{region: 'ON', postalCode: 'p0t 1c0'}, 'America/Atikokan'],
    [{region: 'BC', locality: 'Cranbrook, BC'}, 'America/Edmonton'],
    [{region: 'BC', locality: 'CRESTON', postalCode: 'V0B 1G0'}, 'America/Creston'],
    [{region: 'BC', postalCode: 'V0B 1M0'}, 'America/Edmonton'],
    [{region: 'BC', locality: 'Nelson'}, 'America/Vancouver'],
    [{region: 'SK', locality: 'Lloydminster'}, 'America/Edmonton'],
    [{region: 'AB', locality: 'Lloydminster'}, 'America/Edmonton'],
    [{region: 'QC', locality: 'Les Îles-de-la-Madeleine'}, 'America/Halifax'],
    [{region: 'QC', locality: 'Blanc-Sablon'}, 'America/Blanc-Sablon'],
    [{region: 'NL', locality: 'Happy Valley – Goose Bay'}, 'America/Goose_Bay'],
    [{region: 'NL', locality: "St. John's"}, 'America/St_Johns'],
    [{region: 'NU', locality: 'Coral Harbour'}, 'America/Atikokan'],
    [{region: 'NU', postalCode: 'X0C 0A0'}, 'America/Rankin_Inlet'],
    [{region: 'NU', locality: 'Resolute Bay'}, 'America/Resolute'],
    // The province stands in the postal code, or by the end of an address in one cell.
    [{postalCode: 'V6B 1A1'}, 'America/Vancouver'],
    [{postalCode: 'R3C'}, 'America/Winnipeg'],
    [{postalCode: 'X0B 0C0'}, 'America/Cambridge_Bay'],
    [{postalCode: 'X1A 0A1'}, 'America/Yellowknife'],
    [{postalCode: '98101'}, undefined],
    [{lines: ['12 Alder Street, Nelson BC V1L 0A1']}, 'America/Vancouver'],
    [{lines: ['12 Alder Street', 'Regina SK']}, 'America/Regina'],
    [{lines: ['12, rue des Aulnes, Gatineau (Québec)'], region: 'Québec'}, 'America/Toronto'],
    [{lines: ['12, rue des Aulnes'], locality: 'Edmundston, Nouveau-Brunswick'}, 'America/Moncton'],
    [{lines: ['12 Alder Street, Brandon, Manitoba, Canada']}, 'America/Winnipeg'],
    // A direction is not a province, and a town alone may be anywhere.
    [{lines: ['12 4 Avenue NE']}, undefined],
    [{locality: 'Richmond'}, undefined],
  ]);
});

describe('a zone that the source states', () => {
  zones([
    [{timeZone: 'America/Toronto'}, 'America/Toronto'],
    [{timeZone: 'Asia/Kolkata'}, 'Asia/Kolkata'],
    [{timeZone: 'Pacific'}, undefined],
    // It fits the place, which may be in a part of the province that we do not know.
    [{timeZone: 'America/Edmonton', region: 'BC'}, 'America/Edmonton'],
    [{timeZone: 'Canada/Pacific', region: 'BC'}, 'Canada/Pacific'],
    [{timeZone: 'america/glace_bay', region: 'NS'}, 'america/glace_bay'],
    // It is that of an office elsewhere, of a town in the United States, or no zone.
    [{timeZone: 'America/Toronto', region: 'BC'}, 'America/Vancouver'],
    [{timeZone: 'America/Los_Angeles', region: 'BC'}, 'America/Vancouver'],
    [{timeZone: 'America/Denver', point: [-113.5, 53.5]}, 'America/Edmonton'],
    [{timeZone: 'PST', point: [-123.1, 49.28]}, 'America/Vancouver'],
    [{timeZone: 'EST', region: 'ON'}, 'America/Toronto'],
  ]);
});

it('is that of the nearest stop that is known, for a service without a place of its own', () => {
  const stop = {hours: {rules: []}, point: [-113.5, 53.5] as Point};
  expect(serviceZone({mobile: [{hours: {rules: []}}, stop]}, zoneAtlas)).toBe('America/Edmonton');
});

it.each([
  [{timeZone: 'America/Regina'}, 'America/Regina'],
  [{services: {region: 'CA-BC'}}, 'America/Vancouver'],
  [{services: {region: 'CA-BC'}, place: {point: [-115.8, 49.5]}}, 'America/Edmonton'],
  [{place: {point: [-97.1, 49.9]}}, 'America/Winnipeg'],
  [{timeZone: 'America/Los_Angeles', services: {region: 'CA-BC'}}, 'America/Vancouver'],
  [{name: 'Alder Centre'}, undefined],
])('a site with %j is in %s', (json, zone) => {
  expect(siteZone(parseProfile(json).profile, zoneAtlas)).toBe(zone);
});

describe('without the atlas', () => {
  it.each<Row>([
    [{region: 'AB', locality: 'Banff'}, 'America/Edmonton'],
    [{region: 'BC', point: [-123.1, 49.28]}, 'America/Vancouver'],
    [{region: 'QC', point: [-73.6, 45.5]}, 'America/Toronto'],
    [{region: 'ON', point: [-94.5, 49.8]}, undefined],
    [{timeZone: 'America/Regina'}, 'America/Regina'],
    [{timeZone: 'Asia/Kolkata'}, 'Asia/Kolkata'],
    [{region: 'BC', locality: 'Cranbrook'}, undefined],
    [{point: [-123.1, 49.28]}, undefined],
    [{timeZone: 'America/Los_Angeles', point: [-123.1, 49.28]}, undefined],
  ])('%j is in %s', (facts, zone) => expect(zoneOf(facts)).toBe(zone));
});

describe('a town without its province', () => {
  it.each([
    ['Winnipeg', 'America/Winnipeg'],
    ['montreal', 'America/Toronto'],
    ['Kelowna', 'America/Vancouver'],
    // In British Columbia and in Ontario, with other clocks.
    ['Cranbrook', undefined],
    ['Winnip', undefined],
    ['V6B 1A1', undefined],
    ['49.28, -123.1', undefined],
    ['Nowhere at All', undefined],
  ])('%s is in %s', async (town, zone) => expect(await townZone(town)).toBe(zone));
});

it('agrees with the provinces of all towns and postal codes that we know', () => {
  const text = readFileSync('src/places/canada.ts', 'utf8');
  const blocks = text.slice(text.indexOf('`\n') + 2).matchAll(/^([A-Z]{2})\n((?:.+;.+\n)+)/gm);
  const wrong: string[] = [];
  let count = 0;
  for (const [, region, rows] of blocks) {
    let [lat, lon] = [0, 0];
    for (const row of rows!.trim().split('\n')) {
      const [name, place] = row.split(';');
      const [north, east] = place!.split(' ').map(Number);
      [lat, lon] = [lat + north!, lon + east!];
      const point: Point = [lon / 100, lat / 100];
      const clockOf = (facts: PlaceFacts) => canadianClock(zoneOf(facts, zoneAtlas) ?? '');
      // A `~` is the middle of a countryside, where nobody may live.
      if (!name!.startsWith('~') && clockOf({point}) !== clockOf({point, region}))
        wrong.push(`${name} ${region} ${point.join()}`);
      count++;
    }
  }
  expect(count).toBeGreaterThan(600);
  // Their point is rounded to a kilometre, and the border is nearer.
  expect(wrong).toEqual([]);
});
