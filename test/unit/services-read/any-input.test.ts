import {strToU8, zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {readServices} from '../../../src/services/read/index.js';
import {faulty, full, location} from './sample.js';
import fc from '../property.js';

describe('services from any input', () => {
  it.each([
    ['', 'services-empty'],
    ['<!doctype html><p>Not found', 'services-web-page'],
    ['<rss></rss>', 'services-unknown-format'],
    ['"text"', 'services-no-headings'],
    ['[1, 2]', 'services-unknown-format'],
    ['nothing known,here\n1,2', 'services-no-headings'],
  ])('reports what is wrong with %j', async (text, code) => {
    const {services, problems} = await readServices(text);
    expect(services).toEqual([]);
    expect(problems.map((problem) => problem.code)).toContain(code);
  });

  it('reads the complete services of a file that ends early', async () => {
    const text = JSON.stringify({services: [full, full, full]}, null, 1);
    const {services, problems} = await readServices(text.slice(0, text.length * 0.6));
    expect(services.length).toBeGreaterThan(0);
    expect(problems[0]!.code).toBe('services-broken-off');
  });

  const json = fc.jsonValue({maxDepth: 6});
  const keys = fc.constantFrom(
    ...Object.keys(full),
    ...Object.keys(location),
    'type',
    'features',
    'geometry',
    'properties',
    'coordinates',
    'services',
    'contents',
    'hours',
    'point',
    'mobile',
    'confidential',
    'translations',
    'address',
    'locations',
    'eligibility',
    'taxonomy',
    'organizations',
    'service_at_location',
    '__proto__',
    'constructor',
    'toString', // prettier-ignore
  );
  const shaped = fc.letrec((tie) => ({
    any: fc.oneof(
      {maxDepth: 5},
      json,
      fc.dictionary(keys, tie('any'), {maxKeys: 6}),
      fc.array(tie('any'), {maxLength: 4}),
    ),
  })).any;

  it('never rejects JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(json, shaped), async (value) => {
        const {services, problems} = await readServices(JSON.stringify(value) ?? '');
        expect(faulty(problems)).toEqual([]);
        expect(new Set(services.map(({id}) => id)).size).toBe(services.length);
        for (const service of services) {
          expect(service.name).toBeTruthy();
          if (service.confidential) expect(service.point ?? service.address).toBeUndefined();
          if (service.url) expect(service.url).toMatch(/^https?:/);
        }
      }),
      {numRuns: 300},
    );
  });

  it('never rejects text, bytes or packages', async () => {
    const table = fc.stringMatching(/^[a-z1-4,"\n;]{0,60}$/);
    const text = fc.oneof(
      fc.string({maxLength: 200}),
      table.map((rows) => `id,name,phone,address,latitude\n${rows}`),
    );
    const packaged = fc.dictionary(
      fc.constantFrom(
        'services.csv',
        'locations.csv',
        'phones.csv',
        'service_at_location.csv',
        'attributes.csv',
        'x.json',
      ),
      table.map((rows) => `id,name,service_id,location_id,number\n${rows}`),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(text, fc.uint8Array({maxLength: 200}), packaged),
        async (source) => {
          const {problems} = await readServices(source);
          expect(problems.filter(({code}) => code === 'services-unreadable')).toEqual([]);
        },
      ),
      {numRuns: 300},
    );
    const zip = zipSync({'a.csv': strToU8('name\nA\n')});
    await fc.assert(
      fc.asyncProperty(fc.nat(zip.length - 1), fc.nat(255), async (at, byte) => {
        const broken = zip.slice();
        broken[at] = byte;
        await readServices(broken);
      }),
    );
  });
});
