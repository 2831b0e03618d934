import {describe, expect, it} from 'vitest';
import {openingStatus} from '../../../src/hours/evaluate.js';
import type {Service} from '../../../src/services/model/service.js';
import {read} from './sample.js';

/** The states of a service at noon, from Monday, 2026-12-07, to Sunday. */
const week = ({hours}: Service, hour = 12): string =>
  [7, 8, 9, 10, 11, 12, 13]
    .map((day) => {
      const now = new Date(`2026-12-${String(day).padStart(2, '0')}T${hour}:00-06:00`);
      return openingStatus(hours, {now, timeZone: 'America/Regina'}).state[0];
    })
    .join('');
const weeks = async (csv: string, hour?: number) =>
  (await read(csv)).services.map((service) => week(service, hour));

describe('columns of days', () => {
  it.each([
    ['Mon-Fri,Sat,Sun', '8:30-4:30,10-2,Closed', 'ooooooc'],
    ['Mo,Tu,We,Th,Fr,Sa,Su', '9-5,9-5,9-5,9-5,9-5,10-3,closed', 'ooooooc'],
    ['Weekday Hours,Saturday Hours,Sunday Hours', '9am-9pm,9am-6pm,11am-5pm', 'ooooooo'],
    ['Hours (Mon-Fri),Hours (Sat/Sun)', '9-5,10-2', 'ooooooo'],
    ['Lun-ven,Fin de semaine', '9h-17h,fermé', 'ooooocc'],
    ['Lu,Ma,Me,Je,Ve,Sa,Di', '9h-17h,9h-17h,9h-17h,9h-17h,9h-17h,fermé,fermé', 'ooooocc'],
    ['L,M,M,J,V,S,D', '9h-17h,9h-17h,fermé,9h-17h,9h-17h,fermé,fermé', 'oocoocc'],
    ['M,T,W,T,F,S,S', '9-5,closed,9-5,9-5,9-5,closed,closed', 'ocooocc'],
    ['Sun,Mon,Tues,Wed,Thurs,Fri,Sat', 'closed,9-5,9-5,9-5,9-5,9-5,closed', 'ooooocc'],
    ['monday_hours,hours_tuesday,hours_wed_fri', '9-5,closed,9-5', 'ocooouu'],
    [
      'Monday Open,Monday Close,Tuesday Open,Tuesday Close',
      '9:00 AM,5:00 PM,1:00 PM,5:00 PM',
      'ocuuuuu',
    ],
    ['Lundi ouverture,Lundi fermeture,Mardi', '9h,17h,fermé', 'ocuuuuu'],
    ['Mon-Fri,,Sat', '9:00,17:00,closed', 'ooooocu'],
    ['Mon,Tue,Wed,Thu,Fri,Sat,Sun', '9-5,by appointment,,,9-5,closed,closed', 'ouuuocc'],
    ['Mon-Fri,Thurs evening', '9-5,6pm-8pm', 'uuuuuuu'],
    ['Hours,Summer hours', 'Mon-Fri 9-5,Mon-Fri 9-12', 'uuuuuuu'],
    ['Hours,Sat', 'Mon-Fri 9-5,10-2', 'ooooooc'],
    ['M-F,Sat,Sun', '9-5,10-2,closed', 'ooooooc'],
    ['Lun,Mar,Mer,Jeu,Ven', '9h-17h,9h-17h,9h-17h,fermé,9h-17h', 'ooocouu'],
    ['Mon open,Mon closed', '9:00,17:00', 'ouuuuuu'],
    ['Hours,Mon,Tue,Wed,Thu,Fri', '9-5,x,,x,,', 'ococccc'],
    ['Mo,Di', '9-5,9-5', 'uuuuuuu'],
  ])('%s', async (headings, cells, expected) => {
    const quoted = cells;
    expect(await weeks(`Name,Phone,${headings}\nElm,204-555-0101,${quoted}\n`)).toEqual([expected]);
  });

  it('may stand under a heading of their own', async () => {
    const sheet =
      'Name,Phone,Hours,,\n,,Mon-Fri,Sat,Sun\nElm,204-555-0101,9-5,10-2,closed\nOak,204-555-0102,9-5,,\n';
    expect(await weeks(sheet)).toEqual(['ooooooc', 'ooooouu']);
    const pairs =
      ',,Monday,,Tuesday,\nName,Phone,Open,Close,Open,Close\nElm,204-555-0101,9:00,17:00,13:00,17:00\n';
    expect(await weeks(pairs)).toEqual(['ocuuuuu']);
    const both = 'Name,Phone,Monday\nNom,Téléphone,Lundi\nElm,204-555-0101,9-5\n';
    expect(await weeks(both)).toEqual(['ouuuuuu']);
  });
});

describe('a column of days', () => {
  it.each([
    ['Days,Hours', 'Mon-Fri,09:00-17:00', 'ooooocc'],
    ['Days,Hours', 'Fri & Sat,24 hours', 'ccccooc'],
    ['Days,Hours', '"Tue, Thu",9-5', 'cococcc'],
    ['Jours,Heures', 'mardi et jeudi,9 h à 17 h', 'cococcc'],
    ['Day,Open,Close', 'Wednesdays,9:00 AM,5:00 PM', 'ccocccc'],
    ['Days open,Hours', 'Mon-Fri,', 'uuuuuuu'],
    ['Days,Hours', 'Mon-Fri,24/7', 'uuuuuuu'],
    ['Days,Hours', 'Mon-Fri,Sat 10-2', 'uuuuuuu'],
    ['Days,Hours', 'Mon-Fri,"Mon-Thu 9-5, Fri 9-1"', 'ooooocc'],
    ['Days,Hours', 'every second week,9-5', 'uuuuuuu'],
    ['Open,Close', '9:00,17:00', 'ooooooo'],
    ['Hours', 'Mo-Fr', 'uuuuuuu'],
    ['Hours', 'Open', 'uuuuuuu'],
    ['Hours', 'Mar 10:00-14:00', 'uuuuuuu'],
    ['Hours', 'Jan-Mar Mon 9-5', 'ccccccc'],
  ])('%s: %s', async (headings, cells, expected) => {
    expect(await weeks(`Name,Phone,${headings}\nElm,204-555-0101,${cells}\n`)).toEqual([expected]);
  });
});

describe('rows of one place', () => {
  it('continue it under a merged cell', async () => {
    const {services, problems} = await read(
      'Name,Phone,Address,Hours\nElm,204-555-0101,3 Lake Road,Mon 9am-5pm\n,,,Wed 9am-5pm\n,204-555-0102,,\nOak,204-555-0103,4 Lake Road,Mon 9-5\n',
    );
    expect(services.map((service) => week(service))).toEqual(['ococccc', 'occcccc']);
    expect(services[0]!.phones.map(({number}) => number)).toEqual(['204-555-0101', '204-555-0102']);
    expect(problems[0]!.message).toContain('lines 3 and 4 have no name, and are read as part');
  });

  it('are not joined if one has a place of its own', async () => {
    const {services, problems} = await read(
      'Name,Phone,Address,Hours\nElm,204-555-0101,3 Lake Road,Mon 9-5\n,,9 Hill Road,Wed 9-5\n',
    );
    expect(services.map((service) => week(service))).toEqual(['occcccc']);
    expect(problems[0]!.message).toContain('line 3 has no name, and is left out');
  });

  it('may be one for each day', async () => {
    const sheet =
      'Name,Phone,Day,Opens,Closes\nElm,204-555-0101,Monday,9:00,17:00\nElm,204-555-0101,Tuesday,13:00,17:00\nElm,204-555-0101,Friday,9:00,17:00\n';
    expect(await weeks(sheet)).toEqual(['occcocc']);
    const merged =
      'Name,Phone,Days,Hours\nElm,204-555-0101,Mon-Thu,9-5\n,,Fri,9-1\nOak,204-555-0102,Sat,10-2\n';
    expect(await weeks(merged)).toEqual(['ooooocc', 'cccccoc']);
  });

  it('give all that stands under the same heading', async () => {
    const {services} = await read(
      'Name,Phone,Phone,Hours,Hours\nElm,204-555-0101,1-800-555-0102,Mon-Fri 9-5,Sat 10-2\n',
    );
    expect(services.map((service) => week(service))).toEqual(['ooooooc']);
    expect(services[0]!.phones).toHaveLength(2);
    expect(await weeks('Name,Hours,,\nElm,Mon 9-5,Tue 9-5,Sat 10-2\n')).toEqual(['oocccoc']);
    expect(await weeks('Name,Hours 1,Hours 2\nElm,Mon 9-5,Sat 10-2\n')).toEqual(['occccoc']);
  });
});
