import type {LocalizedValue} from './format.js';
import {languages} from './languages.js';
import {memoize} from '../shared/memoize.js';
import {platformHasWords} from './intl-support.js';

/**
 * The name of a language in another one (`Punjabi`, `pendjabi`); its own name if the platform has none.
 * Script and country are left out: a reader does not need them here.
 */
export const languageName = (tag: string): LocalizedValue => ({
  format: ({locale}) => nameOf(locale, tag),
});

/** Several languages in one sentence: `English, French and Punjabi`. */
export const languageNames = (tags: readonly string[]): LocalizedValue => ({
  format: ({locale}) => {
    const names = tags.map((tag) => nameOf(locale, tag));
    return inOneSentence(locale)([...new Set(names)]);
  },
});

type Namer = (tag: string) => string | undefined;

function nameOf(locale: string, tag: string): string {
  const [language = tag] = tag.split(/[-_]/);
  const named = namer(locale)(language);
  if (named) return named;
  const known = Object.keys(languages).find((each) => each === tag || each === language);
  return known ? languages[known]!.endonym : tag;
}

const namer = memoize((locale: string): Namer => {
  // Browsers before 2021 lack this API. For an unknown language, a browser would answer in its own.
  const {DisplayNames} = Intl as {DisplayNames?: typeof Intl.DisplayNames};
  if (!DisplayNames || !platformHasWords(locale)) return () => undefined;
  const names = new DisplayNames([locale], {type: 'language', fallback: 'none'});
  return (tag) => {
    try {
      return names.of(tag) ?? undefined;
    } catch {
      return undefined;
    }
  };
});

type Lister = (items: string[]) => string;

const inOneSentence = memoize((locale: string): Lister => {
  const {ListFormat} = Intl as {
    ListFormat?: new (locale: string) => {format: Lister};
  };
  // If the platform has no lists for the language, use commas, which are understood everywhere.
  if (!ListFormat || !platformHasWords(locale)) return (items) => items.join(', ');
  const list = new ListFormat(locale);
  return (items) => list.format(items);
});
