import type {Language} from './language.js';
import {platformKnows} from './intl-support.js';

/**
 * The CLDR plural category of a count: from the language's own table, else from the platform, else `other`.
 */
export function pluralForm(
  count: number,
  tag: string,
  language?: Pick<Language, 'plurals'>,
): Intl.LDMLPluralRule {
  if (platformKnows(tag, 'PluralRules')) return new Intl.PluralRules(tag).select(count);
  const entries = Object.entries(language?.plurals ?? {}) as [Intl.LDMLPluralRule, number[]][];
  return entries.find(([, counts]) => counts.includes(count))?.[0] ?? 'other';
}
