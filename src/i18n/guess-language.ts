import {direction} from './direction.js';
import type {Language} from './language.js';
import {canonical} from './negotiate.js';
import {platformKnows} from './intl-support.js';

/** A language's data as far as its tag alone gives them. Never throws. */
export function guessLanguage(tag: string): Language {
  const name = canonical(tag) ?? tag;
  let endonym: string | undefined;
  let script = 'Zyyy';
  try {
    // Of a language that it does not know, the platform tells the name in the browser's own.
    if (platformKnows(name, 'DisplayNames')) {
      endonym = new Intl.DisplayNames(name, {type: 'language', fallback: 'none'}).of(name);
    }
    script = new Intl.Locale(name).maximize().script ?? script;
  } catch {
    // The tag itself will do for a name.
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
