import {foldText} from '../../shared/fold-text.js';

/** A sequence of letters and digits, with apostrophes and hyphens inside. */
const writtenWord = /[\p{L}\p{N}\p{M}]+(?:['-]+[\p{L}\p{N}\p{M}]+)*/gu;
/** Signs that a text has more than plain words: other letters, hyphens, initials, joined postal codes. */
// eslint-disable-next-line no-control-regex -- all of ASCII
const special = /[^\x00-\x7f]|['-]|[a-z]\.[a-z]|\d[a-z\d]{2}[a-z]/;

/** Initials with full stops: "o.a.t." is one word. */
const initials = /(^|[^\p{L}\p{N}])((?:\p{L}\.){2,})(?=$|[^\p{L}\p{N}])/gu;

/** Elided words of French and Italian: "l'hôpital", "d'accueil", "qu'on". */
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu|dell|all|un)'(?=..)/;

/** The Arabic article, also after "and", "in" and "like", before at least three letters. */
const arabicArticle = /^(?:[وفبك]?ال|لل)(?=...)/;

/** A postal code without its space, perhaps incomplete: Canadian, then British. */
const postalCodes = [/^([a-z]\d[a-z])(\d[a-z]?\d?)$/, /^([a-z]{1,2}\d[a-z\d]?)(\d[a-z]{2})$/];

/** Scripts without spaces between words, or with particles joined to words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu;
/** Texts without these characters do not contain those scripts. */
const firstUnspaced = /[\u0e00-\uffff]|[\ud800-\udbff]/;

function writtenWords(folded: string): string[] {
  const joined = folded.includes('.')
    ? folded.replace(
        initials,
        (_, before: string, letters: string) => before + letters.replace(/\./g, ''),
      )
    : folded;
  return joined.match(writtenWord) ?? [];
}

/** Pairs of neighbouring letters, and the last letter alone, so that each letter begins one. */
const pairs = (run: string): string[] => {
  const letters = [...run];
  return letters.map((letter, at) => letter + (letters[at + 1] ?? ''));
};

/** Splits a word into pieces if its script has no spaces. */
function pieces(word: string, split: (run: string) => string[]): string[] {
  if (!firstUnspaced.test(word)) return [word];
  return word
    .replace(unspaced, (run) => ` ${split(run).join(' ')} `)
    .split(' ')
    .filter(Boolean);
}

const withoutArticle = (word: string) => word.replace(arabicArticle, '');

/** Both halves of a postal code, else the word. */
function halves(word: string): string[] {
  for (const code of postalCodes) {
    const match = code.exec(word);
    if (match) return [match[1]!, match[2]!];
  }
  return [word];
}

/**
 * The folded words of a text for the search, perhaps with duplicates. Each spelling of a word is included:
 * "drop-in" as "drop", "in" and "dropin", "l'hôpital" as "hopital" and "lhopital", "st. john's" as "johns"
 * and "john". Scripts without spaces give pairs of letters.
 */
export function textWords(text: string): string[] {
  const folded = foldText(text);
  if (!special.test(folded)) return folded.match(/[a-z0-9]+/g) ?? [];
  const words: string[] = [];
  for (const written of writtenWords(folded)) {
    const parts = written.split(/-+/);
    if (parts.length > 1 && !firstUnspaced.test(written)) words.push(written.replace(/['-]/g, ''));
    for (const part of parts) {
      const whole = part.replace(/'/g, '');
      for (const half of halves(whole)) words.push(...pieces(half, pairs));
      if (whole !== part) words.push(...part.split("'").filter(({length}) => length > 1));
      const bare = withoutArticle(whole);
      if (bare !== whole) words.push(bare);
    }
  }
  return words;
}

/**
 * The folded words of a query, as `textWords` makes them, without repeats. The last one may be incomplete,
 * unless a space or sign follows.
 */
export function queryWords(query: string): string[] {
  const split = (run: string) => {
    const all = pairs(run);
    return all.length > 1 ? all.slice(0, -1) : all;
  };
  const words = writtenWords(foldText(query))
    .flatMap((written) => written.split(/-+/))
    .map((part) => part.replace(elided, '').replace(/'/g, ''))
    .flatMap((part) => halves(withoutArticle(part)))
    .flatMap((word) => pieces(word, split));
  return [...new Set(words)];
}
