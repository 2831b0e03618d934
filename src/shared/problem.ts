/**
 * Describes a fault in the data of a site, a translator or the network. Only the value that it names is
 * left out; nothing throws.
 */
export interface Problem {
  /** Stable, for programs: `profile-unknown-key`. */
  code: string;
  /** One English sentence that names the file and says what to correct. */
  message: string;
  /** The file or address at fault. */
  source?: string;
  /** Where in it: `content.fr.naloxone.title`. */
  path?: string;
  /** Line in it, from 1. */
  line?: number;
}
