import type {ProblemCode} from './problem-codes.js';

/**
 * Describes a fault in the data of a site, a translator or the network. Only the value that it names is
 * left out; nothing throws.
 */
export interface CodedProblem<Code extends string = string> {
  /** Stable, for programs: `profile-unknown-key`. */
  code: Code;
  /** One English sentence that names the file and says what to correct. */
  message: string;
  /** The file or address at fault. */
  source?: string;
  /** The error behind it. */
  cause?: Error;
  /** Where in it: `content.fr.naloxone.title`. */
  path?: string;
  /** Line in it, from 1. */
  line?: number;
}

/** A problem that a widget reports. */
export type Problem = CodedProblem<ProblemCode>;
