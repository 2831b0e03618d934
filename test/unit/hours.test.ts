import {existsSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {easterSunday, isoWeek, parseDay} from '../../src/hours/calendar.js';
import {holidaysOf} from '../../src/hours/holidays.js';
import type {OpenState} from '../../src/hours/hours.js';
import {createOpenAt, nextOpening, openingStatus, weekOf} from '../../src/hours/evaluate.js';
import {parseHours} from '../../src/hours/parse-hours.js';
import {readClock} from '../../src/hours/time-of-day.js';
import {instantOf, wallMinute, zoneOf} from '../../src/hours/time-zone.js';

type Source = Parameters<typeof parseHours>[0];
/** A moment with its offset, what the place is then, and until when; '' where it never changes. */
type Case = [at: string, state: OpenState, until?: string];

const toronto = 'America/Toronto';
const weekly = {freq: 'WEEKLY', opens_at: '09:00', closes_at: '17:00'};

/** 2026-11-23 is a Monday. */
function check(source: Source, timeZone: string, cases: Case[], region?: string) {
  const hours = parseHours(source);
  for (const [at, state, until] of cases) {
    const label = `${JSON.stringify(source)} in ${timeZone} at ${at}`;
    const now = new Date(at);
    const found = openingStatus(hours, {now, timeZone, region});
    expect(found.state, label).toBe(state);
    if (until !== undefined)
      expect(found.until?.toISOString() ?? '', label).toBe(until && new Date(until).toISOString());
    if (createOpenAt(now)(hours, timeZone, region) !== (state === 'open'))
      expect.fail(`createOpenAt differs: ${label}`);
  }
}

/** Form of hours → cases in Toronto, which is at -05:00 in November. */
const osm: [source: string, ...cases: Case[]][] = [
  [
    'Mo-Fr 09:00-17:00',
    ['2026-11-23T08:59-05:00', 'closed', '2026-11-23T09:00-05:00'],
    ['2026-11-23T09:00-05:00', 'open', '2026-11-23T17:00-05:00'],
    ['2026-11-23T16:59:59-05:00', 'open', '2026-11-23T17:00-05:00'],
    ['2026-11-23T17:00-05:00', 'closed', '2026-11-24T09:00-05:00'],
    ['2026-11-27T17:00-05:00', 'closed', '2026-11-30T09:00-05:00'],
    ['2026-11-29T12:00-05:00', 'closed', '2026-11-30T09:00-05:00'],
  ],
  [
    'Mo-Fr 09:00-12:00,13:00-17:00; Sa 10:00-14:00',
    ['2026-11-23T12:30-05:00', 'closed', '2026-11-23T13:00-05:00'],
    ['2026-11-23T11:00-05:00', 'open', '2026-11-23T12:00-05:00'],
    ['2026-11-28T13:00-05:00', 'open', '2026-11-28T14:00-05:00'],
  ],
  [
    'Mo-Fr 09:00-17:00; We 12:00-20:00',
    ['2026-11-25T10:00-05:00', 'closed', '2026-11-25T12:00-05:00'],
    ['2026-11-25T18:00-05:00', 'open', '2026-11-25T20:00-05:00'],
  ],
  [
    'Mo-Fr 09:00-17:00, We 18:00-20:00',
    ['2026-11-25T10:00-05:00', 'open', '2026-11-25T17:00-05:00'],
    ['2026-11-25T19:00-05:00', 'open', '2026-11-25T20:00-05:00'],
  ],
  [
    'Mo-Fr 08:00-18:00; Mo 12:00-13:00 off',
    ['2026-11-23T12:15-05:00', 'closed', '2026-11-23T13:00-05:00'],
    ['2026-11-24T12:15-05:00', 'open', '2026-11-24T18:00-05:00'],
  ],
  [
    'Mo-Su 20:00-04:00; Sa 01:00-02:00 off',
    ['2026-11-28T01:30-05:00', 'closed', '2026-11-28T02:00-05:00'],
    ['2026-11-28T03:00-05:00', 'open', '2026-11-28T04:00-05:00'],
  ],
  ['Mo-Fr 08:00-18:00; We off', ['2026-11-25T12:00-05:00', 'closed', '2026-11-26T08:00-05:00']],
  ['Mo-Fr 08:00-18:00; We closed', ['2026-11-25T12:00-05:00', 'closed']],
  [
    'Fr-Mo 10:00-12:00',
    ['2026-11-29T11:00-05:00', 'open', '2026-11-29T12:00-05:00'],
    ['2026-11-24T11:00-05:00', 'closed', '2026-11-27T10:00-05:00'],
  ],
  [
    'Fr,Sa 22:00-02:00',
    ['2026-11-28T01:30-05:00', 'open', '2026-11-28T02:00-05:00'],
    ['2026-11-29T01:59-05:00', 'open', '2026-11-29T02:00-05:00'],
    ['2026-11-27T01:00-05:00', 'closed', '2026-11-27T22:00-05:00'],
    ['2026-11-28T02:00-05:00', 'closed', '2026-11-28T22:00-05:00'],
  ],
  ['Mo 22:00-26:00', ['2026-11-24T01:00-05:00', 'open', '2026-11-24T02:00-05:00']],
  [
    'Mo-Su 20:00-08:00',
    ['2026-11-23T23:00-05:00', 'open', '2026-11-24T08:00-05:00'],
    ['2026-11-24T07:59-05:00', 'open', '2026-11-24T08:00-05:00'],
    ['2026-11-24T08:00-05:00', 'closed', '2026-11-24T20:00-05:00'],
  ],
  ['Mo-Fr 00:00-24:00', ['2026-11-25T12:00-05:00', 'open', '2026-11-28T00:00-05:00']],
  ['Mo-Fr 00:00-23:59', ['2026-11-25T23:59:30-05:00', 'open', '2026-11-28T00:00-05:00']],
  ['24/7', ['2026-11-25T03:00-05:00', 'open', '']],
  ['Mo-Su 00:00-24:00', ['2026-12-25T03:00-05:00', 'open', '']],
  ['24/7; We 10:00-11:00 off', ['2026-11-25T10:30-05:00', 'closed', '2026-11-25T11:00-05:00']],
  ['off', ['2026-11-25T10:30-05:00', 'closed', '']],
  ['open', ['2026-11-25T10:30-05:00', 'open', '']],
  ['unknown', ['2026-11-25T10:30-05:00', 'unknown', '']],
  ['"by appointment"', ['2026-11-25T10:30-05:00', 'unknown', '']],
  [
    'Mo-Fr 09:00-17:00 "by appointment"',
    ['2026-11-25T10:30-05:00', 'unknown', '2026-11-25T17:00-05:00'],
    ['2026-11-25T18:30-05:00', 'closed', '2026-11-26T09:00-05:00'],
  ],
  ['Mo-Fr 09:00-17:00 open "walk in"', ['2026-11-25T10:30-05:00', 'open']],
  [
    'Mo-Fr 09:00-17:00; Sa unknown',
    ['2026-11-28T10:30-05:00', 'unknown', '2026-11-29T00:00-05:00'],
  ],
  [
    'Mo-Fr 09:00-17:00 || "on call"',
    ['2026-11-25T10:30-05:00', 'open', '2026-11-25T17:00-05:00'],
    ['2026-11-25T20:00-05:00', 'unknown', '2026-11-26T09:00-05:00'],
  ],
  ['Tu', ['2026-11-24T00:00-05:00', 'open', '2026-11-25T00:00-05:00']],
  [
    'Th[1] 10:00-12:00',
    ['2026-12-03T11:00-05:00', 'open', '2026-12-03T12:00-05:00'],
    ['2026-11-26T11:00-05:00', 'closed', '2026-12-03T10:00-05:00'],
  ],
  [
    'Th[-1] 10:00-12:00',
    ['2026-11-26T11:00-05:00', 'open', '2026-11-26T12:00-05:00'],
    ['2026-12-03T11:00-05:00', 'closed', '2026-12-31T10:00-05:00'],
  ],
  ['Tu[1,3] 18:00-19:30', ['2026-11-17T19:00-05:00', 'open'], ['2026-11-24T19:00-05:00', 'closed']],
  ['Tu[1-2] 18:00-19:30', ['2026-11-10T19:00-05:00', 'open'], ['2026-11-17T19:00-05:00', 'closed']],
  ['Mo[5] 18:00-19:30', ['2026-11-30T19:00-05:00', 'open'], ['2026-11-23T19:00-05:00', 'closed']],
  [
    'Su[1] -1 day 09:00-10:00',
    ['2026-12-05T09:30-05:00', 'open'],
    ['2026-12-06T09:30-05:00', 'closed'],
  ],
  ['Sa[-1] +1 day 09:00-10:00', ['2026-11-29T09:30-05:00', 'open']],
  ['Nov 09:00-17:00', ['2026-11-30T12:00-05:00', 'open'], ['2026-12-01T12:00-05:00', 'closed']],
  [
    'Oct-Mar 09:00-17:00',
    ['2026-11-30T12:00-05:00', 'open'],
    ['2026-03-31T12:00-04:00', 'open'],
    ['2026-04-01T12:00-04:00', 'closed', '2026-10-01T09:00-04:00'],
  ],
  [
    'Jan,Nov Mo 09:00-17:00',
    ['2026-11-23T12:00-05:00', 'open'],
    ['2026-12-07T12:00-05:00', 'closed'],
  ],
  ['Mo-Fr 09:00-17:00; Dec 25 off', ['2026-12-25T12:00-05:00', 'closed', '2026-12-28T09:00-05:00']],
  [
    'Mo-Su 09:00-17:00; Dec 24-26 off',
    ['2026-12-24T12:00-05:00', 'closed', '2026-12-27T09:00-05:00'],
    ['2026-12-27T12:00-05:00', 'open'],
  ],
  [
    'Mo-Su 09:00-17:00; Dec 24-Jan 2 off',
    ['2026-12-31T12:00-05:00', 'closed', '2027-01-03T09:00-05:00'],
    ['2027-01-02T12:00-05:00', 'closed', '2027-01-03T09:00-05:00'],
  ],
  [
    'Mo-Su 09:00-17:00; Dec 24,25 off',
    ['2026-12-25T12:00-05:00', 'closed', '2026-12-26T09:00-05:00'],
  ],
  [
    'Mo-Su 09:00-17:00; Dec 25,Jan 1 off',
    ['2027-01-01T12:00-05:00', 'closed', '2027-01-02T09:00-05:00'],
  ],
  [
    '2026 Mo-Fr 09:00-17:00',
    ['2026-11-23T12:00-05:00', 'open'],
    ['2027-01-04T12:00-05:00', 'closed'],
  ],
  ['2025-2026 Mo-Fr 09:00-17:00', ['2026-11-23T12:00-05:00', 'open']],
  ['2027+ Mo-Fr 09:00-17:00', ['2026-11-23T12:00-05:00', 'closed', '2027-01-01T09:00-05:00']],
  [
    '2026 Nov 23-2027 Jan 10 10:00-12:00',
    ['2027-01-10T11:00-05:00', 'open', '2027-01-10T12:00-05:00'],
    ['2026-11-22T11:00-05:00', 'closed', '2026-11-23T10:00-05:00'],
  ],
  ['Apr 1 - Nov 24 08:00-24:00', ['2026-11-24T12:00-05:00', 'open', '2026-11-25T00:00-05:00']],
  [
    'week 48 Mo-Fr 09:00-17:00',
    ['2026-11-23T12:00-05:00', 'open'],
    ['2026-11-30T12:00-05:00', 'closed'],
  ],
  [
    'week 01-53/2 Mo 09:00-17:00',
    ['2026-11-23T12:00-05:00', 'closed'],
    ['2026-11-30T12:00-05:00', 'open'],
  ],
  ['week 02-52/2 Mo 09:00-17:00', ['2026-11-23T12:00-05:00', 'open']],
  ['easter 10:00-12:00', ['2026-04-05T11:00-04:00', 'open'], ['2027-03-28T11:00-04:00', 'open']],
  ['easter -2 days off; Mo-Fr 09:00-17:00', ['2026-04-02T11:00-04:00', 'open']],
  [
    'Mo-Fr 09:00-17:00; easter -2 days off',
    ['2026-04-03T11:00-04:00', 'closed', '2026-04-06T09:00-04:00'],
  ],
  ['Mo-Fr 09:00-17:00; easter +1 day off', ['2026-04-06T11:00-04:00', 'closed']],
  [
    'Mar Su[-1]-Oct Su[-1] 10:00-12:00',
    ['2026-10-25T11:00-04:00', 'open'],
    ['2026-10-26T11:00-04:00', 'closed'],
  ],
  [
    'Mo-Fr 17:00+',
    ['2026-11-23T18:00-05:00', 'unknown'],
    ['2026-11-23T16:00-05:00', 'closed', '2026-11-23T17:00-05:00'],
  ],
  [
    'Mo-Fr 12:00-17:00+',
    ['2026-11-23T13:00-05:00', 'open', '2026-11-23T17:00-05:00'],
    ['2026-11-23T18:00-05:00', 'unknown'],
  ],
  [
    'Mo-Fr sunrise-sunset',
    ['2026-11-23T12:00-05:00', 'unknown'],
    ['2026-11-22T12:00-05:00', 'closed'],
  ],
  [
    'Mo-Fr 09:00-(sunset-01:00)',
    ['2026-11-23T08:00-05:00', 'closed', '2026-11-23T09:00-05:00'],
    ['2026-11-23T12:00-05:00', 'unknown'],
  ],
  ['SH off; Mo-Fr 09:00-17:00', ['2026-11-23T12:00-05:00', 'open']],
  [
    'Mo-Fr 09:00-17:00; SH off',
    ['2026-11-23T12:00-05:00', 'unknown'],
    ['2026-11-22T12:00-05:00', 'closed'],
  ],
  ['mo-fr 9:00-17:00', ['2026-11-23T12:00-05:00', 'open']],
  ['Mo–Fr: 09:00 – 17:00', ['2026-11-23T12:00-05:00', 'open', '2026-11-23T17:00-05:00']],
  [
    'Mo-Fr 09:00-17:00 Sa 10:00-14:00',
    ['2026-11-28T12:00-05:00', 'open', '2026-11-28T14:00-05:00'],
  ],
  [
    'Feb 29 09:00-17:00',
    ['2027-02-28T12:00-05:00', 'closed'],
    ['2027-03-01T12:00-05:00', 'closed'],
    ['2028-02-29T12:00-05:00', 'open'],
  ],
  ['Mo-Fr 09:00-17:00;', ['2026-11-23T12:00-05:00', 'open']],
  [
    'Mo,Tu,We 09:00-17:00',
    ['2026-11-25T12:00-05:00', 'open'],
    ['2026-11-26T12:00-05:00', 'closed'],
  ],
  [
    'Mo-We,Fr 09:00-17:00',
    ['2026-11-26T12:00-05:00', 'closed'],
    ['2026-11-27T12:00-05:00', 'open'],
  ],
  // What we do not read, or what would be read wrong, is unknown.
  ['Mo-Fr 10:00-16:00/01:30', ['2026-11-23T12:00-05:00', 'unknown', '']],
  ['Mo-Fr 10:00', ['2026-11-23T12:00-05:00', 'unknown', '']],
  ['Mo-Fr 09:00-25:70', ['2026-11-23T12:00-05:00', 'unknown', '']],
  ['Mo-Xx 09:00-17:00', ['2026-11-23T12:00-05:00', 'unknown', '']],
  ['Dec 25,PH off; Mo-Fr 09:00-17:00', ['2026-11-23T12:00-05:00', 'unknown', '']],
  ['Mo-Fr 09:00-17:00; full moon off', ['2026-11-23T12:00-05:00', 'unknown', '']],
  ['Su closed', ['2026-11-22T12:00-05:00', 'closed'], ['2026-11-23T12:00-05:00', 'unknown']],
  ['', ['2026-11-23T12:00-05:00', 'unknown', '']],
];

const plain: [source: string, ...cases: Case[]][] = [
  ['Mon-Fri 8:30-4:30', ['2026-11-23T16:15-05:00', 'open', '2026-11-23T16:30-05:00']],
  [
    'Mo-Fr 9:00-12:00, 1:00-5:00',
    ['2026-11-23T14:00-05:00', 'open', '2026-11-23T17:00-05:00'],
    ['2026-11-23T02:00-05:00', 'closed'],
  ],
  ['Mo-Fr 9-17', ['2026-11-23T16:15-05:00', 'open', '2026-11-23T17:00-05:00']],
  [
    'Mon-Fri 5-9pm',
    ['2026-11-23T16:59-05:00', 'closed', '2026-11-23T17:00-05:00'],
    ['2026-11-23T18:00-05:00', 'open', '2026-11-23T21:00-05:00'],
  ],
  ['Daily 10pm-6', ['2026-11-23T05:00-05:00', 'open', '2026-11-23T06:00-05:00']],
  ['Mon-Fri noon - 4', ['2026-11-23T15:00-05:00', 'open', '2026-11-23T16:00-05:00']],
  ['Daily midnight - 8am', ['2026-11-23T05:00-05:00', 'open', '2026-11-23T08:00-05:00']],
  ['Mon-Thurs 8am-12am', ['2026-11-23T23:00-05:00', 'open', '2026-11-24T00:00-05:00']],
  ['Mon/Wed/Fri 1-3pm', ['2026-11-25T14:00-05:00', 'open'], ['2026-11-24T14:00-05:00', 'closed']],
  ['24 hours / 7 days a week', ['2026-11-23T05:00-05:00', 'open', '']],
  ['Ouvert 24 heures sur 24, 7 jours sur 7', ['2026-11-23T05:00-05:00', 'open', '']],
  [
    'du lundi au jeudi de 9h à 21h, le vendredi de 9h à 17h',
    ['2026-11-23T20:00-05:00', 'open', '2026-11-23T21:00-05:00'],
    ['2026-11-27T20:00-05:00', 'closed'],
  ],
  [
    '9h-12h / 13h-17h du lundi au vendredi',
    ['2026-11-23T12:30-05:00', 'closed', '2026-11-23T13:00-05:00'],
  ],
  ['weekends 10-6', ['2026-11-29T17:00-05:00', 'open', '2026-11-29T18:00-05:00']],
  ['Mon-Fri 9am-5pm', ['2026-11-23T12:00-05:00', 'open', '2026-11-23T17:00-05:00']],
  [
    'Monday to Friday 9 a.m. to 4:30 p.m., Sat 10-2',
    ['2026-11-23T16:15-05:00', 'open', '2026-11-23T16:30-05:00'],
    ['2026-11-28T13:00-05:00', 'open', '2026-11-28T14:00-05:00'],
  ],
  [
    'lundi au vendredi de 9 h à 17 h',
    ['2026-11-27T16:00-05:00', 'open', '2026-11-27T17:00-05:00'],
    ['2026-11-28T16:00-05:00', 'closed', '2026-11-30T09:00-05:00'],
  ],
  [
    'du lundi au vendredi, de 8 h 30 à 12 h et de 13 h à 16 h 30; samedi : fermé',
    ['2026-11-23T12:30-05:00', 'closed', '2026-11-23T13:00-05:00'],
    ['2026-11-28T12:30-05:00', 'closed', '2026-11-30T08:30-05:00'],
  ],
  ['Lun-mar 9h-17h', ['2026-11-24T12:00-05:00', 'open'], ['2026-11-25T12:00-05:00', 'closed']],
  ['tous les jours de 8 h à minuit', ['2026-11-24T23:30-05:00', 'open', '2026-11-25T00:00-05:00']],
  ['24 h/24, 7 j/7', ['2026-11-24T03:30-05:00', 'open', '']],
  ['24 hours', ['2026-11-24T03:30-05:00', 'open', '']],
  ['Mon-Sun 24 hours', ['2026-11-24T03:30-05:00', 'open', '']],
  ['Open 24 hours a day, 7 days a week', ['2026-11-24T03:30-05:00', 'open', '']],
  ['Daily 8am - 8pm', ['2026-11-29T19:59-05:00', 'open', '2026-11-29T20:00-05:00']],
  [
    '8pm-2am Fri & Sat',
    ['2026-11-28T01:00-05:00', 'open', '2026-11-28T02:00-05:00'],
    ['2026-11-23T01:00-05:00', 'closed'],
  ],
  [
    'Mon, Wed, and Fri 9am - noon',
    ['2026-11-25T11:59-05:00', 'open', '2026-11-25T12:00-05:00'],
    ['2026-11-24T11:00-05:00', 'closed'],
  ],
  ['M-F 9-5', ['2026-11-27T16:00-05:00', 'open']],
  [
    'Tues and Thurs 1-4',
    ['2026-11-26T14:00-05:00', 'open', '2026-11-26T16:00-05:00'],
    ['2026-11-25T14:00-05:00', 'closed'],
  ],
  [
    '1st and 3rd Tuesday of each month, 1 pm–3 pm',
    ['2026-11-17T14:00-05:00', 'open'],
    ['2026-11-24T14:00-05:00', 'closed', '2026-12-01T13:00-05:00'],
  ],
  [
    'last Friday of the month 10am-11am',
    ['2026-11-27T10:30-05:00', 'open'],
    ['2026-11-20T10:30-05:00', 'closed'],
  ],
  ['9 a.m. to 5 p.m., Monday to Friday', ['2026-11-23T12:00-05:00', 'open']],
  [
    'Mon-Fri 9am-5pm, closed 12-1 for lunch',
    ['2026-11-23T12:30-05:00', 'closed', '2026-11-23T13:00-05:00'],
    ['2026-11-23T14:00-05:00', 'open'],
  ],
  ['Mon-Fri 9-5, Wed 9-8', ['2026-11-25T19:00-05:00', 'open', '2026-11-25T20:00-05:00']],
  [
    'Mon-Fri 9-5, Wed 6pm-8pm',
    ['2026-11-25T19:00-05:00', 'open'],
    ['2026-11-25T12:00-05:00', 'open', '2026-11-25T17:00-05:00'],
  ],
  [
    'Sunday: Closed\nMonday: 9:00 AM – 5:00 PM',
    ['2026-11-23T12:00-05:00', 'open'],
    ['2026-11-29T12:00-05:00', 'closed'],
  ],
  [
    'Monday - Friday: 8:30 am – 4:30 pm; Saturday – Sunday: Closed',
    ['2026-11-23T16:29-05:00', 'open'],
    ['2026-11-28T12:00-05:00', 'closed', '2026-11-30T08:30-05:00'],
  ],
  ['Mon-Fri 0900-1700', ['2026-11-23T16:59-05:00', 'open', '2026-11-23T17:00-05:00']],
  ['Weekdays 11:30-1:30', ['2026-11-23T13:00-05:00', 'open', '2026-11-23T13:30-05:00']],
  [
    'September to June: Mon-Fri 9-5',
    ['2026-11-23T13:00-05:00', 'open'],
    ['2026-07-06T13:00-04:00', 'closed', '2026-09-01T09:00-04:00'],
  ],
  ...[
    'Mon-Fri 6-9',
    'Mon-Fri 8am-8pm ET',
    'Sun-Sat 8-8',
    'Thursday 9pm - Friday 2am',
    'By phone 24/7',
    'Closed Christmas Day',
    'every other Tuesday 1-3pm',
    'every second Tuesday 1-3pm',
    'Mon-Fri by appointment',
    'call for hours',
    'Mon-Fri 9am-late',
    '9-5 Mon-Fri, Sat 10-2',
    '9am-5pm',
    'Mon-Fri 9am-5am',
    'Mon-Fri until 5pm',
    'varies',
    'Mon-Wed 9 am-8 pm * <b>Walk-in Counselling Service</b> -- Wednesday 12 noon-6:30 pm',
    'Mon-Fri 10 am-4 pm for referrals * residence -- Mon-Sun 24 hours',
    'غير معروف',
  ].map((source): [string, Case] => [source, ['2026-11-23T12:00-05:00', 'unknown', '']]),
];

describe('hours in text', () => {
  it.each(osm)('%s', (source, ...cases) => check(source, toronto, cases));
  it.each(plain)('%s', (source, ...cases) => check(source, toronto, cases));

  it('keeps what was written, and says that it could not read it', () => {
    expect(parseHours(' call us ')).toEqual({rules: [], text: 'call us', doubt: 'unreadable'});
    expect(parseHours('Mo 09:00-17:00').text).toBe('Mo 09:00-17:00');
  });

  it('gives the words of its source with the state', () => {
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

describe('clocks of the place', () => {
  const nights = 'Mo-Su 22:00-06:00';
  it.each<[string, string, ...Case[]]>([
    // Half hours.
    [
      'Mo-Fr 09:00-17:00',
      'America/St_Johns',
      ['2026-11-23T12:29:59Z', 'closed', '2026-11-23T12:30:00Z'],
      ['2026-11-23T12:30:00Z', 'open', '2026-11-23T20:30:00Z'],
    ],
    [
      'Mo-Fr 09:00-17:00',
      'Asia/Kathmandu',
      ['2026-11-23T03:15:00Z', 'open', '2026-11-23T11:15:00Z'],
      ['2026-11-23T03:14:00Z', 'closed', '2026-11-23T03:15:00Z'],
    ],
    [
      'Mo-Fr 09:00-17:00',
      'Australia/Lord_Howe',
      ['2026-11-23T00:00:00Z', 'open', '2026-11-23T06:00:00Z'],
    ],
    // No summer time.
    [
      'Mo-Fr 09:00-17:00',
      'America/Regina',
      ['2026-07-06T15:00:00Z', 'open', '2026-07-06T23:00:00Z'],
      ['2026-12-07T15:00:00Z', 'open', '2026-12-07T23:00:00Z'],
    ],
    [
      'Mo-Fr 09:00-17:00',
      'America/Whitehorse',
      ['2026-12-07T16:00:00Z', 'open', '2026-12-08T00:00:00Z'],
      ['2026-07-06T16:00:00Z', 'open', '2026-07-07T00:00:00Z'],
    ],
    [
      'Mo-Fr 09:00-17:00',
      'America/Vancouver',
      ['2026-07-06T16:00:00Z', 'open', '2026-07-07T00:00:00Z'],
    ],
    // The day elsewhere is another day here.
    [
      'Mo 00:00-24:00',
      'Pacific/Kiritimati',
      ['2026-11-22T10:00:00Z', 'open', '2026-11-23T10:00:00Z'],
    ],
    [
      'Mo 00:00-24:00',
      'Pacific/Pago_Pago',
      ['2026-11-23T11:00:00Z', 'open', '2026-11-24T11:00:00Z'],
    ],
    // Clocks forward on 8 March 2026 at 2:00, back on 1 November at 2:00.
    [
      nights,
      toronto,
      ['2026-03-08T03:00:00Z', 'open', '2026-03-08T10:00:00Z'],
      ['2026-11-01T02:00:00Z', 'open', '2026-11-01T11:00:00Z'],
    ],
    ['Mo-Su 02:15-02:45', toronto, ['2026-03-08T06:59:00Z', 'closed', '2026-03-09T06:15:00Z']],
    [
      'Mo-Su 02:30-04:00',
      toronto,
      ['2026-03-08T06:59:00Z', 'closed', '2026-03-08T07:00:00Z'],
      ['2026-03-08T07:00:00Z', 'open', '2026-03-08T08:00:00Z'],
    ],
    [
      'Mo-Su 22:00-02:30',
      toronto,
      ['2026-03-08T06:59:00Z', 'open', '2026-03-08T07:00:00Z'],
      ['2026-03-08T07:05:00Z', 'closed'],
    ],
    // 1:30 comes twice: it closes once, at the first.
    [
      'Mo-Su 22:00-01:30',
      toronto,
      ['2026-11-01T05:29:00Z', 'open', '2026-11-01T05:30:00Z'],
      ['2026-11-01T05:30:00Z', 'closed', '2026-11-02T03:00:00Z'],
      ['2026-11-01T06:10:00Z', 'closed', '2026-11-02T03:00:00Z'],
    ],
    [
      'Mo-Su 01:30-05:00',
      toronto,
      ['2026-11-01T05:30:00Z', 'open', '2026-11-01T10:00:00Z'],
      ['2026-11-01T06:10:00Z', 'open', '2026-11-01T10:00:00Z'],
    ],
    ['24/7', toronto, ['2026-11-01T05:30:00Z', 'open', '']],
    ['Mo-Fr 09:00-17:00', toronto, ['2026-10-30T21:00:00Z', 'closed', '2026-11-02T14:00:00Z']],
    [
      'Mo-Fr 09:00-17:00',
      'America/St_Johns',
      ['2026-03-06T20:30:00Z', 'closed', '2026-03-09T11:30:00Z'],
    ],
    // Clocks go back at midnight: the last hour of the day comes twice.
    ['Sa 22:00-24:00', 'America/Havana', ['2026-11-01T03:59:00Z', 'open', '2026-11-01T04:00:00Z']],
  ])('%s in %s', (source, zone, ...cases) => check(source, zone, cases));

  it('does not know zones that do not exist', () => {
    const moment = {now: new Date('2026-11-23T12:00Z'), timeZone: 'Mars/Olympus'};
    expect(openingStatus(parseHours('24/7'), moment)).toEqual({
      state: 'unknown',
      note: 'time-zone',
    });
    expect(nextOpening(parseHours('24/7'), moment)).toBeUndefined();
    expect(weekOf(parseHours('24/7'), moment)).toEqual([]);
    expect(openingStatus(parseHours('24/7'), {...moment, now: new Date(NaN)}).state).toBe(
      'unknown',
    );
  });

  it('goes from wall to instant and back, but for hours that come twice or never', () => {
    const zone = fc.constantFrom(
      toronto,
      'America/St_Johns',
      'Asia/Kathmandu',
      'Europe/London',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
    );
    const minute = fc.integer({min: 26_000_000, max: 32_000_000});
    fc.assert(
      fc.property(zone, minute, (timeZone, wall) => {
        const instant = instantOf(wall, timeZone)!;
        const back = wallMinute(new Date(instant), timeZone)!;
        // In the hour that is left out, the clock shows its end.
        expect(back).toBeGreaterThanOrEqual(wall);
        expect(back - wall).toBeLessThanOrEqual(60);
        expect(instantOf(back, timeZone)).toBe(instant);
      }),
    );
  });

  it.each([
    ['Ontario', undefined, 'America/Toronto'],
    ['ON', [-94.5, 49.8], 'America/Winnipeg'],
    ['CA-ON', [-79.4, 43.7], 'America/Toronto'],
    ['on', [-91.6, 48.75], 'America/Atikokan'],
    ['B.C.', undefined, 'America/Vancouver'],
    ['Colombie-Britannique', [-120.2, 55.76], 'America/Dawson_Creek'],
    ['BC', [-123.1, 49.3], 'America/Vancouver'],
    ['BC', [-122.7, 58.8], 'America/Fort_Nelson'],
    ['BC', [-115.8, 49.5], 'America/Edmonton'],
    ['BC', [-119.5, 49.9], 'America/Vancouver'],
    ['Terre-Neuve-et-Labrador', undefined, 'America/St_Johns'],
    ['NL', [-60.4, 53.3], 'America/Goose_Bay'],
    ['NL', [-55.6, 51.4], 'America/St_Johns'],
    ['T.N.-L.', undefined, 'America/St_Johns'],
    ['Sask.', undefined, 'America/Regina'],
    ['Saskatchewan', [-110, 53.28], 'America/Edmonton'],
    ['Yukon', undefined, 'America/Whitehorse'],
    ['Nunavut', [-92.1, 62.8], 'America/Rankin_Inlet'],
    ['NU', [-105.1, 69.1], 'America/Cambridge_Bay'],
    ['NU', [-68.5, 63.7], 'America/Iqaluit'],
    ['Québec', undefined, 'America/Toronto'],
    ['Qc', [-61.9, 47.4], 'America/Halifax'],
    ['QC', [-57.1, 51.4], 'America/Blanc-Sablon'],
    ['Île-du-Prince-Édouard', undefined, 'America/Halifax'],
    ['Nouveau-Brunswick', undefined, 'America/Moncton'],
    ['N.W.T.', undefined, 'America/Yellowknife'],
    ['Texas', undefined, undefined],
    ['', undefined, undefined],
  ] as [string, [number, number] | undefined, string | undefined][])(
    'puts %s %j in %s',
    (province, point, zone) => expect(zoneOf(province, point)).toBe(zone),
  );
});

describe('holidays', () => {
  const days = (region: string, year: number) =>
    [...holidaysOf(region, year)].map(
      ([day, {id, kept}]) =>
        `${new Date(day * 86_400_000).toISOString().slice(5, 10)} ${id} ${kept}`,
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

  it('knows Easter', () => {
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
    // It does not say: we cannot know, all day long.
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
    // It is closed anyway, or open whatever day it is, or speaks of this very day.
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
    // Some keep it, some do not.
    [
      `${weekdays}; PH off`,
      'CA-ON',
      ['2026-08-03T12:00-04:00', 'unknown', '2026-08-03T17:00-04:00'],
      ['2026-08-03T18:00-04:00', 'closed'],
    ],
    [`${weekdays}; PH off`, 'CA-ON', ['2026-12-28T12:00-05:00', 'unknown']],
    // Last night's opening goes on into the holiday.
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

  it('says why it does not know', () => {
    const moment = {now: new Date('2026-07-01T12:00-04:00'), timeZone: toronto, region: 'CA-ON'};
    expect(openingStatus(parseHours(weekdays), moment).note).toBe('holiday');
  });
});

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

  it('takes from a description what it says of holidays', () => {
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

  it('says why it does not know', () => {
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

  it('knows its holidays', () => {
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

describe('the next opening and the week', () => {
  const moment = (at: string) => ({now: new Date(at), timeZone: toronto});
  it('finds the opening under way, or the next', () => {
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

  it('tells seven days from today', () => {
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

describe('whatever comes', () => {
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

  it('goes on over an hour that clocks leave out', () => {
    const hours = parseHours('Sa,Su 02:30-26:00');
    const next = nextOpening(hours, {now: new Date('2027-03-08T07:00Z'), timeZone: toronto});
    expect(next).toEqual({
      from: new Date('2027-03-13T07:30Z'),
      to: new Date('2027-03-15T06:00Z'),
    });
  });

  it('stays what it is until it says, and is something else then', () => {
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

  it('never throws, and never calls closed what it cannot read', () => {
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

  it('is not open for sure where there is doubt', () => {
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

  it('gives the same object for the same hours', () => {
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
  ])('takes no time over 100 kB of %j', (piece) => {
    for (const text of [piece.repeat(100_000 / piece.length), piece.repeat(4900 / piece.length)]) {
      const start = performance.now();
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
      expect(performance.now() - start).toBeLessThan(300);
    }
  });
});

const fixtures = '../shared/fixtures';
describe.skipIf(!existsSync(fixtures))('real data', () => {
  const read = (file: string) => readFileSync(`${fixtures}/${file}`, 'utf8');
  const moment = {now: new Date('2026-11-23T12:00-05:00'), timeZone: toronto};

  it('reads the 2,492 schedules of a real directory', () => {
    const places = new Map<string, object[]>();
    for (const line of read('hsds/ilao-il-hsds1.1/output/regular_schedules.csv')
      .trim()
      .split(/\r?\n/)
      .slice(1)) {
      const [, , location, , weekday, opens_at, closes_at] = line.split(',');
      places.set(location!, [...(places.get(location!) ?? []), {weekday, opens_at, closes_at}]);
    }
    const states = [...places.values()].map((rows) => {
      const hours = parseHours(rows as never);
      expect(hours.doubt).toBeUndefined();
      return openingStatus(hours, moment).state;
    });
    const count = (state: string) => states.filter((found) => found === state).length;
    expect([count('open'), count('closed'), count('unknown')]).toEqual(realStates);
  });

  it('does not believe the example that contradicts itself', () => {
    const {schedules} = JSON.parse(read('hsds/spec-3.1-examples/service_full.json'));
    expect(parseHours(schedules).doubt).toBe('contradictory');
    expect(parseHours(schedules).text).toContain('10 am to 6pm weekdays');
  });

  it('reads split shifts and first Saturdays of the guidance, which ran out', () => {
    const json = JSON.parse(read('hsds/spec-3.0-field-guidance/schedules/services.json'));
    const {schedules} = (json.services ?? json)[0] ?? json;
    const hours = parseHours(schedules);
    expect(hours.doubt).toBeUndefined();
    const state = (at: string) =>
      openingStatus(hours, {now: new Date(at), timeZone: 'Europe/London'}).state;
    expect(state('2020-09-07T11:00+01:00')).toBe('open');
    expect(state('2020-09-07T13:00+01:00')).toBe('closed');
    expect(state('2020-09-05T13:00+01:00')).toBe('open');
    expect(state('2020-09-12T13:00+01:00')).toBe('closed');
    expect(openingStatus(hours, moment)).toMatchObject({state: 'unknown', note: 'stale'});
  });

  it('reads what a city writes, and leaves what it cannot', () => {
    const {features} = JSON.parse(read('sites/toronto-open-data/youth.geojson'));
    const texts = features.map(
      (feature: {properties: {HOURS: string | null}}) => feature.properties.HOURS,
    );
    const known = texts.filter((text: string | null) => text && !parseHours(text).doubt);
    expect(new Set(known)).toEqual(new Set(['Mon-Sun 24 hours', 'Mon-Fri 9 am-5 pm']));
  });

  it('has the holidays of its source', () => {
    const sql = read('holidays/holidays-canada_data.sql');
    const lines = [...sql.matchAll(/DATE_STRING = '([^']*)' AND NAME_EN = '[^']*'\)\), '(\w\w)'/g)];
    const ours = new Map<string, number>();
    for (const [, , province] of lines) ours.set(province!, (ours.get(province!) ?? 0) + 1);
    for (const [province, count] of ours) {
      // 2025 has no holiday of a fixed date that moves from a Saturday but Nunavut's, nor 30 September on one.
      const found = [...holidaysOf(province, 2025)].filter(
        ([, {id}], index, all) =>
          id !== 'truth-and-reconciliation' &&
          all.findIndex(([, other]) => other.id === id) === index,
      );
      expect(found.length, province).toBe(count);
    }
  });
});

/** Monday at noon: counted once with another program. */
const realStates = [281, 71, 4];
