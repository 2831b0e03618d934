import {helpLines as data} from '../../generated/circumstances.js';
import {revive, type PackSource} from './response-pack.js';

/** Somebody to call. Show its number with the day on which it was checked. */
export interface HelpLine<When = Date> {
  /** Key of its name, `lines.<id>` in the content, and of its number in sentences: `{{<id>}}`. */
  id: string;
  /** As its publisher writes it. */
  number: string;
  /** For `tel:`. */
  tel: string;
  /** Ids of sources. */
  sources: string[];
  checked: When;
  /** Why its number may have changed: an old page, or one that is not the service's own. */
  standing?: 'old' | 'second-hand';
  /** Year of the page that it is from, for an old one. */
  published?: string;
  /** What an editor should know, in English; not for readers. */
  note?: string;
}

interface HelpLines<When = Date> {
  lines: HelpLine<When>[];
  sources: PackSource[];
}

const {lines, sources} = revive<HelpLines<string>>(data);

/** Every help line that a circumstance names. */
export const helpLines: readonly HelpLine[] = lines.map((line) => ({
  ...line,
  checked: new Date(line.checked),
}));

/** What their numbers were taken from. */
export const helpLineSources: readonly PackSource[] = sources;
