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
import {readTree, writeWhole} from '../files.js';
import {formatJson} from '../../shared/format-json.js';
import {uiNamespace, uiTranslations, uiSource, recordsOf} from '../../i18n/project/messages.js';
import type {Layout} from './layout.js';
import type {ProjectLocale} from './read-locales.js';
import {coverage} from './status.js';

/** Who reviewed which sentences, and when. Without a name, that they were translated anew. */
export interface Reviewed {
  /** Full name and role. */
  by?: string;
  /** ISO 8601 day. */
  on: string;
  /** Beginnings of the keys that are meant; all without. */
  only?: readonly string[];
}

export interface Recorded {
  /** How many sentences it is now known of. */
  count: number;
  /** Whether the language as a whole is reviewed now. */
  whole: boolean;
}

/** Writes down that sentences are up to date with their English, and who reviewed them. */
export function recordReview(
  locale: ProjectLocale,
  layout: Layout,
  source: SourceMessages,
  reviewed: Reviewed,
): Recorded {
  let count = 0;
  const recordAll = (namespace: string, english: Catalogue, sentences: Catalogue) => {
    const old = recordsOf(locale.review.records, namespace);
    // A sentence that somebody reviewed as it is stays theirs.
    const stale = staleKeys(english, sentences, old);
    const entries = Object.entries(sentences).flatMap(
      ([key, sentence]): [string, ReviewRecord][] => {
        const from = sourceMessage(english, key);
        if (from === undefined) return [];
        const before = Object.keys(old).includes(key) ? old[key] : undefined;
        const isNews = reviewed.by || !before || stale.includes(key);
        if (!sentence.trim() || !isMeant(key, reviewed) || !isNews) {
          return before ? [[key, before]] : [];
        }
        count++;
        return [[key, recordOf(from, sentence, reviewed)]];
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
  writeWhole(layout.review(locale.tag), formatJson(records));
  const after = coverage({...locale, review: {...locale.review, records}}, source);
  const whole = Boolean(reviewed.by) && after.reviewed === after.wanted;
  if (whole) markReviewed(locale.tag, layout, reviewed);
  return {count, whole};
}

const isMeant = (key: string, {only}: Reviewed) =>
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
  writeWhole(table, formatJson(json));
}
