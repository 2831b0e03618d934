/** Letters that are no letter with a mark. */
const others: Record<string, string> = {œ: 'oe', æ: 'ae', ł: 'l', ø: 'o', ß: 'ss', đ: 'd'};

/**
 * A name as it is compared: small letters without marks, words apart by one space, "saint" short. "St.
 * John's", "Saint-Jérôme" and "SAINT JEROME" become "st johns", "st jerome" and "st jerome".
 */
export const foldPlaceName = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’ʼ`´]/g, '')
    .replace(/[œæłøßđ]/g, (letter) => others[letter]!)
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1') // N.S.
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bsaint(e?)\b/g, 'st$1')
    .trim();
