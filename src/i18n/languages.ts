import {languages as table} from '../generated/languages.js';

/** One language, as `locales/languages.json` has it. */
export interface Language {
  /** Its name in itself. */
  endonym: string;
  /** ISO 15924. */
  script: string;
  direction: 'ltr' | 'rtl';
  /** The tag that `Intl` formats dates and numbers with: Canada's ways where it has them. */
  locale: string;
  /** Whose sentences stand in for missing ones, best first. */
  fallback: string[];
  review: Review;
}

/** Who stands behind a language's words: nobody is named unless they agreed to be. */
export type Review =
  {state: 'source'} | {state: 'draft'} | {state: 'reviewed'; by: string; on: string};

/** The built-in languages by tag. */
export const languages: Readonly<Record<string, Language>> = table;
/** What everything is written in first. */
export const sourceLanguage = 'en';
