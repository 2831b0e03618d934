import type {Problem} from '../shared/problem.js';
import type {TranslationFault} from './sentence-check.js';
import {checkCatalogue, checkSentence} from './translation-lint.js';
import type {Catalogue} from './content.js';
import type {TemplateMap} from './interface.js';
import type {Language} from './language.js';
import {generateMsgId} from './lit-localize.js';
import {languageOf} from './languages.js';
import type {LoadedCatalog} from './load-catalog.js';
import {canonical} from './negotiate.js';
import {isTree, readLanguage, type Tree} from './read-language.js';
import {unreviewedKeys, type ReviewRecords} from './review-records.js';
import type {Recording} from './message-resolver.js';
import {asSentence, parseXliff, type XliffUnit} from './xliff.js';

/** The texts of a language's folder, for one feature; its layout is in locales/README.md. */
export interface FolderFiles {
  /** `language.json` */
  manifest: string;
  /** `<namespace>.json` */
  content: string;
  /** `interface.xlf` */
  labels?: string;
  /** `review.json` */
  review?: string;
}

interface Where {
  tag: string;
  /** Address of the folder, with a slash at its end. */
  base: string;
}

interface Manifest {
  language: Language;
  /** Namespace → key → recording, or just the address of one that speaks no values. */
  audio: Record<string, Record<string, string | Recording>>;
  problems: Problem[];
}

/** @throws naming the file, when it is not an object in JSON. */
function parse(text: string, file: string): Tree {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const {message} = cause as Error;
    throw Object.assign(new Error(`${file} is not valid JSON: ${message}`), {cause});
  }
  if (!isTree(json)) throw new Error(`${file} must hold an object`);
  return json;
}

/**
 * Reads a folder's manifest over what is known of its tag. A value that cannot be used is reported
 * and left out.
 * @throws naming the file, when it is not an object in JSON.
 */
export function readManifest(text: string, {tag, base}: Where): Manifest {
  const file = `${base}language.json`;
  const json = parse(text, file);
  const problems: Problem[] = [];
  const leaveOut = (key: string, message: string) =>
    problems.push({
      code: 'language-bad-value',
      message: `${file}: "${key}" ${message}. It is left out.`,
      source: file,
      path: key,
    });
  // Who reviewed the words that we have says nothing of these.
  const {partial: _, ...known} = languageOf(tag);
  const {language, faults} = readLanguage(json, {...known, review: {state: 'draft'}});
  faults.forEach(({key, message}) => leaveOut(key, message));
  const {tag: declaredTag = tag, audio = {}} = json;
  if (typeof declaredTag !== 'string' || canonical(declaredTag) !== canonical(tag)) {
    leaveOut('tag', `is not "${tag}", under which the profile names this folder`);
  }
  if (!isAudio(audio)) leaveOut('audio', 'must have the address of a recording for each sentence');
  return {
    // Only we ourselves write what everything is translated from.
    language:
      language.review.state === 'source' ? {...language, review: {state: 'draft'}} : language,
    audio: isAudio(audio) ? audio : {},
    problems,
  };
}

const isAudio = (value: unknown): value is Manifest['audio'] =>
  isTree(value) &&
  Object.values(value).every(
    (clips) =>
      isTree(clips) &&
      Object.values(clips).every((clip) => typeof (isTree(clip) ? clip['src'] : clip) === 'string'),
  );

/**
 * Reads a language's folder with the safety of a built-in one: a sentence that could mislead (a
 * lost value, a typed number, markup, another script) is left out, and its fallback shows.
 * @param options.source the English sentences.
 * @throws naming the file, when the manifest or the sentences cannot be read at all.
 */
export function readHostedLocale(
  files: FolderFiles,
  {tag, base, namespace, source}: Where & {namespace: string; source: Catalogue},
): {words: LoadedCatalog; problems: Problem[]} {
  const {language, audio, problems} = readManifest(files.manifest, {tag, base});
  const at = (file: string, faults: {key: string; message: string}[], rest: string) => {
    if (!faults.length) return;
    const [first] = faults;
    // A sentence with two faults is still one that is left out.
    const more = [...new Set(faults.map(({key}) => key))].slice(1);
    const others = more.length ? ` (and ${more.length} more: ${more.join(', ')})` : '';
    problems.push({
      code: 'language-faults',
      message: `${base}${file}: "${first!.key}" ${first!.message}${others}. ${rest}`,
      source: base + file,
      path: first!.key,
    });
  };

  const contentFile = `${namespace}.json`;
  const all = flatten(parse(files.content, base + contentFile));
  // What is missing is answered by another language, sentence by sentence.
  const faults = checkCatalogue(source, all, {tag, language: {...language, partial: true}});
  at(contentFile, faults, 'What is named here is left out.');
  const faulty = new Set(faults.map(({key}) => key));
  const content = Object.fromEntries(
    Object.entries(all).filter(([key, sentence]) => sentence && !faulty.has(key)),
  );

  const labels = files.labels === undefined ? undefined : parseXliff(files.labels);
  if (labels) {
    const wrong = labels.problems.map(({message, line}) => ({key: `line ${line ?? 1}`, message}));
    at('interface.xlf', wrong, 'English labels stand in.');
  }
  const {templates, faults: labelFaults} = templatesOf(labels?.units ?? [], tag, language);
  at('interface.xlf', labelFaults, 'English stands in for what is named here.');

  let unreviewed: string[] = [];
  if (language.review.state === 'reviewed') {
    const records = parse(files.review ?? '{}', `${base}review.json`)[namespace];
    unreviewed = unreviewedKeys(source, content, (records ?? {}) as ReviewRecords);
  }
  const complete = Object.keys(source).every((key) => key in content);
  return {
    words: {
      tag,
      language: {...language, partial: !complete},
      content,
      interface: templates,
      unreviewed: new Set(unreviewed),
      // A recording of a sentence that is left out would say what may not be said.
      audio: Object.fromEntries(
        Object.entries(recordings(audio[namespace] ?? {}, base)).filter(
          ([key]) => !faulty.has(key),
        ),
      ),
    },
    problems,
  };
}

/** `{a: {b: 'x'}}` → `{'a.b': 'x'}`; a value that is not text becomes empty, so that the check reports it. */
function flatten(tree: Tree, path = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]): [string, string][] =>
      isTree(value) && path.split('.').length < 7
        ? Object.entries(flatten(value, `${path}${key}.`))
        : [[path + key, typeof value === 'string' ? value : '']],
    ),
  );
}

/** Translated units in the form in which lit-localize's `msg` looks words up. */
function templatesOf(units: readonly XliffUnit[], tag: string, language: Language) {
  const templates: TemplateMap = {};
  const faults: TranslationFault[] = [];
  for (const {id, source, target} of units) {
    if (!target) continue;
    // An id is made of its English, so English that was changed in the file is none of ours.
    if (!isOurs(id, source)) {
      faults.push({key: id, code: 'unknown-key', message: 'is not a UI message of the English'});
      continue;
    }
    const sentenceFaults = checkSentence(asSentence(source), asSentence(target), {tag, language});
    faults.push(...sentenceFaults.map((fault) => ({...fault, key: id})));
    if (sentenceFaults.length) continue;
    const order = source.filter((part) => typeof part !== 'string').map((part) => part.id);
    const values: number[] = [];
    const strings = [''];
    for (const part of target) {
      if (typeof part === 'string') strings[strings.length - 1] += part;
      else {
        values.push(order.indexOf(part.id));
        strings.push('');
      }
    }
    const raw = Object.assign(strings, {raw: strings});
    templates[id] = values.length ? {strTag: true, strings: raw, values} : strings[0]!;
  }
  return {templates, faults};
}

/** Whether the id of a UI message was made from this English, with its values in this order. */
function isOurs(id: string, source: XliffUnit['source']): boolean {
  const texts = [''];
  const values: string[] = [];
  for (const part of source) {
    if (typeof part === 'string') texts[texts.length - 1] += part;
    else {
      values.push(part.id);
      texts.push('');
    }
  }
  return generateMsgId(texts, false) === id && values.every((value, at) => value === String(at));
}

/** Recordings with whole addresses; only files beside the words, from the server that the site named. */
function recordings(
  clips: Record<string, string | Recording>,
  base: string,
): Record<string, Recording> {
  return Object.fromEntries(
    Object.entries(clips).flatMap(([key, clip]): [string, Recording][] => {
      const {src, values} = typeof clip === 'string' ? {src: clip, values: undefined} : clip;
      try {
        const {href, origin} = new URL(src, base);
        return origin === new URL(base).origin ? [[key, {src: href, values}]] : [];
      } catch {
        return [];
      }
    }),
  );
}
