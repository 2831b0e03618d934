/** The words for one thing: in data (OSM, HSDS, schema.org), then others in English, then French. */
export type Words = readonly [data: string, english: string, french: string];

/**
 * The names of months in English and French: one table for every reader of dates and hours. Words are in
 * lower case without accents, with spaces between them.
 */
export const monthWords: readonly Words[] = [
  ['january jan', '', 'janvier janv'],
  ['february feb', '', 'fevrier fevr fev'],
  ['march mar', '', 'mars'],
  ['april apr', '', 'avril avr'],
  ['may', '', 'mai'],
  ['june jun', '', 'juin'],
  ['july jul', '', 'juillet juil'],
  ['august aug', '', 'aout aou'],
  ['september sept sep', '', 'septembre'],
  ['october oct', '', 'octobre'],
  ['november nov', '', 'novembre'],
  ['december dec', '', 'decembre'],
];
