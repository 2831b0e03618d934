import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import type {CodedProblem} from '../../shared/problem.js';
import type {Catalogue} from '../../i18n/content.js';
import {guessLanguage} from '../../i18n/guess-language.js';
import type {Language} from '../../i18n/language.js';
import {canonical} from '../../i18n/negotiate.js';
import {isTree, languageKeys, readLanguage, type Tree} from '../../i18n/read-language.js';
import type {ReviewRecords} from '../../i18n/review-records.js';
import {parseXliff, type Xliff} from '../../i18n/xliff.js';
import {filesOf, type Layout} from './layout.js';
import {readTerm, type Term} from '../../i18n/project/terms.js';
import {readJsonFile, type JsonFile} from './read-json.js';

/** A content file. */
export interface ContentFile {
  /** Path relative to the working directory. */
  path: string;
  sentences: Catalogue;
  lineOf: (key: string) => number;
}

/** One language, as read from its files. */
export interface ProjectLocale {
  tag: string;
  language: Language;
  /** Namespace → file. Unreadable files are left out and reported. */
  content: Record<string, ContentFile>;
  /** Namespaces with a file, readable or not. */
  namespaces: string[];
  labels?: Xliff & {path: string};
  review: {path: string; records: Record<string, ReviewRecords>; lineOf: JsonFile['lineOf']};
  terms: Term[];
}

/** The languages of a project or a folder. */
export interface Locales {
  layout: Layout;
  /** Makes a path relative to the working directory, for messages. */
  name: (path: string) => string;
  /** The table of languages, or the manifest. */
  table: JsonFile;
  locales: ProjectLocale[];
  problems: CodedProblem[];
}

/**
 * Reads languages, and reports faults in the form of their files. `checkLocales` checks messages.
 * @param cwd working directory, to which the paths in messages are relative.
 */
export function readLocales(layout: Layout, cwd: string): Locales {
  const problems: CodedProblem[] = [];
  const name = (path: string) => relative(cwd, path).replace(/\\/g, '/') || path;
  const add = (code: string, path: string, message: string, line = 1) =>
    problems.push({code, message: `${name(path)}:${line}: ${message}`, source: name(path), line});

  const readText = (path: string): string | undefined => {
    try {
      return new TextDecoder('utf-8', {fatal: true}).decode(readFileSync(path));
    } catch (error) {
      const {syscall, code} = error as NodeJS.ErrnoException;
      add('unreadable', path, syscall ? `cannot be read (${code})` : 'is not UTF-8 text');
      return undefined;
    }
  };
  const read = (path: string): JsonFile => {
    const raw = readText(path);
    if (raw === undefined) return {value: undefined, problems: [], lineOf: () => 1};
    const file = readJsonFile(raw, name(path));
    problems.push(...file.problems);
    return file;
  };

  const readContent = (path: string): ContentFile | undefined => {
    const {value, lineOf} = read(path);
    if (!isTree(value)) return undefined;
    const sentences: Record<string, string> = {};
    const paths = new Map<string, string[]>();
    for (const [keys, sentence] of leaves(value)) {
      const key = keys.join('.');
      if (typeof sentence !== 'string') {
        add('not-a-sentence', path, `"${key}" must be a sentence in quotes`, lineOf(keys));
      } else if (paths.has(key)) {
        add('json-double', path, `has "${key}" twice; keep one of them`, lineOf(keys));
      } else {
        sentences[key] = sentence;
        paths.set(key, keys);
      }
    }
    const line = (key: string) => lineOf(paths.get(key) ?? key.split('.'));
    return {path: name(path), sentences, lineOf: line};
  };

  const readLabels = (path: string): ProjectLocale['labels'] => {
    const raw = readText(path);
    if (raw === undefined) return undefined;
    const labels = parseXliff(raw);
    for (const {code, message, line} of labels.problems) add(code, path, message, line);
    return {...labels, path: name(path)};
  };

  const readReview = (path: string): ProjectLocale['review'] => {
    const file = existsSync(path) ? read(path) : undefined;
    const records = isTree(file?.value) ? (file.value as Record<string, ReviewRecords>) : {};
    return {path: name(path), records, lineOf: file?.lineOf ?? (() => 1)};
  };

  const readTerms = (path: string): Term[] => {
    if (!existsSync(path)) return [];
    const {value, lineOf} = read(path);
    return Object.entries(isTree(value) ? value : {}).flatMap(([term, entry]) => {
      const parsed = readTerm(term, entry);
      if (!parsed) {
        const message = `"${term}" needs a "choice" and a "reason" in quotes; "alternatives" are a list`;
        add('terms-form', path, message, lineOf([term]));
      }
      return parsed ?? [];
    });
  };

  const table = read(layout.table);
  const reportInTable = (code: string, message: string, path: string[]) =>
    add(code, layout.table, message, table.lineOf(path));

  const readEntry = (tag: string, entry: Tree, path: string[]): Language => {
    const {language, faults} = readLanguage(entry, guessLanguage(tag));
    for (const {key, message} of faults) {
      reportInTable('language-bad-value', `"${[...path, key].join('.')}" ${message}`, [
        ...path,
        key,
      ]);
    }
    const known: string[] = layout.kind === 'folder' ? ['tag', 'audio'] : [];
    for (const key of Object.keys(entry)) {
      if ([...known, ...languageKeys].includes(key)) continue;
      const message = `"${[...path, key].join('.')}" is not a known key of a language`;
      reportInTable('language-unknown-key', message, [...path, key]);
    }
    return language;
  };

  const readLocale = (tag: string, language: Language): ProjectLocale => {
    const namespaces = layout.namespaces(tag);
    const files = namespaces.flatMap((namespace): [string, ContentFile][] => {
      const file = readContent(layout.content(tag, namespace));
      return file ? [[namespace, file]] : [];
    });
    const labels = layout.labels(tag);
    return {
      tag,
      language,
      namespaces,
      content: Object.fromEntries(files),
      labels: existsSync(labels) ? readLabels(labels) : undefined,
      review: readReview(layout.review(tag)),
      terms: readTerms(layout.terms(tag)),
    };
  };

  const readTable = (languages: Tree): ProjectLocale[] =>
    Object.entries(languages).flatMap(([tag, entry]) => {
      if (isTree(entry) && isTag(tag)) return [readLocale(tag, readEntry(tag, entry, [tag]))];
      const correct = canonical(tag);
      const hint = correct && correct !== tag ? `; it is written "${correct}"` : '';
      const message = isTree(entry) ? `is not a BCP 47 language tag${hint}` : 'must hold an object';
      reportInTable('language-bad-tag', `"${tag}" ${message}`, [tag]);
      return [];
    });

  const readManifest = (manifest: Tree): ProjectLocale[] => {
    const {tag} = manifest;
    if (typeof tag === 'string' && isTag(tag)) {
      return [readLocale(tag, readEntry(tag, manifest, []))];
    }
    const message = '"tag" must be the language’s BCP 47 tag, such as "crk-Cans"';
    reportInTable('language-bad-tag', message, ['tag']);
    return [];
  };

  const {value} = table;
  let locales: ProjectLocale[] = [];
  if (isTree(value) && layout.kind === 'folder') locales = readManifest(value);
  else if (isTree(value)) {
    locales = readTable(value);
    for (const path of unlistedFiles(layout, Object.keys(value))) {
      add('stranger', path, `belongs to a language that ${name(layout.table)} does not list`);
    }
  }
  return {layout, name, table, locales, problems};
}

/**
 * Whether a tag is in its canonical form. Platforms replace some tags of three letters by others
 * (`cwd` by `cr`): these are accepted as communities write them.
 */
export function isTag(tag: string): boolean {
  const correct = canonical(tag);
  return correct !== undefined && (correct === tag || /^[a-z]{3}(-[A-Z][a-z]{3})?$/.test(tag));
}

/** Files of languages that are not in the table, and so are never shown. */
function unlistedFiles({root, labels, review, terms}: Layout, tags: string[]): string[] {
  const folder = join(root, 'content');
  const tagsWithContent = existsSync(folder) ? readdirSync(folder) : [];
  const unknown = (tag: string) => !tags.includes(tag) && !tag.startsWith('.');
  return [
    ...tagsWithContent.filter(unknown).map((tag) => join(folder, tag)),
    ...filesOf(dirname(labels('x')), '.xlf')
      .filter(unknown)
      .map(labels),
    ...filesOf(dirname(review('x')), '.json')
      .filter(unknown)
      .map(review),
    ...filesOf(dirname(terms('x')), '.json')
      .filter(unknown)
      .map(terms),
  ];
}

/** All values of a tree that are not objects, with their keys. */
function leaves(tree: Tree, path: string[] = []): [keys: string[], value: unknown][] {
  return Object.entries(tree).flatMap(([key, value]): [string[], unknown][] =>
    isTree(value) ? leaves(value, [...path, key]) : [[[...path, key], value]],
  );
}
