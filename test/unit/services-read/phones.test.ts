import {describe, expect, it} from 'vitest';
import {readPhoneCell} from '../../../src/services/read/phones.js';

const written = (text: unknown) =>
  readPhoneCell(text).phones.map(
    ({number, extension, type}) =>
      `${type ?? 'call'} ${number.replace(/[^\d+*]/g, '')}${extension ? `x${extension}` : ''}`,
  );

describe('a cell with phones', () => {
  it.each([
    ['2045550142.0', ['call 2045550142']],
    ['2.045550142E9', ['call 2045550142']],
    ['2.045550142e+9', ['call 2045550142']],
    ["'204-555-0142", ['call 2045550142']],
    ['204-555-0142 (24 hours)', ['call 2045550142']],
    ['24/7 204-555-0142', ['call 2045550142']],
    ['204-555-0142 24/7', ['call 2045550142']],
    ['1-800-555-0142 204-555-0143', ['call 18005550142', 'call 2045550143']],
    ['204-555-0142\n204-555-0143', ['call 2045550142', 'call 2045550143']],
    ['204-555-0142/204-555-0143', ['call 2045550142', 'call 2045550143']],
    ['204-555-0142, 204-555-0143', ['call 2045550142', 'call 2045550143']],
    ['204-555-0142 • 204-555-0143', ['call 2045550142', 'call 2045550143']],
    ['204.555.0142 or 1.800.555.0143', ['call 2045550142', 'call 18005550143']],
    ['Tel: 204-555-0142 Fax: 204-555-0143', ['call 2045550142', 'fax 2045550143']],
    ['204-555-0142 (fax) 204-555-0143', ['fax 2045550142', 'call 2045550143']],
    ['Tél. : 514 555-0142; téléc. : 514 555-0143', ['call 5145550142', 'fax 5145550143']],
    ['Tél: 514-555-0142 ATS: 514-555-0143', ['call 5145550142', 'textphone 5145550143']],
    ['TTY 1-800-555-0142', ['textphone 18005550142']],
    ['204–555–0142', ['call 2045550142']],
    ['(204) 555-0142', ['call 2045550142']],
    ['+1 (204) 555-0142', ['call +12045550142']],
    ['001-204-555-0142', ['call +12045550142']],
    ['12045550142', ['call 12045550142']],
    ['988 (call or text)', ['call 988', 'text 988']],
    ['988', ['call 988']],
    ['Dial 2-1-1', ['call 211']],
    ['811 or 204-555-0142', ['call 811', 'call 2045550142']],
    ['Call 911', ['call 911']],
    ['1-888-555-HELP', ['call 18885554357']],
    ['1-888-555-HELP (4357)', ['call 18885554357']],
    ['1-800-GAMBLER', ['call 18004262537']],
    ['310-6789', ['call 3106789']],
    ['Call or text 204-555-0142', ['call 2045550142', 'text 2045550142']],
    ['204-555-0142 (appel ou texto)', ['call 2045550142', 'text 2045550142']],
    ['Text only: 204-555-0142', ['text 2045550142']],
    ['204-555-0142 (no texts)', ['call 2045550142']],
    ['Text HOPE to 741741', ['text 741741']],
    ['9-8-8', ['call 988']],
    ['1 888 555 HELP', ['call 18885554357']],
    ['1-866-555-0142 or text 204-555-0143', ['call 18665550142', 'text 2045550143']],
    ['204-555-0142 fax 204-555-0143', ['call 2045550142', 'fax 2045550143']],
    ['P: 204-555-0142 F: 204-555-0143', ['call 2045550142', 'fax 2045550143']],
    ['204-555-0142 office 204-555-0143 fax', ['call 2045550142', 'fax 2045550143']],
    ['204-555-0142 x12', ['call 2045550142x12']],
    ['204-555-0142, ext. 12', ['call 2045550142x12']],
    ['204-555-0142 #12', ['call 2045550142x12']],
    ['514 555-0142, poste 211', ['call 5145550142x211']],
    ['204-555-0142 option 2', ['call 2045550142']],
    ['204-555-0142 (as of 2024-05-12)', ['call 2045550142']],
    ['204-555-0142, R2W 0A1', ['call 2045550142']],
    ['Suite 211, 204-555-0142', ['call 2045550142']],
    ['8:30-4:30 204-555-0142', ['call 2045550142']],
  ])('%j', (text, expected) => {
    expect(written(text)).toEqual(expected);
    expect(readPhoneCell(text).unread).toBeUndefined();
  });

  it.each(['555-0142', '204-555-014', '20455501422', '2.04556E+09', '204-555-01422', '1234'])(
    'does not dial what has not the length of a number, and keeps it: %s',
    (text) => expect(readPhoneCell(text)).toEqual({phones: [], unread: text}),
  );

  it('tells of the number that cannot be dialled beside another one', () => {
    const text = '204-555-0142 / 204-555-014';
    expect(written(text)).toEqual(['call 2045550142']);
    expect(readPhoneCell(text).unread).toBe(text);
  });

  it('keeps what is said of a number', () =>
    expect(readPhoneCell('204-555-0142 option 2; 1-888-555-HELP (nights)').phones).toEqual([
      {number: '204-555-0142', description: 'option 2'},
      {number: '1-888-555-4357', description: 'nights, 1-888-555-HELP'},
    ]));
});
