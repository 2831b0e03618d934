/**
 * The words of opening hours in English and French: one table for all notations. Words are in lower case,
 * without accents, and separated by spaces.
 */

/** The words for one thing: in data (OSM, HSDS, schema.org), other English words, French words. */
export type Words = readonly [data: string, english: string, french: string];

/** Monday first, as in ISO 8601. French "mar" (Tuesday) is March in English: `text-lexer.ts` decides. */
export const weekdayWords: readonly Words[] = [
  ['monday mon mo', 'm', 'lundi lun'],
  ['tuesday tues tue tu', 't', 'mardi'],
  ['wednesday wed we', 'weds w', 'mercredi mer'],
  ['thursday thurs thur thu th', '', 'jeudi jeu'],
  ['friday fri fr', 'f', 'vendredi ven'],
  ['saturday sat sa', '', 'samedi sam'],
  ['sunday sun su', '', 'dimanche dim'],
];

export const monthWords: readonly Words[] = [
  ['january jan', '', 'janvier janv'],
  ['february feb', '', 'fevrier fevr fev'],
  ['march mar', '', 'mars'],
  ['april apr', '', 'avril avr'],
  ['may', '', 'mai'],
  ['june jun', '', 'juin'],
  ['july jul', '', 'juillet juil'],
  ['august aug', '', 'aout'],
  ['september sept sep', '', 'septembre'],
  ['october oct', '', 'octobre'],
  ['november nov', '', 'novembre'],
  ['december dec', '', 'decembre'],
];

export const closedWords: Words = ['closed off', '', 'ferme fermee fermes'];
export const noonWords: Words = ['noon', '', 'midi'];
export const midnightWords: Words = ['midnight', '', 'minuit'];

/** Word → its row in a table, from 1. With `only`, words of data alone. */
export const indexWords = (table: readonly Words[], only?: 'data'): ReadonlyMap<string, number> =>
  new Map(
    table.flatMap((row, index) =>
      split(only ? row[0] : row.join(' ')).map((word): [string, number] => [word, index + 1]),
    ),
  );

/** The words as alternatives of a pattern. */
export const anyOf = (words: Words): string => split(words.join(' ')).join('|');

const split = (words: string) => words.split(' ').filter(Boolean);
