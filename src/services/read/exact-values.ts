import {canonical} from '../../i18n/negotiate.js';

/** Thrown and caught by the exact reader for a value that needs interpretation. */
export class Inexact extends Error {}

export function must(holds: unknown): asserts holds {
  if (!holds) throw new Inexact();
}

export type ExactJson = Record<string, unknown>;

export const exactObject = (value: unknown): ExactJson => {
  must(typeof value === 'object' && value !== null && !Array.isArray(value));
  return value as ExactJson;
};

export const exactListOf = <T>(read: (value: unknown) => T, value: unknown): T[] => {
  must(Array.isArray(value));
  return [...new Set((value as unknown[]).map(read))];
};

/**
 * Matches text that `coerce.ts` would change: characters to remove, signs of HTML, untidy space, and words
 * for an empty value.
 */
const untidy =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[<\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u202a-\u202e\u2066-\u2069\ufeff]|&(#|[a-z]+\d*;)|^\s|\s$|[^\S\n]\s|\s[^\S\n]|\n{3}|^(-+|\.|null|undefined|nan|(#?n\/a))$/i;
const markdown = /[*_`[\\~]|^ {0,3}[#>]|^[-+] |^-{3}/m;
/** Longer texts are cut. */
const longest = 20_000;

export const exactWords = (value: unknown): string => {
  must(typeof value === 'string' && value && value.length <= longest && !untidy.test(value));
  must(!markdown.test(value));
  return value;
};

export const exactLine = (value: unknown): string => {
  must(typeof value === 'string' && value && value.length <= longest && !untidy.test(value));
  must(!value.includes('\n'));
  return value;
};

export const exactTag = (value: unknown): string => {
  must(typeof value === 'string' && canonical(value) === value);
  return value;
};

/** A word of three letters is accepted only if the platform knows a language with that code. */
export const exactLanguage = (value: unknown): string => {
  must(typeof value === 'string' && /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(value));
  const named = (tag: string) => new Intl.DisplayNames(['en'], {type: 'language'}).of(tag) !== tag;
  const is = canonical(value);
  must(is && (value.length === 2 || value.includes('-') || named(is)));
  return is;
};

/** One of a few values. */
export const exactOneOf =
  <T extends string>(all: readonly T[]) =>
  (value: unknown): T => {
    must(all.includes(value as T));
    return value as T;
  };
