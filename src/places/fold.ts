import {foldText} from '../shared/fold-text.js';

/**
 * Folds a place name for comparison. In addition to `foldText`, it removes punctuation and turns "saint" into
 * "st". "St. John's", "Saint-Jérôme" and "SAINT JEROME" become "st johns", "st jerome", "st jerome"; a colon
 * that makes a vowel long goes: "Kahnawà:ke" becomes "kahnawake".
 */
export const foldPlaceName = (text: string): string =>
  foldText(text)
    .replace(/'/g, '')
    .replace(/(\p{L}):(?=\p{L})/gu, '$1')
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1') // N.S.
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bsaint(e?)\b/g, 'st$1')
    .trim();

/** Words that official names end with and people leave out. */
const generic =
  /(?: (?:first nations?|(?:cree|dene|ojibway|anishinabek?|innu) (?:first )?nation|nations?|indian (?:band|reserve)|band(?: of indians| council)?|tribe|village council|part|\d+[a-z]?))+$/;

/** A folded name without such words: "garden hill first nations" becomes "garden hill". */
export const bareName = (folded: string): string => folded.replace(generic, '');
