import {canonical, negotiate} from '../../i18n/negotiate.js';
import type {Alert, AlertVersion} from './alert.js';

/** In which of these an alert is better shown than in none. */
const otherwise = ['en', 'fr'];

/**
 * What an alert says in the language that a reader reads best, by lookup (RFC 4647); in some other,
 * where it does not say it in theirs.
 * @param langs BCP 47 tags, best first.
 * @returns all versions of that language: an alert may have one for each part of its area.
 */
export function pickVersion({versions}: Alert, langs: readonly string[]): AlertVersion[] {
  const tags = [...new Set(versions.map(({lang}) => lang))];
  const [best = tags[0]] = negotiate([...langs, ...otherwise], tags);
  const same = canonical(best) ?? best;
  return versions.filter(({lang}) => (canonical(lang) ?? lang) === same);
}
