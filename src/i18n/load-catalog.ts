import {words} from '../generated/words.js';
import {withTimeout} from '../shared/with-timeout.js';
import type {Catalogue} from './content.js';
import type {TemplateMap} from './interface.js';
import {languageOf} from './languages.js';
import type {LocaleMessages} from './message-resolver.js';

/** The chunks of a language: one for the interface, and one with content for each feature. */
export type CatalogLoaders = {interface?: () => Promise<{templates: TemplateMap}>} & {
  [namespace: string]: () => Promise<unknown>;
};

/** A locale's content and UI messages for one feature. */
export interface LoadedCatalog extends Omit<LocaleMessages, 'find'> {
  content: Catalogue;
  /** Why the UI messages did not load. Those of the source locale are used instead. */
  interfaceError?: Error;
}

/** A chunk of content. */
interface ContentModule {
  default: Catalogue;
  unreviewed?: string[];
  /** UI messages that only this feature uses. */
  templates?: TemplateMap;
}

/** The tags that have content for a feature. */
export const availableLocales = (namespace: string): string[] =>
  Object.keys(words).filter((tag) => Object.keys(words[tag]!).includes(namespace));

/**
 * Loads the words of a built-in language. Repeated calls are cheap: a module loads once.
 * @throws the error of the download; a later call tries again.
 */
export async function loadCatalog(tag: string, namespace: string): Promise<LoadedCatalog> {
  const loaders = words[tag];
  let interfaceError: Error | undefined;
  const [content, labels] = await Promise.all([
    loaders?.[namespace] && inTime(loaders[namespace]() as Promise<ContentModule>),
    loaders?.interface &&
      inTime(loaders.interface()).catch((error: Error) => {
        interfaceError = error;
        return undefined;
      }),
  ]);
  // A proxy may answer every request with an empty file. The page must keep its fallback then.
  if (!content?.default) throw new Error('the file has no words');
  return {
    tag,
    language: languageOf(tag),
    content: content.default,
    unreviewed: new Set(content.unreviewed),
    interface: content.templates ? {...labels?.templates, ...content.templates} : labels?.templates,
    interfaceError,
  };
}

/** Milliseconds. A slower download counts as failed, so that the other languages can show. */
const timeout = 5000;

const inTime = <T>(download: Promise<T>): Promise<T> =>
  withTimeout(download, timeout, () => new Error(`no answer within ${timeout / 1000} s`));
