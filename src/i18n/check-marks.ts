import {allMatches, type SentenceCheck} from './sentence-check.js';

/** Overrides and embeddings end with POP DIRECTIONAL FORMATTING, isolates with their own end. */
export const directionMarks: SentenceCheck = (target, _, {tag}) => {
  // Overrides reverse the letters; only the pseudo-language, which no one reads, uses them.
  if (/[\u202D\u202E]/u.test(target) && tag !== 'ar-XB') return overriding;
  const open: string[] = [];
  for (const [mark] of target.matchAll(/[\u202A-\u202E\u2066-\u2069]/gu)) {
    if (mark === '\u202C' || mark === '\u2069') {
      if (open.pop() !== mark) return unbalanced;
    } else open.push(mark < '\u2066' ? '\u202C' : '\u2069');
  }
  return open.length ? unbalanced : undefined;
};
const overriding = {
  code: 'direction-override',
  message: 'has invisible marks that turn letters round; take them out',
};
const unbalanced = {
  code: 'direction-marks',
  message: 'has invisible direction marks that are not in pairs; take them out',
};

/** Pairs of brackets. Each character only opens or only closes. */
const brackets = ['()', '[]', '「」', '『』', '（）', '【】', '《》', '⟨⟩'];
/** German and Danish use these the other way round (»German«), so only their number is compared. */
const angles = ['«»', '‹›'];
/** Quotation marks that open in one language and close in another. */
const doubleQuotes = /["“”„‟]/gu;

export const pairs: SentenceCheck = (target, source) => {
  const wrong = [
    ...brackets.filter((pair) => !isPaired(target, pair)),
    ...angles.filter((pair) => count(target, pair[0]!) !== count(target, pair[1]!)),
  ].map((pair) => [...pair].join(' '));
  const odd =
    allMatches(target, doubleQuotes).length % 2 !== allMatches(source, doubleQuotes).length % 2;
  const named = odd ? [...wrong, '" "'] : wrong;
  return named.length
    ? {
        code: 'pairs',
        message: `has quotation marks or brackets without their pair: ${named.join(', ')}`,
      }
    : undefined;
};

const count = (text: string, mark: string) => text.split(mark).length - 1;

/** Whether each opening mark is followed by its closing one. */
function isPaired(text: string, [open, close]: string): boolean {
  let depth = 0;
  for (const mark of text) {
    if (mark === open) depth++;
    if (mark === close && --depth < 0) return false;
  }
  return depth === 0;
}
