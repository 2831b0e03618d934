import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {root, run} from './project.js';

it.each([
  ['', ''],
  ['locales', ''],
  ['locales mend', 'no "locales mend"'],
  ['weather', 'no "tend-widgets weather"'],
  ['locales check xx', 'neither a language of this project'],
  ['locales check --loud', '--loud'],
  ['locales add', 'Name one language'],
  ['locales add FR', 'write "fr"'],
  ['locales add not_a_tag!', 'not a BCP 47'],
  ['locales add gu --script gujarati', 'not the code of a script'],
  ['locales add clc --endonym=', 'needs the language’s own name'],
  ['locales record', 'Name one language'],
  ['locales record fr --on tomorrow', 'not a day'],
])('shows the usage of `tend-widgets %s`', (command, words) => {
  const {code, warned} = run(command);
  expect(code).toBe(2);
  expect(warned.join('\n')).toContain(words);
  expect(warned.join('\n')).toContain('tend-widgets locales check');
});

it('reports a folder without languages', () => {
  rmSync(join(root, 'locales'), {recursive: true});
  expect(run('locales check')).toMatchObject({code: 2});
});
