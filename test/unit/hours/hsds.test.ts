import {describe, expect, it} from 'vitest';
import {openingStatus} from '../../../src/hours/evaluate.js';
import {parseHours} from '../../../src/hours/parse-hours.js';
import {readClock} from '../../../src/hours/time-of-day.js';
import {type Case, type Source, check, toronto} from './check.js';

const weekly = {freq: 'WEEKLY', opens_at: '09:00', closes_at: '17:00'};

describe('schedules of HSDS', () => {
  const rows = (...more: object[]) => more.map((row) => ({...weekly, ...row}));
  it.each<[string, Source, ...Case[]]>([
    [
      'weekdays',
      rows({byday: 'MO,TU'}),
      ['2026-11-23T12:00-05:00', 'open', '2026-11-23T17:00-05:00'],
      ['2026-11-25T12:00-05:00', 'closed', '2026-11-30T09:00-05:00'],
    ],
    [
      'seconds',
      rows({byday: 'MO', opens_at: '10:00:00', closes_at: '18:00:00'}),
      ['2026-11-23T17:30-05:00', 'open'],
    ],
    [
      'a Z that means local',
      rows({byday: 'MO', opens_at: '09:00:00Z', closes_at: '12:00:00Z'}),
      ['2026-11-23T11:30-05:00', 'open', '2026-11-23T12:00-05:00'],
    ],
    [
      'am and pm',
      rows({byday: 'MO', opens_at: ' 7:30 am ', closes_at: '9:00PM'}),
      ['2026-11-23T07:30-05:00', 'open', '2026-11-23T21:00-05:00'],
    ],
    [
      'an offset',
      rows({byday: 'MO', opens_at: '09:00-05:00', closes_at: '17:00-05:00'}),
      ['2026-11-23T12:00-05:00', 'open'],
    ],
    [
      'around the clock',
      rows({byday: 'MO,TU,WE,TH,FR,SA,SU', opens_at: '00:00', closes_at: '23:59'}),
      ['2026-11-23T23:59:30-05:00', 'open', ''],
    ],
    [
      'a whole day',
      rows({byday: 'MO', opens_at: '00:00:00', closes_at: '23:59:59'}),
      ['2026-11-23T12:00-05:00', 'open', '2026-11-24T00:00-05:00'],
    ],
    [
      'over midnight',
      rows({byday: 'FR', opens_at: '20:00', closes_at: '08:00'}),
      ['2026-11-28T07:00-05:00', 'open', '2026-11-28T08:00-05:00'],
      ['2026-11-27T07:00-05:00', 'closed', '2026-11-27T20:00-05:00'],
    ],
    [
      'split shifts',
      rows({byday: 'MO', closes_at: '12:00'}, {byday: 'MO', opens_at: '15:00'}),
      ['2026-11-23T13:00-05:00', 'closed', '2026-11-23T15:00-05:00'],
      ['2026-11-23T16:00-05:00', 'open'],
    ],
    [
      'first Saturdays',
      rows({freq: 'MONTHLY', byday: '1SA'}),
      ['2026-12-05T12:00-05:00', 'open'],
      ['2026-11-28T12:00-05:00', 'closed', '2026-12-05T09:00-05:00'],
    ],
    [
      'last Fridays',
      rows({freq: 'MONTHLY', byday: '-1FR'}),
      ['2026-11-27T12:00-05:00', 'open'],
      ['2026-11-20T12:00-05:00', 'closed'],
    ],
    [
      'days of the month',
      rows({freq: 'MONTHLY', bymonthday: '1,15,-1'}),
      ['2026-11-30T12:00-05:00', 'open'],
      ['2026-12-01T12:00-05:00', 'open'],
      ['2026-11-29T12:00-05:00', 'closed'],
    ],
    [
      'the day it began',
      rows({freq: 'MONTHLY', dtstart: '2026-01-23'}),
      ['2026-11-23T12:00-05:00', 'open'],
      ['2026-11-24T12:00-05:00', 'closed', '2026-12-23T09:00-05:00'],
    ],
    [
      'the weekday it began',
      rows({dtstart: '2026-11-02'}),
      ['2026-11-23T12:00-05:00', 'open'],
      ['2026-11-24T12:00-05:00', 'closed'],
    ],
    ['every day', rows({freq: 'DAILY'}), ['2026-11-29T12:00-05:00', 'open']],
    [
      'every second week',
      rows({byday: 'MO', interval: 2, dtstart: '2026-11-09'}),
      ['2026-11-23T12:00-05:00', 'open'],
      ['2026-11-16T12:00-05:00', 'closed', '2026-11-23T09:00-05:00'],
    ],
    [
      'weeks that begin on Sunday',
      rows({byday: 'SU,MO', interval: '2', dtstart: '2026-11-09', wkst: 'SU'}),
      ['2026-11-22T12:00-05:00', 'open'],
      ['2026-11-23T12:00-05:00', 'open'],
      ['2026-11-15T12:00-05:00', 'closed'],
    ],
    [
      'every second month',
      rows({freq: 'MONTHLY', byday: '1MO', interval: 2, dtstart: '2026-01-05'}),
      ['2026-11-02T12:00-05:00', 'open'],
      ['2026-12-07T12:00-05:00', 'closed'],
    ],
    [
      'an interval without a start',
      rows({byday: 'MO', interval: 2}),
      ['2026-11-23T12:00-05:00', 'unknown'],
    ],
    [
      'weeks of the year',
      rows({byday: 'MO', byweekno: '48,50'}),
      ['2026-11-23T12:00-05:00', 'open'],
      ['2026-11-30T12:00-05:00', 'closed'],
    ],
    [
      'days of the year',
      rows({freq: 'MONTHLY', byyearday: '327'}),
      ['2026-11-23T12:00-05:00', 'open'],
    ],
    [
      'an end',
      rows({byday: 'MO', until: '2026-11-23'}),
      ['2026-11-23T12:00-05:00', 'open'],
      ['2026-11-30T12:00-05:00', 'closed', ''],
    ],
    [
      'a beginning',
      rows({byday: 'MO', dtstart: '2026-11-30'}),
      ['2026-11-23T12:00-05:00', 'closed', '2026-11-30T09:00-05:00'],
    ],
    [
      'a count',
      rows({byday: 'MO', dtstart: '2026-11-09', count: 3}),
      ['2026-11-23T12:00-05:00', 'open'],
      ['2026-11-30T12:00-05:00', 'closed', ''],
    ],
    [
      'a count that goes beyond the end',
      rows({byday: 'MO', dtstart: '2026-11-09', count: 3, until: '2026-11-10'}),
      ['2026-11-09T12:00-05:00', 'unknown', ''],
    ],
    [
      'information that ran out',
      rows({byday: 'MO', valid_from: '2026-01-01', valid_to: '2026-11-22'}),
      ['2026-11-23T12:00-05:00', 'unknown', ''],
      ['2026-11-16T12:00-05:00', 'open'],
    ],
    [
      'information for later',
      rows({byday: 'MO', valid_from: '2027-01-01'}),
      ['2026-11-23T12:00-05:00', 'unknown'],
    ],
    [
      'one half year after the other',
      rows(
        {byday: 'MO', valid_from: '2026-01-01', valid_to: '2026-06-30'},
        {byday: 'TU', valid_from: '2026-07-01', valid_to: '2026-12-31'},
      ),
      ['2026-11-23T12:00-05:00', 'closed', '2026-11-24T09:00-05:00'],
      ['2026-06-29T12:00-04:00', 'open'],
      ['2027-01-04T12:00-05:00', 'unknown'],
    ],
    [
      'an exception',
      rows(
        {byday: 'MO,TU,WE,TH,FR'},
        {
          byday: 'MO,TU',
          opens_at: '10:00',
          closes_at: '12:00',
          valid_from: '2026-11-23',
          valid_to: '2026-11-25',
        },
      ),
      ['2026-11-23T12:30-05:00', 'closed', '2026-11-24T10:00-05:00'],
      ['2026-11-25T12:30-05:00', 'unknown'],
      ['2026-11-26T12:30-05:00', 'open'],
      ['2026-11-30T12:30-05:00', 'open'],
    ],
    [
      'an exception that closes',
      [
        ...rows({byday: 'MO,TU'}),
        {valid_from: '2026-11-23', valid_to: '2026-11-23', freq: 'DAILY'},
      ],
      ['2026-11-23T12:00-05:00', 'closed', '2026-11-24T09:00-05:00'],
    ],
    [
      'words as nothing',
      rows({byday: 'MO', until: 'null', valid_to: 'null', dtstart: ''}),
      ['2026-11-23T12:00-05:00', 'open'],
    ],
    [
      '1.1, by name',
      [
        {weekday: 'Monday', opens_at: '9:00', closes_at: '17:00'},
        {weekday: 'Sunday', opens_at: '', closes_at: ''},
      ],
      ['2026-11-23T12:00-05:00', 'open'],
      ['2026-11-29T12:00-05:00', 'closed', '2026-11-30T09:00-05:00'],
    ],
    [
      '1.1, by number',
      [
        {weekday: 1, opens_at: '9:00', closes_at: '17:00'},
        {weekday: '0', opens_at: '9:00', closes_at: '11:00'},
      ],
      ['2026-11-23T12:00-05:00', 'open'],
      ['2026-11-29T10:00-05:00', 'open', '2026-11-29T11:00-05:00'],
    ],
    [
      '1.1, in French',
      [{weekday: 'mardi', opens_at: '9 h', closes_at: '17h30'}],
      ['2026-11-24T17:15-05:00', 'open', '2026-11-24T17:30-05:00'],
    ],
    [
      'a slip of the clock',
      rows({byday: 'MO', opens_at: '9:00', closes_at: '5:00'}, {byday: 'TU'}),
      ['2026-11-23T12:00-05:00', 'unknown'],
      ['2026-11-24T02:00-05:00', 'closed'],
      ['2026-11-24T12:00-05:00', 'open'],
    ],
    [
      'a description that speaks of a day off',
      rows({byday: 'MO', description: 'Closed on weekends'}),
      ['2026-11-23T12:00-05:00', 'open'],
    ],
    [
      'a description that closes an open day',
      rows({byday: 'SA', description: 'Closed on weekends'}),
      ['2026-11-28T12:00-05:00', 'unknown', ''],
    ],
    [
      'a description that speaks of times only',
      rows({byday: 'MO', opens_at: '00:00', closes_at: '23:59', description: '24 hours'}),
      ['2026-11-23T12:00-05:00', 'open'],
    ],
    [
      'afternoons without their half',
      rows({byday: 'MO', opens_at: '1:00', closes_at: '4:00'}),
      ['2026-11-23T02:00-05:00', 'unknown'],
    ],
    [
      'times that are words',
      rows({byday: 'MO', opens_at: 'call', closes_at: ''}, {byday: 'TU'}),
      ['2026-11-23T12:00-05:00', 'unknown'],
      ['2026-11-24T12:00-05:00', 'open'],
    ],
    [
      'one time only',
      rows({byday: 'MO', closes_at: ''}),
      ['2026-11-23T12:00-05:00', 'unknown'],
      ['2026-11-23T08:00-05:00', 'closed'],
    ],
    [
      'a day that says closed',
      rows({byday: 'SU', opens_at: 'Closed', closes_at: 'Closed'}, {byday: 'MO'}),
      ['2026-11-29T12:00-05:00', 'closed'],
      ['2026-11-23T12:00-05:00', 'open'],
    ],
    ['days that cannot be read', rows({byday: 'XX'}), ['2026-11-23T12:00-05:00', 'unknown', '']],
    ['no days', rows({freq: ''}), ['2026-11-23T12:00-05:00', 'unknown']],
    ['yearly', rows({freq: 'YEARLY', byday: 'MO'}), ['2026-11-23T12:00-05:00', 'unknown', '']],
    [
      'a description that says the same',
      rows({byday: 'MO,TU', description: 'Mon-Tue 9am-5pm'}),
      ['2026-11-23T12:00-05:00', 'open'],
    ],
    [
      'a description that says another thing',
      rows({byday: 'MO,TU', description: 'weekdays 9am-5pm'}),
      ['2026-11-23T12:00-05:00', 'unknown', ''],
    ],
    [
      'a description of other days',
      rows({byday: 'MO,TU', description: 'Wednesdays'}),
      ['2026-11-23T12:00-05:00', 'unknown', ''],
    ],
    [
      'a description of all rows',
      rows({byday: 'MO', description: 'Mon-Tue 9am-5pm'}, {byday: 'TU'}),
      ['2026-11-23T12:00-05:00', 'open'],
    ],
    [
      'a description that is not hours',
      rows({byday: 'MO', description: 'Ring the bell'}),
      ['2026-11-23T12:00-05:00', 'open'],
    ],
    [
      'a description only',
      [{description: 'Monday to Friday 9am to 5pm'}],
      ['2026-11-23T12:00-05:00', 'open'],
      ['2026-11-22T12:00-05:00', 'closed'],
    ],
    ['nothing', [{}], ['2026-11-23T12:00-05:00', 'unknown', '']],
    ['no rows', [], ['2026-11-23T12:00-05:00', 'unknown', '']],
  ])('%s', (_, source, ...cases) => check(source, toronto, cases));

  it('reads holidays from a description', () => {
    const source = rows({
      byday: 'MO,TU,WE,TH,FR',
      description: 'Weekdays 9 to 5. Closed on public holidays.',
    });
    check(source, toronto, [['2026-07-01T12:00-04:00', 'closed']], 'CA-ON');
  });

  it('is open around the clock on holidays, too', () => {
    const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    const source = weekdays.map((weekday) => ({weekday, opens_at: '0:00', closes_at: '23:59'}));
    check(source, toronto, [['2026-12-25T12:00-05:00', 'open', '']], 'CA-ON');
  });

  it('gives the reason if the state is unknown', () => {
    const moment = {now: new Date('2026-11-23T12:00-05:00'), timeZone: toronto};
    const note = (...more: object[]) => openingStatus(parseHours(rows(...more)), moment).note;
    expect(note({byday: 'MO', valid_to: '2026-11-01'})).toBe('stale');
    expect(note({byday: 'MO', description: 'Tue 9-5'})).toBe('contradictory');
    expect(note({byday: '?'})).toBe('unreadable');
  });

  it('reads the clock as people write it', () => {
    const clock = (text: unknown) => readClock(text);
    expect(
      [
        '9:00',
        '09:00:00',
        '9am',
        '12am',
        '12 pm',
        '24:00',
        'noon',
        '17h',
        '0930',
        900,
        '9.30 a.m.',
        '2000-01-01T10:00:00',
      ].map(clock),
    ).toEqual([540, 540, 540, 0, 720, 1440, 720, 1020, 570, 540, 570, 600]);
    expect(['9', '25:00', '9:75', '13am', 'late', '', null, {}, '24:30'].map(clock)).toEqual(
      Array(9).fill(undefined),
    );
  });
});
