import {describe, expect, it} from 'vitest';
import {parseXliff} from '../../src/i18n/xliff.js';

const fileOf = (target: string) => `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file target-language="fr" source-language="en" original="x" datatype="plaintext">
<body>
<trans-unit
  id="a1">
  <source>Call <x id="0" equiv-text="\${number}"/></source>
  <target>${target}</target>
</trans-unit>
</body>
</file>
</xliff>
`;

describe('parseXliff', () => {
  it('reads texts, values and CDATA sections', () => {
    const {units, problems, language} = parseXliff(fileOf('A <![CDATA[<b>]]> <ph id="0">n</ph>'));
    expect(problems).toEqual([]);
    expect(language).toBe('fr');
    expect(units).toMatchObject([
      {
        id: 'a1',
        source: ['Call ', {id: '0', equiv: '${number}'}],
        target: ['A <b> ', {id: '0', equiv: 'n'}],
        line: 5,
      },
    ]);
  });

  it.each([
    ['a lone ampersand', 'A & b', 'xliff-syntax', 'write "&" as "&amp;"', 8],
    ['an entity of HTML', 'A&nbsp;b', 'xliff-syntax', 'undefined entity', 8],
    ['a comment', 'A<!-- b -->', 'xliff-markup', 'has a comment', 8],
    ['an element', 'A <g id="1">b</g>', 'xliff-markup', 'has <g>', 8],
    ['an element under a prefix', 'A <mq:ph>b</mq:ph>', 'xliff-markup', 'has <mq:ph>', 8],
  ])('reports the line of %s', (_, target, code, message, line) => {
    const {problems} = parseXliff(fileOf(target));
    expect(problems).toEqual([{code, message: expect.stringContaining(message), line}]);
  });
});
