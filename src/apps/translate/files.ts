import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import {formatJson} from '../../shared/format-json.js';
import {keysFor, nestMessages, uiNamespace, validRecords} from '../../i18n/project/messages.js';
import {writeXliff, type Target} from '../../i18n/project/write-xliff.js';
import type {SourceMessages} from '../../i18n/translation-lint.js';
import type {Language} from '../../i18n/language.js';
import {canonical} from '../../i18n/negotiate.js';
import {isTree, readLanguage, type Tree} from '../../i18n/read-language.js';
import {asSentence, parseXliff} from '../../i18n/xliff.js';
import {newWork, partsOfWork, piecesOf, type Work} from './work.js';

/** Path in the folder → text. */
export type Files = Record<string, string>;

/** `{a: {b: 'x'}}` → `{'a.b': 'x'}`; what is no sentence is left out. */
function flatten(tree: Tree, path = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]): [string, string][] =>
      isTree(value)
        ? Object.entries(flatten(value, `${path}${key}.`))
        : typeof value === 'string'
          ? [[path + key, value]]
          : [],
    ),
  );
}

/** The language as its table has it: whole once every sentence is there, reviewed once each is. */
function entryOf(work: Work, source: SourceMessages): Language {
  const {partial: _, ...language} = work.language;
  const entries = partsOfWork(work, source).flatMap((part) => part.entries);
  if (entries.some(({state}) => state === 'empty')) return {...language, partial: true};
  if (entries.some(({state}) => state !== 'reviewed')) {
    return {...language, review: {state: 'draft'}};
  }
  const last = Object.values(work.records)
    .flatMap((records) => Object.values(records))
    .sort((a, b) => (a.on ?? '').localeCompare(b.on ?? ''))
    .pop()!;
  return {...language, review: {state: 'reviewed', by: last.by!, on: last.on!}};
}

/** A namespace's file: every key that the language needs, empty where nothing is written. */
function contentOf(
  {tag, language, sentences}: Work,
  namespace: string,
  source: SourceMessages,
): string {
  const keys = keysFor(source.content[namespace]!, tag, language);
  const all = keys.map((key) => [key, sentences[namespace]?.[key] ?? '']);
  return formatJson(nestMessages(Object.fromEntries(all) as Record<string, string>));
}

function xliffOf({tag, sentences, records}: Work, source: SourceMessages): string {
  const labels = sentences[uiNamespace] ?? {};
  const targets = Object.fromEntries(
    source.labels.flatMap(({id, source: english}): [string, Target][] =>
      labels[id]
        ? [
            [
              id,
              {
                parts: piecesOf(labels[id], english),
                final: records[uiNamespace]?.[id]?.state === 'reviewed',
              },
            ],
          ]
        : [],
    ),
  );
  return writeXliff(tag, source.labels, targets);
}

/** Records of what is written; an empty sentence has nobody behind it. */
function recordsOf({sentences, records}: Work): string {
  const kept = Object.entries(records).map(([namespace, all]) => [
    namespace,
    Object.fromEntries(Object.entries(all).filter(([key]) => sentences[namespace]?.[key]?.trim())),
  ]);
  return formatJson(Object.fromEntries(kept));
}

/** The folder that a site serves, and that `tend locales check` reads. */
export function folderFiles(work: Work, source: SourceMessages): Files {
  const content = Object.keys(source.content).map((namespace) => [
    `${namespace}.json`,
    contentOf(work, namespace, source),
  ]);
  return {
    'language.json': formatJson({tag: work.tag, ...entryOf(work, source)}),
    ...(Object.fromEntries(content) as Files),
    'interface.xlf': xliffOf(work, source),
    'review.json': recordsOf(work),
    ...(Object.keys(work.terms).length ? {'terms.json': formatJson(work.terms)} : {}),
  };
}

/**
 * The same as the project keeps it, to lay over its `locales/`.
 * @param table the project's `languages.json`.
 */
export function projectFiles(work: Work, source: SourceMessages, table: Tree): Files {
  const {tag} = work;
  const paths: Record<string, string> = {
    'interface.xlf': `interface/${tag}.xlf`,
    'review.json': `review/${tag}.json`,
    'terms.json': `terms/${tag}.json`,
  };
  const files = Object.entries(folderFiles(work, source))
    .filter(([name]) => name !== 'language.json')
    .map(([name, text]) => [paths[name] ?? `content/${tag}/${name}`, text]);
  return {
    'languages.json': formatJson({...table, [tag]: entryOf(work, source)}),
    ...(Object.fromEntries(files) as Files),
  };
}

export const zipOf = (files: Files): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));

/** More than any language has. @throws what is wrong with the file. */
const mostBytes = 20_000_000;
export function unzipFiles(bytes: Uint8Array): Files {
  let total = 0;
  const files = unzipSync(bytes, {
    filter: ({name, originalSize}) => {
      total += originalSize;
      if (total > mostBytes) throw new Error('holds more than any language has');
      return /\.(json|xlf|xliff)$/i.test(name) && !/(^|\/)[._]/.test(name);
    },
  });
  return Object.fromEntries(Object.entries(files).map(([path, data]) => [path, strFromU8(data)]));
}

/** What was in files, and what could not be taken from them. */
export interface Opened {
  work: Work;
  /** How many sentences were taken. */
  count: number;
  problems: string[];
}

/**
 * Reads a language's files, of a folder or of the project, all or only some of them, over what is
 * there. What cannot be read leaves everything as it was.
 * @param into the language that is open; the files' own where none is.
 */
export function openFiles(files: Files, source: SourceMessages, into?: Work): Opened {
  const problems: string[] = [];
  const trees: [path: string, tree: Tree][] = [];
  for (const [path, text] of Object.entries(files)) {
    if (/\.(xlf|xliff)$/i.test(path)) continue;
    if (!/\.json$/i.test(path)) {
      problems.push(`${path} is no file of a language: those end in .json, .xlf or .zip.`);
      continue;
    }
    try {
      const tree: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
      if (!isTree(tree)) throw new Error('it holds no object');
      trees.push([path, tree]);
    } catch (error) {
      problems.push(
        `${path} cannot be read (${(error as Error).message}). Nothing was taken from it.`,
      );
    }
  }
  const named = (name: string) => trees.find(([path]) => path.split('/').pop() === name)?.[1];
  const tag = into?.tag ?? tagOf(files, named('language.json'));
  if (!tag) {
    return {
      work: newWork('und'),
      count: 0,
      problems: [
        ...problems,
        'None of the files says which language it is. Start the language first.',
      ],
    };
  }
  const work: Work = structuredClone(into ?? newWork(tag));
  const about = named('language.json') ?? named('languages.json')?.[tag];
  if (isTree(about)) {
    if (typeof about['tag'] === 'string' && canonical(about['tag']) !== canonical(tag)) {
      problems.push(`language.json is of "${about['tag']}", not of "${tag}".`);
    } else {
      const {language, faults} = readLanguage(about, work.language);
      problems.push(...faults.map(({key, message}) => `language.json: "${key}" ${message}.`));
      work.language = language;
    }
  }
  let count = 0;
  const take = (namespace: string, sentences: Readonly<Record<string, string>>) => {
    const kept = Object.entries(sentences).filter(([, sentence]) => sentence.trim());
    if (!kept.length) return;
    count += kept.length;
    work.sentences[namespace] = {...work.sentences[namespace], ...Object.fromEntries(kept)};
  };
  for (const [path, tree] of trees) {
    const namespace = path
      .split('/')
      .pop()!
      .replace(/\.json$/i, '');
    if (namespace in source.content) {
      const english = new Set(keysFor(source.content[namespace]!, tag, work.language));
      const all = flatten(tree);
      const strange = Object.keys(all).filter((key) => !english.has(key));
      if (strange.length) {
        problems.push(
          `${path} has ${strange.length} sentences that the English does not have, such as "${strange[0]}". They are left out.`,
        );
      }
      take(namespace, Object.fromEntries(Object.entries(all).filter(([key]) => english.has(key))));
    } else if (/(^|\/)review(\.json$|\/)/.test(path)) {
      for (const [name, records] of Object.entries(tree)) {
        if (isTree(records)) work.records[name] = {...work.records[name], ...validRecords(records)};
      }
    } else if (/(^|\/)terms(\.json$|\/)/.test(path)) work.terms = tree;
    else if (!/(^|\/)languages?\.json$/.test(path)) {
      problems.push(`${path} is no file of a language. It is left out.`);
    }
  }
  for (const [path, text] of Object.entries(files)) {
    if (!/\.(xlf|xliff)$/i.test(path)) continue;
    const {units, problems: faults, language} = parseXliff(text);
    problems.push(...faults.map(({message, line}) => `${path}, line ${line} ${message}.`));
    if (language && canonical(language) !== canonical(tag)) {
      problems.push(`${path} is in "${language}", not in "${tag}". Nothing was taken from it.`);
      continue;
    }
    const known = new Set(source.labels.map(({id}) => id));
    take(
      uiNamespace,
      Object.fromEntries(
        units.flatMap(({id, target}) =>
          target && known.has(id) ? [[id, asSentence(target)]] : [],
        ),
      ),
    );
  }
  return {work, count, problems};
}

/** Which language files are of: by their manifest, the names of their folders, or their XLIFF. */
function tagOf(files: Files, manifest: Tree | undefined): string | undefined {
  if (typeof manifest?.['tag'] === 'string') return manifest['tag'];
  for (const path of Object.keys(files)) {
    const found = /(?:^|\/)(?:content\/([^/]+)\/|interface\/([^/]+)\.xlf$)/.exec(path);
    if (found) return found[1] ?? found[2];
  }
  const xliff = Object.entries(files).find(([path]) => /\.(xlf|xliff)$/i.test(path));
  return xliff && parseXliff(xliff[1]).language;
}
