import {describe, expect, it} from 'vitest';
import {distanceQuantity} from '../../src/i18n/distance.js';
import {format, type Locale, type Value} from '../../src/i18n/format.js';
import {languageOf} from '../../src/i18n/languages.js';
import {dayFromNow, dayOfYear, timeOfDay, timeSpan, weekday} from '../../src/i18n/format-moment.js';
import {since} from '../../src/i18n/format-since.js';
import {zoneName} from '../../src/i18n/zone-names.js';
import {languageName, languageNames} from '../../src/i18n/display-names.js';
import {age} from '../../src/i18n/format-age.js';
import fc from './property.js';

const arabic = {locale: 'ar', direction: 'rtl'} as const;
const english = {locale: 'en-CA', direction: 'ltr'} as const;

/** The text as a reader sees it, with ordinary spaces and without direction marks. */
const seen = (value: Value, language: Locale) =>
  format(value, language)
    .replace(/[\u2066\u2069\u200e\u200f]/g, '')
    .replace(/[\s\u2009\u202f]+/g, ' ')
    .replace(/ – /g, '–');
const inFour = (value: Value) =>
  ['en', 'fr', 'es', 'ar'].map((tag) => seen(value, languageOf(tag)));

describe('values in text from right to left', () => {
  it('keep a time of day in one piece, so that 9:05 is not read as 05:9', () => {
    const time = format({time: new Date(2026, 10, 23, 9, 5)}, arabic);
    expect(time).toMatch(/\u20669:05\u2069/);
  });

  it('keep a range in one piece', () => {
    expect(format({value: [2, 3], unit: 'minute'}, arabic)).toMatch(/\u20662–3\u2069/);
  });
});

describe('the age of data', () => {
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
    expect(age(at(-120), now, {locale: 'crk'})).toBe('−2 h');
    expect(age(at(120), now, {locale: 'crk'})).toBe('2 h');
    expect(age(at(-3000), now, {locale: 'crk'})).toMatch(/^2026-11-21$/);
  });
});

describe('a distance', () => {
  it.each([
    [0, 50, 'meter'],
    [74, 50, 'meter'],
    [76, 100, 'meter'],
    [480, 500, 'meter'],
    [849, 800, 'meter'],
    [949, 900, 'meter'],
    [951, 1, 'kilometer'],
    [2345, 2.3, 'kilometer'],
    [9949, 9.9, 'kilometer'],
    [9951, 10, 'kilometer'],
    [12_499, 12, 'kilometer'],
    [1_234_567, 1235, 'kilometer'],
  ])('of %d m is formatted as %d %s', (meters, value, unit) => {
    expect(distanceQuantity(meters)).toEqual({value, unit});
  });

  it('is never formatted as shorter than a nearer one', () => {
    const inMeters = (meters: number) => {
      const {value, unit} = distanceQuantity(meters) as {value: number; unit: string};
      return unit === 'meter' ? value : value * 1000;
    };
    const far = fc.double({min: 0, max: 5e6, noNaN: true});
    fc.assert(
      fc.property(far, far, (a, b) => {
        expect(inMeters(Math.min(a, b))).toBeLessThanOrEqual(inMeters(Math.max(a, b)));
      }),
    );
  });

  it.each([
    [850, '900 metres', '900 mètres', '900 metros', '900 متر'],
    [2345, '2.3 kilometres', '2,3 kilomètres', '2.3 kilómetros', '2.3 كيلومتر'],
    [1000, '1 kilometre', '1 kilomètre', '1 kilómetro', 'كيلومتر'],
  ])('of %d m is written in words', (meters, ...words) => {
    expect(inFour(distanceQuantity(meters))).toEqual(
      words.map((each) => expect.stringContaining(each)),
    );
  });
});

describe('moments in the time zone of the place', () => {
  const clock = {timeZone: 'America/Los_Angeles'};
  // The tests run in the time zone of the computer. None of these depend on it.
  const six = new Date('2026-11-25T02:00:00Z');
  const halfPastSeven = new Date('2026-11-25T03:30:00Z');
  const two = new Date('2026-11-25T10:00:00Z');

  it.each<[string, Value, string[]]>([
    ['a whole hour', timeOfDay(six, clock), ['6 p.m.', '18 h', '6 p.m.', '6 م']],
    [
      'an hour with minutes',
      timeOfDay(halfPastSeven, clock),
      ['7:30 p.m.', '19 h 30', '7:30 p.m.', '7:30 م'],
    ],
    [
      'a half-hour zone',
      timeOfDay(six, {timeZone: 'America/St_Johns'}),
      ['10:30 p.m.', '22 h 30', '10:30 p.m.', '10:30 م'],
    ],
    [
      'a zone by name',
      timeOfDay(six, {...clock, withZone: true}),
      [
        '6 p.m. Pacific Time',
        '18 h (heure du Pacifique)',
        '6 p.m. (hora del Pacífico)',
        '6 م (توقيت المحيط الهادي)',
      ],
    ],
    ['a day', weekday(six, clock), ['Tuesday', 'mardi', 'martes', 'الثلاثاء']],
    [
      'a date',
      dayOfYear(six, clock),
      [
        'Tuesday, November 24',
        'mardi 24 novembre',
        'martes, 24 de noviembre',
        'الثلاثاء، 24 نوفمبر',
      ],
    ],
    [
      'a span',
      timeSpan(six, halfPastSeven, clock),
      ['6:00–7:30 p.m.', '18 h 00–19 h 30', '6:00–7:30 p.m.', '6:00–7:30 م'],
    ],
    [
      'a span with its day',
      timeSpan(six, halfPastSeven, {...clock, day: 'weekday'}),
      [
        'Tuesday, 6:00–7:30 p.m.',
        'mardi, 18 h 00–19 h 30',
        'martes, 6:00–7:30 p.m.',
        'الثلاثاء، 6:00–7:30 م',
      ],
    ],
    [
      'a span past midnight',
      timeSpan(six, two, {...clock, day: 'weekday'}),
      ['Tuesday 6 p.m.–2 a.m.', 'mardi 18 h–02 h', 'martes 6 p.m.–2 a.m.', 'الثلاثاء، 6 م–2 ص'],
    ],
  ])('formats %s', (_, value, words) => {
    expect(inFour(value).map((each) => each.replace('y,', 'y').replace(/[,،]/, ''))).toEqual(
      words.map((each) => each.replace('y,', 'y').replace(/[,،]/, '')),
    );
  });

  it.each([
    ['zh-Hans', '18:00', '(北美太平洋时间) 18:00'],
    ['ru', '18:00', '18:00 (Тихоокеанское время)'],
    ['ko', '오후 6:00', '오후 6:00 (미 태평양 시간)'],
  ])(
    'formats the minutes of a whole hour in %s, where an hour alone is not a time',
    (locale, time, inZone) => {
      const language = {locale, direction: 'ltr'} as const;
      expect(format(timeOfDay(six, clock), language)).toBe(time);
      expect(format(timeOfDay(six, {...clock, withZone: true}), language)).toBe(inZone);
    },
  );

  it.each([
    ['America/Vancouver', 'Pacific Time', 'heure du Pacifique'],
    ['America/Dawson_Creek', 'Pacific Time', 'heure du Pacifique'],
    ['Canada/Pacific', 'Pacific Time', 'heure du Pacifique'],
    ['America/Whitehorse', 'Yukon Time', 'heure du Yukon'],
    ['America/Edmonton', 'Mountain Time', 'heure des Rocheuses'],
    ['America/Inuvik', 'Mountain Time', 'heure des Rocheuses'],
    ['America/Regina', 'Saskatchewan Time', 'heure de la Saskatchewan'],
    ['America/Winnipeg', 'Central Time', 'heure du Centre'],
    ['America/Atikokan', 'Eastern Standard Time', 'heure normale de l’Est'],
    ['America/Iqaluit', 'Eastern Time', 'heure de l’Est'],
    ['America/Blanc-Sablon', 'Atlantic Standard Time', 'heure normale de l’Atlantique'],
    ['America/Goose_Bay', 'Atlantic Time', 'heure de l’Atlantique'],
    ['America/St_Johns', 'Newfoundland Time', 'heure de Terre-Neuve'],
    ['Europe/Paris', 'Central European Time', 'heure de l’Europe centrale'],
    ['Mars/Olympus', 'Mars/Olympus', 'Mars/Olympus'],
  ])('calls the time of %s what people call it', (zone, english, french) => {
    expect(
      [zoneName('en-CA', zone), zoneName('fr-CA', zone)].map((name) => name.replace("'", '’')),
    ).toEqual([english, french]);
    expect(zoneName('es', 'America/Vancouver')).toMatch(/^hora del Pacífico/);
  });

  it('keep a span in one piece in Arabic', () => {
    expect(format(timeSpan(six, halfPastSeven, clock), arabic)).toContain('\u20666:00–7:30\u2069');
  });

  it('keep digits and Latin letters together in Urdu', () => {
    const urdu = {locale: 'ur', direction: 'rtl'} as const;
    const text = format(timeSpan(six, halfPastSeven, clock), urdu);
    expect(text.replace(/[\u00a0\u202f]/g, ' ')).toBe('\u20666:00–7:30 PM\u2069');
  });

  it.each([
    ['2026-11-25T07:59:00Z', 'today'],
    ['2026-11-25T08:00:00Z', 'tomorrow'],
    ['2026-11-26T08:00:00Z', 'week'],
    ['2026-12-01T07:59:00Z', 'week'],
    ['2026-12-01T08:00:00Z', 'later'],
    ['2026-11-24T07:00:00Z', 'later'],
  ])('formats how far away %s is', (moment, far) => {
    expect(dayFromNow(new Date(moment), six, 'America/Los_Angeles')).toBe(far);
  });

  it('counts a night with a change of the clock as one day', () => {
    const evening = new Date('2026-11-01T03:00:00Z');
    const noon = new Date('2026-11-01T20:00:00Z');
    expect(dayFromNow(noon, evening, 'America/Los_Angeles')).toBe('tomorrow');
  });

  it.each([
    ['2026-11-25T01:00:00Z', ['today', 'aujourd’hui', 'hoy', 'اليوم']],
    ['2026-10-26T00:00:00Z', ['30 days ago', 'il y a 30 jours', 'hace 30 días', 'قبل 30 يوم']],
    ['2026-08-20T00:00:00Z', ['3 months ago', 'il y a 3 mois', 'hace 3 meses', 'قبل 3 أشهر']],
    ['2025-11-25T00:00:00Z', ['1 year ago', 'il y a 1 an', 'hace 1 año', 'قبل سنة']],
    ['2023-11-25T00:00:00Z', ['3 years ago', 'il y a 3 ans', 'hace 3 años', 'قبل 3 سنوات']],
    ['2027-11-25T00:00:00Z', ['today', 'aujourd’hui', 'hoy', 'اليوم']],
  ])('formats how long ago %s was', (moment, words) => {
    const text = inFour(since(new Date(moment), six)).map((each) => each.replace("'", '’'));
    text.forEach((each, index) => expect(each).toContain(words[index]));
  });

  it.each<[string, Value, string]>([
    ['a time', timeOfDay(six, {...clock, withZone: true}), '18:00 Pacific Time'],
    ['a day', weekday(six, clock), '2026-11-24'],
    ['a span', timeSpan(six, halfPastSeven, {...clock, day: 'weekday'}), '2026-11-24 18:00–19:30'],
    ['a moment', {time: new Date(2026, 10, 24, 18, 5), withDay: true}, '2026-11-24 18:05'],
  ])('formats %s in digits if the platform does not have the language', (_, value, words) => {
    expect(seen(value, {...english, locale: 'crk'})).toBe(words);
  });

  it('uses dates if the platform does not have the language', () => {
    expect(seen(since(new Date('2026-08-20T00:00:00Z'), six), {...english, locale: 'xx'})).toBe(
      '2026-08-20',
    );
  });
});

describe('languages by name', () => {
  it.each([
    ['fr', ['French', 'français', 'francés', 'الفرنسية']],
    ['pa-Arab', ['Punjabi', 'pendjabi', 'punyabí', 'البنجابية']],
    ['iu-Cans', ['Inuktitut', 'inuktitut', 'inuktitut', 'الإينكتيتت']],
    ['not_a_tag', ['not_a_tag']],
  ])('%s', (tag, names) => {
    inFour(languageName(tag)).forEach((each, index) => expect(each).toBe(names[index] ?? names[0]));
  });

  it('are joined in one sentence, without duplicates', () => {
    expect(inFour(languageNames(['en', 'fr-CA', 'pa', 'fr']))).toEqual([
      'English, French and Punjabi',
      'anglais, français et pendjabi',
      'inglés, francés y punyabí',
      'الإنجليزية والفرنسية والبنجابية',
    ]);
  });

  it('have their own name if the platform does not have the language', () => {
    expect(seen(languageNames(['en', 'fr']), {...english, locale: 'xx'})).toBe('English, Français');
  });
});
