import {describe, expect, it} from 'vitest';
import {readDate} from '../../../src/services/read/written-dates.js';
import {read} from './sample.js';

describe('dates as people write them', () => {
  it.each([
    ['2019-03-15', '2019-03-15'],
    ['2019/3/5', '2019-03-05'],
    ['15/03/2019', '2019-03-15'],
    ['3/15/2019', '2019-03-15'],
    ['03-15-19', '2019-03-15'],
    ['15.03.2019', '2019-03-15'],
    ['Mar 15 2019', '2019-03-15'],
    ['March 15th, 2019', '2019-03-15'],
    ['15 mars 2019', '2019-03-15'],
    ['1er avril 2019', '2019-04-01'],
    ['Friday, March 15, 2019', '2019-03-15'],
    ['15-Mar-19', '2019-03-15'],
    ['43539', '2019-03-15'],
    ['43539.5', '2019-03-15'],
    ['March 2019', '2019-03-01'],
    ['Sept 2019', '2019-09-01'],
    ['mars 2019', '2019-03-01'],
    ['Mar-19', '2019-03-01'],
    ['2019-03', '2019-03-01'],
    ['2019', '2019-01-01'],
    ['3/15/2019 10:30 AM', '2019-03-15'],
    ['Checked 15/03/2019 by Sam', '2019-03-15'],
    ['vérifié en mars 2019', '2019-03-01'],
    ['03/2019', '2019-03-01'],
    ['Mar/2019', '2019-03-01'],
    ['printemps 2019', '2019-01-01'],
    ['2019-2020', '2019-01-01'],
    // The older of two readings.
    ['03/04/2019', '2019-03-04'],
    ['04/03/2019', '2019-03-04'],
  ])('%s', (text, day) => expect(readDate(text)?.toISOString().slice(0, 10)).toBe(day));

  it.each(['last spring', 'recently', 'Sam', '12', '204-555-0101'])(
    'may not be dates: %s',
    (text) => expect(readDate(text)).toBeUndefined(),
  );

  const days = async (...cells: string[]) => {
    const rows = cells.map(
      (cell, index) => `Place ${index},204-555-01${10 + index},24/7,"${cell}"`,
    );
    const found = await read(`Name,Phone,Hours,Last verified\n${rows.join('\n')}\n`);
    return {
      days: found.services.map(({confirmed}) => confirmed?.toISOString().slice(0, 10)),
      problems: found.problems.map(({message}) => message),
    };
  };

  it('are read in the order that the other cells of their column show', async () => {
    expect((await days('04/03/2026', '25/03/2026')).days).toEqual(['2026-03-04', '2026-03-25']);
    expect((await days('04/03/2026', '3/25/2026')).days).toEqual(['2026-04-03', '2026-03-25']);
    expect((await days('04/03/2026', '3/25/2026', '25/03/2026')).days[0]).toBe('2026-03-04');
  });

  it('make nothing fresh if they cannot be read, and are reported', async () => {
    expect(await days('last spring', '2026-11-01')).toEqual({
      days: [undefined, '2026-11-01'],
      problems: [expect.stringContaining('line 2 has a date that is not understood')],
    });
    const {services} = await read(
      'Name,Phone,Last verified,Updated\nElm,204-555-0101,spring,2026-11-01\n',
    );
    expect(services[0]!.confirmed).toBeUndefined();
  });
});
