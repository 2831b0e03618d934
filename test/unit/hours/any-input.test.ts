import {describe, expect, it} from 'vitest';
import {createOpenAt} from '../../../src/hours/evaluate.js';
import {nextOpening, openingStatus} from '../../../src/hours/evaluate.js';
import {parseHours} from '../../../src/hours/parse-hours.js';
import {type Source, toronto} from './check.js';
import {osm, plain} from './vectors.js';
import fc from '../property.js';

describe('opening hours of any form', () => {
  const zones = fc.constantFrom(
    toronto,
    'America/St_Johns',
    'America/Regina',
    'America/Whitehorse',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
  );
  const moments = fc.date({
    min: new Date('2025-01-01'),
    max: new Date('2028-01-01'),
    noInvalidDate: true,
  });
  const days = fc.constantFrom(
    'Mo-Fr',
    'Sa,Su',
    'Fr-Mo',
    'Th[1]',
    'Su[-1]',
    'PH',
    'Dec 24-Jan 2',
    'Mar-Nov Sa',
    'week 1-53/2 Tu',
    'easter',
    'SH',
    'PH,We',
    '',
  );
  const clock = fc
    .tuple(fc.integer({min: 0, max: 26}), fc.constantFrom('00', '15', '30'))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
  const part = fc
    .tuple(days, clock, clock, fc.constantFrom('', '', '', ' off', ' unknown', ' "ask"'))
    .map(([day, from, to, state]) => `${day} ${from}-${to}${state}`);
  const texts = fc
    .array(fc.tuple(part, fc.constantFrom('; ', ', ', ' || ')), {minLength: 1, maxLength: 4})
    .map((parts) =>
      parts.map(([text, sign], index) => text + (index < parts.length - 1 ? sign : '')).join(''),
    );

  it('continue across the hour that is skipped when clocks change', () => {
    const hours = parseHours('Sa,Su 02:30-26:00');
    const next = nextOpening(hours, {now: new Date('2027-03-08T07:00Z'), timeZone: toronto});
    expect(next).toEqual({
      from: new Date('2027-03-13T07:30Z'),
      to: new Date('2027-03-15T06:00Z'),
    });
  });

  it('keep their state until the change that they name, and change then', () => {
    fc.assert(
      fc.property(
        texts,
        zones,
        moments,
        fc.constantFrom(undefined, 'CA-ON', 'CA-NL'),
        (text, timeZone, now, region) => {
          const hours = parseHours(text);
          expect(hours.doubt).toBeUndefined();
          const at = (time: number) =>
            openingStatus(hours, {now: new Date(time), timeZone, region}).state;
          const {state, until} = openingStatus(hours, {now, timeZone, region});
          const end = until?.getTime() ?? now.getTime() + 30 * 86_400_000;
          expect(end).toBeGreaterThan(now.getTime());
          for (const share of [0.1, 0.5, 0.9, 0.99])
            expect(at(now.getTime() + (end - now.getTime() - 1) * share)).toBe(state);
          expect(at(end - 1)).toBe(state);
          if (until) expect(at(end)).not.toBe(state);
          expect(createOpenAt(now)(hours, timeZone, region)).toBe(state === 'open');
          const next = nextOpening(hours, {now, timeZone, region});
          if (state === 'open') expect(next!.from.getTime()).toBeLessThanOrEqual(now.getTime());
          else if (next) expect(next.from.getTime()).toBeGreaterThan(now.getTime());
          if (next) expect(at(Math.max(next.from.getTime(), now.getTime()))).toBe('open');
          if (next?.to) expect(at(next.to.getTime())).not.toBe('open');
        },
      ),
      {numRuns: 300},
    );
  });

  it('never throw, and are never closed if they cannot be read', () => {
    const anything = (source: unknown) => {
      const hours = parseHours(source as Source);
      const {state} = openingStatus(hours, {
        now: new Date('2026-11-23T12:00Z'),
        timeZone: toronto,
        region: 'CA-ON',
      });
      if (hours.doubt || !hours.rules.length) expect(state).toBe('unknown');
    };
    const words = fc
      .array(
        fc.constantFrom(
          'Mo',
          'Fr',
          '-',
          ',',
          ';',
          '09:00',
          '17:00',
          '[',
          '1',
          ']',
          'PH',
          'off',
          '"',
          'easter',
          'week',
          'Dec',
          '25',
          '+',
          '||',
          'mon',
          'to',
          '9am',
          'closed',
          'holidays',
          'fermé',
          'à',
          'noon',
          '2026',
          '(',
          'sunset',
          'day',
          'first',
        ),
      )
      .map((list) => list.join(' '));
    const fields = fc.record(
      {
        opens_at: fc.anything(),
        closes_at: fc.anything(),
        byday: fc.anything(),
        freq: fc.anything(),
        interval: fc.anything(),
        count: fc.anything(),
        dtstart: fc.anything(),
        until: fc.anything(),
        valid_from: fc.anything(),
        dayOfWeek: fc.anything(),
        opens: fc.anything(),
      },
      {requiredKeys: []},
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), words, fc.anything(), fc.array(fields)), anything),
      {numRuns: 3000},
    );
  });

  it('are not surely open if there is doubt', () => {
    const hours = {...parseHours('24/7'), doubt: 'stale' as const};
    const now = new Date('2026-11-23T12:00Z');
    expect(createOpenAt(now)(hours, toronto)).toBe(false);
    expect(openingStatus(hours, {now, timeZone: toronto})).toEqual({
      state: 'unknown',
      note: 'stale',
    });
  });

  it('can be written as JSON and read again', () => {
    for (const [source] of [...osm, ...plain]) {
      const hours = parseHours(source);
      expect(JSON.parse(JSON.stringify(hours))).toEqual(hours);
    }
  });

  it('give the same object for the same hours', () => {
    expect(parseHours('Mo-Fr 09:00-17:00')).toBe(parseHours('Mo-Fr 09:00-17:00'));
    const row = {byday: 'MO', opens_at: '9:00', closes_at: '17:00'};
    expect(parseHours([{...row, id: 1}])).toBe(parseHours([{...row, id: 2}]));
  });

  it.each([
    'Mo-Fr 09:00-17:00; ',
    'mon ',
    '9',
    ' ',
    '"',
    '(',
    'Mo,',
    '9 a',
    '24 h ',
    'jours feries ',
    'a.m.',
    '-',
    '. ',
    'x',
    '0900 ',
    'first ',
  ])('are read quickly from 100 kB of %j', (piece) => {
    for (const text of [piece.repeat(100_000 / piece.length), piece.repeat(4900 / piece.length)]) {
      // Processor time, which does not increase when the machine is busy.
      const start = process.cpuUsage();
      parseHours(text);
      parseHours([
        {
          opens_at: text,
          closes_at: text,
          byday: text,
          description: text,
          count: text,
          until: text,
          byyearday: text,
          weekday: text,
        },
      ]);
      parseHours([{opens: text, closes: text, dayOfWeek: text, validFrom: text}]);
      const {user, system} = process.cpuUsage(start);
      expect((user + system) / 1000).toBeLessThan(300);
    }
  });
});
