import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {writeAtomically} from '../../../src/cli/files.js';
import {
  answers,
  requests,
  cap,
  file,
  ids,
  out,
  pull,
  root,
  rss,
  status,
  tendJson,
  text,
  written,
} from './pull.js';

describe('the file', () => {
  it('is not written again when nothing changed', async () => {
    answers['/feed'] = text(cap('c1'));
    await pull(['/feed', ...out]);
    utimesSync(file(), 1, 1);
    const {code, printed} = await pull(['/feed', ...out]);
    expect(code).toBe(0);
    expect(printed[0]).toContain('alerts.json stays as it is');
    expect(statSync(file()).mtimeMs).toBe(1000);
  });

  it('is replaced as a whole: a program that has it open reads the old file to its end', async () => {
    answers['/feed'] = text(cap('c1'));
    await pull(['/feed', ...out]);
    const {ino} = statSync(file());
    answers['/feed'] = text(cap('c2'));
    await pull(['/feed', ...out]);
    expect(statSync(file()).ino).not.toBe(ino);
    expect(readdirSync(root)).toEqual(['alerts.json']);
  });

  it.each([
    ['other JSON', '{"name": "my-site"}'],
    ['text', 'Dear diary'],
  ])('is left alone where it holds %s', async (_, content) => {
    writeFileSync(file(), content);
    answers['/feed'] = text(cap('c1'));
    const {code, warned} = await pull(['/feed', ...out]);
    expect(code).toBe(1);
    expect(warned).toEqual([expect.stringContaining('other than alerts of Tend')]);
    expect(readFileSync(file(), 'utf8')).toBe(content);
    expect(requests).toEqual([]);
  });

  it('is repaired when it is incomplete', async () => {
    answers['/a'] = text(tendJson('a1'));
    answers['/b'] = text(rss('b1', 'b2'));
    await pull(['/b', '/a', ...out]);
    writeFileSync(file(), readFileSync(file(), 'utf8').slice(0, -20));
    answers['/b'] = status(500);
    const {code, warned} = await pull(['/b', '/a', ...out]);
    expect(code).toBe(1);
    expect(warned[0]).toContain('alerts.json: is not valid JSON');
    expect(ids(await written())).toEqual(['a1', 'b1', 'b2']);
  });

  it('leaves no temporary file when it cannot be replaced', async () => {
    mkdirSync(join(root, 'folder'));
    writeFileSync(join(root, 'plain'), '');
    answers['/feed'] = text(cap('c1'));
    for (const [path, words] of [
      ['folder', 'is not a file'],
      ['plain/alerts.json', 'plain/alerts.json: could not be'],
    ]) {
      const {code, warned} = await pull(['/feed', '--out', path!]);
      expect(code).toBe(1);
      expect(warned).toEqual([expect.stringContaining(words!)]);
    }
    expect(() => writeAtomically(join(root, 'folder'), 'text')).toThrow();
    expect(readdirSync(root).sort()).toEqual(['folder', 'plain']);
  });

  it('is written to the target of a symbolic link', async () => {
    mkdirSync(join(root, 'folder'));
    writeFileSync(join(root, 'folder/real.json'), '{"alerts": []}');
    symlinkSync('folder/real.json', join(root, 'alerts.json'));
    answers['/feed'] = text(cap('c1'));
    await pull(['/feed', '--out', 'alerts.json']);
    expect(lstatSync(join(root, 'alerts.json')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(root, 'folder/real.json'), 'utf8')).toContain('c1');
  });

  it('is written into a new folder if the folder is missing', async () => {
    answers['/feed'] = text(cap('c1'));
    await pull(['/feed', '--out', 'a/b/alerts.json']);
    expect(readdirSync(join(root, 'a/b'))).toEqual(['alerts.json']);
  });
});
