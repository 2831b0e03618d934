import {describe, expect, it} from 'vitest';
import {openingStatus} from '../../../src/hours/evaluate.js';
import {parseHours} from '../../../src/hours/parse-hours.js';
import {check, toronto} from './check.js';

/** 2026-12-02 is a Wednesday. */
const at = (time: string) => ({now: new Date(`2026-12-0${time}-05:00`), timeZone: toronto});
const state = (text: string, time: string) => openingStatus(parseHours(text), at(time)).state;

describe('days without times', () => {
  it.each([
    'Mon–Fri',
    'Mon, Wed, Fri',
    'Weekdays',
    'Daily',
    '7 days a week',
    'tous les jours',
    'mercredis et vendredis',
    'lu-ve',
    'Wednesday',
    'Mon-Tue 9am-5pm, Wed',
  ])('are known, their times are not: %s', (text) => {
    for (const time of ['2T03:00', '2T12:00', '2T23:30'])
      expect(state(text, time), time).toBe('unknown');
  });

  it('are unknown beside days with times, and say nothing of other days without any', () => {
    expect(state('Mon-Fri 9am-5pm, Sat', '2T12:00')).toBe('open');
    expect(state('Mon-Fri 9am-5pm, Sat', '5T12:00')).toBe('unknown');
    expect(state('Mon-Fri 9am-5pm, Sat', '6T12:00')).toBe('closed');
    expect(state('mardi et jeudi', '2T12:00')).toBe('unknown');
    expect(state('Mon-Fri; closed Sunday', '2T12:00')).toBe('unknown');
  });

  it.each(['Sept - June', 'January to March', 'Mar 9-17', 'Dec 1-10', 'hiver', 'Jan-Mar'])(
    'or only dates say nothing: %s',
    (text) => {
      for (const time of ['2T03:00', '2T12:00', '6T12:00'])
        expect(state(text, time)).toBe('unknown');
    },
  );

  it.each(['24/7', '24 hours', 'jour et nuit', 'Mon-Sun 24 hours', '24 h/24, 7 j/7', 'Mo-Su'])(
    'do not change what is open around the clock: %s',
    (text) => expect(state(text, '2T03:00')).toBe('open'),
  );

  it('with a French abbreviation of two letters are weekdays', () =>
    check('Lu-Ve 9h-17h; Sa 10h-14h; Di fermé', toronto, [
      ['2026-12-02T12:00-05:00', 'open', '2026-12-02T17:00-05:00'],
      ['2026-12-05T12:00-05:00', 'open', '2026-12-05T14:00-05:00'],
      ['2026-12-06T12:00-05:00', 'closed'],
    ]));
});

describe('a slip between the clocks', () => {
  it.each([
    'Mon-Fri 08:30-04:30',
    'Mo-Fr 08:00-04:00; Sa 10:00-02:00',
    'Mo-Fr 09:00-05:00',
    'Mo-Fr 09:00-12:00,01:00-05:00',
    'Mon-Fri 11:30-01:30',
    'Monday-Friday 01:00-04:00',
    'Mon-Fri 8 a.m. to 4 a.m.',
    'Mon-Fri 10am-4am',
    'Mon-Fri 12am-5pm',
    'lundi au vendredi de 8 h 30 à 4 h 30',
    'lundi au vendredi, 12 h à 4 h',
  ])('is unknown, by night and by day: %s', (text) => {
    for (const time of ['2T02:00', '2T15:00']) expect(state(text, time), time).not.toBe('open');
    expect(openingStatus(parseHours(text), at('2T13:15'))).toMatchObject({
      state: 'unknown',
      note: 'contradictory',
    });
  });

  it.each([
    ['Mon-Fri 8:30-4:30', '2T16:15', '2T02:00'],
    ['Mon-Fri 9:00 - 5:00', '2T16:15', '2T02:00'],
    ['Mon-Fri 9-5', '2T16:15', '2T02:00'],
    ['Mo-Su 20:00-08:00', '2T02:00', '2T12:00'],
    ['Mon-Sun 8 pm to 8 am', '2T02:00', '2T12:00'],
    ['Mo-Su 17:00-09:00', '2T02:00', '2T12:00'],
    ['22 h à 6 h, tous les jours', '2T02:00', '2T12:00'],
  ])('is not every night, or every afternoon: %s', (text, open, closed) => {
    expect(state(text, open)).toBe('open');
    expect(state(text, closed)).toBe('closed');
  });
});

describe('OSM’s notation', () => {
  it('is unknown where a comment stands before other days', () =>
    expect(state('"call us" We 10:00-16:00', '2T12:00')).toBe('unknown'));

  it('is unknown where a series of years has no end', () =>
    expect(state('2025/2 Jan 14 10:00-12:00', '2T11:00')).toBe('unknown'));
});
