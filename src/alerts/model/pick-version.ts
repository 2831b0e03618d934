import {canonical, negotiate} from '../../i18n/negotiate.js';
import type {Alert, AlertVersion} from './alert.js';

/** Languages to try first if an alert has none of the reader's. */
const fallbacks = ['en', 'fr'];

/**
 * Picks the versions of an alert in the reader's best language, by lookup (RFC 4647); in another language if
 * it has none of the reader's.
 * @param langs BCP 47 tags, best first.
 * @returns all versions in that language: an alert may have one for each part of its area.
 */
export function pickVersion({versions}: Alert, langs: readonly string[]): AlertVersion[] {
  const tags = [...new Set(versions.map(({lang}) => lang))];
  const [best = tags[0]] = negotiate([...langs, ...fallbacks], tags);
  const same = canonical(best) ?? best;
  return versions.filter(({lang}) => (canonical(lang) ?? lang) === same);
}
