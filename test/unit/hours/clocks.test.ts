import {describe, expect, it} from 'vitest';
import {nextOpening, openingStatus, weekOf} from '../../../src/hours/evaluate.js';
import {parseHours} from '../../../src/hours/parse-hours.js';
import {instantOf, wallMinute} from '../../../src/hours/time-zone.js';
import {type Case, check, toronto} from './check.js';
import fc from '../property.js';

describe('clocks of the place', () => {
  const nights = 'Mo-Su 22:00-06:00';
  it.each<[string, string, ...Case[]]>([
    // Offsets with half an hour.
    [
      'Mo-Fr 09:00-17:00',
      'America/St_Johns',
      ['2026-11-23T12:29:59Z', 'closed', '2026-11-23T12:30:00Z'],
      ['2026-11-23T12:30:00Z', 'open', '2026-11-23T20:30:00Z'],
    ],
    [
      'Mo-Fr 09:00-17:00',
      'Asia/Kathmandu',
      ['2026-11-23T03:15:00Z', 'open', '2026-11-23T11:15:00Z'],
      ['2026-11-23T03:14:00Z', 'closed', '2026-11-23T03:15:00Z'],
    ],
    [
      'Mo-Fr 09:00-17:00',
      'Australia/Lord_Howe',
      ['2026-11-23T00:00:00Z', 'open', '2026-11-23T06:00:00Z'],
    ],
    // Without summer time.
    [
      'Mo-Fr 09:00-17:00',
      'America/Regina',
      ['2026-07-06T15:00:00Z', 'open', '2026-07-06T23:00:00Z'],
      ['2026-12-07T15:00:00Z', 'open', '2026-12-07T23:00:00Z'],
    ],
    [
      'Mo-Fr 09:00-17:00',
      'America/Whitehorse',
      ['2026-12-07T16:00:00Z', 'open', '2026-12-08T00:00:00Z'],
      ['2026-07-06T16:00:00Z', 'open', '2026-07-07T00:00:00Z'],
    ],
    [
      'Mo-Fr 09:00-17:00',
      'America/Vancouver',
      ['2026-07-06T16:00:00Z', 'open', '2026-07-07T00:00:00Z'],
    ],
    // It is another day here than there.
    [
      'Mo 00:00-24:00',
      'Pacific/Kiritimati',
      ['2026-11-22T10:00:00Z', 'open', '2026-11-23T10:00:00Z'],
    ],
    [
      'Mo 00:00-24:00',
      'Pacific/Pago_Pago',
      ['2026-11-23T11:00:00Z', 'open', '2026-11-24T11:00:00Z'],
    ],
    // Clocks go forward on 8 March 2026 at 2:00, and back on 1 November at 2:00.
    [
      nights,
      toronto,
      ['2026-03-08T03:00:00Z', 'open', '2026-03-08T10:00:00Z'],
      ['2026-11-01T02:00:00Z', 'open', '2026-11-01T11:00:00Z'],
    ],
    ['Mo-Su 02:15-02:45', toronto, ['2026-03-08T06:59:00Z', 'closed', '2026-03-09T06:15:00Z']],
    [
      'Mo-Su 02:30-04:00',
      toronto,
      ['2026-03-08T06:59:00Z', 'closed', '2026-03-08T07:00:00Z'],
      ['2026-03-08T07:00:00Z', 'open', '2026-03-08T08:00:00Z'],
    ],
    [
      'Mo-Su 22:00-02:30',
      toronto,
      ['2026-03-08T06:59:00Z', 'open', '2026-03-08T07:00:00Z'],
      ['2026-03-08T07:05:00Z', 'closed'],
    ],
    // 1:30 comes twice: the place closes once, at the first.
    [
      'Mo-Su 22:00-01:30',
      toronto,
      ['2026-11-01T05:29:00Z', 'open', '2026-11-01T05:30:00Z'],
      ['2026-11-01T05:30:00Z', 'closed', '2026-11-02T03:00:00Z'],
      ['2026-11-01T06:10:00Z', 'closed', '2026-11-02T03:00:00Z'],
    ],
    [
      'Mo-Su 01:30-05:00',
      toronto,
      ['2026-11-01T05:30:00Z', 'open', '2026-11-01T10:00:00Z'],
      ['2026-11-01T06:10:00Z', 'open', '2026-11-01T10:00:00Z'],
    ],
    ['24/7', toronto, ['2026-11-01T05:30:00Z', 'open', '']],
    ['Mo-Fr 09:00-17:00', toronto, ['2026-10-30T21:00:00Z', 'closed', '2026-11-02T14:00:00Z']],
    [
      'Mo-Fr 09:00-17:00',
      'America/St_Johns',
      ['2026-03-06T20:30:00Z', 'closed', '2026-03-09T11:30:00Z'],
    ],
    // Clocks go back at midnight: the last hour of the day comes twice.
    ['Sa 22:00-24:00', 'America/Havana', ['2026-11-01T03:59:00Z', 'open', '2026-11-01T04:00:00Z']],
  ])('%s in %s', (source, zone, ...cases) => check(source, zone, cases));

  it('does not accept time zones that do not exist', () => {
    const moment = {now: new Date('2026-11-23T12:00Z'), timeZone: 'Mars/Olympus'};
    expect(openingStatus(parseHours('24/7'), moment)).toEqual({
      state: 'unknown',
      note: 'time-zone',
    });
    expect(nextOpening(parseHours('24/7'), moment)).toBeUndefined();
    expect(weekOf(parseHours('24/7'), moment)).toEqual([]);
    expect(openingStatus(parseHours('24/7'), {...moment, now: new Date(NaN)}).state).toBe(
      'unknown',
    );
  });

  it('converts local time to an instant and back, except for hours that occur twice or never', () => {
    const zone = fc.constantFrom(
      toronto,
      'America/St_Johns',
      'Asia/Kathmandu',
      'Europe/London',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
    );
    const minute = fc.integer({min: 26_000_000, max: 32_000_000});
    fc.assert(
      fc.property(zone, minute, (timeZone, wall) => {
        const instant = instantOf(wall, timeZone)!;
        const back = wallMinute(new Date(instant), timeZone)!;
        // In the hour that is left out, the clock shows the end of that hour.
        expect(back).toBeGreaterThanOrEqual(wall);
        expect(back - wall).toBeLessThanOrEqual(60);
        expect(instantOf(back, timeZone)).toBe(instant);
      }),
    );
  });
});
