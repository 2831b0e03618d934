import {describe, expect, it} from 'vitest';
import {easterSunday, isoWeek} from '../../../src/hours/calendar.js';
import {parseDay} from '../../../src/hours/parse-day.js';
import {holidaysOf} from '../../../src/hours/holidays.js';
import {openingStatus} from '../../../src/hours/evaluate.js';
import {parseHours} from '../../../src/hours/parse-hours.js';
import {type Case, check, toronto} from './check.js';

describe('holidays', () => {
  const days = (region: string, year: number) =>
    [...holidaysOf(region, year)].map(
      ([day, {id, observance}]) =>
        `${new Date(day * 86_400_000).toISOString().slice(5, 10)} ${id} ${observance}`,
    );

  it('computes them for any year', () => {
    expect(days('CA-BC', 2026).filter((line) => line.endsWith('all'))).toEqual([
      '01-01 new-year all',
      '02-16 third-monday-february all',
      '04-03 good-friday all',
      '05-18 victoria-patriots all',
      '07-01 canada all',
      '08-03 first-monday-august all',
      '09-07 labour all',
      '09-30 truth-and-reconciliation all',
      '10-12 thanksgiving all',
      '11-11 remembrance all',
      '12-25 christmas all',
    ]);
    expect(days('Ontario', 2026)).not.toContainEqual(expect.stringContaining('truth'));
    expect(days('MB', 2023)).not.toContainEqual(expect.stringContaining('truth'));
    expect(days('MB', 2024)).toContain('09-30 truth-and-reconciliation all');
    expect(days('QC', 2027)).toContain('06-24 june-24 all');
    expect(days('QC', 2027)).toContain('05-24 victoria-patriots all');
    expect(days('US-IL', 2026)).toEqual([]);
  });

  it('computes Easter', () => {
    for (const date of [
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2038-04-25',
      '2285-03-22',
    ])
      expect(easterSunday(Number(date.slice(0, 4)))).toBe(parseDay(date));
    expect(isoWeek(parseDay('2027-01-03')!)).toBe(53);
    expect(isoWeek(parseDay('2026-11-23')!)).toBe(48);
  });

  const weekdays = 'Mo-Fr 09:00-17:00';
  it.each<[string, string | undefined, ...Case[]]>([
    [
      `${weekdays}; PH off`,
      'CA-ON',
      ['2026-07-01T12:00-04:00', 'closed', '2026-07-02T09:00-04:00'],
      ['2026-06-30T17:00-04:00', 'closed', '2026-07-02T09:00-04:00'],
    ],
    [
      `${weekdays}; PH off`,
      undefined,
      ['2026-07-01T12:00-04:00', 'open', '2026-07-01T17:00-04:00'],
    ],
    [
      `${weekdays}; PH off`,
      'CA-ON',
      ['2026-09-30T12:00-04:00', 'open'],
      ['2026-11-11T12:00-05:00', 'open'],
      ['2026-06-24T12:00-04:00', 'open'],
    ],
    [
      `${weekdays}; PH off`,
      'CA-QC',
      ['2026-06-24T12:00-04:00', 'closed'],
      ['2026-02-16T12:00-05:00', 'open'],
    ],
    [
      `${weekdays}; PH off`,
      'CA-ON',
      ['2026-02-16T12:00-05:00', 'closed'],
      ['2026-12-25T12:00-05:00', 'closed'],
      ['2026-04-03T12:00-04:00', 'closed'],
    ],
    [
      `${weekdays}; PH 10:00-14:00`,
      'CA-ON',
      ['2026-07-01T09:30-04:00', 'closed', '2026-07-01T10:00-04:00'],
      ['2026-07-01T13:00-04:00', 'open', '2026-07-01T14:00-04:00'],
    ],
    ['PH,Sa 10:00-14:00; Mo-Fr 09:00-17:00', 'CA-ON', ['2026-11-28T11:00-05:00', 'open']],
    [
      'Mon-Fri 9am-5pm; Sat off; PH off',
      'CA-ON',
      ['2026-11-25T10:30-05:00', 'open', '2026-11-25T17:00-05:00'],
      ['2026-12-25T10:30-05:00', 'closed', '2026-12-28T09:00-05:00'],
    ],
    [
      `${weekdays}; PH -1 day 09:00-12:00`,
      'CA-ON',
      ['2026-06-30T13:00-04:00', 'closed'],
      ['2026-06-30T11:00-04:00', 'open', '2026-06-30T12:00-04:00'],
    ],
    [
      'PH Mo-Fr 10:00-12:00',
      'CA-ON',
      ['2026-07-01T11:00-04:00', 'open'],
      ['2026-07-02T11:00-04:00', 'closed'],
      ['2028-07-01T11:00-04:00', 'closed'],
    ],
    // The hours do not mention holidays, so the state is unknown all day.
    [
      weekdays,
      'CA-ON',
      ['2026-07-01T12:00-04:00', 'unknown', '2026-07-02T00:00-04:00'],
      ['2026-07-01T08:00-04:00', 'unknown'],
      ['2026-06-30T12:00-04:00', 'open', '2026-06-30T17:00-04:00'],
    ],
    [weekdays, undefined, ['2026-07-01T12:00-04:00', 'open']],
    [weekdays, 'CA-BC', ['2026-09-30T16:00Z', 'unknown']],
    [weekdays, 'CA-ON', ['2026-09-30T16:00Z', 'open']],
    // The place is closed anyway, or open on every day, or the rule names this day.
    ['Mo-Tu 09:00-17:00', 'CA-ON', ['2026-07-01T12:00-04:00', 'closed', '2026-07-06T09:00-04:00']],
    ['24/7', 'CA-ON', ['2026-12-25T12:00-05:00', 'open', '']],
    [
      `${weekdays}; Jul 1 10:00-12:00`,
      'CA-ON',
      ['2026-07-01T11:00-04:00', 'open', '2026-07-01T12:00-04:00'],
    ],
    [
      `${weekdays}; Dec 24-Jan 2 off`,
      'CA-ON',
      ['2026-12-25T11:00-05:00', 'closed', '2027-01-04T09:00-05:00'],
    ],
    // Only some places observe the holiday.
    [
      `${weekdays}; PH off`,
      'CA-ON',
      ['2026-08-03T12:00-04:00', 'unknown', '2026-08-03T17:00-04:00'],
      ['2026-08-03T18:00-04:00', 'closed'],
    ],
    [`${weekdays}; PH off`, 'CA-ON', ['2026-12-28T12:00-05:00', 'unknown']],
    // The opening of the night before continues into the holiday.
    [
      'Mo-Su 20:00-04:00',
      'CA-ON',
      ['2026-07-01T03:00-04:00', 'open', '2026-07-01T04:00-04:00'],
      ['2026-07-01T05:00-04:00', 'unknown'],
    ],
    ['Mon-Fri 9-5, closed statutory holidays', 'CA-ON', ['2026-07-01T12:00-04:00', 'closed']],
    [
      'lundi au vendredi 9 h à 17 h sauf jours fériés',
      'CA-QC',
      ['2026-06-24T12:00-04:00', 'closed'],
      ['2026-06-25T12:00-04:00', 'open'],
    ],
    [
      'Daily 8am-8pm including holidays',
      'CA-ON',
      ['2026-12-25T12:00-05:00', 'open', '2026-12-25T20:00-05:00'],
    ],
    ['Daily 8am-8pm, 365 days a year', 'CA-ON', ['2026-12-25T12:00-05:00', 'open']],
    [
      'Sundays and holidays 10-4',
      'CA-ON',
      ['2026-07-01T12:00-04:00', 'open'],
      ['2026-07-02T12:00-04:00', 'closed'],
    ],
    [
      'closed holidays',
      'CA-ON',
      ['2026-07-01T12:00-04:00', 'closed'],
      ['2026-07-02T12:00-04:00', 'unknown'],
    ],
  ])('%s in %s', (source, region, ...cases) => check(source, toronto, cases, region));

  it('gives the reason if the state is unknown', () => {
    const moment = {now: new Date('2026-07-01T12:00-04:00'), timeZone: toronto, region: 'CA-ON'};
    expect(openingStatus(parseHours(weekdays), moment).note).toBe('holiday');
  });
});
