import {describe, expect, it} from 'vitest';
import {tend} from '../../src/cli/tend.js';

/** Runs the command. @returns its exit code and the first line of its problems. */
async function problemOf(...args: string[]): Promise<[code: number, line: string | undefined]> {
  const lines: string[] = [];
  const warn = (line: string) => void lines.push(line);
  return [await tend(args, {cwd: 'test', print: () => {}, warn}), lines[0]];
}

describe('a misspelt command has a suggestion', () => {
  it.each([
    ['locals check', 'There is no "tend locals". Did you mean "tend locales"?'],
    ['dirctory', 'There is no "tend dirctory". Did you mean "tend directory"?'],
    ['locales chekc', 'There is no "locales chekc". Did you mean "locales check"?'],
    ['locales RECROD', 'There is no "locales RECROD". Did you mean "locales record"?'],
    ['locales re', 'There is no "locales re". Did you mean "locales record" or "locales review"?'],
    ['alerts pul', 'There is no "alerts pul". Did you mean "alerts pull"?'],
    ['directory biuld', 'There is no "directory biuld". Did you mean "directory build"?'],
    ['frobnicate', 'There is no "tend frobnicate".'],
    ['locales x', 'There is no "locales x".'],
  ])('tend %s', async (words, message) => {
    expect(await problemOf(...words.split(' '))).toEqual([2, message]);
  });

  it('says only how to use it when nothing was typed', async () => {
    expect((await problemOf())[1]).toContain('tend locales check');
  });
});

it.each([
  ['alerts pull a.xml --ou b.json', 'There is no option "--ou". Did you mean "--out"?'],
  ['alerts pull a.xml --wacth 300', 'There is no option "--wacth". Did you mean "--watch"?'],
  ['directory build a.csv --uot b', 'There is no option "--uot". Did you mean "--out"?'],
  ['locales add pa --fallbck fr', 'There is no option "--fallbck". Did you mean "--fallback"?'],
  ['alerts pull --frobnicate', 'There is no option "--frobnicate".'],
  ['alerts pull -o b.json', 'There is no option "-o".'],
])('a misspelt option has a suggestion: tend %s', async (words, message) => {
  expect(await problemOf(...words.split(' '))).toEqual([2, message]);
});
