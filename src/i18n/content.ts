import type {Language} from './language.js';
import {pluralForm} from './plurals.js';

/** A language's sentences of one feature: flat keys in i18next's JSON v4 form (`key_context_plural`). */
export type Catalogue = Readonly<Record<string, string>>;

export interface Choice {
  /** i18next contexts to try, best first; the plain key comes last. */
  contexts?: readonly string[];
  /** Picks the plural form. */
  count?: number;
}

/** A sentence, and its full key with context and plural form. */
export interface ResolvedKey {
  key: string;
  text: string;
}

/** Finds one sentence; undefined if the catalogue lacks it. */
export type FindContent = (key: string, choice?: Choice) => ResolvedKey | undefined;

/** A placeholder in i18next's form: `{{name}}`, with or without spaces. */
export const placeholder = /\{\{\s*([\w-]+)\s*\}\}/g;

/**
 * Resolves the part of i18next's format that our catalogues use, without its 14 kB before the first step:
 * context and plural suffixes, then placeholders. A test compares it with i18next for every key, language and
 * context. A site's sentence that needs more goes to i18next itself (content-i18next.ts).
 */
export function compiledContent(
  catalogue: Catalogue,
  tag: string,
  language?: Pick<Language, 'plurals'>,
): FindContent {
  return (key, {contexts = [], count} = {}) => {
    const endings = [...contexts.map((name) => `_${name}`), ''];
    const plurals = count === undefined ? [''] : [`_${pluralForm(count, tag, language)}`, ''];
    if (count === 0) plurals.unshift('_zero');
    const candidates = endings.flatMap((context) => plurals.map((plural) => context + plural));
    // If the language lacks a plural form that it should have, use its most general form.
    if (count !== undefined) candidates.push(...endings.map((context) => `${context}_other`));
    for (const ending of candidates) {
      const text = catalogue[key + ending];
      if (text !== undefined) return {key: key + ending, text};
    }
    return undefined;
  };
}

/** Fills a sentence's placeholders. A placeholder without a value becomes empty, as in i18next. */
export const fill = (sentence: string, value: (name: string) => string | undefined): string =>
  split(sentence)
    .map((part) => (typeof part === 'string' ? part : (value(part.name) ?? '')))
    .join('');

/** Splits a sentence into text and the names of its values. */
export function split(sentence: string): (string | {name: string})[] {
  // Splitting at a pattern with one group gives: text, name, text, name, …
  const pieces = sentence.split(placeholder);
  return pieces.map((piece, index) => (index % 2 ? {name: piece} : piece));
}

/** The names of a sentence's placeholders, sorted, without repeats. */
export function placeholders(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(placeholder)].map(([, name]) => name!))].sort();
}

/** Whether a sentence nests others, which only i18next supports. */
export const needsI18next = (sentence: string): boolean => sentence.includes('$t(');
