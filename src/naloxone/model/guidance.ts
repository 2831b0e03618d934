import type {Quantity} from '../../i18n/format.js';
import {guidance as data} from '../../generated/evidence.js';
import type {GuideLines} from './guide-pack.js';
import {revive, type PackSource} from './response-pack.js';

/** One sentence of the guide, by its key in the content, with the ids of what it rests on. */
export interface Line {
  id: string;
  sources: string[];
  /** Known, but no source for it has been read yet; the guide says so. */
  unverified?: true;
  /** Advice and no fact: it needs no source. */
  advice?: true;
}

/** A number that holds everywhere, with what it rests on. */
export interface GuidanceValue extends Quantity {
  sources: string[];
}

/** What holds everywhere, with what it rests on. */
export type Guidance = Record<keyof GuideLines, Line[]> & {
  /** By the name of its placeholder. */
  values: Record<string, GuidanceValue>;
  /** The pace of chest compressions. */
  compressionsPerMinute: {value: number; sources: string[]};
  sources: PackSource[];
};

export const guidance = revive<Guidance>(data);
