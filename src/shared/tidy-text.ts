import {controlCharacters, separators} from './control-characters.js';

/** Matches a text that needs tidying. Most texts do not. */
const untidy =
  // eslint-disable-next-line no-control-regex -- they are to be found
  /[\u0000-\u001f\u007f-\u00a0\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|^\s|\s$|\s\s/;

/** Normalizes white space. Paragraphs stay. */
export const tidy = (text: string): string => (untidy.test(text) ? tidied(text) : text);

const tidied = (text: string): string =>
  text
    .replace(separators, ' ')
    .replace(controlCharacters, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
