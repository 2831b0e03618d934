import type {SourceMessages} from '../translation-lint.js';
import type {Catalogue} from '../content.js';
import type {Language} from '../language.js';
import {pluralForms, pluralStem} from '../plural-endings.js';
import {isTree} from '../read-language.js';
import type {ReviewRecords} from '../review-records.js';
import {asSentence, type Xliff} from '../xliff.js';

/** The namespace of UI messages in review records. */
export const uiNamespace = 'interface';

/** Selects the messages that are translated. */
export const translatedOnly = (sentences: Catalogue): Catalogue =>
  Object.fromEntries(Object.entries(sentences).filter(([, sentence]) => sentence.trim()));

/**
 * The keys that a language needs: those of the English, but with the language's own plural forms.
 * @param tag BCP 47 tag of the language.
 */
export function keysFor(english: Catalogue, tag: string, language: Language): string[] {
  const keys = Object.keys(english).flatMap((key) => {
    const stem = pluralStem(key);
    if (stem === key || !(`${stem}_other` in english)) return [key];
    return pluralForms(tag, language).map((form) => `${stem}_${form}`);
  });
  return [...new Set(keys)];
}

/** Builds the tree of a content file: `{'a.b': 'x'}` → `{a: {b: 'x'}}`. */
export function nestMessages(messages: Catalogue): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [key, message] of Object.entries(messages)) {
    const path = key.split('.');
    const last = path.pop()!;
    let parent = root;
    for (const name of path) parent = (parent[name] ??= {}) as Record<string, unknown>;
    parent[last] = message;
  }
  return root;
}

/** Selects the values of a JSON object that have the form of a review record. */
export const validRecords = (all: unknown): ReviewRecords => {
  const valid = Object.entries(isTree(all) ? all : {}).filter(
    ([, record]) => isTree(record) && typeof record['source'] === 'string',
  );
  return Object.fromEntries(valid) as ReviewRecords;
};

/** The valid review records of a namespace. */
export const recordsOf = (records: Record<string, unknown>, namespace: string): ReviewRecords =>
  validRecords(Object.keys(records).includes(namespace) ? records[namespace] : {});

/** The English UI messages, by id. */
export const uiSource = ({labels}: SourceMessages): Catalogue =>
  Object.fromEntries(labels.map(({id, source}) => [id, asSentence(source)]));

/** The translated UI messages of an XLIFF file, by id. */
export const uiTranslations = ({units}: Pick<Xliff, 'units'>): Catalogue =>
  Object.fromEntries(units.flatMap(({id, target}) => (target ? [[id, asSentence(target)]] : [])));
