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
