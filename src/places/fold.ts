import {foldText} from '../shared/fold-text.js';

/**
 * Folds a place name for comparison: beyond `foldText`, punctuation separates words or goes, and "saint"
 * is "st". "St. John's", "Saint-Jérôme" and "SAINT JEROME" become "st johns", "st jerome", "st jerome".
 */
export const foldPlaceName = (text: string): string =>
  foldText(text)
    .replace(/'/g, '')
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1') // N.S.
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bsaint(e?)\b/g, 'st$1')
    .trim();
