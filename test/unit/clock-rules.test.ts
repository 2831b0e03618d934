import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {clockRules as rulesOfPackage} from '../../.config/generate/clocks.mjs';
import {clockRules, tzRelease} from '../../src/shared/canada/clock-rules.js';
import {canadianClock, canadianOffset} from '../../src/shared/canada/clocks.js';

const offsetAt = (zone: string, moment: string) =>
  canadianOffset(canadianClock(`America/${zone}`)!, Date.parse(moment))! / 3_600_000;

describe('the rules of clocks', () => {
  it('are those of the package of the tz database, which `npm run clocks` writes', async () => {
    expect(readFileSync('src/shared/canada/clock-rules.ts', 'utf8')).toBe(await rulesOfPackage());
    expect(tzRelease >= '2026f').toBe(true);
  });

  it.each([
    ['Vancouver', -8, -7, -7],
    ['Edmonton', -7, -6, -6],
    ['Yellowknife', -7, -6, -6],
    ['Inuvik', -7, -6, -6],
    ['Winnipeg', -6, -5, -5],
    ['Whitehorse', -7, -7, -7],
    ['Dawson_Creek', -7, -7, -7],
    ['Fort_Nelson', -7, -7, -7],
    ['Creston', -7, -7, -7],
    ['Regina', -6, -6, -6],
    ['Swift_Current', -6, -6, -6],
    ['Cambridge_Bay', -7, -6, -7],
    ['Rankin_Inlet', -6, -5, -6],
    ['Resolute', -6, -5, -6],
    ['Coral_Harbour', -5, -5, -5],
    ['Atikokan', -5, -5, -5],
    ['Toronto', -5, -4, -5],
    ['Iqaluit', -5, -4, -5],
    ['Blanc-Sablon', -4, -4, -4],
    ['Halifax', -4, -3, -4],
    ['Moncton', -4, -3, -4],
    ['Goose_Bay', -4, -3, -4],
    ['St_Johns', -3.5, -2.5, -3.5],
  ])('of %s: %d in the winter before the changes, %d in summer, %d now', (zone, ...hours) => {
    const moments = ['2026-01-15T12:00Z', '2026-07-15T12:00Z', '2026-12-01T12:00Z'];
    expect(moments.map((moment) => offsetAt(zone, moment))).toEqual(hours);
    expect(offsetAt(zone, '2030-01-15T12:00Z')).toBe(hours[2]);
  });

  it('change at two in the morning on the second Sunday of March and the first of November', () => {
    expect(offsetAt('Toronto', '2027-03-14T06:59Z')).toBe(-5);
    expect(offsetAt('Toronto', '2027-03-14T07:00Z')).toBe(-4);
    expect(offsetAt('St_Johns', '2026-11-01T04:29Z')).toBe(-2.5);
    expect(offsetAt('St_Johns', '2026-11-01T04:30Z')).toBe(-3.5);
    expect(offsetAt('Vancouver', '2026-03-08T09:59Z')).toBe(-8);
    expect(offsetAt('Vancouver', '2026-03-08T10:00Z')).toBe(-7);
  });

  it('agree with the platform on the months before the changes', () => {
    const zones = clockRules.match(/[A-Z][\w-]{3,}(?![\w/-])/g)!;
    expect(zones.length).toBeGreaterThan(25);
    for (const zone of zones.filter((name) => canadianClock(`America/${name}`))) {
      const clock = new Intl.DateTimeFormat('en', {
        timeZone: `America/${zone}`,
        timeZoneName: 'longOffset',
      });
      for (let month = 0; month < 22; month++) {
        const moment = new Date(Date.UTC(2025, month, 15, 12));
        const name = clock.formatToParts(moment).find(({type}) => type === 'timeZoneName')!.value;
        const [, hours, minutes] = /GMT-(\d+):(\d+)/.exec(name)!;
        const platform = -Number(hours) - Number(minutes) / 60;
        expect(offsetAt(zone, moment.toISOString()), `${zone} ${month}`).toBe(platform);
      }
    }
  });
});
