import {uiNamespace, uiSource} from '../../i18n/project/messages.js';
import {reviewParts, type ReviewPart} from '../../i18n/project/review-entries.js';
import {readTerm, type Term} from '../../i18n/project/terms.js';
import {checkSentence, type SourceMessages} from '../../i18n/translation-lint.js';
import {split} from '../../i18n/content.js';
import {guessLanguage} from '../../i18n/guess-language.js';
import type {Language} from '../../i18n/language.js';
import {platformKnows} from '../../i18n/intl-support.js';
import {pluralEnding} from '../../i18n/plurals.js';
import {sentenceHash, type ReviewRecord} from '../../i18n/review-records.js';
import type {XliffPart as Piece} from '../../i18n/xliff.js';

/** One language as it is being translated. Everything in it can be written as JSON. */
export interface Work {
  tag: string;
  language: Language;
  /**
   * Namespace → key → sentence. Interface words are under `interface`, by their id, with `{{x0}}` in
   * the place of values.
   */
  sentences: Record<string, Record<string, string>>;
  /** Namespace → key → who stands behind the sentence. */
  records: Record<string, Record<string, ReviewRecord>>;
  /** Choices of words, as `terms/<tag>.json` has them. */
  terms: Record<string, unknown>;
  /** `namespace:key` → when it was last touched here, in milliseconds. */
  touched: Record<string, number>;
}

/** One sentence's place. */
export interface MessagePlace {
  namespace: string;
  key: string;
}

export const placeId = ({namespace, key}: MessagePlace): string => `${namespace}:${key}`;

/** What may be said of a language that is begun here. */
export type WorkProblem = Pick<Language, 'endonym' | 'script' | 'direction'> &
  Partial<Pick<Language, 'plurals' | 'fallback'>>;

/** A language with nothing in it yet. */
export function newWork(tag: string, said?: Partial<WorkProblem>): Work {
  const guess = guessLanguage(tag);
  const {plurals = {}, ...others} = said ?? {};
  const language: Language = {
    ...guess,
    ...others,
    // The platform's own rules of counting go first, where it has them.
    ...(platformKnows(guess.locale, 'PluralRules') ? {} : {plurals}),
    review: {state: 'draft'},
  };
  return {tag, language, sentences: {}, records: {}, terms: {}, touched: {}};
}

/** The pieces of an interface word: its `{{x0}}` are the values of the English. */
export const piecesOf = (sentence: string, english: readonly Piece[]): Piece[] =>
  split(sentence).map((piece) =>
    typeof piece === 'string'
      ? piece
      : (english.find((each) => typeof each !== 'string' && `x${each.id}` === piece.name) ??
        `{{${piece.name}}}`),
  );

/** Every sentence that the language needs, with what stands in its place now. */
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

/** Puts words in a sentence's place. What somebody reviewed is their words no more. */
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

/** Who read a sentence, and on which day. */
export interface Reviewer {
  /** Full name and role. */
  by: string;
  /** ISO 8601 day. */
  on: string;
}

/** Writes down that somebody named stands behind a sentence as it is; without a name, that nobody does. */
export function review(
  work: Work,
  place: MessagePlace & {english: string},
  reviewer: Reviewer | undefined,
  now: number,
): Work {
  const text = work.sentences[place.namespace]?.[place.key] ?? '';
  const from = sentenceHash(place.english);
  const record: ReviewRecord = reviewer
    ? {state: 'reviewed', source: from, target: sentenceHash(text), ...reviewer}
    : {state: 'draft', source: from};
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

/** What two windows, or a file and this page, have: of each sentence what was touched last. */
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

/**
 * What is wrong with a sentence; nothing where there is none yet. Spaces at its ends are those of
 * somebody who goes on writing; they go when the field is left.
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

/** The choices of words that an English sentence speaks of. */
export const termsIn = ({terms}: Work, english: string): Term[] =>
  Object.entries(terms).flatMap(([term, value]) => {
    const known = readTerm(term, value);
    return known && english.toLowerCase().includes(term.toLowerCase()) ? [known] : [];
  });

/** The English of every place, content and interface words. */
export const englishOf = (
  source: SourceMessages,
): Record<string, Readonly<Record<string, string>>> => ({
  ...source.content,
  [uiNamespace]: uiSource(source),
});
