import {parseArgs, type ParseArgsConfig} from 'node:util';

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

/** Reads options and the words between them. @throws {UsageError} */
export function parseOptions<T extends ParseArgsConfig>(
  config: T,
): ReturnType<typeof parseArgs<T & {allowPositionals: true}>> {
  try {
    return parseArgs({...config, allowPositionals: true});
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Removes line breaks and control characters, which could manipulate the terminal. */
export const oneLine = (text: string): string =>
  text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, ' ').trim();
