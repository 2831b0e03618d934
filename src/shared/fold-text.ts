/**
 * Marks that people leave out when they type: accents of Latin, Greek and Cyrillic, Arabic vowel signs,
 * hamzas and stretching, Hebrew points, and invisible characters. Vowel signs of Indic scripts and the
 * voicing marks of kana distinguish words, so they stay.
 */
const marks =
  // eslint-disable-next-line no-misleading-character-class -- combining marks on their own, without letters
  /[\u00ad\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u2069\u20d0-\u20f0\ufe00-\ufe0f\ufe20-\ufe2f\ufeff]/g;

/** Letters that Unicode does not decompose, as people type them on a keyboard without them. */
const spellings: Record<string, string> = {
  // Europe
  ...{œ: 'oe', æ: 'ae', ß: 'ss', þ: 'th', ð: 'd', đ: 'd', ø: 'o', ł: 'l', ı: 'i', ħ: 'h', ς: 'σ'},
  // Languages of the First Peoples, which use some Greek letters.
  ...{ə: 'e', ɬ: 'l', ɫ: 'l', ƛ: 'tl', λ: 'l', θ: 'th', χ: 'x', ɣ: 'g', ŋ: 'n', ʒ: 'z', ƚ: 'l'},
  ...{ⱥ: 'a', ȼ: 'c', ŧ: 't', ⱦ: 't', ꞓ: 'c', ɛ: 'e', ɔ: 'o', ʌ: 'a', ɩ: 'i', ʊ: 'u'},
  // Arabic, Persian, Urdu
  ...{ى: 'ي', ی: 'ي', ے: 'ي', ک: 'ك', ة: 'ه', ہ: 'ه', ھ: 'ه', ٱ: 'ا'},
};
const spelled = new RegExp(`[${Object.keys(spellings).join('')}]`, 'g');

/** The characters that people use as an apostrophe, and the glottal stops of many languages. */
const apostrophes = /[`\u2018\u2019\u02b9-\u02c1\u2032ʔʕɂ]/g;

/** Digits of other scripts; the code of each zero ends in 0 or 6. */
const otherDigits = /[٠-٩۰-۹०-९০-৯੦-੯૦-૯]/g;
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6];

// eslint-disable-next-line no-control-regex -- all of ASCII
const ascii = /^[\x00-\x7f]*$/;

/**
 * Folds a text for comparison: lower case, without accents, in one encoding. "Élan", "ÉLAN" and "ｅｌａｎ"
 * fold to the same text; so do ё and е, Arabic with and without vowel signs, "Xʷ" and "Xw". Every
 * apostrophe becomes `'`. Spaces and punctuation stay.
 */
export function foldText(text: string): string {
  const small = text.toLowerCase();
  if (ascii.test(small)) return small.replace(/`/g, "'");
  return small
    .replace(/´/g, "'") // NFKD would turn it into a space
    .normalize('NFKD')
    .toLowerCase()
    .replace(apostrophes, "'")
    .replace(marks, '')
    .replace(spelled, (letter) => spellings[letter]!)
    .replace(otherDigits, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - zeros.find((zero) => code >= zero && code < zero + 10)!);
    })
    .normalize('NFC');
}
