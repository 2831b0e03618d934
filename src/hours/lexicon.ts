import {indexNames} from '../shared/month-names.js';
import type {Words} from '../shared/month-words.js';
import {weekdayNames} from './weekday-names.js';

/**
 * The words of opening hours in English and French, except the months: one table for every notation.
 * Words are in lower case without accents, with spaces between them.
 */

/** Monday first, as in ISO 8601. French "mar" (Tuesday) is March in English: `text-lexer.ts` decides. */
export const weekdayWords: readonly Words[] = [
  [weekdayNames[0], 'm', 'lundi lun lu'],
  [weekdayNames[1], 't', 'mardi ma'],
  [weekdayNames[2], 'weds w', 'mercredi mer me'],
  [weekdayNames[3], '', 'jeudi jeu je'],
  [weekdayNames[4], 'f', 'vendredi ven ve'],
  [weekdayNames[5], '', 'samedi sam'],
  [weekdayNames[6], '', 'dimanche dim di'],
];

export const closedWords: Words = ['closed off', '', 'ferme fermee fermes'];
export const noonWords: Words = ['noon', '', 'midi'];
export const midnightWords: Words = ['midnight', '', 'minuit'];

/** Word → its row in a table, from 1. */
export const indexWords = (table: readonly Words[]): ReadonlyMap<string, number> =>
  indexNames(table.map((row) => row.join(' ')));

/** The words as alternatives of a pattern. */
export const anyOf = (words: Words): string => split(words.join(' ')).join('|');

const split = (words: string) => words.split(' ').filter(Boolean);
