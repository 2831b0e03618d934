import {foldText} from '../../shared/fold-text.js';

/** What stands between spaces and signs, with its apostrophes and hyphens. */
const standing = /[\p{L}\p{N}\p{M}]+(?:['-]+[\p{L}\p{N}\p{M}]+)*/gu;
/** All that makes a text more than plain words: other letters, hyphens, initials, joined postal codes. */
// eslint-disable-next-line no-control-regex -- all of ASCII
const special = /[^\x00-\x7f]|['-]|[a-z]\.[a-z]|\d[a-z\d]{2}[a-z]/;

/** Initials with stops: "o.a.t." is one word. */
const initials = /(^|[^\p{L}\p{N}])((?:\p{L}\.){2,})(?=$|[^\p{L}\p{N}])/gu;

/** What is put before a word in French and Italian: "l'hôpital", "d'accueil", "qu'on". */
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu|dell|all|un)'(?=..)/;

/** "The", "and the", "in the", "like the" in Arabic, where enough of the word is left. */
const arabicArticle = /^(?:[وفبك]?ال|لل)(?=...)/;

/** A postal code written as one, perhaps not to its end: Canadian, then British. */
const postalCodes = [/^([a-z]\d[a-z])(\d[a-z]?\d?)$/, /^([a-z]{1,2}\d[a-z\d]?)(\d[a-z]{2})$/];

/** Scripts that set no spaces between words, or hang particles on to them. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu;
/** Below this there is none of them. */
const firstUnspaced = /[\u0e00-\uffff]|[\ud800-\udbff]/;

function standingWords(folded: string): string[] {
  const joined = folded.includes('.')
    ? folded.replace(
        initials,
        (_, before: string, letters: string) => before + letters.replace(/\./g, ''),
      )
    : folded;
  return joined.match(standing) ?? [];
}

/** Two neighbouring letters each, and the last alone, so that every letter begins one. */
const pairs = (run: string): string[] => {
  const letters = [...run];
  return letters.map((letter, at) => letter + (letters[at + 1] ?? ''));
};

/** A word in pieces where its script sets no spaces. */
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
 * The words by which a text is found, folded; one may come twice. Those that are written in several ways
 * are found by each: "drop-in" as "drop", "in" and "dropin", "l'hôpital" as "hopital" and "lhopital",
 * "st. john's" as "johns" and "john". Chinese and its like are found by each pair of neighbours.
 */
export function textWords(text: string): string[] {
  const folded = foldText(text);
  if (!special.test(folded)) return folded.match(/[a-z0-9]+/g) ?? [];
  const found: string[] = [];
  for (const written of standingWords(folded)) {
    const parts = written.split(/-+/);
    if (parts.length > 1 && !firstUnspaced.test(written)) found.push(written.replace(/['-]/g, ''));
    for (const part of parts) {
      const whole = part.replace(/'/g, '');
      for (const half of halves(whole)) found.push(...pieces(half, pairs));
      if (whole !== part) found.push(...part.split("'").filter(({length}) => length > 1));
      const bare = withoutArticle(whole);
      if (bare !== whole) found.push(bare);
    }
  }
  return found;
}

/**
 * The words that somebody asks for, folded, as `textWords` finds them, each once. The last may be half
 * typed, unless something stands after it.
 */
export function queryWords(query: string): string[] {
  const split = (run: string) => {
    const all = pairs(run);
    return all.length > 1 ? all.slice(0, -1) : all;
  };
  const found = standingWords(foldText(query))
    .flatMap((written) => written.split(/-+/))
    .map((part) => part.replace(elided, '').replace(/'/g, ''))
    .flatMap((part) => halves(withoutArticle(part)))
    .flatMap((word) => pieces(word, split));
  return [...new Set(found)];
}
