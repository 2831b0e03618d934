import type {SourceMessages} from '../translation-lint.js';
import type {Catalogue} from '../content.js';
import type {Language} from '../language.js';
import {sourceMessage, staleKeys, unreviewedKeys} from '../review-records.js';
import type {Xliff} from '../xliff.js';
import {messageLocation, partNames, type MessageLocation} from './message-locations.js';
import {keysFor, recordsOf, uiNamespace, uiSource, uiTranslations} from './messages.js';

/** The state of a translation: missing, outdated because the English changed, not reviewed, or reviewed. */
export type EntryState = 'empty' | 'stale' | 'draft' | 'reviewed';

/** One message to review, beside its English. */
export interface ReviewEntry extends MessageLocation {
  key: string;
  english: string;
  /** Empty if the message is not translated. */
  target: string;
  state: EntryState;
  /** A note to translators from the code. */
  note?: string;
}

/** The messages of one namespace, in the order of the English. */
export interface ReviewPart {
  namespace: string;
  /** Title in English. */
  name: string;
  entries: ReviewEntry[];
}

/** A language's messages and their review records. */
export interface TranslatedLocale {
  tag: string;
  language: Language;
  /** Namespace → content. */
  content: Record<string, {sentences: Catalogue}>;
  /** UI messages. */
  labels?: Pick<Xliff, 'units'>;
  /** Namespace → key → record. */
  review: {records: Record<string, unknown>};
}

/** Lists everything to review in a language, the most important part first. */
export function reviewParts(locale: TranslatedLocale, source: SourceMessages): ReviewPart[] {
  const namespaces = Object.keys(partNames).filter((name) => name in source.content);
  const parts = namespaces.map((namespace): ReviewPart => {
    const english = source.content[namespace]!;
    const sentences = locale.content[namespace]?.sentences ?? {};
    const stateOf = states(locale, namespace, english, sentences);
    const entries = keysFor(english, locale.tag, locale.language).map((key) => ({
      ...messageLocation(key, english),
      key,
      english: sourceMessage(english, key)!,
      target: sentences[key] ?? '',
      state: stateOf(key),
    }));
    return {namespace, name: partNames[namespace]!, entries};
  });
  return [...parts, uiPart(locale, source)];
}

function uiPart(locale: TranslatedLocale, source: SourceMessages): ReviewPart {
  const english = uiSource(source);
  const sentences = locale.labels ? uiTranslations(locale.labels) : {};
  const stateOf = states(locale, uiNamespace, english, sentences);
  const entries = source.labels.map(({id, desc}) => ({
    path: [],
    only: [],
    key: id,
    english: english[id]!,
    target: sentences[id] ?? '',
    state: stateOf(id),
    note: desc,
  }));
  return {namespace: uiNamespace, name: partNames[uiNamespace]!, entries};
}

function states(
  locale: TranslatedLocale,
  namespace: string,
  english: Catalogue,
  sentences: Catalogue,
) {
  const records = recordsOf(locale.review.records, namespace);
  const stale = new Set(staleKeys(english, sentences, records));
  const unreviewed = new Set(unreviewedKeys(english, sentences, records));
  return (key: string): EntryState => {
    if (!sentences[key]?.trim()) return 'empty';
    if (stale.has(key)) return 'stale';
    return unreviewed.has(key) ? 'draft' : 'reviewed';
  };
}
