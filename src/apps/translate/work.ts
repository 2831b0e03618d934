import {uiNamespace, uiSource} from '../../i18n/project/messages.js';
import {reviewParts, type ReviewPart} from '../../i18n/project/review-entries.js';
import {readTerm, type Term} from '../../i18n/project/terms.js';
import {checkSentence, type SourceMessages} from '../../i18n/translation-lint.js';
import {split} from '../../i18n/content.js';
import {guessLanguage} from '../../i18n/guess-language.js';
import type {Language} from '../../i18n/language.js';
import {platformKnows} from '../../i18n/intl-support.js';
import {pluralEnding} from '../../i18n/plural-endings.js';
import {sentenceHash, type ReviewRecord} from '../../i18n/review-records.js';
import type {XliffPart as Piece} from '../../i18n/xliff.js';

/** A language that is being translated. Serializable as JSON. */
export interface Work {
  tag: string;
  language: Language;
  /**
   * Namespace → key → message. UI messages are under `interface`, by id, with `{{x0}}` for values.
   */
  sentences: Record<string, Record<string, string>>;
  /** Namespace → key → review record. */
  records: Record<string, Record<string, ReviewRecord>>;
  /** Content of `terms/<tag>.json`. */
  terms: Record<string, unknown>;
  /** `namespace:key` → time of the last change in this browser, in milliseconds. */
  touched: Record<string, number>;
}

/** Identifies a message. */
export interface MessagePlace {
  namespace: string;
  key: string;
}

/** A message's place as text. */
export const placeId = ({namespace, key}: MessagePlace): string => `${namespace}:${key}`;

/** What a translator enters about a new language. */
export type LanguageDetails = Pick<Language, 'endonym' | 'script' | 'direction'> &
  Partial<Pick<Language, 'plurals' | 'fallback'>>;

/** Creates a language without messages. */
export function newWork(tag: string, details?: Partial<LanguageDetails>): Work {
  const guess = guessLanguage(tag);
  const {plurals = {}, ...others} = details ?? {};
  const language: Language = {
    ...guess,
    ...others,
    // Prefer the platform's plural rules.
    ...(platformKnows(guess.locale, 'PluralRules') ? {} : {plurals}),
    review: {state: 'draft'},
  };
  return {tag, language, sentences: {}, records: {}, terms: {}, touched: {}};
}

/** Splits a UI message into texts and values. `{{x0}}` is the first value of the English. */
export const piecesOf = (sentence: string, english: readonly Piece[]): Piece[] =>
  split(sentence).map((piece) =>
    typeof piece === 'string'
      ? piece
      : (english.find((each) => typeof each !== 'string' && `x${each.id}` === piece.name) ??
        `{{${piece.name}}}`),
  );

/** Every message that the language needs, with its translation and state. */
export const partsOfWork = (
  {tag, language, sentences, records}: Work,
  source: SourceMessages,
): ReviewPart[] => {
  const labels = sentences[uiNamespace] ?? {};
  const units = source.labels.map(({id, source: english}, line) => ({
    id,
    line,
    source: [...english],
    target: labels[id] ? piecesOf(labels[id], english) : undefined,
  }));
  const content = Object.fromEntries(
    Object.entries(sentences).map(([namespace, all]) => [namespace, {sentences: all}]),
  );
  return reviewParts({tag, language, content, labels: {units}, review: {records}}, source);
};

/** Changes a message. Its review no longer applies. */
export function write(
  work: Work,
  place: MessagePlace & {english: string},
  text: string,
  now: number,
): Work {
  const {namespace, key, english} = place;
  return {
    ...work,
    sentences: put(work.sentences, place, text),
    records: put<ReviewRecord>(work.records, place, {
      state: 'draft',
      source: sentenceHash(english),
    }),
    touched: {...work.touched, [placeId({namespace, key})]: now},
  };
}

/** Who reviewed a message, and on which day. */
export interface Reviewer {
  /** Full name and role. */
  by: string;
  /** ISO 8601 day. */
  on: string;
}

/** Records a review of a message as it is. Without a reviewer, makes it a draft again. */
export function review(
  work: Work,
  place: MessagePlace & {english: string},
  reviewer: Reviewer | undefined,
  now: number,
): Work {
  const text = work.sentences[place.namespace]?.[place.key] ?? '';
  const sourceHash = sentenceHash(place.english);
  const record: ReviewRecord = reviewer
    ? {state: 'reviewed', source: sourceHash, target: sentenceHash(text), ...reviewer}
    : {state: 'draft', source: sourceHash};
  return {
    ...work,
    records: put(work.records, place, record),
    touched: {...work.touched, [placeId(place)]: now},
  };
}

const put = <T>(
  tree: Record<string, Record<string, T>>,
  {namespace, key}: MessagePlace,
  value: T,
): Record<string, Record<string, T>> => ({
  ...tree,
  [namespace]: {...tree[namespace], [key]: value},
});

/** Merges the work of two windows: of each message the later change. */
export function mergeWork(mine: Work, theirs: Work): Work {
  let work = mine;
  for (const [id, when] of Object.entries(theirs.touched)) {
    if (when <= (work.touched[id] ?? 0)) continue;
    const at = id.indexOf(':');
    const place = {namespace: id.slice(0, at), key: id.slice(at + 1)};
    const text = theirs.sentences[place.namespace]?.[place.key] ?? '';
    const record = theirs.records[place.namespace]?.[place.key];
    work = {
      ...work,
      sentences: put(work.sentences, place, text),
      records: record ? put(work.records, place, record) : work.records,
      touched: {...work.touched, [id]: when},
    };
  }
  return work;
}

/** Notes the time of change on each message that differs from before, after files were opened. */
export function touchChanged(work: Work, before: Work | undefined, now: number): Work {
  const touched = {...work.touched};
  for (const [namespace, sentences] of Object.entries(work.sentences)) {
    for (const [key, text] of Object.entries(sentences)) {
      if (text !== before?.sentences[namespace]?.[key]) touched[placeId({namespace, key})] = now;
    }
  }
  return {...work, touched};
}

/**
 * The faults of a message; none while it is empty. Spaces at its ends are ignored, because the
 * translator may still be typing. They are removed when the field is left.
 */
export const messageFaults = (
  {tag, language}: Work,
  {key, english}: {key: string; english: string},
  text: string,
) => {
  if (!text.trim()) return [];
  const mayBeWords = ['_zero', '_one', '_two'].includes(pluralEnding(key) ?? '');
  return checkSentence(english, text.trim(), {tag, language}, mayBeWords);
};

/** The translated terms that an English message contains. */
export const termsIn = ({terms}: Work, english: string): Term[] =>
  Object.entries(terms).flatMap(([term, value]) => {
    const entry = readTerm(term, value);
    return entry && english.toLowerCase().includes(term.toLowerCase()) ? [entry] : [];
  });

/** The English of every message, content and UI. */
export const englishOf = (
  source: SourceMessages,
): Record<string, Readonly<Record<string, string>>> => ({
  ...source.content,
  [uiNamespace]: uiSource(source),
});
