import type {Profile} from '../community/profile.js';
import {languageOf} from './languages.js';
import {negotiate} from './negotiate.js';
import {isDraft} from './review.js';

/**
 * The languages that a site offers to its readers, in its own order.
 * @param available the languages that have locale data.
 */
export function offeredLanguages(profile: Profile, available: readonly string[]): string[] {
  const served = Object.keys(profile.languageFolders ?? {});
  const all = [...new Set([...served, ...available])];
  // Only the manifest of a hosted locale says whether it is a draft.
  const mayShow = (tag: string) => served.includes(tag) || !isDraft(languageOf(tag));
  const allowed = profile.drafts === 'hide' ? all.filter(mayShow) : all;
  const listed = (profile.languages ?? []).flatMap((tag) => negotiate([tag], allowed));
  // Hosted locales are always offered, even if the site's list lacks them.
  return listed.length ? [...new Set([...listed, ...served])] : allowed;
}
