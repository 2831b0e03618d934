import {languages as table} from '../generated/languages.js';
import {guessLanguage} from './guess-language.js';
import type {Language} from './language.js';

export type {Language, PluralCounts, Review} from './language.js';

/** All languages that Tend knows, by tag. Some have no locale data yet. */
export const languages: Readonly<Record<string, Language>> = table;
/** The language that everything is written in first. */
export const sourceLanguage = 'en';

/** A tag's entry in the table, or a guess from the tag alone. */
export function languageOf(tag: string): Language {
  const known = Object.keys(languages).find((key) => key === tag);
  return known ? languages[known]! : guessLanguage(tag);
}
