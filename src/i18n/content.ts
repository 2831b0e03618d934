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

/** A sentence with the key that it stands under, context and plural form included. */
export interface ResolvedKey {
  key: string;
  text: string;
}

/** Finds one sentence; undefined when the catalogue has none. */
export type FindContent = (key: string, choice?: Choice) => ResolvedKey | undefined;

/** `{{name}}`, with or without spaces, as i18next has it. */
export const placeholder = /\{\{\s*([\w-]+)\s*\}\}/g;

/**
 * What i18next answers for the part of its format that our catalogues use, without its 14 kB on the
 * way to the first step: context and plural suffixes, then placeholders. A test holds the two equal
 * for every key, language and context; a site's sentence that uses more is answered by i18next
 * itself (content-i18next.ts).
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
    // A form that a language should have and lacks is answered by its most general one.
    if (count !== undefined) candidates.push(...endings.map((context) => `${context}_other`));
    for (const ending of candidates) {
      const text = catalogue[key + ending];
      if (text !== undefined) return {key: key + ending, text};
    }
    return undefined;
  };
}

/** Puts values into a sentence's placeholders. One without a value is left empty, as i18next does. */
export const fill = (sentence: string, value: (name: string) => string | undefined): string =>
  split(sentence)
    .map((part) => (typeof part === 'string' ? part : (value(part.name) ?? '')))
    .join('');

/** A sentence as its words and, in their places, the names of its values. */
export function split(sentence: string): (string | {name: string})[] {
  // What a pattern with one group splits into: words, name, words, name, …
  const pieces = sentence.split(placeholder);
  return pieces.map((piece, index) => (index % 2 ? {name: piece} : piece));
}

/** The names in a sentence's placeholders, sorted, each once. */
export function placeholders(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(placeholder)].map(([, name]) => name!))].sort();
}

/** Whether a sentence nests others, which only i18next itself answers. */
export const needsI18next = (sentence: string): boolean => sentence.includes('$t(');
