import {categoryWords} from '../../generated/category-words.js';
import {memoize} from '../../shared/memoize.js';
import {Vocabulary} from './vocabulary.js';
import {queryWords} from './words.js';

/** What people call categories, in every language: "methadone", "soup kitchen". */
interface CategoryWords {
  vocabulary: Vocabulary;
  /** Category → its phrases, as indexes of their words. */
  phrases: readonly (readonly [category: string, words: readonly number[]])[];
}

/** The words of `locales/search`, indexed on first use. */
const indexed = memoize((): CategoryWords => {
  const phrases = Object.entries(categoryWords).flatMap(([category, all]) =>
    all.split(', ').map((phrase) => [category, queryWords(phrase)] as const),
  );
  const words = [...new Set(phrases.flatMap(([, each]) => each))].sort();
  const vocabulary = new Vocabulary(words);
  return {
    vocabulary,
    phrases: phrases.map(([category, each]) => [
      category,
      each.map((word) => vocabulary.find(word)!),
    ]),
  };
});

/** The words by which people call categories. */
export const categoryVocabulary = (): Vocabulary => indexed().vocabulary;

/**
 * The categories that a query names: it has every word of one of their phrases, or is the beginning of one.
 * A word like "centre" alone names nothing.
 * @param typed for each word of the query, the words of `categoryVocabulary` that it matches, and how well.
 * @returns for each word of the query, the categories that it helps to name, and how well it matches.
 */
export function namedCategories(
  typed: readonly ReadonlyMap<number, number>[],
): ReadonlyMap<string, number>[] {
  const found = typed.map(() => new Map<string, number>());
  const all = new Set(typed.flatMap((words) => [...words.keys()]));
  for (const [category, phrase] of indexed().phrases) {
    const isBegun = typed.length > 1 && typed.every((words, at) => words.has(phrase[at]!));
    if (!isBegun && !phrase.every((word) => all.has(word))) continue;
    typed.forEach((words, at) => {
      for (const word of phrase) {
        const fit = words.get(word) ?? Infinity;
        if (fit < (found[at]!.get(category) ?? Infinity)) found[at]!.set(category, fit);
      }
    });
  }
  return found;
}
