import {helpLines as data} from '../../generated/circumstances.js';
import {revive, type PackSource} from './response-pack.js';

/** A service to call. Show its number with the day on which it was checked. */
export interface HelpLine<When = Date> {
  /** Key of its name (`lines.<id>` in the content) and of its number in sentences (`{{<id>}}`). */
  id: string;
  /** The number as its publisher writes it. */
  number: string;
  /** The number for `tel:`. */
  tel: string;
  /** Ids of sources. */
  sources: string[];
  checked: When;
  /** Why its number may have changed: the page is old, or is not the service's own. */
  standing?: 'old' | 'second-hand';
  /** The year of an old page. */
  published?: string;
  /** A note for editors, in English. Readers do not see it. */
  note?: string;
}

interface HelpLines<When = Date> {
  lines: HelpLine<When>[];
  sources: PackSource[];
}

const {lines, sources} = revive<HelpLines<string>>(data);

/** All help lines that circumstances name. */
export const helpLines: readonly HelpLine[] = lines.map((line) => ({
  ...line,
  checked: new Date(line.checked),
}));

/** The sources of their numbers. */
export const helpLineSources: readonly PackSource[] = sources;
