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

/** The plural categories that a language needs, always with `other`. */
export function pluralForms(tag: string, language?: Pick<Language, 'plurals'>): string[] {
  if (platformKnows(tag, 'PluralRules')) {
    return [...new Intl.PluralRules(tag).resolvedOptions().pluralCategories];
  }
  return [...new Set([...Object.keys(language?.plurals ?? {}), 'other'])];
}

/** The key without its plural ending (`doses_few` → `doses`). */
export const pluralStem = (key: string): string =>
  key.slice(0, key.length - (pluralEnding(key)?.length ?? 0));

/** The plural ending of a key (`doses_few` → `_few`). */
export const pluralEnding = (key: string): string | undefined =>
  /_(zero|one|two|few|many|other)$/.exec(key)?.[0];
