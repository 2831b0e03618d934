import type {FetchError} from '../page/fetch-file.js';
import type {Problem} from '../shared/problem.js';
import type {Profile} from '../community/profile.js';
import {chooseLanguages, fallbackChain, type LocaleRequest} from '../i18n/choose-languages.js';
import {compiledContent, needsI18next, type Catalogue, type FindContent} from '../i18n/content.js';
import {isDraft} from '../i18n/review.js';
import {sourceLanguage} from '../i18n/languages.js';
import {loadCatalog, availableLocales, type LoadedCatalog} from '../i18n/load-catalog.js';
import {negotiate} from '../i18n/negotiate.js';
import {applyOverrides} from '../i18n/overrides.js';
import type {Recording, ActiveLocales, LocaleMessages} from '../i18n/message-resolver.js';

/** The locales that an element needs. */
export interface LocalesRequest {
  wanted: Omit<LocaleRequest, 'profile' | 'available'>;
  /**
   * The files of `locales/content/<tag>/` that the element needs. Keys of the first file have no prefix. Keys
   * of the others begin with their namespace (`emergency:check.title`), as in i18next.
   */
  namespaces: readonly [string, ...string[]];
  profile: Profile;
  /** Address of the profile, for messages and for addresses relative to it. */
  source: string;
  report: (problem: Problem) => void;
}

export interface LoadedLocales extends ActiveLocales {
  /** Whether some data failed to load, so that another try makes sense. */
  failed: boolean;
  /** Whether the first language is the requested one. */
  isFirstChoice: boolean;
}

/**
 * Starts the downloads that a request will need, without waiting. `loadLocales` reports their errors.
 */
export function preloadLocales({
  wanted,
  namespace,
}: Pick<LocalesRequest, 'wanted'> & {namespace: string}): void {
  const available = availableLocales(namespace);
  for (const tag of chooseLanguages({...wanted, profile: {}, available})) {
    for (const each of [tag, ...fallbackChain(tag, {profile: {}, available}).slice(0, 1)]) {
      loadCatalog(each, namespace).catch(() => {});
    }
  }
}

/** Loads the locales to show, each with its companions and fallbacks. */
export async function loadLocales(request: LocalesRequest): Promise<LoadedLocales> {
  const {wanted, namespaces, profile} = request;
  const available = availableLocales(namespaces[0]);
  reportUnknown(request, available);
  const loaded = new Map<string, Promise<LoadedLocale | undefined>>();
  const load = (tag: string) => {
    const locale = loaded.get(tag) ?? loadLocale(tag, request);
    loaded.set(tag, locale);
    return locale;
  };
  const chainOf = (tag: string, locale?: LocaleMessages) =>
    fallbackChain(tag, {
      profile,
      available: [...hostedTags(profile), ...available],
      ownFallbacks: locale?.language.fallback,
    });
  const chosen = chooseLanguages({...wanted, profile, available});
  // Request all at once: the companion of a draft loads with it, not after it.
  for (const tag of chosen) for (const each of [tag, ...chainOf(tag).slice(0, 1)]) void load(each);

  const locales: LocaleMessages[] = [];
  const companions: LocaleMessages[] = [];
  const fallbacks: LocaleMessages[] = [];
  for (const tag of chosen) {
    const locale = await load(tag);
    if (locale) locales.push(locale);
    if (locale && isComplete(locale)) continue;
    const chain = (await Promise.all(chainOf(tag, locale).map(load))).filter(
      Boolean,
    ) as LocaleMessages[];
    // A draft is never shown alone. If a language failed to load, the next one is used.
    if (!locale || isDraft(locale.language)) companions.push(...chain.splice(0, 1));
    fallbacks.push(...chain);
  }
  const all = await Promise.all(loaded.values());
  const displayed = new Set([...locales, ...companions]);
  return {
    locales: [...displayed],
    fallbacks: [...new Set(fallbacks)].filter((locale) => !displayed.has(locale)),
    failed: all.some((locale) => !locale || locale.interfaceError || locale.missing.length),
    isFirstChoice: locales[0]?.tag === chosen[0],
  };
}

/** A locale, and the namespaces that did not load. */
interface LoadedLocale extends LocaleMessages, Pick<LoadedCatalog, 'interfaceError'> {
  /** Namespaces besides the first. */
  missing: string[];
}

/** Whether a language needs no other one beside it. */
const isComplete = ({language, unreviewed, missing}: LoadedLocale) =>
  !isDraft(language) && !language.partial && !unreviewed?.size && !missing.length;

const hostedTags = ({languageFolders = {}}: Profile) => Object.keys(languageFolders);

/** Reports requested languages and features that have no content. */
function reportUnknown(request: LocalesRequest, available: string[]): void {
  const {wanted, profile, source, report} = request;
  const {languages = [], content = {}} = profile;
  const tags = [...hostedTags(profile), ...available];
  for (const [name, tag] of [
    ['lang', wanted.isOwn && wanted.tags[0]],
    ['companion-lang', wanted.companion],
  ]) {
    if (!tag || negotiate([tag], tags).length) continue;
    const message = `${name}="${String(tag)}" on a ${request.namespaces[0]} widget: expected a language that has content. Ignored.`;
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
        .filter((feature) => !availableLocales(feature).length)
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

/** Loads one language; undefined, with a report, if its first namespace fails to load. */
async function loadLocale(tag: string, request: LocalesRequest): Promise<LoadedLocale | undefined> {
  const [first, ...rest] = request.namespaces;
  const fail = (namespace: string, {message}: Error) => {
    request.report({
      code: 'words-not-loaded',
      message: `the words of "${tag}" for the ${namespace} widget did not load (${message})`,
      path: tag,
    });
  };
  // Missing built-in content comes from another language. For a hosted locale, only a request shows what is
  // missing.
  const inFolder = hostedTags(request.profile).includes(tag);
  const others = rest.filter((name) => inFolder || availableLocales(name).includes(tag));
  // Requested together, but what opens later must not delay the first namespace.
  const [main, ...parts] = await Promise.all(
    [first, ...others].map((name) =>
      loadNamespace(tag, name, request).catch((error: Error) => error),
    ),
  );
  if (!main || main instanceof Error) {
    fail(first, main!);
    return undefined;
  }
  const later = new Map<string, LoadedNamespace>();
  const missing: string[] = [];
  parts.forEach((part, index) => {
    const name = others[index]!;
    if (!(part instanceof Error)) later.set(name, part);
    else if (!inFolder || (part as FetchError).code !== 'status') {
      fail(name, part);
      missing.push(name);
    }
    // A hosted locale may lack files. Another language is used for them.
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

/** One namespace of a language, with the site's own sentences applied. */
type LoadedNamespace = LoadedCatalog & {find: FindContent};

/** @throws the error of the download. */
async function loadNamespace(
  tag: string,
  namespace: string,
  request: LocalesRequest,
): Promise<LoadedNamespace> {
  const {profile, source, report} = request;
  const words = await catalogOf(tag, namespace, request);
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
  // A recording does not fit a sentence that the site has replaced.
  const audio = Object.fromEntries(
    Object.entries(words.audio ?? {}).filter(([key]) => catalogue[key] === words.content[key]),
  );
  return {...words, audio, find: await contentOf(catalogue, words, report)};
}

/** The content of the hosted locale if there is one, else the built-in content. */
async function catalogOf(
  tag: string,
  namespace: string,
  {profile, source, report}: LocalesRequest,
) {
  const folder = profile.languageFolders?.[tag];
  if (folder === undefined) return loadCatalog(tag, namespace);
  const [{loadHostedLocale}, {content: english}] = await Promise.all([
    import('./load-hosted-locale.js'),
    loadCatalog(sourceLanguage, namespace),
  ]);
  const {words, problems} = await loadHostedLocale(folder, {source, tag, namespace, english});
  problems.forEach(report);
  return words;
}

/**
 * A site's sentences in a language. Those of the exact tag come after those of its regions, and replace them.
 */
function ownContent({content = {}}: Profile, tag: string, namespace: string) {
  return Object.entries(content)
    .filter(([key, features]) => features[namespace] && negotiate([key], [tag])[0])
    .sort(([a], [b]) => Number(a === tag) - Number(b === tag));
}

/** A site's sentences that nest others need i18next. If it fails to load, only they are missing. */
async function contentOf(
  catalogue: Catalogue,
  {tag, language, content}: LoadedCatalog,
  report: (problem: Problem) => void,
): Promise<FindContent> {
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
