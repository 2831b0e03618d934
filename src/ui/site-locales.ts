/** How a site's profile changes the words: hosted locales, its own sentences, and hidden drafts. */
import type {Profile} from '../community/profile.js';
import {compiledContent, needsI18next, type Catalogue, type FindContent} from '../i18n/content.js';
import {sourceLanguage} from '../i18n/languages.js';
import {availableLocales, loadCatalog, type LoadedCatalog} from '../i18n/load-catalog.js';
import {negotiate} from '../i18n/negotiate.js';
import {offeredLanguages} from '../i18n/offered-languages.js';
import {applyOverrides} from '../i18n/overrides.js';
import {isDraft} from '../i18n/review.js';
import type {Problem} from '../shared/problem.js';
import {hostedTags, type LoadedNamespace, type LocalesRequest} from './locales-request.js';

export {offeredLanguages};

/** Reports languages and features of a profile that have no content. */
export function reportUnknownWords(
  {profile, source, report}: LocalesRequest,
  available: readonly string[],
): void {
  const {languages = [], content = {}} = profile;
  const tags = [...hostedTags(profile), ...available];
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

/** @throws the error of the download. */
export async function loadSiteWords(
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
