import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {mkdirSync} from 'node:fs';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {tend} from '../../src/cli/tend.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tend-locales-'));
  cpSync('locales', join(root, 'locales'), {recursive: true});
});
afterEach(() => rmSync(root, {recursive: true, force: true}));

/** Runs `tend …` in the copied project. */
function run(command: string, ...more: string[]) {
  const printed: string[] = [];
  const warned: string[] = [];
  const print = (line: string) => printed.push(line);
  const warn = (line: string) => warned.push(line);
  const code = tend([...command.split(' '), ...more], {cwd: root, print, warn});
  return {code, printed, warned};
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');
function write(path: string, text: string | Uint8Array) {
  mkdirSync(dirname(join(root, path)), {recursive: true});
  writeFileSync(join(root, path), text);
}
/** Changes a file's text; what is not found is a fault of the test. */
function edit(path: string, from: string | RegExp, to: string) {
  const before = read(path);
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${path} has no ${String(from)}`);
  write(path, after);
}
const lineOf = (path: string, text: string) =>
  read(path).slice(0, read(path).indexOf(text)).split('\n').length;

const fr = 'locales/content/fr/naloxone.json';
const ar = 'locales/content/ar/naloxone.json';
const labels = 'locales/interface/fr.xlf';
const table = 'locales/languages.json';
const review = 'locales/review/fr.json';
/** A whole sentence of the French file put in place of another. */
const say = (key: string, sentence: string) => () =>
  edit(fr, new RegExp(`("${key}": ").*?(",?\n)`), `$1${sentence.replace(/"/g, '\\"')}$2`);

it('finds nothing wrong with the languages of the project', () => {
  expect(run('locales check')).toMatchObject({code: 0, warned: []});
});

describe('locales check tells of', () => {
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
      'no sentence of the English',
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
      'no sentence of the English',
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
      'no language of the table',
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
      'nothing that a language has',
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

  it('a lost value in spite of a byte order mark and lines that end as in Windows', () => {
    say('button', 'Appeler')();
    const line = lineOf(fr, '"button"');
    write(fr, `\uFEFF${read(fr).replace(/\n/g, '\r\n')}`);
    expect(run('locales check').warned).toEqual([expect.stringMatching(`^${fr}:${line}: `)]);
  });

  it('one fault once, and of every language that has one', () => {
    say('intro', 'Bonjour 5')();
    edit(ar, '{{number}}', '{{numbr}}');
    expect(run('locales check').warned).toHaveLength(2);
    expect(run('locales check ar').warned).toHaveLength(1);
  });
});

describe('a changed English sentence', () => {
  /** As if it had been another when it was translated. */
  const change = (path = review) =>
    edit(path, /("call.now": \{\n\s*"state": "\w+",\n\s*"source": ")\w+/, '$10000000000000000');

  it('makes its translation stale, which a draft may be', () => {
    change();
    const {code, printed} = run('locales check');
    expect(code).toBe(0);
    expect(printed[0]).toContain(`${fr}:${lineOf(fr, '"now"')}: "call.now" is stale`);
    const row = run('locales status fr').printed[1]!;
    expect(row).toMatch(/fr +Français +(\d+)\/\1 +100% +0 +1 +draft/);
  });

  it('is a fault where the language is called reviewed', () => {
    run('locales record fr --on 2026-11-01 --by', 'Ada Example, nurse');
    expect(run('locales check')).toMatchObject({code: 0});
    change();
    const {code, warned} = run('locales check');
    expect(code).toBe(1);
    expect(warned).toEqual([expect.stringContaining('"call.now" is stale')]);
  });

  it('is up to date again when it is recorded', () => {
    change();
    expect(run('locales record fr call').printed).toEqual([
      'fr: 1 sentence recorded as up to date with the English',
    ]);
    expect(run('locales check').printed).toHaveLength(1);
  });
});

describe('locales record', () => {
  it('puts a name to some sentences, and to the language when it has them all', () => {
    const by = 'Ada Example, nurse';
    expect(run('locales record fr signs --by', by).printed[0]).toContain('8 sentences');
    expect(run('locales status fr').printed[1]).toMatch(/ 8 +0 +draft$/);
    const {printed} = run('locales record fr --on 2026-11-01 --by', by);
    expect(printed[1]).toContain('reviewed as a whole');
    expect(JSON.parse(read(table)).fr.review).toEqual({state: 'reviewed', by, on: '2026-11-01'});
    expect(run('locales check').code).toBe(0);
  });

  it('holds a reviewed sentence to the words that were reviewed', () => {
    run('locales record fr --by', 'Ada Example, nurse');
    say('intro', 'Une personne ne répond pas?')();
    const {code, warned} = run('locales check');
    expect(code).toBe(1);
    expect(warned).toEqual([expect.stringContaining('"intro" has not been reviewed as it stands')]);
  });

  it('is of one language at a time, which is not the source, and of the past', () => {
    const by = 'Ada Example, nurse';
    for (const args of ['.', 'locales', 'en', 'fr --on 3000-01-01']) {
      expect(run(`locales record ${args} --by`, by).code, args).toBe(2);
    }
    expect(run('locales record fr nowhere --by', by).code).toBe(1);
    expect(read(review)).not.toContain('Ada');
  });

  it('counts no review of a sentence that nobody can tell', () => {
    run('locales record fr --on 2026-11-01 --by', 'Ada Example, nurse');
    edit(review, /,\n\s*"target": "\w+"/, '');
    expect(run('locales check').warned).toEqual([
      expect.stringContaining('has not been reviewed as it stands'),
    ]);
  });

  it('leaves what somebody reviewed with them', () => {
    run('locales record fr signs --by', 'Ada Example, nurse');
    run('locales record fr');
    expect(run('locales status fr').printed[1]).toMatch(/ 8 +0 +draft$/);
  });

  it('records nothing while a sentence has a fault', () => {
    say('intro', 'Bonjour 5')();
    const before = read(review);
    expect(run('locales record fr --by', 'Ada Example, nurse').code).toBe(1);
    expect(read(review)).toBe(before);
  });
});

describe('locales add', () => {
  it('makes every file of a language in one go, sound and empty', () => {
    const {code, printed} = run('locales add gu');
    expect(code).toBe(0);
    expect(printed.slice(0, 10)).toEqual([
      table,
      'locales/content/gu/alerts.json',
      'locales/content/gu/circumstances.json',
      'locales/content/gu/emergency.json',
      'locales/content/gu/lines.json',
      'locales/content/gu/naloxone.json',
      'locales/content/gu/services.json',
      'locales/interface/gu.xlf',
      'locales/review/gu.json',
      'locales/lit-localize.json',
    ]);
    expect(JSON.parse(read(table)).gu).toMatchObject({endonym: 'ગુજરાતી', script: 'Gujr'});
    expect(run('locales check')).toMatchObject({code: 0, warned: []});
    expect(run('locales status gu').printed[1]).toMatch(/ 0\/\d+ +0% /);
  });

  it('gives a language that has its place its words, and keeps what is known of it', () => {
    expect(run('locales add crk-Cans').code).toBe(0);
    expect(JSON.parse(read(table))['crk-Cans']).toMatchObject({
      endonym: 'ᓀᐦᐃᔭᐍᐏᐣ',
      plurals: {},
      partial: true,
    });
    expect(run('locales check').code).toBe(0);
  });

  it('asks for what no computer knows, and takes it', () => {
    expect(run('locales add clc').printed.join('\n')).toContain('write it as "endonym"');
    run('locales add bcr --endonym Witsuwitʼen --script Latn --fallback fr,en');
    expect(JSON.parse(read(table)).bcr).toMatchObject({
      endonym: 'Witsuwitʼen',
      fallback: ['fr', 'en'],
      plurals: {},
    });
    expect(run('locales check').code).toBe(0);
  });

  it('touches no word that is there', () => {
    const before = read(fr);
    expect(run('locales add fr')).toMatchObject({
      code: 1,
      warned: [expect.stringContaining('already')],
    });
    expect(read(fr)).toBe(before);
  });

  it('makes a folder for a site to serve, which is checked like the project', () => {
    expect(run('locales add crk-Latn site/crk').code).toBe(0);
    expect(run('locales check site/crk')).toMatchObject({code: 0, warned: []});
    const file = 'site/crk/naloxone.json';
    edit(file, '"title": ""', '"title": "<b>x</b>"');
    const {code, warned} = run('locales check site/crk');
    expect(code).toBe(1);
    expect(warned).toEqual([expect.stringMatching(`^${file}:2: "title" has markup`)]);
    edit('site/crk/language.json', '"crk-Latn"', '"Plains Cree"');
    expect(run('locales check site/crk').warned[0]).toContain('site/crk/language.json:2: "tag"');
  });

  it('leaves a folder to the language it is of', () => {
    run('locales add crk-Latn site/crk');
    const before = read('site/crk/language.json');
    const {code, warned} = run('locales add fr site/crk');
    expect(code).toBe(1);
    expect(warned).toEqual([expect.stringContaining('site/crk/language.json is for "crk-Latn"')]);
    expect(read('site/crk/language.json')).toBe(before);
  });

  it('knows when a translation is whole', () => {
    run('locales add gu');
    const whole = {...JSON.parse(read(table)).fr, partial: true};
    write(table, JSON.stringify({...JSON.parse(read(table)), fr: whole}));
    expect(run('locales check').printed.join('\n')).toContain('every sentence is translated');
  });
});

it.each([
  ['', ''],
  ['locales', ''],
  ['locales mend', 'no "locales mend"'],
  ['weather', 'no "tend weather"'],
  ['locales check xx', 'neither a language of this project'],
  ['locales check --loud', '--loud'],
  ['locales add', 'Name one language'],
  ['locales add FR', 'write "fr"'],
  ['locales add not_a_tag!', 'not a BCP 47'],
  ['locales add gu --script gujarati', 'not the code of a script'],
  ['locales add clc --endonym=', 'needs the language’s own name'],
  ['locales record', 'Name one language'],
  ['locales record fr --on tomorrow', 'not a day'],
])('tells how `tend %s` is meant', (command, words) => {
  const {code, warned} = run(command);
  expect(code).toBe(2);
  expect(warned.join('\n')).toContain(words);
  expect(warned.join('\n')).toContain('tend locales check');
});

it('says so where there are no languages', () => {
  rmSync(join(root, 'locales'), {recursive: true});
  expect(run('locales check')).toMatchObject({code: 2});
});
