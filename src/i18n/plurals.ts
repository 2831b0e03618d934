import type {Language} from './language.js';
import {once} from './once.js';

/**
 * Whether the platform itself speaks a language. `Intl` never says no: asked for one that it does
 * not know, it answers in the browser's own, so a Cree sentence would get German months.
 */
export const platformKnows = once((locale: string, service: Service): boolean => {
  if (certain.test(locale)) return true;
  try {
    const {supportedLocalesOf}: {supportedLocalesOf: (tag: string) => string[]} = Intl[service];
    return supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
});

/** What every engine speaks; to ask for it takes an old phone longer than to say the whole guide. */
const certain = /^(ar|en|es|fr|hi|ko|pt|ru|uk|vi|zh)(-|$)/;

/** Services of `Intl` that need a language. */
type Service =
  'PluralRules' | 'NumberFormat' | 'DateTimeFormat' | 'RelativeTimeFormat' | 'DisplayNames';

/** The CLDR plural category of a count: the language's own table, else the platform's, else `other`. */
export function pluralForm(
  count: number,
  tag: string,
  language?: Pick<Language, 'plurals'>,
): Intl.LDMLPluralRule {
  if (platformKnows(tag, 'PluralRules')) return new Intl.PluralRules(tag).select(count);
  const entries = Object.entries(language?.plurals ?? {}) as [Intl.LDMLPluralRule, number[]][];
  return entries.find(([, counts]) => counts.includes(count))?.[0] ?? 'other';
}

/** The categories that a language's sentences with a count need, `other` always among them. */
export function pluralForms(tag: string, language?: Pick<Language, 'plurals'>): string[] {
  if (platformKnows(tag, 'PluralRules')) {
    return [...new Intl.PluralRules(tag).resolvedOptions().pluralCategories];
  }
  return [...new Set([...Object.keys(language?.plurals ?? {}), 'other'])];
}

/** A key without that ending (`doses_few` → `doses`). */
export const pluralStem = (key: string): string =>
  key.slice(0, key.length - (pluralEnding(key)?.length ?? 0));

/** The ending of a key that says which plural form it is (`doses_few` → `_few`). */
export const pluralEnding = (key: string): string | undefined =>
  /_(zero|one|two|few|many|other)$/.exec(key)?.[0];
