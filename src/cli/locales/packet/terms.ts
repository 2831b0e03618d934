import {isTree} from '../../../i18n/read-language.js';

/**
 * A choice of words that a reviewer looks at first, from `locales/terms/<tag>.json`:
 * `{"recovery position": {"choice": "…", "reason": "…", "alternatives": ["…"]}}`.
 */
export interface Term {
  /** The English term. */
  term: string;
  /** What the language says for it. */
  choice: string;
  /** Why, in English. */
  reason: string;
  /** What else it might be called. */
  alternatives: string[];
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';

/** One entry of the file; undefined for what has another form. */
export function termOf(term: string, value: unknown): Term | undefined {
  if (!isTree(value)) return undefined;
  const {choice, reason, alternatives = []} = value;
  const sound = isText(choice) && isText(reason) && Array.isArray(alternatives);
  if (!sound || !alternatives.every(isText)) return undefined;
  return {term, choice, reason, alternatives};
}
