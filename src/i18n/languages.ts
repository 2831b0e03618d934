import {languages as table} from '../generated/languages.js';
import {direction} from './direction.js';
import type {Language} from './language.js';
import {canonical} from './negotiate.js';

export type {Language, PluralCounts, Review} from './language.js';

/** Every language that Tend knows by tag, also those that have a place here but no words yet. */
export const languages: Readonly<Record<string, Language>> = table;
/** What everything is written in first. */
export const sourceLanguage = 'en';

/** A tag's entry in the table, or what can be told from the tag alone. */
export function languageOf(tag: string): Language {
  const known = Object.keys(languages).find((key) => key === tag);
  return known ? languages[known]! : {...unknown(tag), direction: direction(tag)};
}

function unknown(tag: string): Omit<Language, 'direction'> {
  const name = canonical(tag) ?? tag;
  let endonym: string | undefined;
  let script = 'Zyyy';
  try {
    endonym = new Intl.DisplayNames(name, {type: 'language', fallback: 'none'}).of(name);
    script = new Intl.Locale(name).maximize().script ?? script;
  } catch {
    // The tag itself will do for a name.
  }
  return {
    endonym: endonym ?? tag,
    script,
    locale: name,
    fallback: [sourceLanguage],
    review: {state: 'draft'},
  };
}
