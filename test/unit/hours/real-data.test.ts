import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {holidaysOf} from '../../../src/hours/holidays.js';
import {openingStatus} from '../../../src/hours/evaluate.js';
import {parseHours} from '../../../src/hours/parse-hours.js';
import {toronto} from './check.js';

const fixtures = '../shared/fixtures';
describe.skipIf(!existsSync(fixtures))('real data', () => {
  const read = (file: string) => readFileSync(`${fixtures}/${file}`, 'utf8');
  const moment = {now: new Date('2026-11-23T12:00-05:00'), timeZone: toronto};

  it('reads the 2,492 schedules of a real directory', () => {
    const places = new Map<string, object[]>();
    for (const line of read('hsds/ilao-il-hsds1.1/output/regular_schedules.csv')
      .trim()
      .split(/\r?\n/)
      .slice(1)) {
      const [, , location, , weekday, opens_at, closes_at] = line.split(',');
      places.set(location!, [...(places.get(location!) ?? []), {weekday, opens_at, closes_at}]);
    }
    const states = [...places.values()].map((rows) => {
      const hours = parseHours(rows as never);
      expect(hours.doubt).toBeUndefined();
      return openingStatus(hours, moment).state;
    });
    const count = (state: string) => states.filter((found) => found === state).length;
    expect([count('open'), count('closed'), count('unknown')]).toEqual(realStates);
  });

  it('does not trust the example that contradicts itself', () => {
    const {schedules} = JSON.parse(read('hsds/spec-3.1-examples/service_full.json'));
    expect(parseHours(schedules).doubt).toBe('contradictory');
    expect(parseHours(schedules).text).toContain('10 am to 6pm weekdays');
  });

  it('reads split shifts and first Saturdays in the guidance’s example, which has expired', () => {
    const json = JSON.parse(read('hsds/spec-3.0-field-guidance/schedules/services.json'));
    const {schedules} = (json.services ?? json)[0] ?? json;
    const hours = parseHours(schedules);
    expect(hours.doubt).toBeUndefined();
    const state = (at: string) =>
      openingStatus(hours, {now: new Date(at), timeZone: 'Europe/London'}).state;
    expect(state('2020-09-07T11:00+01:00')).toBe('open');
    expect(state('2020-09-07T13:00+01:00')).toBe('closed');
    expect(state('2020-09-05T13:00+01:00')).toBe('open');
    expect(state('2020-09-12T13:00+01:00')).toBe('closed');
    expect(openingStatus(hours, moment)).toMatchObject({state: 'unknown', note: 'stale'});
  });

  it('reads what a city writes, and leaves the rest unknown', () => {
    const {features} = JSON.parse(read('sites/toronto-open-data/youth.geojson'));
    const texts = features.map(
      (feature: {properties: {HOURS: string | null}}) => feature.properties.HOURS,
    );
    const known = texts.filter((text: string | null) => text && !parseHours(text).doubt);
    expect(new Set(known)).toEqual(new Set(['Mon-Sun 24 hours', 'Mon-Fri 9 am-5 pm']));
  });

  it('has the holidays of its source', () => {
    const sql = read('holidays/holidays-canada_data.sql');
    const lines = [...sql.matchAll(/DATE_STRING = '([^']*)' AND NAME_EN = '[^']*'\)\), '(\w\w)'/g)];
    const ours = new Map<string, number>();
    for (const [, , province] of lines) ours.set(province!, (ours.get(province!) ?? 0) + 1);
    for (const [province, count] of ours) {
      // In 2025, only Nunavut has a fixed holiday that moves from a Saturday. 30 September is not on one.
      const found = [...holidaysOf(province, 2025)].filter(
        ([, {id}], index, all) =>
          id !== 'truth-and-reconciliation' &&
          all.findIndex(([, other]) => other.id === id) === index,
      );
      expect(found.length, province).toBe(count);
    }
  });
});

/** Monday at noon: counted once with another program. */
const realStates = [281, 71, 4];
