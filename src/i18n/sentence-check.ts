import {placeholder} from './content.js';
import type {Language} from './language.js';

/** Something in a translation that could mislead or break what is shown. */
export interface TranslationFault {
  key: string;
  code: string;
  /** Completes `"key" …`. */
  message: string;
}

/** What there is to know of a language to check a sentence in it. */
export interface CheckedLanguage {
  tag: string;
  language: Pick<Language, 'script' | 'plurals' | 'partial'>;
}

/** A fault of one sentence, whose key the caller knows. */
export type SentenceFault = Omit<TranslationFault, 'key'>;

/** Checks one thing about a sentence. @param target the translation. @param source the English. */
export type SentenceCheck = (
  target: string,
  source: string,
  checked: CheckedLanguage,
) => SentenceFault | undefined;

/** A sentence without its placeholders. */
export const withoutPlaceholders = (sentence: string) => sentence.replace(placeholder, ' ');

/** Every match of a global pattern. */
export const allMatches = (text: string, pattern: RegExp): string[] => text.match(pattern) ?? [];
