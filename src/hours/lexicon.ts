import type {Words} from '../shared/month-words.js';

/**
 * The words of opening hours in English and French, except the months: one table for every notation.
 * Words are in lower case without accents, with spaces between them.
 */

/** Monday first, as in ISO 8601. French "mar" (Tuesday) is March in English: `text-lexer.ts` decides. */
export const weekdayWords: readonly Words[] = [
  ['monday mon mo', 'm', 'lundi lun lu'],
  ['tuesday tues tue tu', 't', 'mardi ma'],
  ['wednesday wed we', 'weds w', 'mercredi mer me'],
  ['thursday thurs thur thu th', '', 'jeudi jeu je'],
  ['friday fri fr', 'f', 'vendredi ven ve'],
  ['saturday sat sa', '', 'samedi sam'],
  ['sunday sun su', '', 'dimanche dim di'],
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
