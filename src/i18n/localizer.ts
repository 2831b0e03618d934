import type {Choice} from './content.js';
import {uiMessage} from './interface.js';
import {languageOf, sourceLanguage, type Language} from './languages.js';
import {isDraft} from './review.js';
import {
  joinParts,
  resolveContent,
  type Sentence,
  type ActiveLocales,
  type Values,
  type LocaleMessages,
} from './message-resolver.js';

/** Says content and interface words in the languages that are shown together. */
export class Localizer {
  /** The languages shown, the reader's first. */
  readonly locales: readonly LocaleMessages[];
  /** Who speaks where none of them has a sentence. */
  readonly fallbacks: readonly LocaleMessages[];

  constructor({locales, fallbacks}: ActiveLocales = {locales: [], fallbacks: []}) {
    this.locales = locales;
    this.fallbacks = fallbacks;
  }

  /** The tag of the reader's language: that of the element as a whole. */
  get language(): string {
    return this.locales[0]?.tag ?? sourceLanguage;
  }

  /** What there is to know of the reader's language. */
  get languageData(): Language {
    return this.locales[0]?.language ?? languageOf(sourceLanguage);
  }

  /** The languages of which something shown has not been reviewed by anybody named, in themselves. */
  get draftEndonyms(): string[] {
    return this.locales
      .filter(({language, unreviewed}) => isDraft(language) || unreviewed?.size)
      .map(({language}) => language.endonym);
  }

  /** A sentence in each language shown; none where no language has it. */
  content(key: string, values?: Values, choice?: Choice): Sentence[] {
    return resolveContent(this, key, values, choice);
  }

  /** Interface words in the reader's language: `words` is asked for them. */
  ui(words: () => string): Sentence {
    return uiIn(this.locales[0], words);
  }

  /** Interface words in each language shown. */
  uiAll(words: () => string): Sentence[] {
    const all = this.locales.map((locale) => uiIn(locale, words));
    // Two languages without a word of their own need not both show the same English.
    return all.filter(({tag}, index) => all.findIndex((other) => other.tag === tag) === index);
  }
}

/** Words of the source stand in, as such, for a language that lacks some. */
function uiIn(locale: LocaleMessages | undefined, words: () => string): Sentence {
  const {text, complete} = uiMessage(locale?.interface, words);
  const tag = locale && complete ? locale.tag : sourceLanguage;
  const {direction} = locale && complete ? locale.language : languageOf(sourceLanguage);
  return {...joinParts([text]), tag, direction};
}
