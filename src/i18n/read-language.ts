import type {Language, PluralCounts, Review} from './language.js';
import {canonical} from './negotiate.js';

/** An object in JSON. */
export type Tree = {[key: string]: unknown};

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value that cannot be used as it is. */
export interface LanguageFault {
  key: string;
  /** Completes `"key" …`. */
  message: string;
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';

/** ISO 8601, a real day. */
export const isDay = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  new Date(`${value}T00:00Z`).toJSON()?.slice(0, 10) === value;

const isPlurals = (value: unknown): value is PluralCounts =>
  isTree(value) &&
  Object.entries(value).every(
    ([form, counts]) =>
      /^(zero|one|two|few|many)$/.test(form) &&
      Array.isArray(counts) &&
      counts.every((count) => typeof count === 'number'),
  );

const isReview = (value: unknown): value is Review =>
  isTree(value) &&
  (value['state'] === 'draft' ||
    value['state'] === 'source' ||
    (value['state'] === 'reviewed' && isText(value['by']) && isDay(value['on'])));

/** Each key of a language's entry: what it has to be, in words and as a check. */
const rules: Record<keyof Language, [must: string, fits: (value: unknown) => boolean]> = {
  endonym: ['must be the language’s own name for itself', isText],
  endonymSource: ['must be the address of the page where the name was read', isText],
  script: [
    'must be a script’s code of four letters, such as "Latn" or "Cans"',
    (value) => isText(value) && /^[A-Z][a-z]{3}$/.test(value),
  ],
  direction: ['must be "ltr" or "rtl"', (value) => value === 'ltr' || value === 'rtl'],
  locale: [
    'must be the language tag that dates and numbers are written by',
    (value) => isText(value) && Boolean(canonical(value)),
  ],
  fallback: [
    'must be a list of language tags',
    (value) => Array.isArray(value) && value.every((item) => isText(item) && canonical(item)),
  ],
  plurals: ['must say for which counts each form is, such as {"one": [1], "two": [2]}', isPlurals],
  partial: ['must be true or false', (value) => typeof value === 'boolean'],
  review: [
    'must be {"state": "draft"}, or {"state": "reviewed"} with the full name of who reviewed it ("by") and the day ("on": "2026-12-01")',
    isReview,
  ],
};

export const languageKeys = Object.keys(rules) as (keyof Language)[];

/**
 * Reads a language's entry, from `languages.json` or from the manifest of its folder.
 * @param known supplies each value that is missing or cannot be used.
 */
export function readLanguage(
  json: Tree,
  known: Language,
): {language: Language; faults: LanguageFault[]} {
  const faults: LanguageFault[] = [];
  const valid = languageKeys.flatMap((key): [string, unknown][] => {
    const value = json[key];
    if (value === undefined) return [];
    const [message, fits] = rules[key];
    if (fits(value)) return [[key, value]];
    faults.push({key, message});
    return [];
  });
  return {language: {...known, ...(Object.fromEntries(valid) as Partial<Language>)}, faults};
}
