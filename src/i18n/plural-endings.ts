import type {Language} from './language.js';
import {platformKnows} from './intl-support.js';

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
