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

/** Formats content and UI messages in the languages that an element shows together. */
export class Localizer {
  /** The languages shown, the reader's first. */
  readonly locales: readonly LocaleMessages[];
  /** The locales used if none of `locales` has a text. */
  readonly fallbacks: readonly LocaleMessages[];

  constructor({locales, fallbacks}: ActiveLocales = {locales: [], fallbacks: []}) {
    this.locales = locales;
    this.fallbacks = fallbacks;
  }

  /** The tag of the reader's language, which is the language of the whole element. */
  get language(): string {
    return this.locales[0]?.tag ?? sourceLanguage;
  }

  /** The data of the reader's language. */
  get languageData(): Language {
    return this.locales[0]?.language ?? languageOf(sourceLanguage);
  }

  /** Endonyms of the languages in which a text shown has no named reviewer. */
  get draftEndonyms(): string[] {
    return this.locales
      .filter(({language, unreviewed}) => isDraft(language) || unreviewed?.size)
      .map(({language}) => language.endonym);
  }

  /** A content sentence in each language shown; empty where no locale has it. */
  content(key: string, values?: Values, choice?: Choice): Sentence[] {
    return resolveContent(this, key, values, choice);
  }

  /** A UI message in the reader's language; `words` calls `msg`. */
  ui(words: () => string): Sentence {
    return uiIn(this.locales[0], words);
  }

  /** A UI message in each language shown. */
  uiAll(words: () => string): Sentence[] {
    const all = this.locales.map((locale) => uiIn(locale, words));
    // If two locales lack the message, show the English once.
    return all.filter(({tag}, index) => all.findIndex((other) => other.tag === tag) === index);
  }
}

/** A UI message in one locale. If the locale lacks it, the English, marked as English. */
function uiIn(locale: LocaleMessages | undefined, words: () => string): Sentence {
  const {text, complete} = uiMessage(locale?.interface, words);
  const tag = locale && complete ? locale.tag : sourceLanguage;
  const {direction} = locale && complete ? locale.language : languageOf(sourceLanguage);
  return {...joinParts([text]), tag, direction};
}
