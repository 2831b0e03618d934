import {placeholder} from './content.js';
import type {Language} from './language.js';

/** A fault in a translation that could mislead the reader or break the display. */
export interface TranslationFault {
  key: string;
  code: string;
  /** Completes `"key" …`. */
  message: string;
}

/** The data of a language that the checks need. */
export interface CheckedLanguage {
  tag: string;
  language: Pick<Language, 'script' | 'plurals' | 'partial'>;
}

/** A fault of one sentence; the caller adds the key. */
export type SentenceFault = Omit<TranslationFault, 'key'>;

/**
 * Checks one aspect of a sentence.
 * @param target the translation.
 * @param source the English.
 */
export type SentenceCheck = (
  target: string,
  source: string,
  checked: CheckedLanguage,
) => SentenceFault | undefined;

/** A sentence without its placeholders. */
export const withoutPlaceholders = (sentence: string) => sentence.replace(placeholder, ' ');

/** Every match of a global pattern. */
export const allMatches = (text: string, pattern: RegExp): string[] => text.match(pattern) ?? [];
