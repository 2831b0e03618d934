import {describe, expect, it} from 'vitest';
import {format} from '../../src/i18n/format.js';
import {age} from '../../src/i18n/time.js';

const arabic = {locale: 'ar', direction: 'rtl'} as const;
const english = {locale: 'en-CA', direction: 'ltr'} as const;

describe('values in text from right to left', () => {
  it('keep a time of day in one piece, so that 9:05 is not read as 05:9', () => {
    const time = format({time: new Date(2026, 10, 23, 9, 5)}, arabic);
    expect(time).toMatch(/\u20669:05\u2069/);
  });

  it('keep a range in one piece', () => {
    expect(format({value: [2, 3], unit: 'minute'}, arabic)).toMatch(/\u20662–3\u2069/);
  });
});

describe('how old something is', () => {
  const now = new Date('2026-11-23T12:00:00Z');
  const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

  it.each([
    [0, 'this minute'],
    [-59, '59 minutes ago'],
    [-60, '1 hour ago'],
    [-1439, '23 hours ago'],
    [-1440, 'yesterday'],
    [-4320, '3 days ago'],
    [90, 'in 1 hour'],
  ])('%d minutes from now is "%s"', (minutes, words) => {
    expect(age(at(minutes), now, english)).toBe(words);
  });

  it('is a number with its symbol in a language that the platform does not know', () => {
    expect(age(at(-120), now, {locale: 'crk'})).toBe('-2 h');
  });
});
