import type {Profile} from '../community/profile.js';
import {languageOf, sourceLanguage} from './languages.js';
import {canonical, negotiate} from './negotiate.js';
import {isDraft} from './review.js';

export interface LocaleRequest {
  /** What the page asks for, or what the reader chose, best first (BCP 47). */
  tags: readonly string[];
  /** Whether the reader or the element itself asks, not something around it. */
  own: boolean;
  /** A language that leads unless the element itself asks for one. */
  lead?: string;
  /** A language to show beside the reader's. */
  companion?: string;
  profile: Profile;
  /** What the reader's browser asks for, best first. */
  browser: readonly string[];
  /** The languages that have words. */
  available: readonly string[];
}

/** The languages that a site offers to its readers, in its own order. */
export function offeredLanguages({
  profile,
  available,
}: Pick<LocaleRequest, 'profile' | 'available'>): string[] {
  const served = Object.keys(profile.languageFolders ?? {});
  const all = [...new Set([...served, ...available])];
  // Only its own manifest can tell whether a served language is a draft.
  const mayShow = (tag: string) => served.includes(tag) || !isDraft(languageOf(tag));
  const shown = profile.drafts === 'hide' ? all.filter(mayShow) : all;
  const listed = (profile.languages ?? []).flatMap((tag) => negotiate([tag], shown));
  // A folder that the site serves is offered, wherever the site forgot to list it.
  return listed.length ? [...new Set([...listed, ...served])] : shown;
}

/** The languages to show, best first: the one that leads, the reader's, and the second one asked for. */
export function chooseLanguages(request: LocaleRequest): string[] {
  const {tags, own, lead, companion, profile, browser} = request;
  const offered = offeredLanguages(request);
  const find = (wanted: readonly string[], fallbacks = profile.fallbacks) =>
    negotiate(wanted, offered, {fallbacks})[0];
  const table = Object.fromEntries(tags.map((tag) => [tag, languageOf(tag).fallback]));
  const defaults = profile.languages?.length ? offered : [];
  const reader = find([...tags, ...defaults, ...browser]) ?? find(tags, table) ?? sourceLanguage;
  const chosen = [own ? undefined : lead && find([lead]), reader, companion && find([companion])];
  return [...new Set(chosen.filter((tag): tag is string => Boolean(tag)))];
}

/**
 * Whose sentences stand beside a draft's and in for missing ones, best first; the source of all
 * words closes every chain.
 * @param options.own what the language itself says, where that is not in the table.
 */
export function fallbackChain(
  tag: string,
  {
    profile,
    available,
    own = languageOf(tag).fallback,
  }: Pick<LocaleRequest, 'profile' | 'available'> & {own?: readonly string[]},
): string[] {
  const chain = profile.fallbacks?.[tag] ?? profile.fallbacks?.[canonical(tag) ?? tag] ?? own;
  return negotiate([...chain, sourceLanguage], available).filter((other) => other !== tag);
}
