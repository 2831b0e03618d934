import type {Profile} from '../community/profile.js';
import {availableLocales} from '../i18n/load-catalog.js';
import {Localizer} from '../i18n/localizer.js';
import {negotiate} from '../i18n/negotiate.js';
import type {Problem} from '../shared/problem.js';
import {loadLocales} from './load-locales.js';
import * as site from './site-locales.js';

/** What the words of a widget are written from, before any page has it. */
export interface WordsRequest {
  /** The languages to write (BCP 47), in order. */
  languages: readonly string[];
  profile: Profile;
  /** What messages call the profile. */
  source: string;
  report: (problem: Problem) => void;
}

/** The words of a widget as HTML. */
export interface RenderedWords {
  html: string;
  /** The widget's title in the first language; empty without one. */
  title: string;
  /** The languages that were written, in order. */
  languages: string[];
}

/** One language to write. */
export interface WordsLocale {
  /** The tag as it was asked for. */
  wanted: string;
  /** The language; a draft is followed by the language that it was translated from. */
  localizer: Localizer;
}

/**
 * Loads the languages in which words are written, without duplicates. One without content, or a draft that
 * the profile hides, is reported and left out.
 */
export async function loadWordsLocales(
  namespace: string,
  {languages, profile, source, report}: WordsRequest,
): Promise<WordsLocale[]> {
  const available = availableLocales(namespace);
  // A folder that the site serves can be read by pages alone; a language that is asked for is written.
  const {languageFolders: _, languages: _listed, ...rest} = profile;
  const found = new Map<string, WordsLocale>();
  for (const wanted of languages) {
    const [tag] = negotiate([wanted], available);
    const loaded =
      tag &&
      (await loadLocales({
        wanted: {tags: [tag], isOwn: true, browser: []},
        namespaces: [namespace],
        profile: rest,
        site,
        source,
        report,
      }));
    if (!loaded || loaded.locales[0]?.tag !== tag) {
      const message = tag
        ? `The words in "${wanted}" are a draft, which the profile hides. They are left out.`
        : `There are no words in "${wanted}". The language is left out.`;
      report({code: 'no-words', message, path: wanted});
    } else if (!found.has(tag)) found.set(tag, {wanted, localizer: new Localizer(loaded)});
  }
  return [...found.values()];
}

/** @param key of the widget's title. */
export const titleAndLanguages = (
  locales: readonly WordsLocale[],
  key = 'title',
): Omit<RenderedWords, 'html'> => ({
  title: locales[0]?.localizer.content(key)[0]?.text ?? '',
  languages: locales.map(({localizer}) => localizer.language),
});
