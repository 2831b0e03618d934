/**
 * One language, as `locales/languages.json` has it, and as the `language.json` of a folder that a
 * site serves.
 */
export interface Language {
  /** Its name in itself. */
  endonym: string;
  /** Where the endonym was read, for one that no speaker has confirmed to us. Not shipped. */
  endonymSource?: string;
  /** ISO 15924. */
  script: string;
  direction: 'ltr' | 'rtl';
  /** The tag that `Intl` formats dates and numbers with: Canada's ways where it has them. */
  locale: string;
  /** Fallback locales for missing sentences, best first. */
  fallback: string[];
  /**
   * Plural forms where the platform knows none: category → the exact counts that take it; every
   * other count takes `other`. `{}` says that one form serves all.
   */
  plurals?: PluralCounts;
  /** Its words are not all there yet: missing ones are counted, not faults. */
  partial?: boolean;
  review: Review;
}

export type PluralCounts = Partial<Record<Intl.LDMLPluralRule, number[]>>;

/** Who reviewed a language's content. A person is named only with their consent. */
export type Review =
  {state: 'source'} | {state: 'draft'} | {state: 'reviewed'; by: string; on: string};
