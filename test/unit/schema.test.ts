import {describe, expect, it} from 'vitest';
import {jsonPattern} from '../../src/shared/schema/json-pattern.js';
import {readBySchema} from '../../src/shared/schema/read-by-schema.js';
import {documented} from '../../src/shared/schema/schema.js';
import {listOf, objectOf} from '../../src/shared/schema/structures.js';
import {matching, numberFrom, text} from '../../src/shared/schema/values.js';
import {cleanText, oneOrMore, someOf} from '../../src/shared/schema/lenient.js';

const step = objectOf(
  {
    id: text,
    kind: documented(matching(/^[a-c]$/i, 'a letter from a to c'), 'Its kind.'),
    wait: numberFrom(1, 9),
  },
  ['id', 'kind'],
);

describe('a schema', () => {
  it('reads valid values, and names each fault in the file’s order', () => {
    const json = [
      {kind: 'B', id: 'x', wait: 10},
      {id: 'y', kind: 'd'},
      7,
      {id: 'z', kind: 'a', more: 1},
    ];
    const {value, faults} = readBySchema(listOf(step, 'steps'), json);
    expect(value).toEqual([
      {kind: 'B', id: 'x'},
      {id: 'z', kind: 'a'},
    ]);
    expect(faults.map(({path, message}) => `${path} ${message}`)).toEqual([
      '0.wait must be a number from 1 to 9, not 10',
      '1 needs "kind", which must be a letter from a to c, not "d"',
      '2 must be an object, not 7',
      '3.more is not a known key; known are id, kind, wait',
    ]);
  });

  it('can be lenient: one value is a list of one, and empty values are missing', () => {
    const lenient = oneOrMore(someOf({id: cleanText, notes: oneOrMore(cleanText)}, ['id']));
    const {value, faults} = readBySchema(lenient, [
      {id: 7, notes: ' a ', more: 1},
      {id: '', notes: ['b', null, {}]},
      {id: 'x', notes: [true, 'c']},
    ]);
    expect(value).toEqual([
      {id: '7', notes: ['a']},
      {id: 'x', notes: ['c']},
    ]);
    expect(faults).toEqual([
      expect.objectContaining({path: '1', message: 'needs "id"'}),
      expect.objectContaining({path: '2.notes.0', message: 'must be text, not true'}),
    ]);
  });

  it('carries its JSON Schema', () => {
    expect(step.json).toEqual({
      type: 'object',
      properties: {
        id: {type: 'string'},
        kind: {type: 'string', pattern: '^[a-cA-C]$', description: 'Its kind.'},
        wait: {type: 'number', minimum: 1, maximum: 9},
      },
      additionalProperties: false,
      required: ['id', 'kind'],
    });
  });
});

it.each([
  [/^x\d$/, '^x\\d$'],
  [/^(ext\.?|[a-f\d])$/i, '^([Ee][Xx][Tt]\\.?|[a-fA-F\\d])$'],
  [/\S\p{L}/iu, '\\S\\p{L}'],
])('writes the pattern %s without flags', (pattern, source) => {
  expect(jsonPattern(pattern)).toBe(source);
});
