import {guidance as data} from '../generated/evidence.js';
import type {GuideLines} from './guide-pack.js';
import {revive, type Source} from './response-pack.js';

/** One sentence of the guide, by its key in the content, with the ids of what it rests on. */
export interface Line {
  id: string;
  sources: string[];
}

/** What holds everywhere, with what it rests on. */
export type Guidance = Record<keyof GuideLines, Line[]> & {sources: Source[]};

export const guidance = revive<Guidance>(data);
