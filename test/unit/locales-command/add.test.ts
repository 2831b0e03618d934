import {describe, expect, it} from 'vitest';
import {edit, fr, read, run, table, write} from './project.js';

describe('locales add', () => {
  it('makes every file of a language at once, valid and empty', () => {
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

  it('adds content files to a language in the table, and keeps its facts', () => {
    expect(run('locales add crk-Cans').code).toBe(0);
    expect(JSON.parse(read(table))['crk-Cans']).toMatchObject({
      endonym: 'ᓀᐦᐃᔭᐍᐏᐣ',
      plurals: {},
      partial: true,
    });
    expect(run('locales check').code).toBe(0);
  });

  it('asks for facts that it cannot derive, and accepts the answers', () => {
    expect(run('locales add clc').printed.join('\n')).toContain('write it as "endonym"');
    run('locales add bcr --endonym Witsuwitʼen --script Latn --fallback fr,en');
    expect(JSON.parse(read(table)).bcr).toMatchObject({
      endonym: 'Witsuwitʼen',
      fallback: ['fr', 'en'],
      plurals: {},
    });
    expect(run('locales check').code).toBe(0);
  });

  it('never changes an existing translation', () => {
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

  it('refuses a folder that belongs to another language', () => {
    run('locales add crk-Latn site/crk');
    const before = read('site/crk/language.json');
    const {code, warned} = run('locales add fr site/crk');
    expect(code).toBe(1);
    expect(warned).toEqual([expect.stringContaining('site/crk/language.json is for "crk-Latn"')]);
    expect(read('site/crk/language.json')).toBe(before);
  });

  it('detects that a translation is complete', () => {
    run('locales add gu');
    const whole = {...JSON.parse(read(table)).fr, partial: true};
    write(table, JSON.stringify({...JSON.parse(read(table)), fr: whole}));
    expect(run('locales check').printed.join('\n')).toContain('every sentence is translated');
  });
});
