import {fnv1a64} from './lit-localize.js';
import type {Catalogue} from './content.js';
import {pluralEnding, pluralStem} from './plural-endings.js';

/**
 * The review of one translated sentence, in `locales/review/<tag>.json`: namespace → key → record. The
 * namespace `interface` holds the ids of UI messages.
 */
export interface ReviewRecord {
  state: 'draft' | 'reviewed';
  /** Hash of the English sentence at the time of translation or review. */
  source: string;
  /** Hash of the translated sentence that was reviewed; without it, the reviewed text is unknown. */
  target?: string;
  /** Full name and role of the reviewer. */
  by?: string;
  /** Day of the review, in ISO 8601. */
  on?: string;
}

export type ReviewRecords = Readonly<Record<string, ReviewRecord>>;

/** A hash of a sentence: it changes with every letter. */
export const sentenceHash = (sentence: string): string => fnv1a64(sentence);

/**
 * The English sentence that a translated key comes from. A language may have plural forms that
 * English lacks; they come from its `other`.
 */
export function sourceMessage(source: Catalogue, key: string): string | undefined {
  if (Object.keys(source).includes(key)) return source[key];
  return pluralEnding(key) ? source[`${pluralStem(key)}_other`] : undefined;
}

/** The keys whose English has changed since they were translated or reviewed. */
export function staleKeys(source: Catalogue, target: Catalogue, records: ReviewRecords): string[] {
  return Object.keys(target).filter((key) => {
    const english = sourceMessage(source, key);
    const record = recordOf(records, key);
    return english !== undefined && record && record.source !== sentenceHash(english);
  });
}

/** The keys that no named person has reviewed in their present wording. */
export function unreviewedKeys(
  source: Catalogue,
  target: Catalogue,
  records: ReviewRecords,
): string[] {
  return Object.keys(target).filter((key) => {
    const english = sourceMessage(source, key);
    const record = recordOf(records, key);
    return (
      record?.state !== 'reviewed' ||
      typeof record.by !== 'string' ||
      !record.by.trim() ||
      english === undefined ||
      record.source !== sentenceHash(english) ||
      record.target !== sentenceHash(target[key]!)
    );
  });
}

/** Inherited keys such as `constructor` are not records. */
const recordOf = (records: ReviewRecords, key: string): ReviewRecord | undefined =>
  Object.keys(records).includes(key) ? records[key] : undefined;
