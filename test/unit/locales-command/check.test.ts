import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {edit, fr, lineOf, read, review, root, run, runIn, say, table, write} from './project.js';

const ar = 'locales/content/ar/naloxone.json';
const labels = 'locales/interface/fr.xlf';

it('finds nothing wrong with the languages of the project', () => {
  expect(runIn('.', 'locales check')).toMatchObject({code: 0, warned: []});
  expect(run('locales check')).toMatchObject({code: 0, warned: []});
});

describe('locales check reports', () => {
  it.each<[name: string, breakIt: () => void, file: string, at: string, words: string]>([
    ['a comma too many', () => edit(fr, '"intro"', ',"intro"'), fr, '"intro"', 'not valid JSON'],
    ['a missing comma', () => edit(fr, /",\n {2}"intro"/, '"\n  "intro"'), fr, '"intro"', 'comma'],
    ['a missing quote', () => edit(fr, 'surdose",', 'surdose,'), fr, 'surdose,', 'not valid JSON'],
    ['a file cut off', () => write(fr, read(fr).slice(0, 5000)), fr, '', 'not valid JSON'],
    ['a comment', () => edit(fr, '"intro"', '// note\n"intro"'), fr, '// note', 'no comments'],
    ['an empty file', () => write(fr, ''), fr, '', 'is empty'],
    ['a list', () => write(fr, '["a"]'), fr, '', 'must hold an object'],
    ['text that is not UTF-8', () => write(fr, Buffer.from([0x7b, 0xe9, 0x7d])), fr, '', 'UTF-8'],
    [
      'a key twice',
      () => edit(fr, '"intro":', '"title": "x",\n"intro":'),
      fr,
      '"title": "x"',
      '"title" twice',
    ],
    [
      'a number for a sentence',
      () => edit(fr, /"intro": ".*"/, '"intro": 5'),
      fr,
      '"intro"',
      'must be a sentence',
    ],
    [
      'an unknown key',
      () => edit(fr, '"intro":', '"introo": "Bonjour", "intro":'),
      fr,
      '"introo"',
      'not a sentence of the English',
    ],
    [
      'a key in other letters',
      () => edit(fr, '"wears-off"', '"wears_off"'),
      fr,
      'wears_off',
      'did you mean "tell.wears-off"',
    ],
    ['a missing sentence', () => edit(fr, /"intro": ".*",\n/, ''), fr, '', '"intro" is missing'],
    ['an empty sentence', say('intro', ''), fr, '"intro"', 'is empty'],
    ['a lost value', say('button', 'Appeler'), fr, '"button"', 'lacks {{number}}'],
    [
      'a value of another sentence',
      say('intro', 'Bonjour {{number}}'),
      fr,
      '"intro"',
      'has {{number}}, which',
    ],
    ['a value twice', say('button', '{{number}} {{number}}'), fr, '"button"', 'more often'],
    [
      'a broken placeholder',
      say('button', 'Appeler {{number}} {number}'),
      fr,
      '"button"',
      'braces',
    ],
    [
      'a typed number',
      say('button', 'Appelez {{number}} ou 911'),
      fr,
      '"button"',
      'typed in ("911")',
    ],
    [
      'a typed number in Arabic digits',
      () => edit(ar, '"intro": "', '"intro": "٥ '),
      ar,
      '"intro"',
      'typed in',
    ],
    ['markup', say('intro', 'Bonjour <b>vous</b>'), fr, '"intro"', 'markup'],
    ['an entity', say('intro', 'Bonjour&nbsp;vous'), fr, '"intro"', 'markup'],
    ['nesting', say('intro', 'Bonjour $t(title)'), fr, '"intro"', '$t(…)'],
    [
      'an invisible mark without its pair',
      say('intro', 'Bonjour \u202Avous'),
      fr,
      '"intro"',
      'direction marks',
    ],
    [
      'marks that turn letters',
      say('intro', 'Bonjour \u202Evous\u202C'),
      fr,
      '"intro"',
      'turn letters',
    ],
    ['a line that nobody sees', say('intro', '\u2060.'), fr, '"intro"', 'has no words'],
    ['a fraction', say('intro', 'Une ½ surdose de plus?'), fr, '"intro"', 'typed in ("½")'],
    ['a decimal point', say('button', 'Appeler le .{{number}}'), fr, '"button"', 'touch a value'],
    [
      'a letter like a digit',
      say('button', 'Appeler le {{number}}O'),
      fr,
      '"button"',
      'touch a value',
    ],
    ['a multiple', say('button', 'Appeler {{number}} × dix'), fr, '"button"', 'touch a value'],
    ['a control character', say('intro', 'Bonjour\\u0007 vous'), fr, '"intro"', 'U+0007'],
    [
      'a quotation without its end',
      say('intro', 'Bonjour « vous'),
      fr,
      '"intro"',
      'without their pair',
    ],
    [
      'a bracket without its end',
      say('intro', 'Bonjour (vous'),
      fr,
      '"intro"',
      'without their pair',
    ],
    ['another script', say('intro', 'Здравствуйте, как вы'), fr, '"intro"', 'script (Latn)'],
    ['letters of two scripts in a word', say('intro', 'Bоnjour'), fr, '"intro"', 'two scripts'],
    [
      'an untranslated sentence',
      say('case', 'Put the used needle in the kit case.'),
      fr,
      '"case"',
      'still the English',
    ],
    ['a space at the end', say('intro', 'Bonjour '), fr, '"intro"', 'ends with a space'],
    [
      'a plural form that nothing counts with',
      () => edit(fr, '"intro":', '"intro_few": "x", "intro":'),
      fr,
      '"intro_few"',
      'not a sentence of the English',
    ],
    [
      'a file of no feature',
      () => write('locales/content/fr/naloxon.json', '{}'),
      'locales/content/fr/naloxon.json',
      '',
      'not a file of the English',
    ],
    ['a missing file', () => rmSync(join(root, fr)), fr, '', 'is missing'],
    [
      'words of no language',
      () => write('locales/content/xx/naloxone.json', '{}'),
      'locales/content/xx',
      '',
      'does not list',
    ],
    [
      'a number typed into the English',
      () => edit('locales/content/en/naloxone.json', 'Shout. Clap.', 'Shout 3 times. Clap.'),
      'locales/content/en/naloxone.json',
      'Shout 3',
      'typed in ("3")',
    ],

    [
      'broken XML',
      () => edit(labels, '</target>', '</targe>'),
      labels,
      '</targe>',
      'not well-formed XML',
    ],
    [
      'a DOCTYPE',
      () => edit(labels, '<xliff', '<!DOCTYPE x [<!ENTITY a "b">]><xliff'),
      labels,
      'DOCTYPE',
      'DOCTYPE',
    ],
    [
      'XLIFF of another version',
      () => edit(labels, 'xliff version="1.2"', 'xliff version="2.0"'),
      labels,
      '2.0',
      'must be XLIFF 1.2',
    ],
    [
      'labels of another language',
      () => edit(labels, 'target-language="fr"', 'target-language="es"'),
      labels,
      '',
      'not for "fr"',
    ],
    [
      'a label twice',
      () => edit(labels, /<trans-unit id="[^"]*">/, '$&</trans-unit>$&'),
      labels,
      '</trans-unit><',
      'twice',
    ],
    [
      'a label that is not translated',
      () => edit(labels, />Langue</, '><'),
      labels,
      'sefcf950b3cc4fc3b',
      '"Language" is not translated',
    ],
    [
      'a label that lost its value',
      () => edit(labels, /(<target[^>]*>[^<]*)<x [^>]*>/, '$1'),
      labels,
      '',
      'lacks {{x0}}',
    ],
    [
      'markup in a label',
      () => edit(labels, '>Langue<', '><g id="1">Langue</g><'),
      labels,
      '<g',
      'has <g>',
    ],
    [
      'a label that the code no longer has',
      () => edit(labels, 's1b646b7189883206', 's0000000000000000'),
      labels,
      's0000000000000000',
      'not in the code any more',
    ],

    [
      'a tag in other letters',
      () => edit(table, '"fr": {', '"FR": {'),
      table,
      '"FR"',
      'it is written "fr"',
    ],
    [
      'a tag that is none',
      () => edit(table, '"moe": {', '"innu aimun": {'),
      table,
      'innu aimun',
      'not a BCP 47',
    ],
    [
      'a direction that is none',
      () => edit(table, '"direction": "rtl"', '"direction": "left"'),
      table,
      '"left"',
      '"ltr" or "rtl"',
    ],
    [
      'a direction that the script has not',
      () => edit(table, '"direction": "rtl"', '"direction": "ltr"'),
      table,
      '"direction": "ltr",\n    "locale": "ar',
      'not the way',
    ],
    [
      'a script that is none',
      () => edit(table, '"Arab"', '"arabic"'),
      table,
      '"arabic"',
      'four letters',
    ],
    [
      'a fallback that is no language',
      () => edit(table, '"fallback": ["fr", "en"]', '"fallback": ["zz", "en"]'),
      table,
      '"zz"',
      'not in the table',
    ],
    [
      'a missing name',
      () => edit(table, '"endonym": "Français",', ''),
      table,
      '"fr"',
      'is missing',
    ],
    [
      'a misspelt setting',
      () => edit(table, '"endonym": "Français"', '"endonim": "Français"'),
      table,
      'endonim',
      'not a known key',
    ],
    [
      'a language without a way to count',
      () => edit(table, /"plurals": \{\},/, ''),
      table,
      '"crk-Cans"',
      'how this language counts',
    ],
    [
      'a review without a name',
      () => edit(table, /"state": "draft"/, '"state": "reviewed", "on": "2026-11-01"'),
      table,
      '"review": {\n      "state": "reviewed"',
      'full name',
    ],
    [
      'a review on no day',
      () => edit(table, /"state": "draft"/, '"state": "reviewed", "by": "A", "on": "soon"'),
      table,
      '"review": {\n      "state": "reviewed"',
      'the day',
    ],
    [
      'a reviewed language of which nobody reviewed a sentence',
      () =>
        edit(
          table,
          /"state": "draft"/,
          '"state": "reviewed", "by": "A B, nurse", "on": "2026-11-01"',
        ),
      review,
      '"title"',
      'has not been reviewed',
    ],
    [
      'a reviewed sentence without a name',
      () => edit(review, '"draft"', '"reviewed"'),
      review,
      '"title"',
      'without the name',
    ],
    [
      'a review of no sentence',
      () => edit(review, '"title": {', '"titel": {'),
      review,
      '"titel"',
      'not a sentence of the English',
    ],
    ['a broken review', () => edit(review, '{', ''), review, '', 'not valid JSON'],
  ])('%s', (_, breakIt, file, at, words) => {
    breakIt();
    const {code, warned} = run('locales check');
    expect(code).toBe(1);
    const line = at ? lineOf(file, at) : undefined;
    const found = warned.find(
      (message) => message.startsWith(`${file}:`) && message.includes(words),
    );
    expect(found, warned.join('\n')).toBeDefined();
    if (line) expect(found).toMatch(new RegExp(`:${line}: `));
  });

  it('a lost value despite a byte order mark and Windows line ends', () => {
    say('button', 'Appeler')();
    const line = lineOf(fr, '"button"');
    write(fr, `\uFEFF${read(fr).replace(/\n/g, '\r\n')}`);
    expect(run('locales check').warned).toEqual([expect.stringMatching(`^${fr}:${line}: `)]);
  });

  it('a fault without duplicates, and one for every language that has it', () => {
    say('intro', 'Bonjour 5')();
    edit(ar, '{{number}}', '{{numbr}}');
    expect(run('locales check').warned).toHaveLength(2);
    expect(run('locales check ar').warned).toHaveLength(1);
  });
});
