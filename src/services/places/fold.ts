import {fold as foldWords} from '../search/fold.js';

/**
 * A place's name as it is compared: as any words, with "saint" short. "St. John's", "Saint-Jérôme" and
 * "SAINT JEROME" become "st johns", "st jerome" and "st jerome".
 */
export const fold = (text: string): string =>
  foldWords(text.replace(/\b([A-Za-z])\.(?=[A-Za-z]\b)/g, '$1')) // N.S.
    .replace(/\bsaint(e?)\b/g, 'st$1');
