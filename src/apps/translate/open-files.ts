import {keysFor, uiNamespace, validRecords} from '../../i18n/project/messages.js';
import type {SourceMessages} from '../../i18n/translation-lint.js';
import {canonical} from '../../i18n/negotiate.js';
import {isTree, readLanguage, type Tree} from '../../i18n/read-language.js';
import {asSentence, parseXliff} from '../../i18n/xliff.js';
import {unzipFiles, type Files} from './files.js';
import {newWork, type Work} from './work.js';

/** `{a: {b: 'x'}}` → `{'a.b': 'x'}`. Values other than strings are left out. */
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

/** The outcome of opening files. */
export interface Opened {
  work: Work;
  /** How many messages were read. */
  count: number;
  /** One English sentence each. */
  problems: string[];
}

/**
 * Reads files of a language into the open work. Accepts any of the files of a hosted locale or of the
 * project. A file that cannot be read changes nothing.
 * @param into the open language; without it, the files must name their language.
 */
export function openFiles(files: Files, source: SourceMessages, into?: Work): Opened {
  const problems: string[] = [];
  const trees: [path: string, tree: Tree][] = [];
  for (const [path, text] of Object.entries(files)) {
    if (/\.(xlf|xliff)$/i.test(path)) continue;
    if (!/\.json$/i.test(path)) {
      problems.push(`${path} is not a file of a language: those end in .json, .xlf or .zip.`);
      continue;
    }
    try {
      const tree: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
      if (!isTree(tree)) throw new Error('expected a JSON object');
      trees.push([path, tree]);
    } catch (error) {
      problems.push(`${path} cannot be read (${(error as Error).message}). It was not read.`);
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
      problems.push(`language.json is for "${about['tag']}", not for "${tag}". It was not read.`);
    } else {
      const {language, faults} = readLanguage(about, work.language);
      problems.push(...faults.map(({key, message}) => `language.json: "${key}" ${message}.`));
      work.language = language;
    }
  }
  let count = 0;
  const take = (namespace: string, sentences: Readonly<Record<string, string>>) => {
    const written = Object.entries(sentences).filter(([, sentence]) => sentence.trim());
    if (!written.length) return;
    count += written.length;
    work.sentences[namespace] = {...work.sentences[namespace], ...Object.fromEntries(written)};
  };
  for (const [path, tree] of trees) {
    const namespace = path
      .split('/')
      .pop()!
      .replace(/\.json$/i, '');
    if (namespace in source.content) {
      const english = new Set(keysFor(source.content[namespace]!, tag, work.language));
      const all = flatten(tree);
      const unknown = Object.keys(all).filter((key) => !english.has(key));
      if (unknown.length) {
        problems.push(
          `${path} has ${unknown.length} sentences that are not in the English, such as "${unknown[0]}". They are left out.`,
        );
      }
      take(namespace, Object.fromEntries(Object.entries(all).filter(([key]) => english.has(key))));
    } else if (/(^|\/)review(\.json$|\/)/.test(path)) {
      for (const [name, records] of Object.entries(tree)) {
        if (isTree(records)) work.records[name] = {...work.records[name], ...validRecords(records)};
      }
    } else if (/(^|\/)terms(\.json$|\/)/.test(path)) work.terms = tree;
    else if (!/(^|\/)languages?\.json$/.test(path)) {
      problems.push(`${path} is not a file of a language. It was not read.`);
    }
  }
  for (const [path, text] of Object.entries(files)) {
    if (!/\.(xlf|xliff)$/i.test(path)) continue;
    const {units, problems: faults, language} = parseXliff(text);
    problems.push(...faults.map(({message, line}) => `${path}, line ${line} ${message}.`));
    if (language && canonical(language) !== canonical(tag)) {
      problems.push(`${path} is in "${language}", not in "${tag}". It was not read.`);
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

/** Finds the language of files: in their manifest, folder names or XLIFF. */
function tagOf(files: Files, manifest: Tree | undefined): string | undefined {
  if (typeof manifest?.['tag'] === 'string') return manifest['tag'];
  for (const path of Object.keys(files)) {
    const found = /(?:^|\/)(?:content\/([^/]+)\/|interface\/([^/]+)\.xlf$)/.exec(path);
    if (found) return found[1] ?? found[2];
  }
  const xliff = Object.entries(files).find(([path]) => /\.(xlf|xliff)$/i.test(path));
  return xliff && parseXliff(xliff[1]).language;
}

/** Reads files that the reader chose; unpacks zips. */
export async function readFiles(
  list: readonly File[],
): Promise<{files: Files; problems: string[]}> {
  let files: Files = {};
  const problems: string[] = [];
  for (const file of list) {
    try {
      if (/\.zip$/i.test(file.name)) {
        files = {...files, ...unzipFiles(new Uint8Array(await file.arrayBuffer()))};
      } else files[file.name] = await file.text();
    } catch (error) {
      problems.push(`${file.name} cannot be opened (${(error as Error).message}).`);
    }
  }
  return {files, problems};
}
