import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {distanceMeters} from '../../src/shared/geo/distance.js';
import {join} from '../../src/services/read/byte-ranges.js';
import {FlatGeobuf} from '../../src/services/read/flatgeobuf.js';
import {readServices} from '../../src/services/read/index.js';
import {levelsOf} from '../../src/services/read/packed-tree.js';
import type {Service} from '../../src/services/model/service.js';
import type {Position} from '../../src/shared/geo/position.js';
import {writeFlatGeobuf} from '../../src/services/write/flatgeobuf.js';

const no = {rules: []} as unknown as Service['hours'];
const at = (id: string, point?: Position, more: Partial<Service> = {}): Service => ({
  id,
  name: `Place ${id}`,
  categories: ['naloxone'],
  phones: [],
  hours: no,
  languages: [],
  accessibility: [],
  attributes: [],
  ...(point && {point}),
  ...more,
});

/** Services that are equal in every run and unevenly distributed, as around towns. */
function places(count: number): Service[] {
  let seed = 7;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const towns = Array.from({length: 30}, (): Position => [
    -135 + random() * 80,
    43 + random() * 20,
  ]);
  return Array.from({length: count}, (_, index) => {
    const [lon, lat] = towns[Math.floor(random() * 30)]!;
    const spread = random() ** 3 * 3;
    return at(`p${index}`, [lon + (random() - 0.5) * spread, lat + (random() - 0.5) * spread]);
  });
}

/** A file that counts the bytes that are requested. */
function ranged(bytes: Uint8Array) {
  const lengths: number[] = [];
  const read = (from: number, length: number) => {
    lengths.push(length);
    return Promise.resolve(bytes.slice(from, from + length));
  };
  return {lengths, parts: {read, size: () => bytes.length}};
}

const never = () => {
  throw new Error('a feature could not be read');
};

describe('a directory as FlatGeobuf', () => {
  it('is read back with every field as it was written', async () => {
    const {services} = await readServices(readFileSync('demo/site/services.json', 'utf8'));
    expect(services.length).toBeGreaterThan(5);
    const {bytes, nowhere} = writeFlatGeobuf(services);
    const read = await readServices(bytes);
    expect(read.problems).toEqual([]);
    const byId = (all: readonly Service[]) => [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId([...read.services, ...nowhere])).toEqual(byId(services));
  });

  it('writes no place for services that are confidential, by phone only or without a place', () => {
    const services = [
      at('a', [-123, 49]),
      at('b', [-123, 49], {confidential: true}),
      at('c', [-123, 49], {virtual: true}),
      at('d'),
    ];
    const {bytes, nowhere} = writeFlatGeobuf(services);
    expect(nowhere.map(({id}) => id)).toEqual(['b', 'c', 'd']);
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain('Place b');
  });

  it.each([1, 2, 16, 17, 256, 257, 4000])('finds the nearest of %i', async (count) => {
    const services = places(count);
    const {parts} = ranged(writeFlatGeobuf(services).bytes);
    const file = await FlatGeobuf.open(parts);
    for (const here of [[-123.1, 49.2], [-79.4, 43.7], [-68.5, 63.7], services[0]!.point!]) {
      const found = await file.nearest(here as Position, 10, never);
      const names = found.map(({properties}) => properties['name']);
      const squeeze = Math.cos((here[1]! * Math.PI) / 180);
      const way = ({point}: Service) =>
        ((point![0] - here[0]!) * squeeze) ** 2 + (point![1] - here[1]!) ** 2;
      const expected = [...services].sort((a, b) => way(a) - way(b)).slice(0, 10);
      expect(names).toEqual(expected.map(({name}) => name));
    }
  });

  it('finds a mobile service by any of its stops', async () => {
    const stop = (point: Position) => ({point, hours: no});
    const van = at('van', undefined, {mobile: [stop([-123, 49]), stop([-113, 53])]});
    const {parts} = ranged(writeFlatGeobuf([van, ...places(300)]).bytes);
    const file = await FlatGeobuf.open(parts);
    const [first] = await file.nearest([-113, 53], 1, never);
    expect(first!.properties['name']).toBe('Place van');
  });

  it('reads a hundred thousand places with few, small requests', async () => {
    const {parts, lengths} = ranged(writeFlatGeobuf(places(100_000)).bytes);
    const file = await FlatGeobuf.open(parts);
    const here: Position = [-123.1, 49.2];
    const found = await file.nearest(here, 50, never);
    expect(found).toHaveLength(50);
    expect(lengths.length).toBeLessThanOrEqual(8);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThan(300_000);
    const ways = found.map(({geometry}) =>
      distanceMeters((geometry as {coordinates: Position}).coordinates, here),
    );
    expect(Math.max(...ways)).toBeLessThan(3_000_000);
  });

  it('is a file that other readers of the format accept', async () => {
    const {deserialize} = await import('flatgeobuf/lib/mjs/geojson.js');
    const services = places(500);
    const bytes = writeFlatGeobuf(services).bytes;
    const all = [];
    for await (const feature of deserialize(bytes)) all.push(feature);
    expect(all).toHaveLength(500);
    const [west, south] = [-90, 43];
    const rect = {minX: west, minY: south, maxX: west + 20, maxY: south + 10};
    const within = [];
    for await (const feature of deserialize(bytes, {rect})) within.push(feature);
    const inside = ({point}: Service) =>
      point![0] >= west && point![0] <= west + 20 && point![1] >= south && point![1] <= south + 10;
    expect(within).toHaveLength(services.filter(inside).length);
    expect(within.length).toBeGreaterThan(10);
  });

  it.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['cut in its header', (bytes) => bytes.slice(0, 40)],
    ['cut in its index', (bytes) => bytes.slice(0, 900)],
    ['cut in its features', (bytes) => bytes.slice(0, bytes.length - 3000)],
    ['with an impossible header', (bytes) => bytes.fill(255, 8, 12)],
    ['with noise for a header', (bytes) => bytes.fill(170, 12, 120)],
    ['with noise for an index', (bytes) => bytes.fill(170, 400, 2000)],
    ['of another version', (bytes) => bytes.fill(9, 3, 4)],
  ])('%s: reports what is wrong, and never throws', async (_, breakIt) => {
    const bytes = breakIt(writeFlatGeobuf(places(100)).bytes);
    const {services, problems} = await readServices(bytes, {baseUrl: 'https://a.example/p.fgb'});
    expect(services.length).toBeLessThanOrEqual(100);
    if (services.length < 100) expect(problems).toHaveLength(1);
    const {parts} = ranged(bytes);
    const ways: unknown[] = [];
    await FlatGeobuf.open(parts)
      .then((file) => file.nearest([-100, 50], 5, () => ways.push('fault')))
      .catch((error: Error) => expect(error.message).toMatch(/^(is|has|breaks)/));
  });

  const real = '../shared/fixtures/geojson/flatgeobuf';
  it.runIf(existsSync(real))('reads files from other programs', async () => {
    const {readdirSync} = await import('node:fs');
    const files = readdirSync(real, {recursive: true, encoding: 'utf8'}).filter((file) =>
      /(?<!empty)\.fgb$/.test(file),
    );
    for (const file of files) {
      const {services, problems} = await readServices(readFileSync(`${real}/${file}`));
      expect(services.length + problems.length, file).toBeGreaterThan(0);
    }
  });
});

describe('spans', () => {
  it('are joined across small gaps, then across the smallest gaps until few are left', () => {
    const spans = [0, 1, 100, 101, 300].map((block) => ({
      start: block * 5000,
      end: block * 5000 + 4000,
    }));
    expect(join(spans, 5)).toHaveLength(3);
    expect(join(spans, 2)).toEqual([
      {start: 0, end: 101 * 5000 + 4000},
      {start: 300 * 5000, end: 300 * 5000 + 4000},
    ]);
  });
});

it('levels of a tree contain every node, without duplicates', () => {
  for (const count of [1, 2, 15, 16, 17, 256, 257, 100_000]) {
    const levels = levelsOf(count, 16);
    expect(levels[0]![1] - levels[0]![0]).toBe(count);
    expect(levels[levels.length - 1]).toEqual([0, 1]);
    levels.slice(1).forEach(([, end], index) => expect(end).toBe(levels[index]![0]));
  }
});
