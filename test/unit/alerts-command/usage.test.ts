import {expect, it} from 'vitest';
import {tend} from '../../../src/cli/tend.js';
import {root} from './pull.js';

it.each([
  ['alerts', ''],
  ['alerts push', 'no "alerts push"'],
  ['alerts pull', 'Name the address'],
  ['alerts pull --out a.json', 'Name the address'],
  ['alerts pull https://example.ca/feed', '--out needs'],
  ['alerts pull https://example.ca/feed --out', '--out'],
  ['alerts pull https://example.ca/feed --out=', '--out needs'],
  ['alerts pull https://example.ca/feed --out folder/', 'is a folder'],
  ['alerts pull https://example.ca/feed --out a.json --loud', '--loud'],
  ['alerts pull ftp://example.ca/feed --out a.json', 'not an http or https address'],
  ['alerts pull javascript:alert(1) --out a.json', 'not an http or https address'],
  ['alerts pull https://[/ --out a.json', 'is not an address'],
  ['alerts pull a.json --out ./a.json', 'is read and written'],
  ['alerts pull https://example.ca/feed --out a.json --watch 299', 'from 300 to'],
  ['alerts pull https://example.ca/feed --out a.json --watch soon', 'not "soon"'],
  ['alerts pull https://example.ca/feed --out a.json --watch 1e9', 'from 300 to'],
])('shows the usage of `tend-widgets %s`', async (command, words) => {
  const warned: string[] = [];
  const terminal = {cwd: root, print: () => undefined, warn: (line: string) => warned.push(line)};
  expect(await tend(command.split(' '), terminal)).toBe(2);
  expect(warned.join('\n')).toContain(words);
  expect(warned.at(-1)).toContain('tend-widgets alerts pull <address …> --out <file>');
});

it('does not repeat a password', async () => {
  const warned: string[] = [];
  const terminal = {cwd: root, print: () => undefined, warn: (line: string) => warned.push(line)};
  const address = 'https://me:hunter2@example.ca/feed';
  expect(await tend(['alerts', 'pull', address, '--out', 'a.json'], terminal)).toBe(2);
  expect(warned.join('\n')).not.toContain('hunter2');
});

it('explains itself', async () => {
  const printed: string[] = [];
  const terminal = {cwd: root, print: (line: string) => printed.push(line), warn: () => undefined};
  expect(await tend(['alerts', 'pull', '--help'], terminal)).toBe(0);
  expect(printed.join('\n')).toContain('--watch <seconds>');
});
