import {isTree} from '../read-language.js';

/**
 * A translated term that a reviewer checks first, from `locales/terms/<tag>.json`:
 * `{"recovery position": {"choice": "…", "reason": "…", "alternatives": ["…"]}}`.
 */
export interface Term {
  /** The English term. */
  term: string;
  /** The translation. */
  choice: string;
  /** Why it was chosen, in English. */
  reason: string;
  /** Other possible translations. */
  alternatives: string[];
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';

/** Reads one entry of the file; undefined if it has another form. */
export function readTerm(term: string, value: unknown): Term | undefined {
  if (!isTree(value)) return undefined;
  const {choice, reason, alternatives = []} = value;
  const isValid = isText(choice) && isText(reason) && Array.isArray(alternatives);
  if (!isValid || !alternatives.every(isText)) return undefined;
  return {term, choice, reason, alternatives};
}
