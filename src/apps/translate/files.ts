import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import {formatJson} from '../../shared/format-json.js';
import {keysFor, nestMessages, uiNamespace} from '../../i18n/project/messages.js';
import {writeXliff, type Target} from '../../i18n/project/write-xliff.js';
import type {SourceMessages} from '../../i18n/translation-lint.js';
import type {Language} from '../../i18n/language.js';
import type {Tree} from '../../i18n/read-language.js';
import {partsOfWork, piecesOf, type Work} from './work.js';

/** Path in the folder → text. */
export type Files = Record<string, string>;

/**
 * The language's entry in the table. It is partial while messages are missing, and reviewed when every
 * message is.
 */
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

/** A namespace's file with every key that the language needs; missing messages are empty. */
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

/** The review records of messages that are not empty. */
function recordsOf({sentences, records}: Work): string {
  const written = Object.entries(records).map(([namespace, all]) => [
    namespace,
    Object.fromEntries(Object.entries(all).filter(([key]) => sentences[namespace]?.[key]?.trim())),
  ]);
  return formatJson(Object.fromEntries(written));
}

/** The folder of a hosted locale, as a site serves it and `tend-widgets locales check` reads it. */
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
 * The same files as in the project, to copy over its `locales/`.
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

/** Packs files into a zip. */
export const zipOf = (files: Files): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));

/** What the page saves: one file by its name, or all in a zip (`folder` or `project`). */
export function downloadOf(
  what: string,
  work: Work,
  source: SourceMessages,
  table: Tree,
): {name: string; type: string; data: BlobPart} {
  const folder = folderFiles(work, source);
  if (what !== 'folder' && what !== 'project') {
    const type = what.endsWith('.xlf') ? 'application/xliff+xml' : 'application/json';
    return {name: what, type, data: folder[what]!};
  }
  const [root, files] =
    what === 'project' ? ['locales', projectFiles(work, source, table)] : [work.tag, folder];
  const entries = Object.entries(files).map(([path, text]) => [`${root}/${path}`, text]);
  const data = zipOf(Object.fromEntries(entries) as Files);
  return {name: `${work.tag}-${what}.zip`, type: 'application/zip', data};
}

/** The largest size of an unpacked zip, in bytes. No language needs that much. */
const maxBytes = 20_000_000;

/** Unpacks the language files of a zip. @throws {Error} if it is not a zip, or too large. */
export function unzipFiles(bytes: Uint8Array): Files {
  let total = 0;
  const files = unzipSync(bytes, {
    filter: ({name, originalSize}) => {
      total += originalSize;
      if (total > maxBytes) throw new Error('holds more than 20 MB');
      return /\.(json|xlf|xliff)$/i.test(name) && !/(^|\/)[._]/.test(name);
    },
  });
  return Object.fromEntries(Object.entries(files).map(([path, data]) => [path, strFromU8(data)]));
}
