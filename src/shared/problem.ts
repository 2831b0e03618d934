/**
 * Something wrong with what a site, a translator or the network gave us.
 * It never throws: the one thing it names is left out and the rest goes on.
 */
export interface Problem {
  /** Stable, for programs: `profile-unknown-key`. */
  code: string;
  /** One English sentence that names the file and says what to mend. */
  message: string;
  /** The file or address at fault. */
  source?: string;
  /** Where in it: `content.fr.naloxone.title`. */
  path?: string;
  /** Line in it, from 1. */
  line?: number;
}
