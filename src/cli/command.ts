import {parseArgs} from 'node:util';
import {editDistance} from '../shared/edit-distance.js';

/** Where a command runs and what it writes to. */
export interface Terminal {
  /** The working directory. */
  cwd: string;
  print: (line: string) => void;
  /** Prints a problem. */
  warn: (line: string) => void;
}

/** Exit codes of every command. */
export const exit = {done: 0, problems: 1, usage: 2} as const;

/** Wrong arguments. The message says what was expected. */
export class UsageError extends Error {}

/** Words that a misspelt one may have meant: the nearest of those known; empty if none is near. */
function suggestions(typed: string, known: readonly string[]): string[] {
  if (!typed) return [];
  const most = Math.min(2, Math.floor(typed.length / 3));
  // Counts errors in the beginning of the name only, so a shortened name has none.
  const errors = (name: string) => editDistance(typed.toLowerCase(), name, most);
  const fewest = Math.min(...known.map(errors));
  return fewest > most ? [] : known.filter((name) => errors(name) === fewest);
}

/** ` Did you mean "tend locales"?`, or nothing. */
function hint(typed: string, known: readonly string[], prefix: string): string {
  const names = suggestions(typed, known).map((name) => `"${prefix}${name}"`);
  return names.length ? ` Did you mean ${names.join(' or ')}?` : '';
}

/**
 * The error for a command that does not exist; it suggests the nearest one that does.
 * @param parent what stands before the name: `tend` or `locales`.
 * @param name empty if none was typed, which needs no message.
 */
export const unknownCommand = (
  parent: string,
  name: string,
  known: readonly string[],
): UsageError =>
  new UsageError(name ? `There is no "${parent} ${name}".${hint(name, known, `${parent} `)}` : '');

/**
 * Splits arguments into options, each with a value, and others.
 * @param names of the options, without `--`.
 * @throws {UsageError} for an option that is not known, with the nearest one that is.
 */
export function parseOptions<T extends string>(
  args: string[],
  names: readonly T[],
): {values: Partial<Record<T, string>>; positionals: string[]} {
  const options = Object.fromEntries(names.map((name) => [name, {type: 'string' as const}]));
  try {
    const {values, positionals} = parseArgs({args, options, allowPositionals: true});
    return {values: values as Partial<Record<T, string>>, positionals};
  } catch (error) {
    const {message} = error as Error;
    const [, option] = /^Unknown option '(--?[^']+)'/.exec(message) ?? [];
    if (!option) throw new UsageError(message);
    throw new UsageError(`There is no option "${option}".${hint(option.slice(2), names, '--')}`);
  }
}
