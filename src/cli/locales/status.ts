import type {SourceMessages} from '../../i18n/translation-lint.js';
import {sourceMessage, staleKeys, unreviewedKeys} from '../../i18n/review-records.js';
import {
  keysFor,
  uiNamespace,
  uiTranslations,
  uiSource,
  recordsOf,
  translatedOnly,
} from '../../i18n/project/messages.js';
import type {ProjectLocale} from './read-locales.js';

/** How much of a language is translated. Counts include content and UI messages. */
export interface Coverage {
  tag: string;
  endonym: string;
  translated: number;
  wanted: number;
  reviewed: number;
  /** Translated from an English that has changed since then. */
  stale: number;
  /** Review state of the whole language, for people. */
  state: string;
}

/** Counts what is translated and reviewed in one language. */
export function coverage(locale: ProjectLocale, source: SourceMessages): Coverage {
  const {tag, language, content, labels, review} = locale;
  const parts = [
    ...Object.entries(source.content).map(([namespace, english]) => ({
      namespace,
      english,
      sentences: content[namespace]?.sentences ?? {},
      wanted: keysFor(english, tag, language).length,
    })),
    {
      namespace: uiNamespace,
      english: uiSource(source),
      sentences: labels ? uiTranslations(labels) : {},
      wanted: source.labels.length,
    },
  ];
  const sum = (count: (part: (typeof parts)[number]) => number) =>
    parts.reduce((total, part) => total + count(part), 0);
  const translations = ({english, sentences}: (typeof parts)[number]) =>
    Object.fromEntries(
      Object.entries(translatedOnly(sentences)).filter(
        ([key]) => sourceMessage(english, key) !== undefined,
      ),
    );
  const records = ({namespace}: (typeof parts)[number]) => recordsOf(review.records, namespace);
  const translated = sum((part) => Object.keys(translations(part)).length);
  const unreviewed = sum(
    (part) => unreviewedKeys(part.english, translations(part), records(part)).length,
  );
  const {state} = language.review;
  return {
    tag,
    endonym: language.endonym,
    translated: state === 'source' ? sum(({wanted}) => wanted) : translated,
    wanted: sum(({wanted}) => wanted),
    reviewed: state === 'source' ? 0 : translated - unreviewed,
    stale: sum((part) => staleKeys(part.english, translations(part), records(part)).length),
    state:
      language.review.state === 'reviewed'
        ? `reviewed by ${language.review.by}, ${language.review.on}`
        : translated || state === 'source'
          ? state
          : 'listed, not translated',
  };
}

/** Formats coverage as a text table, one line per language. */
export function table(rows: readonly Coverage[]): string[] {
  const percent = ({translated, wanted}: Coverage) =>
    `${wanted ? Math.floor((100 * translated) / wanted) : 0}%`;
  const cells = rows.map((row) => [
    row.tag,
    row.endonym,
    `${row.translated}/${row.wanted}`,
    percent(row),
    String(row.reviewed),
    String(row.stale),
    row.state,
  ]);
  const all = [['tag', 'language', 'translated', '', 'reviewed', 'stale', 'state'], ...cells];
  const width = (column: number) => Math.max(...all.map((row) => [...row[column]!].length));
  const numbers = [2, 3, 4, 5];
  return all.map((row) =>
    row
      .map((cell, column) => {
        const space = ' '.repeat(width(column) - [...cell].length);
        return numbers.includes(column) ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd(),
  );
}
