import type {Profile} from '../community/profile.js';
import {languageOf, sourceLanguage} from './languages.js';
import {canonical, negotiate} from './negotiate.js';

export interface LocaleRequest {
  /** The languages of the page, or the reader's choice, best first (BCP 47). */
  tags: readonly string[];
  /** Whether the reader or the element itself sets them, rather than an element around it. */
  isOwn: boolean;
  /** A language that comes first unless the element itself sets one. */
  lead?: string;
  /** A language to show beside the reader's. */
  companion?: string;
  profile: Profile;
  /** The languages of the reader's browser, best first. */
  browser: readonly string[];
  /** The languages that may be shown: what the site offers, else all that have locale data. */
  offered: readonly string[];
}

/** The languages to show, best first: the leading one, the reader's, and the companion. */
export function chooseLanguages(request: LocaleRequest): string[] {
  const {tags, isOwn, lead, companion, profile, browser, offered} = request;
  // One by one: the first is usually offered, and then the others need not be looked up.
  const find = (wanted: readonly string[], fallbacks = profile.fallbacks) => {
    for (const tag of wanted) {
      const [match] = negotiate([tag], offered, {fallbacks});
      if (match) return match;
    }
    return undefined;
  };
  const table = Object.fromEntries(tags.map((tag) => [tag, languageOf(tag).fallback]));
  const defaults = profile.languages?.length ? offered : [];
  const reader = find([...tags, ...defaults, ...browser]) ?? find(tags, table) ?? sourceLanguage;
  const chosen = [isOwn ? undefined : lead && find([lead]), reader, companion && find([companion])];
  return [...new Set(chosen.filter((tag): tag is string => Boolean(tag)))];
}

/**
 * The locales shown beside a draft and used for missing sentences, best first. The source locale ends every
 * chain.
 * @param options.available the languages that have locale data.
 * @param options.ownFallbacks the language's own data, if it is not in the table.
 */
export function fallbackChain(
  tag: string,
  {
    profile,
    available,
    ownFallbacks = languageOf(tag).fallback,
  }: {profile: Profile; available: readonly string[]; ownFallbacks?: readonly string[]},
): string[] {
  const chain =
    profile.fallbacks?.[tag] ?? profile.fallbacks?.[canonical(tag) ?? tag] ?? ownFallbacks;
  return negotiate([...chain, sourceLanguage], available).filter((other) => other !== tag);
}
