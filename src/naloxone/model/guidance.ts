import type {Quantity} from '../../i18n/format.js';
import {guidance as data} from '../../generated/evidence.js';
import type {GuideLines} from './guide-pack.js';
import {revive, type PackSource} from './response-pack.js';

/** One sentence of the guide: its key in the content, and the ids of its sources. */
export interface Line {
  id: string;
  sources: string[];
  /** No source has been read for it yet, and the guide says so. */
  unverified?: true;
  /** Advice rather than a fact: it needs no source. */
  advice?: true;
}

/** A number that holds everywhere, with its sources. */
export interface GuidanceValue extends Quantity {
  sources: string[];
}

/** Sentences and numbers that hold everywhere, with their sources. */
export type Guidance = Record<keyof GuideLines, Line[]> & {
  /** Numbers by the name of their placeholder. */
  values: Record<string, GuidanceValue>;
  /** The pace of chest compressions. */
  compressionsPerMinute: {value: number; sources: string[]};
  sources: PackSource[];
};

export const guidance = revive<Guidance>(data);
