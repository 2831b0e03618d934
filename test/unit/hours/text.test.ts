import {describe, expect, it} from 'vitest';
import {openingStatus} from '../../../src/hours/evaluate.js';
import {parseHours} from '../../../src/hours/parse-hours.js';
import {osm, plain} from './vectors.js';
import {check, toronto} from './check.js';

describe('hours in text', () => {
  it.each(osm)('%s', (source, ...cases) => check(source, toronto, cases));
  it.each(plain)('%s', (source, ...cases) => check(source, toronto, cases));

  it('keeps a text that cannot be read, and marks it as unreadable', () => {
    expect(parseHours(' call us ')).toEqual({rules: [], text: 'call us', doubt: 'unreadable'});
    expect(parseHours('Mo 09:00-17:00').text).toBe('Mo 09:00-17:00');
  });

  it('returns the text of its source with the state', () => {
    const moment = {now: new Date('2026-11-23T12:00-05:00'), timeZone: toronto};
    expect(openingStatus(parseHours('Mo-Fr 09:00-17:00 "ring twice"'), moment)).toMatchObject({
      state: 'unknown',
      comment: 'ring twice',
    });
    expect(openingStatus(parseHours('Mo 10:00+'), moment).note).toBe('open-end');
    expect(openingStatus(parseHours('no idea'), moment).note).toBe('unreadable');
    expect(openingStatus(parseHours(''), moment).note).toBe('not-given');
  });
});
