import type {Profile} from '../community/profile.js';
import {languages, sourceLanguage} from './languages.js';
import {negotiate} from './negotiate.js';
import {companion, isDraft} from './review.js';

export interface Asked {
  /** What the page asks for, best first (BCP 47). */
  tags: readonly string[];
  /** Whether the element itself asks, not something around it. */
  own: boolean;
  /** A language that leads unless the element itself asks for one. */
  lead?: string;
  /** A language to show beside the reader's. */
  second?: string;
  profile: Profile;
  /** What the reader's browser asks for, best first. */
  browser: readonly string[];
  /** The languages that have words. */
  available: readonly string[];
}

const fallbacks = Object.fromEntries(
  Object.entries(languages).map(([tag, {fallback}]) => [tag, fallback]),
);

/**
 * The languages to show, best first: the one that leads, the reader's, and the second one asked
 * for, each draft followed by what it was translated from. Never empty.
 */
export function chooseLanguages(asked: Asked): string[] {
  const {tags, own, lead, second, profile, browser, available} = asked;
  const shown = profile.drafts === 'hide' ? available.filter((tag) => !isDraft(tag)) : available;
  const listed = negotiate(profile.languages ?? [], shown);
  const offered = listed.length ? listed : shown;
  const find = (...wanted: (string | undefined)[]) =>
    negotiate(
      wanted.filter((tag) => tag !== undefined),
      offered,
      {fallbacks},
    )[0];
  const reader = find(...tags, ...listed, ...browser) ?? sourceLanguage;
  const chosen = [own ? undefined : find(lead), reader, find(second)];
  return [
    ...new Set(chosen.flatMap((tag) => (tag === undefined ? [] : [tag, companion(tag) ?? tag]))),
  ];
}
