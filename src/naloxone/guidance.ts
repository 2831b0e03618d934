import {guidance as data} from '../generated/guidance.js';
import {revive, type Source} from './response-pack.js';

/** One sentence of the guide, by its key in the content, with the ids of what it rests on. */
export interface Line {
  id: string;
  sources: string[];
}

/** What holds everywhere: each list in the order it is shown. `When` is text in the file, a Date here. */
export interface Guidance<When = Date> {
  signs: Line[];
  unsure: Line[];
  nasal: Line[];
  injection: Line[];
  stop: Line[];
  recovery: Line[];
  tell: Line[];
  sources: Source<When>[];
}

export const guidance: Guidance = revive(data);
