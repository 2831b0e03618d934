import {describe, expect, it} from 'vitest';
import {nextOpening, weekOf} from '../../../src/hours/evaluate.js';
import {parseHours} from '../../../src/hours/parse-hours.js';
import {toronto} from './check.js';

describe('the next opening and the week', () => {
  const moment = (at: string) => ({now: new Date(at), timeZone: toronto});
  it('finds the present or next opening', () => {
    const next = (source: string, at: string) => {
      const found = nextOpening(parseHours(source), moment(at));
      return found && [found.from, found.to].map((date) => date?.toISOString());
    };
    expect(next('Tu 18:00-19:30', '2026-11-23T12:00-05:00')).toEqual([
      '2026-11-24T23:00:00.000Z',
      '2026-11-25T00:30:00.000Z',
    ]);
    expect(next('Tu 18:00-19:30', '2026-11-24T19:00-05:00')).toEqual([
      '2026-11-24T23:00:00.000Z',
      '2026-11-25T00:30:00.000Z',
    ]);
    expect(next('Tu 18:00-19:30', '2026-11-24T19:30-05:00')).toEqual([
      '2026-12-01T23:00:00.000Z',
      '2026-12-02T00:30:00.000Z',
    ]);
    expect(next('Mo-Su 22:00-06:00', '2026-11-24T01:00-05:00')).toEqual([
      '2026-11-24T03:00:00.000Z',
      '2026-11-24T11:00:00.000Z',
    ]);
    expect(next('24/7', '2026-11-24T01:00-05:00')?.[1]).toBeUndefined();
    expect(next('off', '2026-11-24T01:00-05:00')).toBeUndefined();
    expect(next('who knows', '2026-11-24T01:00-05:00')).toBeUndefined();
  });

  it('returns seven days from today', () => {
    const week = weekOf(parseHours('Mo-Fr 09:00-12:00,13:00-17:00; Fr 22:00-02:00; We off'), {
      ...moment('2026-06-30T23:00-04:00'),
      region: 'CA-ON',
    });
    expect(
      week.map(({date, weekday, holiday, intervals}) => [date, weekday, holiday, intervals.length]),
    ).toEqual([
      ['2026-06-30', 2, false, 2],
      ['2026-07-01', 3, true, 0],
      ['2026-07-02', 4, false, 2],
      ['2026-07-03', 5, false, 1],
      ['2026-07-04', 6, false, 0],
      ['2026-07-05', 7, false, 0],
      ['2026-07-06', 1, false, 2],
    ]);
    expect(week[3]!.intervals).toEqual([
      {
        from: new Date('2026-07-03T22:00-04:00'),
        to: new Date('2026-07-04T02:00-04:00'),
        state: 'open',
      },
    ]);
    expect(weekOf(parseHours('perhaps'), moment('2026-06-30T23:00-04:00'))).toEqual([]);
  });
});
