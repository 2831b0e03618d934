import {chooseLanguages, fallbackChain} from '../i18n/choose-languages.js';
import {compiledContent} from '../i18n/content.js';
import {isDraft} from '../i18n/review.js';
import {availableLocales, loadCatalog, type LoadedCatalog} from '../i18n/load-catalog.js';
import {negotiate} from '../i18n/negotiate.js';
import type {ActiveLocales, LocaleMessages} from '../i18n/message-resolver.js';
import type {FetchError} from '../page/fetch-file.js';
import {hostedTags, type LoadedNamespace, type LocalesRequest} from './locales-request.js';

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
  for (const tag of chooseLanguages({...wanted, profile: {}, offered: available})) {
    for (const each of [tag, ...fallbackChain(tag, {profile: {}, available}).slice(0, 1)]) {
      loadCatalog(each, namespace).catch(() => {});
    }
  }
}

/** Loads the locales to show, each with its companions and fallbacks. */
export async function loadLocales(request: LocalesRequest): Promise<LoadedLocales> {
  const {wanted, namespaces, profile, site} = request;
  const available = availableLocales(namespaces[0]);
  reportUnknown(request, available);
  site?.reportUnknownWords(request, available);
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
  const offered = site ? site.offeredLanguages(profile, available) : available;
  const chosen = chooseLanguages({...wanted, profile, offered});
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

/** Reports requested languages that have no content. */
function reportUnknown(request: LocalesRequest, available: string[]): void {
  const {wanted, profile, report} = request;
  const tags = [...hostedTags(profile), ...available];
  for (const [name, tag] of [
    ['lang', wanted.isOwn && wanted.tags[0]],
    ['companion-lang', wanted.companion],
  ]) {
    if (!tag || negotiate([tag], tags).length) continue;
    const message = `${name}="${String(tag)}" on a ${request.namespaces[0]} widget: expected a language that has content. Ignored.`;
    report({code: 'no-words', message, source: location.href, path: String(name)});
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
  const {interfaceError} = main;
  if (interfaceError) {
    request.report({
      code: 'interface-not-loaded',
      message: `the labels of "${tag}" did not load, English ones stand in (${interfaceError.message})`,
      path: tag,
    });
  }
  if (!later.size) return {...main, missing};
  try {
    const {joinNamespaces} = await import('./join-namespaces.js');
    return {...joinNamespaces(main, later), missing};
  } catch (error) {
    others.forEach((name) => fail(name, error as Error));
    return {...main, missing: others};
  }
}

/** @throws the error of the download. */
async function loadNamespace(
  tag: string,
  namespace: string,
  request: LocalesRequest,
): Promise<LoadedNamespace> {
  if (request.site) return request.site.loadSiteWords(tag, namespace, request);
  const words = await loadCatalog(tag, namespace);
  return {...words, find: compiledContent(words.content, tag, words.language)};
}
