/** Where a command runs and what it writes to. */
export interface Terminal {
  /** The working directory. */
  cwd: string;
  print: (line: string) => void;
  /** For faults. */
  warn: (line: string) => void;
}

/** Exit codes of every command. */
export const exit = {done: 0, problems: 1, usage: 2} as const;

/** A command that was called in a way that it cannot follow; the message says how to call it. */
export class UsageError extends Error {}
