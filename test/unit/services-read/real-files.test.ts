import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {readServices} from '../../../src/services/read/index.js';
import {faulty, messages, names} from './sample.js';

const fixtures = '../shared/fixtures';

describe.skipIf(!existsSync(fixtures))('real files', () => {
  const file = (path: string) => new Uint8Array(readFileSync(`${fixtures}/${path}`));
  const folder = (path: string) =>
    Object.fromEntries(
      readdirSync(`${fixtures}/${path}`)
        .filter((name) => name.endsWith('.csv'))
        .map((name) => [name, readFileSync(`${fixtures}/${path}/${name}`, 'utf8')]),
    );

  it('Illinois Legal Aid, HSDS 1.1: 430 rows, one of them empty, and 520 places without a service', async () => {
    const {services, problems} = await readServices(folder('hsds/ilao-il-hsds1.1/output'));
    expect(services).toHaveLength(429);
    expect(services.filter(({organization}) => organization)).toHaveLength(89);
    expect(services.filter(({phones}) => phones.length).length).toBeGreaterThan(400);
    expect(messages({problems})).toEqual([
      expect.stringContaining('515 more are places with no service'),
      expect.stringContaining('has no name'),
    ]);
  });

  it.each([
    'spec-3.1-examples/service_full.json',
    'spec-3.1-examples/service_list.json',
    'spec-3.1-examples/service_at_location_full.json',
    'spec-3.1-examples/service_at_location_list.json',
    'spec-3.1-examples/organization_full.json',
    'spec-3.1-examples/tabular.json',
    'mock-api-3.1/data/services/ac148810-d857-441c-9679-408f346de14b.json',
    'mock-api-3.1/data/organizations/d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610.json',
    'mock-api-3.1/data/service_at_locations/e94c9f38-1e8f-4564-91d4-d53501ab1765.json',
  ])('the example of HSDS %s is one service', async (path) => {
    const {services} = await readServices(file(`hsds/${path}`));
    expect(names(services)).toEqual(['Community Counselling']);
  });

  it.each([
    'location',
    'organization_list',
    'taxonomy',
    'taxonomy_list',
    'taxonomy_term',
    'taxonomy_term_list',
    'base',
    'datapackage.full',
  ])('the example %s contains no services, and a report says so', async (name) => {
    const {services, problems} = await readServices(file(`hsds/spec-3.1-examples/${name}.json`));
    expect(services).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  it('the tables of the specification give the same services as its records', async () => {
    const {services} = await readServices(folder('hsds/spec-3.1-examples/csv'));
    const record = await readServices(file('hsds/spec-3.1-examples/service_full.json'));
    const {terms, ...same} = record.services[0]!;
    expect(terms).toBeDefined();
    expect(services).toEqual([same]);
    for (const [name, count] of [
      ['attributes', 2],
      ['metadata', 1],
      ['schedules', 1],
    ] as const) {
      const {services: of30} = await readServices(folder(`hsds/spec-3.0-field-guidance/${name}`));
      expect(of30).toHaveLength(count);
    }
  });

  it.each([
    ['shelters', 59],
    ['drop_ins', 51],
    ['youth', 13],
  ])('Toronto’s %s: %i, each with a point and a street', async (name, count) => {
    const {services, problems} = await readServices(
      file(`sites/toronto-open-data/${name}.geojson`),
    );
    expect(problems).toEqual([]);
    expect(services).toHaveLength(count);
    expect(services.every(({point, address}) => point && address?.lines.length)).toBe(true);
  });

  it.each([
    ['samhsa_otp_geocoded', 1831],
    ['samhsa_substance-use-treatment_geocoded', 14_034],
  ])('SAMHSA’s %s: %i, all with a point', async (name, count) => {
    const {services, problems} = await readServices(file(`sites/${name}.csv`));
    expect(problems).toEqual([]);
    expect(services).toHaveLength(count);
    expect(services.every(({point}) => point)).toBe(true);
  });

  it('reads valid and invalid GeoJSON without an error', async () => {
    for (const kind of ['good', 'bad']) {
      for (const name of readdirSync(`${fixtures}/geojson/geojsonhint/${kind}`)) {
        const {problems} = await readServices(file(`geojson/geojsonhint/${kind}/${name}`));
        expect(faulty(problems)).toEqual([]);
      }
    }
  });
});
