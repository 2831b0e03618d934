import {describe, expect, it} from 'vitest';
import {edit, fr, lineOf, read, review, run, say, table} from './project.js';

describe('a changed English sentence', () => {
  /** Changes a record as if its English had been different at the time of translation. */
  const change = (path = review) =>
    edit(path, /("call.now": \{\n\s*"state": "\w+",\n\s*"source": ")\w+/, '$10000000000000000');

  it('makes its translation stale, which is allowed for a draft', () => {
    change();
    const {code, printed} = run('locales check');
    expect(code).toBe(0);
    expect(printed[0]).toContain(`${fr}:${lineOf(fr, '"now"')}: "call.now" is stale`);
    const row = run('locales status fr').printed[1]!;
    expect(row).toMatch(/fr +Français +(\d+)\/\1 +100% +0 +1 +draft/);
  });

  it('is a fault in a language that is marked as reviewed', () => {
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
  it('records a reviewer for some sentences, and for the language once all are reviewed', () => {
    const by = 'Ada Example, nurse';
    expect(run('locales record fr signs --by', by).printed[0]).toContain('8 sentences');
    expect(run('locales status fr').printed[1]).toMatch(/ 8 +0 +draft$/);
    const {printed} = run('locales record fr --on 2026-11-01 --by', by);
    expect(printed[1]).toContain('reviewed as a whole');
    expect(JSON.parse(read(table)).fr.review).toEqual({state: 'reviewed', by, on: '2026-11-01'});
    expect(run('locales check').code).toBe(0);
  });

  it('binds a review to the exact text that was reviewed', () => {
    run('locales record fr --by', 'Ada Example, nurse');
    say('intro', 'Une personne ne répond pas?')();
    const {code, warned} = run('locales check');
    expect(code).toBe(1);
    expect(warned).toEqual([expect.stringContaining('"intro" has not been reviewed as it stands')]);
  });

  it('accepts one language at a time, not the source language, and no date in the future', () => {
    const by = 'Ada Example, nurse';
    for (const args of ['.', 'locales', 'en', 'fr --on 3000-01-01']) {
      expect(run(`locales record ${args} --by`, by).code, args).toBe(2);
    }
    expect(run('locales record fr nowhere --by', by).code).toBe(1);
    expect(read(review)).not.toContain('Ada');
  });

  it('does not count a review without a hash of the translation', () => {
    run('locales record fr --on 2026-11-01 --by', 'Ada Example, nurse');
    edit(review, /,\n\s*"target": "\w+"/, '');
    expect(run('locales check').warned).toEqual([
      expect.stringContaining('has not been reviewed as it stands'),
    ]);
  });

  it('keeps earlier reviews when it records the rest', () => {
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
