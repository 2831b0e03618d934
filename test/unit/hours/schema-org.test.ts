import {describe, it} from 'vitest';
import {type Case, type Source, check, toronto} from './check.js';

describe('schema.org', () => {
  const days = (...names: string[]) => names.map((name) => `https://schema.org/${name}`);
  const spec = (more: object) => ({'@type': 'OpeningHoursSpecification', ...more});
  const base = spec({dayOfWeek: days('Monday', 'Tuesday'), opens: '09:00', closes: '17:00'});
  it.each<[string, Source, ...Case[]]>([
    [
      'days by address',
      [base],
      ['2026-11-24T12:00-05:00', 'open', '2026-11-24T17:00-05:00'],
      ['2026-11-25T12:00-05:00', 'closed', '2026-11-30T09:00-05:00'],
    ],
    [
      'days by name',
      [spec({dayOfWeek: 'Monday', opens: '09:00:00', closes: '12:00:00'})],
      ['2026-11-23T11:00-05:00', 'open'],
    ],
    [
      'short days',
      [spec({dayOfWeek: ['Mo', 'http://schema.org/Tu'], opens: '09:00', closes: '12:00'})],
      ['2026-11-24T11:00-05:00', 'open'],
    ],
    [
      'over midnight',
      [spec({dayOfWeek: 'Saturday', opens: '22:00', closes: '03:00'})],
      ['2026-11-29T02:00-05:00', 'open', '2026-11-29T03:00-05:00'],
    ],
    [
      'around the clock',
      [spec({opens: '00:00', closes: '23:59'})],
      ['2026-11-29T02:00-05:00', 'open', ''],
    ],
    [
      'closed by the same time twice',
      [base, spec({dayOfWeek: 'Wednesday', opens: '00:00', closes: '00:00'})],
      ['2026-11-25T12:00-05:00', 'closed'],
    ],
    [
      'a day of its own',
      [
        base,
        spec({
          opens: '00:00',
          closes: '00:00',
          validFrom: '2026-11-24',
          validThrough: '2026-11-24',
        }),
      ],
      ['2026-11-24T12:00-05:00', 'closed', '2026-11-30T09:00-05:00'],
      ['2026-11-23T12:00-05:00', 'open'],
    ],
    [
      'a day of its own, by date only',
      [base, spec({validFrom: '2026-11-24', validThrough: '2026-11-24'})],
      ['2026-11-24T12:00-05:00', 'closed'],
    ],
    [
      'season',
      [
        base,
        spec({
          dayOfWeek: days('Monday'),
          opens: '10:00',
          closes: '11:00',
          validFrom: '2026-11-01',
          validThrough: '2026-11-30',
        }),
      ],
      ['2026-11-23T12:00-05:00', 'closed'],
      ['2026-11-24T12:00-05:00', 'unknown'],
      ['2026-12-01T12:00-05:00', 'open'],
    ],
    [
      'information that ran out',
      [{...base, validThrough: '2026-11-01'}],
      ['2026-11-23T12:00-05:00', 'unknown', ''],
    ],
    [
      'no closing time',
      [spec({dayOfWeek: 'Monday', opens: '09:00'})],
      ['2026-11-23T12:00-05:00', 'unknown'],
      ['2026-11-23T08:00-05:00', 'closed'],
    ],
    ['one object', base as never, ['2026-11-24T12:00-05:00', 'open']],
    [
      'a list of texts',
      ['Mo-Fr 09:00-17:00', 'Sa 10:00-12:00'] as never,
      ['2026-11-28T11:00-05:00', 'open'],
      ['2026-11-23T11:00-05:00', 'open'],
    ],
    [
      'a day that cannot be read',
      [spec({dayOfWeek: 'Someday', opens: '09:00', closes: '17:00'})],
      ['2026-11-23T12:00-05:00', 'unknown', ''],
    ],
    [
      'a time that cannot be read',
      [spec({dayOfWeek: 'Monday', opens: 'early', closes: '17:00'})],
      ['2026-11-23T12:00-05:00', 'unknown', ''],
    ],
  ])('%s', (_, source, ...cases) => check(source, toronto, cases));

  it('reads its holidays', () => {
    const source = [
      base,
      spec({dayOfWeek: days('Wednesday'), opens: '09:00', closes: '17:00'}),
      spec({dayOfWeek: 'PublicHolidays', opens: '10:00', closes: '12:00'}),
    ];
    check(
      source,
      toronto,
      [
        ['2026-07-01T13:00-04:00', 'closed'],
        ['2026-07-01T11:00-04:00', 'open'],
      ],
      'CA-ON',
    );
  });
});
