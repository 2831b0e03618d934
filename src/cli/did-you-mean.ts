import {editDistance} from '../shared/edit-distance.js';

/** The most typing errors in a word that is still recognized. */
const mostErrors = 2;

/** A question after a misspelt word: ` Did you mean "locales"?`; empty if no known word is near. */
export function didYouMean(typed: string, known: readonly string[]): string {
  const [best] = known
    .filter((word) => Math.abs(word.length - typed.length) <= mostErrors)
    .map((word) => ({word, errors: editDistance(typed, word, mostErrors)}))
    .filter(({errors}) => errors <= Math.min(mostErrors, typed.length - 2))
    .sort((a, b) => a.errors - b.errors);
  return best ? ` Did you mean "${best.word}"?` : '';
}
