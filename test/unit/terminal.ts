import type {Terminal} from '../../src/cli/command.js';

/** A terminal for a command, and the lines that it gets. */
export function recordingTerminal(cwd: string) {
  const printed: string[] = [];
  const warned: string[] = [];
  const terminal: Terminal = {
    cwd,
    print: (line) => printed.push(line),
    warn: (line) => warned.push(line),
  };
  return {terminal, printed, warned};
}
