import {describe, expect, it} from 'vitest';
import {didYouMean} from '../../src/cli/did-you-mean.js';
import {tend} from '../../src/cli/tend.js';
import {recordingTerminal} from './terminal.js';

/** What the command prints, and its exit code. */
async function run(...args: string[]) {
  const {terminal, printed, warned} = recordingTerminal('/nowhere');
  const code = await tend(args, terminal);
  return {code, printed: printed.join('\n'), warned: warned.join('\n')};
}

describe('wrong words after the command', () => {
  it.each([
    [['lcales'], 'There is no "tend-widgets lcales". Did you mean "locales"?'],
    [['directroy', 'check'], 'Did you mean "directory"?'],
    [['locales', 'chekc'], 'There is no "locales chekc". Did you mean "check"?'],
    [['alerts', 'pul', 'a.xml'], 'There is no "alerts pul". Did you mean "pull"?'],
    [['directory', 'biuld', 'a.csv'], 'There is no "directory biuld". Did you mean "build"?'],
    [['render', 'guide', '--pak', 'bc'], 'There is no option "--pak". Did you mean "--pack"?'],
    [['alerts', 'pull', '--watsh', '300'], 'There is no option "--watsh". Did you mean "--watch"?'],
    [['locales', 'add', 'xx', '--endonim', 'X'], 'Did you mean "--endonym"?'],
  ])('are named with what was probably meant: %j', async (args, message) => {
    const {code, warned} = await run(...args);
    expect(code).toBe(2);
    expect(warned.split('\n')[0]).toContain(message);
  });

  it('get no suggestion where nothing is near', async () => {
    const {warned} = await run('weather');
    expect(warned.split('\n')[0]).toBe('There is no "tend-widgets weather".');
    expect(didYouMean('x', ['ab'])).toBe('');
  });

  it('show how the commands of their area are used, and no others', async () => {
    const {warned} = await run('alerts', 'push');
    expect(warned).toContain('tend-widgets alerts pull');
    expect(warned).not.toContain('tend-widgets locales');
  });
});

it('says how every command is used, under the package’s own name', async () => {
  const {code, printed} = await run('--help');
  expect(code).toBe(0);
  for (const area of ['locales', 'alerts', 'directory', 'render'])
    expect(printed).toContain(`tend-widgets ${area}`);
  expect(printed).not.toMatch(/(^|[^-])\btend (locales|alerts|directory|render)/);
});
