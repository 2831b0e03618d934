import type {SourceMessages} from '../../i18n/translation-lint.js';
import type {Catalogue} from '../../i18n/content.js';
import type {Language} from '../../i18n/language.js';
import {
  sentenceHash,
  sourceMessage,
  staleKeys,
  type ReviewRecord,
  type ReviewRecords,
} from '../../i18n/review-records.js';
import {readTree, writeAtomically} from '../files.js';
import {formatJson} from '../../shared/format-json.js';
import {uiNamespace, uiTranslations, uiSource, recordsOf} from '../../i18n/project/messages.js';
import type {Layout} from './layout.js';
import type {ProjectLocale} from './read-locales.js';
import {coverage} from './status.js';

/** Who reviewed which messages, and when. Without a name: that they match the present English. */
export interface Reviewed {
  /** Full name and role. */
  by?: string;
  /** ISO 8601 day. */
  on: string;
  /** Beginnings of the keys to record; all if empty. */
  only?: readonly string[];
}

/** The outcome of recording a review. */
export interface Recorded {
  /** How many messages were recorded. */
  count: number;
  /** Whether the language as a whole is reviewed now. */
  whole: boolean;
}

/** Records that messages match their English, and who reviewed them. */
export function recordReview(
  locale: ProjectLocale,
  layout: Layout,
  source: SourceMessages,
  reviewed: Reviewed,
): Recorded {
  let count = 0;
  const recordAll = (namespace: string, english: Catalogue, sentences: Catalogue) => {
    const old = recordsOf(locale.review.records, namespace);
    // Without a new reviewer, an existing review of a message stays.
    const stale = staleKeys(english, sentences, old);
    const entries = Object.entries(sentences).flatMap(
      ([key, sentence]): [string, ReviewRecord][] => {
        const source = sourceMessage(english, key);
        if (source === undefined) return [];
        const before = Object.keys(old).includes(key) ? old[key] : undefined;
        const isNew = reviewed.by || !before || stale.includes(key);
        if (!sentence.trim() || !isSelected(key, reviewed) || !isNew) {
          return before ? [[key, before]] : [];
        }
        count++;
        return [[key, recordOf(source, sentence, reviewed)]];
      },
    );
    return Object.fromEntries(entries);
  };
  const records: Record<string, ReviewRecords> = {};
  for (const [namespace, {sentences}] of Object.entries(locale.content)) {
    const english = source.content[namespace];
    if (english) records[namespace] = recordAll(namespace, english, sentences);
  }
  if (locale.labels) {
    const labels = uiTranslations(locale.labels);
    records[uiNamespace] = recordAll(uiNamespace, uiSource(source), labels);
  }
  writeAtomically(layout.review(locale.tag), formatJson(records));
  const after = coverage({...locale, review: {...locale.review, records}}, source);
  const whole = Boolean(reviewed.by) && after.reviewed === after.wanted;
  if (whole) markReviewed(locale.tag, layout, reviewed);
  return {count, whole};
}

const isSelected = (key: string, {only}: Reviewed) =>
  !only?.length || only.some((start) => key === start || key.startsWith(`${start}.`));

const recordOf = (english: string, sentence: string, {by, on}: Reviewed): ReviewRecord =>
  by
    ? {state: 'reviewed', source: sentenceHash(english), target: sentenceHash(sentence), by, on}
    : {state: 'draft', source: sentenceHash(english)};

function markReviewed(tag: string, {kind, table}: Layout, {by, on}: Reviewed): void {
  const json = readTree(table);
  const entry = (kind === 'project' ? json[tag] : json) as Partial<Language>;
  entry.review = {state: 'reviewed', by: by!, on};
  delete entry.partial;
  writeAtomically(table, formatJson(json));
}
