import {foldText} from '../shared/fold-text.js';

/**
 * Folds a place name for comparison. In addition to `foldText`, it removes punctuation and turns "saint" into
 * "st". "St. John's", "Saint-Jérôme" and "SAINT JEROME" become "st johns", "st jerome", "st jerome".
 */
export const foldPlaceName = (text: string): string =>
  foldText(text)
    .replace(/'/g, '')
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1') // N.S.
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bsaint(e?)\b/g, 'st$1')
    .trim();
