import type {SourceMessages} from '../../i18n/translation-lint.js';
import type {Catalogue} from '../../i18n/content.js';
import {pluralForms, pluralStem} from '../../i18n/plurals.js';
import {isTree} from '../../i18n/read-language.js';
import type {ReviewRecords} from '../../i18n/review-records.js';
import {asSentence} from '../../i18n/xliff.js';
import type {ProjectLocale} from './read-locales.js';

/** The namespace of interface words in a language's review records. */
export const labelNamespace = 'interface';

/** Sentences without those that are not translated yet. */
export const translatedOnly = (sentences: Catalogue): Catalogue =>
  Object.fromEntries(Object.entries(sentences).filter(([, sentence]) => sentence.trim()));

/** The keys of a language: where English counts, its own plural forms. */
export function keysFor(
  english: Catalogue,
  tag: string,
  language: ProjectLocale['language'],
): string[] {
  const keys = Object.keys(english).flatMap((key) => {
    const stem = pluralStem(key);
    if (stem === key || !(`${stem}_other` in english)) return [key];
    return pluralForms(tag, language).map((form) => `${stem}_${form}`);
  });
  return [...new Set(keys)];
}

/** Records of a namespace that have the form of one. */
export const recordsOf = (records: Record<string, unknown>, namespace: string): ReviewRecords => {
  const all = Object.keys(records).includes(namespace) ? records[namespace] : {};
  const sound = Object.entries(isTree(all) ? all : {}).filter(
    ([, record]) => isTree(record) && typeof record['source'] === 'string',
  );
  return Object.fromEntries(sound) as ReviewRecords;
};

/** Interface words as sentences by id: the English, … */
export const labelSource = ({labels}: SourceMessages): Catalogue =>
  Object.fromEntries(labels.map(({id, source}) => [id, asSentence(source)]));

/** … and the translated ones. */
export const labelSentences = ({
  units,
}: Pick<NonNullable<ProjectLocale['labels']>, 'units'>): Catalogue =>
  Object.fromEntries(units.flatMap(({id, target}) => (target ? [[id, asSentence(target)]] : [])));
