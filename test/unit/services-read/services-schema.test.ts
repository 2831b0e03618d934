import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, it} from 'vitest';
import {servicesSchema} from '../../../.config/build/services-schema.mjs';
import {writeServices} from '../../../src/services/write/tend-json.js';
import {makePlaces} from '../../bench/places.mjs';
import {full, read, whole} from './sample.js';

interface Published {
  $defs: {service: {properties: Record<string, {description?: string; $ref?: string}>}};
}
const schema = JSON.parse(servicesSchema()) as Published;
const fits = new Ajv2020({strict: false}).compile(schema);
const {properties} = schema.$defs.service;
const keys = Object.keys(properties);
const readOwn = (...records: object[]) => read({services: records}, {format: 'tend'});

describe('the published schema of services', () => {
  it('accepts our own files, and what the command writes', async () => {
    const demo = JSON.parse(readFileSync('demo/site/services.json', 'utf8')) as object;
    const places = makePlaces(300, (text: string) => text) as object[];
    const built = writeServices((await read([full, {...full, id: 's2'}])).services);
    for (const file of [demo, places, [whole], JSON.parse(JSON.stringify(built)) as object]) {
      expect(fits(file), JSON.stringify(fits.errors)).toBe(true);
    }
  });

  it('describes every key', () => {
    for (const key of keys) {
      const {description, $ref} = properties[key]!;
      expect(description ?? $ref, key).toMatch(/^([A-Zh].*\.|#.*)$/s);
    }
  });

  it('has exactly the keys that the reader reads', async () => {
    const service = {...whole, phone: '604-555-0109', confidential: true, virtual: true};
    expect(Object.keys(service).sort()).toEqual([...keys].sort());
    const bare = {id: 'a', name: 'A'};
    const [before] = (await readOwn(bare)).services;
    for (const key of keys) {
      const {services} = await readOwn({...bare, [key]: service[key as keyof typeof service]});
      expect(services, key).not.toEqual([before]);
    }
  });

  it('refuses values that the reader ignores', async () => {
    const without = (key: string) => ({...whole, [key]: undefined});
    for (const key of keys) {
      if (['name', 'confidential', 'virtual', 'phone'].includes(key)) continue;
      const wrong = {...whole, [key]: true};
      expect(fits([wrong]), key).toBe(false);
      expect(await readOwn(wrong), key).toEqual(await readOwn(without(key)));
    }
    expect(fits([{...whole, virtual: 'x'}])).toBe(false);
    expect(await readOwn({...whole, virtual: 'x'})).toEqual(await readOwn(whole));
  });

  it.each([
    [{...whole, name: ''}],
    [{...whole, point: [49.28, -123.1]}],
    [{...whole, mobile: [{point: [200, 0]}]}],
    ['not a service'],
  ])('refuses values that the reader reports: %j', async (record) => {
    expect(fits([record])).toBe(false);
    expect((await read({services: [whole, record]}, {format: 'tend'})).problems).toHaveLength(1);
  });
});
