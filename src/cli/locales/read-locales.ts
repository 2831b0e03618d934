import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import type {Problem} from '../../shared/problem.js';
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

/** A file of sentences. */
export interface ContentFile {
  /** Its path as people are told it. */
  path: string;
  sentences: Catalogue;
  lineOf: (key: string) => number;
}

/** One language as its files have it. */
export interface ProjectLocale {
  tag: string;
  language: Language;
  /** Namespace → its file; one that cannot be read is left out, and told of. */
  content: Record<string, ContentFile>;
  /** Namespaces of which there is a file, readable or not. */
  namespaces: string[];
  labels?: Xliff & {path: string};
  review: {path: string; records: Record<string, ReviewRecords>; lineOf: JsonFile['lineOf']};
  terms: Term[];
}

export interface Locales {
  layout: Layout;
  /** A path as people are told it. */
  name: (path: string) => string;
  /** The table of languages, or the manifest, as it stands. */
  table: JsonFile;
  locales: ProjectLocale[];
  problems: Problem[];
}

/**
 * Reads languages with all that is wrong in their files; sentences are not judged here.
 * @param cwd the folder that paths are told from.
 */
export function readLocales(layout: Layout, cwd: string): Locales {
  const problems: Problem[] = [];
  const name = (path: string) => relative(cwd, path).replace(/\\/g, '/') || path;
  const tell = (code: string, path: string, message: string, line = 1) =>
    problems.push({code, message: `${name(path)}:${line}: ${message}`, source: name(path), line});

  const readText = (path: string): string | undefined => {
    try {
      return new TextDecoder('utf-8', {fatal: true}).decode(readFileSync(path));
    } catch (error) {
      const {syscall, code} = error as NodeJS.ErrnoException;
      tell('unreadable', path, syscall ? `cannot be read (${code})` : 'is not UTF-8 text');
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
        tell('not-a-sentence', path, `"${key}" must be a sentence in quotes`, lineOf(keys));
      } else if (paths.has(key)) {
        tell('json-double', path, `has "${key}" twice; keep one of them`, lineOf(keys));
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
    for (const {code, message, line} of labels.problems) tell(code, path, message, line);
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
      const found = readTerm(term, entry);
      if (!found) {
        const message = `"${term}" needs a "choice" and a "reason" in quotes; "alternatives" are a list`;
        tell('terms-form', path, message, lineOf([term]));
      }
      return found ?? [];
    });
  };

  const table = read(layout.table);
  const tellTable = (code: string, message: string, path: string[]) =>
    tell(code, layout.table, message, table.lineOf(path));

  const readEntry = (tag: string, entry: Tree, path: string[]): Language => {
    const {language, faults} = readLanguage(entry, guessLanguage(tag));
    for (const {key, message} of faults) {
      tellTable('language-bad-value', `"${[...path, key].join('.')}" ${message}`, [...path, key]);
    }
    const known: string[] = layout.kind === 'folder' ? ['tag', 'audio'] : [];
    for (const key of Object.keys(entry)) {
      if ([...known, ...languageKeys].includes(key)) continue;
      const message = `"${[...path, key].join('.')}" is nothing that a language has`;
      tellTable('language-unknown-key', message, [...path, key]);
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
      const usual = canonical(tag);
      const hint = usual && usual !== tag ? `; it is written "${usual}"` : '';
      const message = isTree(entry) ? `is no BCP 47 language tag${hint}` : 'must hold an object';
      tellTable('language-bad-tag', `"${tag}" ${message}`, [tag]);
      return [];
    });

  const readManifest = (manifest: Tree): ProjectLocale[] => {
    const {tag} = manifest;
    if (typeof tag === 'string' && isTag(tag)) {
      return [readLocale(tag, readEntry(tag, manifest, []))];
    }
    const message = '"tag" must be the language’s BCP 47 tag, such as "crk-Cans"';
    tellTable('language-bad-tag', message, ['tag']);
    return [];
  };

  const {value} = table;
  let locales: ProjectLocale[] = [];
  if (isTree(value) && layout.kind === 'folder') locales = readManifest(value);
  else if (isTree(value)) {
    locales = readTable(value);
    for (const path of strangers(layout, Object.keys(value))) {
      tell('stranger', path, `belongs to no language of ${name(layout.table)}`);
    }
  }
  return {layout, name, table, locales, problems};
}

/**
 * Whether a tag is written as everybody writes it. Platforms turn some of three letters into others
 * (`cwd` into `cr`): these stay as the community writes them.
 */
export function isTag(tag: string): boolean {
  const usual = canonical(tag);
  return usual !== undefined && (usual === tag || /^[a-z]{3}(-[A-Z][a-z]{3})?$/.test(tag));
}

/** Words of languages that are not in the table: nobody would ever see them. */
function strangers({root, labels, review, terms}: Layout, tags: string[]): string[] {
  const folder = join(root, 'content');
  const written = existsSync(folder) ? readdirSync(folder) : [];
  const unknown = (tag: string) => !tags.includes(tag) && !tag.startsWith('.');
  return [
    ...written.filter(unknown).map((tag) => join(folder, tag)),
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

/** Every value below an object that is no object itself, with the keys that lead there. */
function leaves(tree: Tree, path: string[] = []): [keys: string[], value: unknown][] {
  return Object.entries(tree).flatMap(([key, value]): [string[], unknown][] =>
    isTree(value) ? leaves(value, [...path, key]) : [[[...path, key], value]],
  );
}
