import type {DownloadLimits} from '../page/download-limits.js';
import {fetchText, FetchError} from '../page/fetch-file.js';
import {pageState} from '../page/page-state.js';
import type {Problem} from '../shared/problem.js';
import {readHostedLocale, readManifest} from '../i18n/hosted-locale.js';
import type {Catalogue} from '../i18n/content.js';
import type {LoadedCatalog} from '../i18n/load-catalog.js';

/** A file of a locale that the site serves. */
const hostedLocaleLimits: DownloadLimits = {timeout: 8000, maxBytes: 1_000_000};

interface LoadedFolder {
  words: LoadedCatalog;
  problems: Problem[];
}

interface FolderOptions {
  source: string;
  tag: string;
  namespace: string;
  english: Catalogue;
}

const loaded = new Map<string, Promise<LoadedFolder>>();

/**
 * Downloads a language that the site serves, once a page for each feature.
 * @param folder address of the folder, relative to the profile.
 * @param options.english the English sentences, to check it against.
 * @throws what the download threw, naming the file; a later call tries again.
 */
export function loadHostedLocale(folder: string, options: FolderOptions): Promise<LoadedFolder> {
  const {source, namespace} = options;
  const profile = new URL(source, document.baseURI);
  // A profile that lives in its own address (`data:`) has no neighbours.
  const base = /^https?:$/.test(profile.protocol) ? profile : document.baseURI;
  const {href} = new URL(folder.replace(/\/?$/, '/'), base);
  const page = pageState();
  page.folders = [...new Set([...(page.folders ?? []), href])];
  const key = `${href} ${namespace}`;
  const words = loaded.get(key) ?? download(href, options);
  loaded.set(key, words);
  words.catch(() => loaded.delete(key));
  return words;
}

async function download(
  base: string,
  {tag, namespace, english}: FolderOptions,
): Promise<LoadedFolder> {
  const get = (file: string) => fetchText(base + file, hostedLocaleLimits);
  const [manifest, content, labels] = await Promise.all([
    get('language.json'),
    get(`${namespace}.json`),
    // Labels in English are better than no guide.
    get('interface.xlf').catch((error: FetchError) => error),
  ]);
  const {language} = readManifest(manifest, {tag, base});
  const review = language.review.state === 'reviewed' ? await get('review.json') : undefined;
  const {words, problems} = readHostedLocale(
    {manifest, content, review, labels: typeof labels === 'string' ? labels : undefined},
    {tag, namespace, base, source: english},
  );
  return {
    words: {...words, interfaceError: typeof labels === 'string' ? undefined : labels},
    problems,
  };
}
