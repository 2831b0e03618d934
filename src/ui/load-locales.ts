import type {FetchError} from '../page/fetch-file.js';
import type {Problem} from '../shared/problem.js';
import type {Profile} from '../community/profile.js';
import {chooseLanguages, fallbackChain, type Asked} from '../i18n/choose-languages.js';
import {compiledContent, needsI18next, type Catalogue, type Find} from '../i18n/content.js';
import {isDraft} from '../i18n/review.js';
import {sourceLanguage} from '../i18n/languages.js';
import {loadWords, written, type Words} from '../i18n/load-catalog.js';
import {negotiate} from '../i18n/negotiate.js';
import {applyOverrides} from '../i18n/overrides.js';
import type {Recording, Speech, Voice} from '../i18n/message-resolver.js';

/** What an element is asked to speak. */
export interface SpeechRequest {
  asked: Omit<Asked, 'profile' | 'available'>;
  /**
   * The files of `locales/content/<tag>/` that it speaks from. Keys of the first stand as they are,
   * those of the others after their namespace (`emergency:check.title`), as i18next has it.
   */
  namespaces: readonly [string, ...string[]];
  profile: Profile;
  /** Address of the profile, for messages and for what stands in it. */
  source: string;
  report: (problem: Problem) => void;
}

export interface LoadedSpeech extends Speech {
  /** Whether words that were asked for did not come, so that it is worth trying again. */
  failed: boolean;
  /** Whether the language that comes first is the one that was asked for. */
  heard: boolean;
}

/**
 * Starts the downloads that a request will need. Nobody waits for them here, and the one who does
 * tells of their faults.
 */
export function preloadWords({
  asked,
  namespace,
}: Pick<SpeechRequest, 'asked'> & {namespace: string}): void {
  const available = written(namespace);
  for (const tag of chooseLanguages({...asked, profile: {}, available})) {
    for (const each of [tag, ...fallbackChain(tag, {profile: {}, available}).slice(0, 1)]) {
      loadWords(each, namespace).catch(() => {});
    }
  }
}

/** Loads the languages to show, each with those that stand beside it or in for it. */
export async function loadSpeech(request: SpeechRequest): Promise<LoadedSpeech> {
  const {asked, namespaces, profile} = request;
  const available = written(namespaces[0]);
  reportUnknown(request, available);
  const loaded = new Map<string, Promise<LoadedVoice | undefined>>();
  const load = (tag: string) => {
    const voice = loaded.get(tag) ?? loadVoice(tag, request);
    loaded.set(tag, voice);
    return voice;
  };
  const chainOf = (tag: string, voice?: Voice) =>
    fallbackChain(tag, {
      profile,
      available: [...foldersOf(profile), ...available],
      own: voice?.language.fallback,
    });
  const chosen = chooseLanguages({...asked, profile, available});
  // All at once: what stands beside a draft comes with it, not after it.
  for (const tag of chosen) for (const each of [tag, ...chainOf(tag).slice(0, 1)]) void load(each);

  const voices: Voice[] = [];
  const companions: Voice[] = [];
  const standIns: Voice[] = [];
  for (const tag of chosen) {
    const voice = await load(tag);
    if (voice) voices.push(voice);
    if (voice && isComplete(voice)) continue;
    const chain = (await Promise.all(chainOf(tag, voice).map(load))).filter(Boolean) as Voice[];
    // A draft never stands alone, and for a language that did not come the next one speaks.
    if (!voice || isDraft(voice.language)) companions.push(...chain.splice(0, 1));
    standIns.push(...chain);
  }
  const all = await Promise.all(loaded.values());
  const shown = new Set([...voices, ...companions]);
  return {
    voices: [...shown],
    standIns: [...new Set(standIns)].filter((voice) => !shown.has(voice)),
    failed: all.some((voice) => !voice || voice.interfaceError || voice.missing.length),
    heard: voices[0]?.tag === chosen[0],
  };
}

/** A voice, and what did not load of it. */
interface LoadedVoice extends Voice, Pick<Words, 'interfaceError'> {
  /** Namespaces besides the first. */
  missing: string[];
}

/** Whether a language needs no other beside it. */
const isComplete = ({language, unreviewed, missing}: LoadedVoice) =>
  !isDraft(language) && !language.partial && !unreviewed?.size && !missing.length;

const foldersOf = ({languageFolders = {}}: Profile) => Object.keys(languageFolders);

/** Tells of languages and features that are asked for by name and have no words here. */
function reportUnknown(request: SpeechRequest, available: string[]): void {
  const {asked, profile, source, report} = request;
  const {languages = [], content = {}} = profile;
  const tags = [...foldersOf(profile), ...available];
  for (const [name, tag] of [
    ['lang', asked.own && asked.tags[0]],
    ['second-lang', asked.second],
  ]) {
    if (!tag || negotiate([tag], tags).length) continue;
    const message = `${name}="${String(tag)}" on a ${request.namespaces[0]} widget: there are no words for it. It is passed over.`;
    report({code: 'no-words', message, source: location.href, path: String(name)});
  }
  const unknown = [
    ...languages
      .map((tag, index) => ({tag, path: `languages.${index}`}))
      .filter(({tag}) => !negotiate([tag], tags).length),
    ...Object.entries(content).flatMap(([tag, features]) => {
      const [match] = negotiate([tag], tags);
      if (!match) return [{tag, path: `content.${tag}`}];
      return Object.keys(features)
        .filter((feature) => !written(feature).length)
        .map((feature) => ({tag: feature, path: `content.${tag}.${feature}`}));
    }),
  ];
  for (const {tag, path} of unknown) {
    report({
      code: 'no-words',
      message: `${source}: "${path}": there are no words for "${tag}". It is left out.`,
      source,
      path,
    });
  }
}

/** One language; undefined (and reported) if its first words do not load. */
async function loadVoice(tag: string, request: SpeechRequest): Promise<LoadedVoice | undefined> {
  const [first, ...rest] = request.namespaces;
  const fail = (namespace: string, {message}: Error) => {
    request.report({
      code: 'words-not-loaded',
      message: `the words of "${tag}" for the ${namespace} widget did not load (${message})`,
      path: tag,
    });
  };
  // What a language has not got written is another's to say; only a site's folder has to be asked.
  const inFolder = foldersOf(request.profile).includes(tag);
  const others = rest.filter((name) => inFolder || written(name).includes(tag));
  // Asked for together, but what opens later never keeps the first from being shown.
  const [main, ...parts] = await Promise.all(
    [first, ...others].map((name) => loadPart(tag, name, request).catch((error: Error) => error)),
  );
  if (!main || main instanceof Error) {
    fail(first, main!);
    return undefined;
  }
  const later = new Map<string, Part>();
  const missing: string[] = [];
  parts.forEach((part, index) => {
    const name = others[index]!;
    if (!(part instanceof Error)) later.set(name, part);
    else if (!inFolder || (part as FetchError).code !== 'status') {
      fail(name, part);
      missing.push(name);
    }
    // A folder need not hold every file: what it lacks is answered by another language.
  });
  const prefixed = [...later].map(([name, part]) => ({name, part}));
  const {interfaceError} = main;
  if (interfaceError) {
    request.report({
      code: 'interface-not-loaded',
      message: `the labels of "${tag}" did not load, English ones stand in (${interfaceError.message})`,
      path: tag,
    });
  }
  return {
    ...main,
    find: (key, choice) => {
      const [name, rest] = key.split(':') as [string, string?];
      if (rest === undefined) return main.find(key, choice);
      const found = later.get(name)?.find(rest, choice);
      return found && {...found, key: `${name}:${found.key}`};
    },
    unreviewed: new Set([
      ...(main.unreviewed ?? []),
      ...prefixed.flatMap(({name, part}) =>
        [...(part.unreviewed ?? [])].map((key) => `${name}:${key}`),
      ),
    ]),
    audio: Object.fromEntries([
      ...Object.entries(main.audio ?? {}),
      ...prefixed.flatMap(({name, part}) =>
        Object.entries(part.audio ?? {}).map(([key, clip]): [string, Recording] => [
          `${name}:${key}`,
          clip,
        ]),
      ),
    ]),
    missing,
  };
}

/** One namespace of a language, with the site's own sentences over it. */
type Part = Words & {find: Find};

/** @throws why it did not load. */
async function loadPart(tag: string, namespace: string, request: SpeechRequest): Promise<Part> {
  const {profile, source, report} = request;
  const words = await wordsOf(tag, namespace, request);
  if (profile.drafts === 'hide' && isDraft(words.language)) {
    throw new Error('it is a draft, and the profile hides drafts');
  }
  let catalogue = words.content;
  for (const [key, features] of ownContent(profile, tag, namespace)) {
    const where = {source, path: `content.${key}.${namespace}`};
    const result = applyOverrides(catalogue, features[namespace]!, where);
    result.problems.forEach(report);
    catalogue = result.catalogue;
  }
  // What a site says its own way is not what was recorded.
  const audio = Object.fromEntries(
    Object.entries(words.audio ?? {}).filter(([key]) => catalogue[key] === words.content[key]),
  );
  return {...words, audio, find: await contentOf(catalogue, words, report)};
}

/** Words that the site serves, else the built-in ones. */
async function wordsOf(tag: string, namespace: string, {profile, source, report}: SpeechRequest) {
  const folder = profile.languageFolders?.[tag];
  if (folder === undefined) return loadWords(tag, namespace);
  const [{loadFolder}, {content: english}] = await Promise.all([
    import('./load-hosted-locale.js'),
    loadWords(sourceLanguage, namespace),
  ]);
  const {words, problems} = await loadFolder(folder, {source, tag, namespace, english});
  problems.forEach(report);
  return words;
}

/** A site's sentences in a language, those of the very tag after those of its regions. */
function ownContent({content = {}}: Profile, tag: string, namespace: string) {
  return Object.entries(content)
    .filter(([key, features]) => features[namespace] && negotiate([key], [tag])[0])
    .sort(([a], [b]) => Number(a === tag) - Number(b === tag));
}

/** A site's sentences that nest others need i18next; if it does not load, only they are missing. */
async function contentOf(
  catalogue: Catalogue,
  {tag, language, content}: Words,
  report: (problem: Problem) => void,
): Promise<Find> {
  if (!Object.values(catalogue).some(needsI18next)) {
    return compiledContent(catalogue, tag, language);
  }
  try {
    const {i18nextContent} = await import('../i18n/content-i18next.js');
    return await i18nextContent(catalogue, tag);
  } catch (error) {
    const message = `sentences with $t(…) in "${tag}" are left out: i18next did not load (${(error as Error).message})`;
    report({code: 'i18next-not-loaded', message, path: tag});
    const plain = Object.entries(catalogue).filter(([, sentence]) => !needsI18next(sentence));
    return compiledContent({...content, ...Object.fromEntries(plain)}, tag, language);
  }
}
