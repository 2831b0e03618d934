import type {CodedProblem} from '../../shared/problem.js';
import type {TranslationFault} from '../../i18n/sentence-check.js';
import {checkCatalogue, checkSentence, type SourceMessages} from '../../i18n/translation-lint.js';
import {placeholder, type Catalogue} from '../../i18n/content.js';
import {direction} from '../../i18n/direction.js';
import {platformKnows} from '../../i18n/intl-support.js';
import {isDay, isTree, languageKeys} from '../../i18n/read-language.js';
import {sourceMessage, staleKeys, unreviewedKeys} from '../../i18n/review-records.js';
import {asSentence} from '../../i18n/xliff.js';
import {
  uiNamespace,
  uiTranslations,
  uiSource,
  recordsOf,
  translatedOnly,
} from '../../i18n/project/messages.js';
import {coverage} from './status.js';
import type {ContentFile, ProjectLocale, Locales} from './read-locales.js';

/** The result of `check`. */
export interface CheckResult {
  /** Faults to fix. */
  problems: CodedProblem[];
  /** Hints, such as drafts whose English has changed. */
  notes: CodedProblem[];
}

const sourceTag = 'en';

/** Checks languages: their table, messages and reviews. */
export function checkLocales(
  {table, layout, name, locales, problems}: Locales,
  source: SourceMessages,
): CheckResult {
  const result: CheckResult = {problems: [...problems], notes: []};
  const tags = isTree(table.value) ? Object.keys(table.value) : [];
  for (const locale of locales) {
    const at = (path: string, lineOf: (key: string) => number) => (fault: TranslationFault) => {
      const line = lineOf(fault.key);
      const message = `${path}:${line}: "${fault.key}" ${fault.message}`;
      return {code: fault.code, message, source: path, line, path: fault.key};
    };
    const entry = layout.kind === 'project' ? [locale.tag] : [];
    const inTable = at(name(layout.table), (key) => table.lineOf([...entry, key]));
    const value =
      layout.kind === 'project' && isTree(table.value) ? table.value[locale.tag] : table.value;
    result.problems.push(...checkEntry(locale, value, tags, layout.kind).map(inTable));
    for (const [namespace, file] of Object.entries(locale.content)) {
      const inFile = at(file.path, file.lineOf);
      const english = source.content[namespace];
      if (!english) {
        const known = Object.keys(source.content).map((each) => `${each}.json`);
        const message = `is not a file of the English, which has ${known.join(', ')}`;
        result.problems.push({
          code: 'unknown-file',
          message: `${file.path}:1: ${message}`,
          source: file.path,
          line: 1,
        });
        continue;
      }
      result.problems.push(...checkContent(locale, file, english).map(inFile));
      const stale = staleIn(locale, namespace, file.sentences, english).map(inFile);
      (isReviewed(locale) ? result.problems : result.notes).push(...stale);
    }
    if (locale.tag === sourceTag) continue;
    const {translated, wanted} = coverage(locale, source);
    if (locale.language.partial && translated >= wanted) {
      const message = 'can be removed: every sentence is translated';
      result.notes.push(inTable({key: 'partial', code: 'complete', message}));
    }
    result.problems.push(...missingFiles(locale, layout, name, source));
    result.problems.push(...checkLabels(locale, source));
    result.problems.push(
      ...checkReview(locale, source).map(({namespace, ...fault}) =>
        at(locale.review.path, (key) => locale.review.lineOf([namespace, key]))(fault),
      ),
    );
  }
  return result;
}

const isReviewed = ({language}: ProjectLocale) => language.review.state === 'reviewed';

/** Whether a language has any translation file. */
const hasTranslations = ({namespaces, labels}: ProjectLocale) =>
  namespaces.length > 0 || Boolean(labels);

/** Checks a language's entry in the table, beyond the form of its values. */
function checkEntry(
  {tag, language}: ProjectLocale,
  value: unknown,
  tags: readonly string[],
  kind: 'project' | 'folder',
): TranslationFault[] {
  const faults: TranslationFault[] = [];
  const add = (key: string, code: string, message: string) => faults.push({key, code, message});
  const optional = ['endonymSource', 'plurals', 'partial'];
  for (const key of languageKeys) {
    if (isTree(value) && value[key] === undefined && !optional.includes(key)) {
      add(key, 'language-missing', `is missing from "${tag}"`);
    }
  }
  if (direction(`und-${language.script}`) !== language.direction) {
    add('direction', 'language-direction', `is not the way that ${language.script} is written`);
  }
  if (!platformKnows(language.locale, 'PluralRules') && !language.plurals) {
    const message =
      'is missing: browsers do not know how this language counts; {} means one form for all counts';
    add('plurals', 'language-plurals', message);
  }
  for (const other of language.fallback) {
    if (other === tag) add('fallback', 'language-fallback', 'names the language itself');
    // Only the site that serves a hosted locale knows its other languages.
    else if (kind === 'project' && !tags.includes(other)) {
      add('fallback', 'language-fallback', `names "${other}", which is not in the table`);
    }
  }
  if ((language.review.state === 'source') !== (tag === sourceTag)) {
    add('review', 'language-source', 'must be "source" for English and for no other language');
  }
  return faults;
}

/** Checks messages against the English; the English itself for typed numbers and markup. */
function checkContent(
  {tag, language}: ProjectLocale,
  file: ContentFile,
  english: Catalogue,
): TranslationFault[] {
  if (tag !== sourceTag) return checkCatalogue(english, file.sentences, {tag, language});
  return Object.entries(file.sentences).flatMap(([key, sentence]) => {
    const values = sentence.match(placeholder) ?? [];
    // Names such as Talk4Healing contain a digit.
    const names = sentence.match(/\p{L}+\p{N}\p{L}+/gu) ?? [];
    const numbers = sentence.match(/\p{L}+/gu) ?? [];
    return checkSentence([...values, ...names, ...numbers].join(' '), sentence, {
      tag,
      language,
    }).map((fault) => ({key, ...fault}));
  });
}

function staleIn(
  {tag, review}: ProjectLocale,
  namespace: string,
  sentences: Catalogue,
  english: Catalogue,
): TranslationFault[] {
  const records = recordsOf(review.records, namespace);
  const message = 'is stale: its English has changed since it was translated';
  return tag === sourceTag
    ? []
    : staleKeys(english, translatedOnly(sentences), records).map((key) => ({
        key,
        code: 'stale',
        message,
      }));
}

function missingFiles(
  locale: ProjectLocale,
  {content, labels}: Locales['layout'],
  name: (path: string) => string,
  source: SourceMessages,
): CodedProblem[] {
  if (!hasTranslations(locale) || locale.language.partial) return [];
  const wanted = Object.keys(source.content).filter((each) => !locale.namespaces.includes(each));
  const paths = wanted.map((namespace) => content(locale.tag, namespace));
  return [...paths, ...(locale.labels || !source.labels.length ? [] : [labels(locale.tag)])].map(
    (path) => ({
      code: 'missing-file',
      message: `${name(path)}:1: is missing, and "${locale.tag}" is not marked as partial`,
      source: name(path),
      line: 1,
    }),
  );
}

/** Checks UI messages against those in the code. */
function checkLabels(
  {tag, language, labels}: ProjectLocale,
  source: SourceMessages,
): CodedProblem[] {
  if (!labels) return [];
  const {path, units} = labels;
  const problems: CodedProblem[] = [];
  const add = (code: string, id: string, message: string, line = 1) =>
    problems.push({code, message: `${path}:${line}: ${message}`, source: path, line, path: id});
  const isBroken = labels.problems.some(({code}) =>
    /^xliff-(doctype|syntax|root|version)$/.test(code),
  );
  if (isBroken) return [];
  if (labels.language !== tag) {
    add(
      'xliff-language',
      '',
      `is for "${labels.language ?? ''}" (target-language), not for "${tag}"`,
    );
  }
  const refresh = 'run `npm run words:extract`';
  for (const {id, source: parts, target, line} of units) {
    const label = source.labels.find((each) => each.id === id);
    const english = asSentence(parts);
    if (!label || asSentence(label.source) !== english) {
      add('xliff-unknown', id, `"${id}" is not in the code any more; ${refresh}`, line);
    } else if (!target) {
      if (!language.partial) add('empty', id, `"${english}" is not translated`, line);
    } else {
      for (const {code, message} of checkSentence(english, asSentence(target), {tag, language})) {
        add(code, id, `"${english}" ${message}`, line);
      }
    }
  }
  for (const {id, source: parts} of source.labels) {
    if (language.partial || units.some((unit) => unit.id === id)) continue;
    add('missing-key', id, `"${asSentence(parts)}" is missing; ${refresh}`);
  }
  return problems;
}

/** Checks review records: a named person, a date, and the present wording. */
function checkReview(
  {tag, language, content, labels, review}: ProjectLocale,
  source: SourceMessages,
) {
  const faults: (TranslationFault & {namespace: string})[] = [];
  for (const [namespace, records] of Object.entries(review.records)) {
    const add = (key: string, code: string, message: string) =>
      faults.push({namespace, key, code, message});
    const isLabels = namespace === uiNamespace;
    const english = isLabels ? uiSource(source) : source.content[namespace];
    if (!english || !isTree(records)) {
      add(namespace, 'review-unknown', 'is not a file of the English');
      continue;
    }
    for (const [key, record] of Object.entries(records)) {
      if (!isTree(record) || !['draft', 'reviewed'].includes(String(record['state']))) {
        add(key, 'review-bad', 'must have a "state": "draft" or "reviewed"');
      } else if (typeof record['source'] !== 'string' || !/^[0-9a-f]{16}$/.test(record['source'])) {
        add(key, 'review-bad', 'must have the hash of its English ("source")');
      } else if (record['state'] === 'reviewed' && !String(record['by'] ?? '').trim()) {
        add(key, 'review-unnamed', 'is marked as reviewed without the name of the reviewer ("by")');
      } else if (record['state'] === 'reviewed' && !isDay(record['on'])) {
        add(key, 'review-undated', 'is marked as reviewed without the day ("on": "2026-12-01")');
      } else if (sourceMessage(english, key) === undefined) {
        // Records of removed UI messages are dropped without notice.
        if (!isLabels) add(key, 'review-unknown', 'is not a sentence of the English');
      }
    }
  }
  if (language.review.state !== 'reviewed') return faults;
  for (const [namespace, {sentences}] of Object.entries(content)) {
    const english = source.content[namespace] ?? {};
    const records = recordsOf(review.records, namespace);
    const stale = staleKeys(english, sentences, records);
    for (const key of unreviewedKeys(english, translatedOnly(sentences), records)) {
      if (stale.includes(key)) continue;
      const message = `has not been reviewed as it stands, but "${tag}" is marked as reviewed`;
      faults.push({namespace, key, code: 'unreviewed', message});
    }
  }
  if (!labels) return faults;
  const messages = uiTranslations(labels);
  const records = recordsOf(review.records, uiNamespace);
  for (const key of unreviewedKeys(uiSource(source), messages, records)) {
    const message = `("${messages[key]}") has not been reviewed, but "${tag}" is marked as reviewed`;
    faults.push({namespace: uiNamespace, key, code: 'unreviewed', message});
  }
  return faults;
}
