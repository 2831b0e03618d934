import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {SourceMessages} from '../../i18n/translation-lint.js';
import type {Catalogue} from '../../i18n/content.js';
import {direction} from '../../i18n/direction.js';
import {guessLanguage} from '../../i18n/guess-language.js';
import type {Language} from '../../i18n/language.js';
import {platformKnows} from '../../i18n/intl-support.js';
import {sentenceHash, sourceMessage, type ReviewRecord} from '../../i18n/review-records.js';
import {readTree, writeAtomically} from '../files.js';
import {formatJson} from '../../shared/format-json.js';
import {keysFor, nestMessages, uiNamespace, uiSource} from '../../i18n/project/messages.js';
import type {Layout} from './layout.js';
import {writeXliff} from '../../i18n/project/write-xliff.js';

/** What a translator enters about a new language. */
export interface LanguageAnswers {
  endonym?: string;
  script?: string;
  fallback?: string[];
}

/**
 * Creates every file that a language needs, without translations. Existing files stay as they are.
 * @returns the paths of the files written.
 */
export function addLanguage(
  tag: string,
  layout: Layout,
  source: SourceMessages,
  answers: LanguageAnswers = {},
): string[] {
  const written: string[] = [];
  const write = (path: string, text: string) => {
    if (existsSync(path)) return;
    writeAtomically(path, text);
    written.push(path);
  };
  const language = addToTable(tag, layout, answers);
  written.push(layout.table);
  const records: Record<string, Record<string, ReviewRecord>> = {};
  for (const [namespace, english] of Object.entries(source.content)) {
    const keys = keysFor(english, tag, language);
    const empty = Object.fromEntries(keys.map((key) => [key, '']));
    write(layout.content(tag, namespace), formatJson(nestMessages(empty)));
    records[namespace] = draftRecords(english, keys);
  }
  write(layout.labels(tag), writeXliff(tag, source.labels));
  const labels = uiSource(source);
  records[uiNamespace] = draftRecords(labels, Object.keys(labels));
  write(layout.review(tag), formatJson(records));
  if (layout.kind === 'project' && addToExtraction(tag, layout)) {
    written.push(join(layout.root, 'lit-localize.json'));
  }
  return written;
}

/** Draft records with today's English. When the English changes, they are stale. */
const draftRecords = (english: Catalogue, keys: readonly string[]): Record<string, ReviewRecord> =>
  Object.fromEntries(
    keys.map((key) => [key, {state: 'draft', source: sentenceHash(sourceMessage(english, key)!)}]),
  );

function addToTable(tag: string, {kind, table}: Layout, answers: LanguageAnswers): Language {
  const json = existsSync(table) ? readTree(table) : {};
  const existing = kind === 'project' ? json[tag] : existsSync(table) ? json : undefined;
  const language = {...newLanguage(tag, answers), ...(existing as Partial<Language> | undefined)};
  const entry = {...language, partial: true};
  const whole = kind === 'project' ? {...json, [tag]: entry} : {tag, ...entry};
  writeAtomically(table, formatJson(whole));
  return language;
}

function newLanguage(tag: string, {endonym, script, fallback}: LanguageAnswers): Language {
  const guess = guessLanguage(tag);
  return {
    ...guess,
    endonym: endonym ?? guess.endonym,
    script: script ?? guess.script,
    direction: script ? direction(`und-${script}`) : guess.direction,
    fallback: fallback ?? guess.fallback,
    // Until a speaker enters plural rules, one form serves every count.
    ...(platformKnows(guess.locale, 'PluralRules') ? {} : {plurals: {}}),
  };
}

/** Adds the language to lit-localize's configuration. @returns whether that changed. */
function addToExtraction(tag: string, {root}: Layout): boolean {
  const path = join(root, 'lit-localize.json');
  if (!existsSync(path)) return false;
  const config = readTree(path);
  const locales = config['targetLocales'] as string[];
  if (locales.includes(tag)) return false;
  writeAtomically(path, formatJson({...config, targetLocales: [...locales, tag]}));
  return true;
}
