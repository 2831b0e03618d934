import {monthNames} from './month-names.js';

/** The words for one thing: in data (OSM, HSDS, schema.org), then others in English, then French. */
export type Words = readonly [data: string, english: string, french: string];

/**
 * The names of months in English and French: one table for every reader of dates and hours. Words are in
 * lower case without accents, with spaces between them.
 */
export const monthWords: readonly Words[] = [
  'janvier janv',
  'fevrier fevr fev',
  'mars',
  'avril avr',
  'mai',
  'juin',
  'juillet juil',
  'aout aou',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
].map((french, index) => [monthNames[index]!, '', french]);
