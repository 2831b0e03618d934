import {direction} from './direction.js';
import type {Language} from './language.js';
import {canonical} from './negotiate.js';
import {platformKnows} from './intl-support.js';

/** Guesses the data of a language from its tag. Never throws. */
export function guessLanguage(tag: string): Language {
  const name = canonical(tag) ?? tag;
  let endonym: string | undefined;
  let script = 'Zyyy';
  try {
    // For a language that it does not know, the platform would give the name in the browser's language.
    if (platformKnows(name, 'DisplayNames')) {
      endonym = new Intl.DisplayNames(name, {type: 'language', fallback: 'none'}).of(name);
    }
    script = new Intl.Locale(name).maximize().script ?? script;
  } catch {
    // Use the tag as the name.
  }
  return {
    endonym: endonym ?? tag,
    script,
    direction: direction(tag),
    locale: name,
    fallback: ['en'],
    review: {state: 'draft'},
  };
}
