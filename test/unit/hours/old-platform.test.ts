import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

/** Zones with the rules that other zones had in 2025, and still have. */
const before2026: Record<string, string> = {
  'america/vancouver': 'America/Los_Angeles',
  'america/edmonton': 'America/Denver',
  'america/yellowknife': 'America/Denver',
  'america/inuvik': 'America/Denver',
  'america/winnipeg': 'America/Chicago',
};

/** Replaces the platform's data of zones. */
function usePlatform(zones: Record<string, string>): void {
  const Platform = Intl.DateTimeFormat;
  class Other extends Platform {
    constructor(locale?: string, options: Intl.DateTimeFormatOptions = {}) {
      const {timeZone} = options;
      super(locale, {...options, timeZone: zones[timeZone?.toLowerCase() ?? ''] ?? timeZone});
    }
  }
  vi.stubGlobal('Intl', Object.assign(Object.create(Intl), {DateTimeFormat: Other}));
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

const clinic = async () => {
  const {openingStatus, weekOf} = await import('../../../src/hours/evaluate.js');
  const {parseHours} = await import('../../../src/hours/parse-hours.js');
  const hours = parseHours('Mo-Fr 09:00-17:00');
  return {
    status: (timeZone: string, now: string) => openingStatus(hours, {timeZone, now: new Date(now)}),
    firstDay: (timeZone: string, now: string) => weekOf(hours, {timeZone, now: new Date(now)})[0]!,
  };
};

describe('a clinic that is open from nine to five, on a device with data of 2025', () => {
  beforeEach(() => usePlatform(before2026));

  it('has data of 2025', () => {
    const hour = new Intl.DateTimeFormat('en', {
      timeZone: 'America/Vancouver',
      hour: 'numeric',
      hourCycle: 'h23',
    });
    expect(hour.format(new Date('2026-12-01T17:30Z'))).toBe('09');
  });

  it.each([
    ['America/Vancouver', -7],
    ['America/Dawson_Creek', -7],
    ['America/Fort_Nelson', -7],
    ['America/Creston', -7],
    ['America/Whitehorse', -7],
    ['America/Edmonton', -6],
    ['America/Yellowknife', -6],
    ['America/Inuvik', -6],
    ['America/Regina', -6],
    ['America/Cambridge_Bay', -7],
    ['America/Rankin_Inlet', -6],
    ['America/Winnipeg', -5],
    ['America/Rainy_River', -5],
    ['America/Atikokan', -5],
    ['America/Coral_Harbour', -5],
    ['America/Toronto', -5],
    ['America/Iqaluit', -5],
    ['America/Blanc-Sablon', -4],
    ['America/Halifax', -4],
    ['America/Goose_Bay', -4],
    ['America/St_Johns', -3.5],
    ['Canada/Pacific', -7],
    ['Europe/Paris', 1],
  ])('opens and closes in %s by the clock there', async (zone, hours) => {
    const {status, firstDay} = await clinic();
    const at = (clock: string) =>
      new Date(Date.parse(`2026-12-01T${clock}:00Z`) - hours * 3_600_000).toISOString();
    expect(status(zone, at('08:59'))).toEqual({state: 'closed', until: new Date(at('09:00'))});
    expect(status(zone, at('09:30'))).toEqual({state: 'open', until: new Date(at('17:00'))});
    expect(status(zone, at('17:00')).state).toBe('closed');
    expect(firstDay(zone, at('12:00'))).toMatchObject({
      date: '2026-12-01',
      intervals: [{from: new Date(at('09:00')), to: new Date(at('17:00'))}],
    });
  });

  it('is open in summer as before', async () => {
    const {status} = await clinic();
    expect(status('America/Vancouver', '2026-07-06T16:00Z').state).toBe('open');
    expect(status('America/Vancouver', '2027-07-06T15:59Z').state).toBe('closed');
  });

  it('was open in the years before by what the platform knows of them', async () => {
    const {status} = await clinic();
    expect(status('America/Vancouver', '2020-01-06T17:00Z').state).toBe('open');
    expect(status('America/Vancouver', '2020-01-06T16:59Z').state).toBe('closed');
  });

  it('is shown with the hours and the day of the place', async () => {
    const {dayFromNow, timeOfDay, timeSpan, momentInZone} =
      await import('../../../src/i18n/format-moment.js');
    const language = {locale: 'en-CA', direction: 'ltr'} as const;
    const timeZone = 'America/Vancouver';
    const [nine, five] = ['2026-12-01T16:00Z', '2026-12-02T00:00Z'].map((at) => new Date(at)) as [
      Date,
      Date,
    ];
    const seen = (value: {format: (of: typeof language) => string}) =>
      value.format(language).replace(/\s/g, ' ');
    expect(seen(timeOfDay(five, {timeZone}))).toBe('5 p.m.');
    expect(seen(timeOfDay(five, {timeZone, withZone: true}))).toBe('5 p.m. Pacific Time');
    const span = seen(timeSpan(nine, five, {timeZone, day: 'weekday'}));
    expect(span).toMatch(/^Tuesday,? 9 a\.m\. ?– ?5 p\.m\.$/);
    expect(seen(momentInZone(nine, timeZone))).toBe('December 1, 2026 at 9:00 a.m. Pacific Time');
    const midnight = new Date('2026-12-02T07:00Z');
    expect(dayFromNow(midnight, nine, timeZone)).toBe('tomorrow');
    expect(dayFromNow(new Date(+midnight - 60_000), nine, timeZone)).toBe('today');
  });
});

it('believes a device that knows all that we know, and more', async () => {
  // As if Ontario had taken the time of Atlantic Canada.
  usePlatform({
    'america/vancouver': 'Etc/GMT+7',
    'america/edmonton': 'Etc/GMT+6',
    'america/inuvik': 'Etc/GMT+6',
    'america/winnipeg': 'Etc/GMT+5',
    'america/toronto': 'Etc/GMT+4',
  });
  const {status} = await clinic();
  expect(status('America/Toronto', '2026-12-01T13:00Z').state).toBe('open');
  expect(status('America/Vancouver', '2026-12-01T16:00Z').state).toBe('open');
});
