/** One language: an entry of `locales/languages.json`, or the `language.json` of a hosted locale. */
export interface Language {
  /** Its name in the language itself. */
  endonym: string;
  /** Source of the endonym, if no speaker has confirmed it to us. Not shipped. */
  endonymSource?: string;
  /** Code of ISO 15924. */
  script: string;
  direction: 'ltr' | 'rtl';
  /** The tag for dates and numbers with `Intl`; a Canadian one if it exists. */
  locale: string;
  /** Fallback locales for missing sentences, best first. */
  fallback: string[];
  /**
   * Plural forms, if the platform has none: category → the exact counts that use it. Every other count uses
   * `other`. `{}` means that one form serves all counts.
   */
  plurals?: PluralCounts;
  /** The translation is not complete yet: missing sentences are counted, not reported as faults. */
  partial?: boolean;
  review: Review;
}

export type PluralCounts = Partial<Record<Intl.LDMLPluralRule, number[]>>;

/** Who reviewed a language's content. A person is named only with their consent. */
export type Review =
  {state: 'source'} | {state: 'draft'} | {state: 'reviewed'; by: string; on: string};
