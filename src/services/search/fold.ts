/** Letters that are no letter with a mark, or are written in several ways. */
const others: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ı: 'i',
  ə: 'e',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
};
const odd = new RegExp(`[${Object.keys(others).join('')}]`, 'g');

/**
 * Marks that a word is found without: accents, Arabic vowels and stretching, glottal stops and apostrophes.
 * Vowel signs of Indic scripts are letters, and stay.
 */
const marks = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640'’ʼ‘`´ʔʷ]/g;

/** A text as it is compared: small letters without marks, words apart by one space. */
export function fold(text: string): string {
  const small = text.toLowerCase();
  // What is plain needs only its signs taken out.
  if (/^[\x20-\x7e\n]*$/.test(small))
    return small
      .replace(/'/g, '')
      .replace(/[^a-z\d]+/g, ' ')
      .trim();
  return (
    small
      // Letters of other widths, ligatures and their kind.
      .replace(/[\uff00-\uffef\ufb00-\ufeff]+/g, (wide) => wide.normalize('NFKD'))
      .replace(odd, (letter) => others[letter]!)
      .normalize('NFD')
      .replace(marks, '')
      .normalize('NFC')
      .replace(odd, (letter) => others[letter]!)
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
      .trim()
  );
}

/** Scripts that set no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

/** The words of a text as they are compared; of scripts without spaces, each two letters together. */
export function wordsOf(text: string): string[] {
  const folded = fold(text);
  if (!folded) return [];
  if (folded.charCodeAt(0) < 0x250 && !/[\u0e00-\uffff]/.test(folded)) return folded.split(' ');
  const pairs = (run: string) => {
    const letters = [...run];
    if (letters.length < 3) return ` ${run} `;
    return ` ${letters
      .slice(1)
      .map((letter, index) => letters[index]! + letter)
      .join(' ')} `;
  };
  return folded.replace(unspaced, pairs).split(' ').filter(Boolean);
}
