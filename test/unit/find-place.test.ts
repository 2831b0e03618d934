import {describe, expect, it} from 'vitest';
import {distanceMeters} from '../../src/shared/geo/distance.js';
import {findPlace} from '../../src/places/find-place.js';
import type {Position} from '../../src/shared/geo/position.js';
import fc from './property.js';

const first = async (text: string) => (await findPlace(text))[0];
const names = async (text: string) => (await findPlace(text)).map(({name}) => name);
const km = async (text: string, point: Position) => {
  const place = await first(text);
  if (!place) throw new Error(`${text} is not found`);
  return distanceMeters(place.point, point) / 1000;
};

describe('postal codes', () => {
  it.each([
    ['V6B', [-123.114, 49.279], 5],
    ['v6b 1a1', [-123.114, 49.279], 5],
    ['V6B1A1', [-123.114, 49.279], 5],
    ['V6B-1', [-123.114, 49.279], 5],
    ['123 Any Street, Vancouver, BC V6B 1A1', [-123.114, 49.279], 5],
    ['H2X', [-73.568, 45.511], 5],
    ['M5V 2T6', [-79.4, 43.64], 5],
    ['X0A', [-68.52, 63.75], 30],
    ['XOA 0H0', [-68.52, 63.75], 30],
    ['J0M', [-68.4, 58.1], 30],
    ['Y1A', [-135.05, 60.72], 10],
    ['T2P', [-114.06, 51.05], 8],
    ['V6T', [-123.25, 49.26], 15],
    ['S6V', [-105.75, 53.2], 10],
  ] as [string, Position, number][])('%s', async (text, point, most) => {
    expect(await km(text, point)).toBeLessThan(most);
    expect(await findPlace(text)).toHaveLength(1);
  });

  it('are found with the name of their town', async () => {
    expect((await first('k1p5e7'))?.name).toBe('K1P (Ottawa, ON)');
  });

  it('are not found if they are not assigned', async () => {
    for (const code of ['W1A', 'D2D 2D2', 'H0H 0H0', 'V6'])
      expect(await findPlace(code)).toEqual([]);
  });
});

describe('towns', () => {
  it.each([
    ['Montreal', 'Montréal, QC'],
    ['MONTRÉAL', 'Montréal, QC'],
    ['québec', 'Québec, QC'],
    ['Quebec City', 'Québec, QC'],
    ['Québec, Québec', 'Québec, QC'],
    ['Whitehorse', 'Whitehorse, YT'],
    ['Iqaluit', 'Iqaluit, NU'],
    ['Kuujjuaq', 'Kuujjuaq, QC'],
    ['Cape Dorset', 'Kinngait, NU'],
    ['deline', 'Délı̨nę, NT'],
    ["Lutsel K'e", 'Łutselkʼe, NT'],
    ['Sudbury', 'Greater Sudbury, ON'],
    ['Grand Sudbury', 'Greater Sudbury, ON'],
    ['Grand-Sault', 'Grand Falls, NB'],
    ["St. John's", "St. John's, NL"],
    ['st johns', "St. John's, NL"],
    ['Saint John', 'Saint John, NB'],
    ['St John', 'Saint John, NB'],
    ['st-jerome', 'Saint-Jérôme, QC'],
    ['Saint John, New Brunswick, Canada', 'Saint John, NB'],
    ['Vancouver', 'Vancouver, BC'],
    ['Victoria BC', 'Victoria, BC'],
    ['Victoria, C.-B.', 'Victoria, BC'],
    ['Windsor', 'Windsor, ON'],
    ['Windsor, N.S.', 'Windsor, NS'],
    ['Windsor (Québec)', 'Windsor, QC'],
    ['Trois-Rivieres', 'Trois-Rivières, QC'],
    ['  toronto  ', 'Toronto, ON'],
  ])('%s', async (text, name) => {
    expect((await first(text))?.name).toBe(name);
  });

  it('of the same name are listed with their province, the larger first', async () => {
    expect((await names('Windsor')).slice(0, 3)).toEqual([
      'Windsor, ON',
      'Windsor, QC',
      'Windsor, NS',
    ]);
    expect((await names('Kingston'))[0]).toBe('Kingston, ON');
  });

  it('are found while the reader types, the larger first', async () => {
    expect((await names('Van'))[0]).toBe('Vancouver, BC');
    expect((await names('tor'))[0]).toBe('Toronto, ON');
    expect((await names('north van'))[0]).toBe('North Vancouver, BC');
    expect((await names('s')).length).toBe(0);
    expect((await names('sa')).length).toBe(10);
  });

  it.each([
    ['Vancuver', 'Vancouver, BC'],
    ['Vacnouver', 'Vancouver, BC'],
    ['Torotno', 'Toronto, ON'],
    ['Saskatton', 'Saskatoon, SK'],
    ['Winipeg', 'Winnipeg, MB'],
    ['Iqualuit', 'Iqaluit, NU'],
    ['Sherbroke, QC', 'Sherbrooke, QC'],
    ['Tuktoyuktuk', 'Tuktoyaktuk, NT'],
  ])('are found with a typing error: %s', async (text, name) => {
    expect((await first(text))?.name).toBe(name);
  });

  it('are the place itself where a postal code has only the countryside around', async () => {
    expect((await names('Fernie')).filter((name) => name.includes('Fernie'))).toEqual([
      'Fernie, BC',
    ]);
  });

  it('have the right coordinates', async () => {
    // Compared with the coordinates of the town halls.
    expect(await km('Toronto', [-79.384, 43.653])).toBeLessThan(5);
    expect(await km('Halifax', [-63.574, 44.648])).toBeLessThan(5);
    expect(await km('Baie-Comeau', [-68.15, 49.22])).toBeLessThan(5);
    expect(await km('Calgary', [-114.058, 51.046])).toBeLessThan(5);
    expect(await km('Dorval', [-73.75, 45.45])).toBeLessThan(5);
  });
});

describe('communities', () => {
  it.each([
    ['Membertou', [-60.19, 46.12]],
    ['Hazelton', [-127.67, 55.25]],
    ['Garden Hill', [-94.65, 53.87]],
    ['Garden Hill First Nation', [-94.65, 53.87]],
    ['Kahnawake', [-73.68, 45.41]],
    ['Kahnawà:ke', [-73.68, 45.41]],
    ['Six Nations', [-80.12, 43.05]],
    ['Maskwacis', [-113.45, 52.83]],
    ['Hobbema', [-113.45, 52.83]],
    ['Daajing Giids', [-132.08, 53.25]],
    ['Queen Charlotte', [-132.08, 53.25]],
    ['Esgenoôpetitj', [-65.0, 47.37]],
    ['Burnt Church', [-65.13, 47.21]],
    ['Behchokǫ̀', [-116.05, 62.8]],
    ['Behchoko', [-116.05, 62.8]],
    ['Tiohtià:ke', [-73.57, 45.5]],
    ['Mohkinstsis', [-114.06, 51.05]],
    ['Kanehsatake', [-74.13, 45.48]],
    ['Siksika', [-112.9, 50.8]],
    ['Elsipogtog First Nation', [-65.0, 46.6]],
    ['Attawapiskat', [-82.43, 52.93]],
    ['Onion Lake Cree Nation', [-109.95, 53.68]],
    ['ᐃᖃᓗᐃᑦ', [-68.52, 63.75]],
    ['Salluit', [-75.64, 62.2]],
    ['Nain NL', [-61.69, 56.54]],
    ['Chisasibi', [-78.9, 53.79]],
    ['ʔaq̓am', [-115.66, 49.57]],
    ['aqam', [-115.66, 49.57]],
    ['Carcross/Tagish', [-134.7, 60.17]],
  ] as [string, Position][])('%s', async (text, point) => {
    expect(await km(text, point)).toBeLessThan(40);
    expect((await first(text))?.match).toBeUndefined();
  });

  it('by a rural postal code are exact, and an area says that it is large', async () => {
    expect(await km('X0E 0R8', [-115.79, 60.82])).toBeLessThan(15);
    // Nobody knows this code, but all that begin so are in Hay River.
    expect(await first('X0E 0R0')).toMatchObject({name: 'X0E 0R0 (Hay River, NT)'});
    expect((await first('X0E 0R0'))?.isCoarse).toBeUndefined();
    expect((await first('X0E'))?.isCoarse).toBe(true);
    expect((await first('R0B 9Z9'))?.isCoarse).toBe(true);
    expect((await first('V6B'))?.isCoarse).toBeUndefined();
  });

  it('are not taken for a postal code', async () => {
    for (const text of ['Garden Hill', 'Mill Hill', 'Blind Gil'])
      for (const name of await names(text)) expect(name).not.toMatch(/^[A-Z]\d/);
  });

  it('of one name are all there, those at home first', async () => {
    expect((await names('Windsor')).length).toBeGreaterThan(2);
    expect((await findPlace('Windsor', {home: 'NS'}))[0]?.name).toBe('Windsor, NS');
    expect((await findPlace('Millbrook', {home: 'NS'}))[0]?.name).toBe('Millbrook, NS');
    expect((await findPlace('Fox Lake', {home: 'MB'}))[0]?.province).toBe('MB');
  });

  it('with two errors are found at home and in the province that is named, nowhere else', async () => {
    for (const text of ['Pembretan', 'Saskatchatoon', 'Winnippegg', 'Hammiltonn']) {
      for (const {name} of await findPlace(text)) expect(`${text}: ${name}`).toBe('');
    }
    expect((await findPlace('Winnippegg', {home: 'MB'}))[0]).toMatchObject({
      name: 'Winnipeg, MB',
      match: 'guess',
    });
    expect((await findPlace('Winnippegg MB'))[0]?.name).toBe('Winnipeg, MB');
    expect(await findPlace('Winnippegg', {home: 'ON'})).toEqual([]);
    expect((await findPlace('Winipeg', {home: 'ON'}))[0]).toMatchObject({
      name: 'Winnipeg, MB',
      match: 'guess',
    });
  });

  it('say when only their beginning was typed', async () => {
    expect((await first('Vancou'))?.match).toBe('beginning');
  });
});

describe('coordinates', () => {
  it('are read as they are', async () => {
    expect(await findPlace('49.28,-123.12')).toEqual([
      {name: '49.28, -123.12', point: [-123.12, 49.28]},
    ]);
    expect((await first('63.75 −68.5'))?.point).toEqual([-68.5, 63.75]);
  });
  it('are not a place if they are invalid', async () => {
    expect(await findPlace('91,0')).toEqual([]);
    expect(await findPlace('49.28')).toEqual([]);
  });
});

describe('other input', () => {
  it.each(['', '   ', '?', '🙂', 'xqzwvk', '(((', '\u0000', ', BC'])(
    'finds nothing in %j',
    async (text) => expect(await findPlace(text)).toEqual([]),
  );

  it('refuses a very long text at once', async () => {
    expect(await findPlace('a'.repeat(1_000_000))).toEqual([]);
  });

  it('never throws, and returns only places in Canada', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({unit: 'grapheme', maxLength: 30}), async (text) => {
        for (const {name, point} of await findPlace(`${text}a`)) {
          expect(name).not.toBe('');
          expect(point[0]).toBeGreaterThan(-142);
          expect(point[0]).toBeLessThan(-52);
          expect(point[1]).toBeGreaterThan(41);
          expect(point[1]).toBeLessThan(84);
        }
      }),
      {numRuns: 300},
    );
  });

  it('returns copies, so that a caller cannot change the gazetteer', async () => {
    (await first('Toronto'))!.point[0] = 0;
    expect((await first('Toronto'))!.point[0]).not.toBe(0);
  });
});

describe('distance', () => {
  it('is in metres', () => {
    // A degree of latitude; Vancouver to Halifax; across the date line.
    expect(distanceMeters([0, 0], [0, 1])).toBeCloseTo(111_195, -1);
    expect(distanceMeters([-123.12, 49.28], [-63.57, 44.65]) / 1000).toBeCloseTo(4_443, -2);
    expect(distanceMeters([179.5, 0], [-179.5, 0])).toBeCloseTo(111_195, -1);
    expect(distanceMeters([-100, 50], [-100, 50])).toBe(0);
    expect(distanceMeters([0, 90], [180, -90])).toBeCloseTo(Math.PI * 6_371_008.8, 0);
  });
});
