import {foldText} from '../../shared/fold-text.js';
import {htmlToText} from '../../shared/html-to-text.js';
import {isObject, type Json} from '../../shared/json/json-object.js';
import {memoize} from '../../shared/memoize.js';
import {withoutMarkdown} from '../../shared/markdown-to-text.js';

export {isObject, type Json};

/** Texts that exports write for an empty value. */
const nothing = /^(null|undefined|nan|n\/a|#n\/a|<null>|\\n|-+|\.)$/i;

/** A text or number as text; undefined for an empty value. */
export function raw(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return text && !(text.length < 10 && nothing.test(text)) ? text : undefined;
}

/** Plain text on one line: names, numbers, parts of an address. */
export function line(value: unknown): string | undefined {
  const text = raw(value);
  if (!text) return undefined;
  return htmlToText(text).replace(/\s*\n\s*/g, ' ') || undefined;
}

/** Plain text with its paragraphs, from HTML or Markdown. */
export function paragraphs(value: unknown): string | undefined {
  const text = raw(value);
  return text ? htmlToText(withoutMarkdown(text)) || undefined : undefined;
}

/** A list; a single value becomes a list of one, an empty value an empty list. */
export const list = (value: unknown): unknown[] =>
  Array.isArray(value)
    ? value
    : value === undefined || value === null || value === ''
      ? []
      : [value];

export const objects = (value: unknown): Json[] => list(value).filter(isObject);

/** The values without duplicates and without undefined. */
export function uniqueDefined<T>(values: readonly (T | undefined)[]): T[] {
  // Most lists have two or three values, for which a set would be slower.
  if (values.length > 20) {
    return [...new Set(values)].filter(
      (value): value is NonNullable<typeof value> => value !== undefined,
    );
  }
  const all: T[] = [];
  for (const value of values) if (value !== undefined && !all.includes(value)) all.push(value);
  return all;
}

/** The list; undefined if it is empty. */
export const some = <T>(values: T[]): T[] | undefined => (values.length ? values : undefined);

/** A number, also with a decimal comma. */
export function number(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  const text = raw(value)?.replace(',', '.');
  return text && /^[-+−]?\d*\.?\d+(e-?\d+)?$/i.test(text)
    ? Number(text.replace('−', '-'))
    : undefined;
}

const yes = /^(y|yes|true|t|1|x|✓|✔|o|oui|vrai|v|si|sí|available|offered)$/i;
const no = /^(n|no|non|false|f|faux|0|none|never|not|unknown|inconnu|n\/?d)$/i;

/** Converts yes or no; undefined for any other value. */
export function truth(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const text = raw(value) ?? '';
  return yes.test(text) ? true : no.test(text) ? false : undefined;
}

/**
 * Folds a heading, key or term to one spelling: `Téléphone 1`, `telephone1` and `Telephone_1` become
 * `telephone_1`. Cached, because a file repeats the same few texts.
 */
export const foldHeading = memoize(
  (text: string) =>
    foldText(
      text.replace(/([a-zà-ÿ])([A-Z])/g, '$1_$2').replace(/([A-Z]{2,}|\d)([A-Z][a-z])/g, '$1_$2'),
    )
      .replace(/([a-z])(\d)/g, '$1_$2')
      .replace(/[^\p{L}\p{N}]+/gu, '_')
      .replace(/^_|_$/g, ''),
  5000,
);
