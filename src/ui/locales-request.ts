import type {Profile} from '../community/profile.js';
import type {LocaleRequest} from '../i18n/choose-languages.js';
import type {FindContent} from '../i18n/content.js';
import type {LoadedCatalog} from '../i18n/load-catalog.js';
import type {Problem} from '../shared/problem.js';

/** The locales that an element needs. */
export interface LocalesRequest {
  wanted: Omit<LocaleRequest, 'profile' | 'offered'>;
  /**
   * The files of `locales/content/<tag>/` that the element needs. Keys of the first file have no prefix. Keys
   * of the others begin with their namespace (`emergency:check.title`), as in i18next.
   */
  namespaces: readonly [string, ...string[]];
  profile: Profile;
  /** How the profile changes the words; absent without a profile. */
  site?: SiteLocales;
  /** Address of the profile, for messages and for addresses relative to it. */
  source: string;
  report: (problem: Problem) => void;
}

/** One namespace of a language, with the site's own sentences applied. */
export type LoadedNamespace = LoadedCatalog & {find: FindContent};

/** What a profile changes about the words of an element. */
export interface SiteLocales {
  offeredLanguages: (profile: Profile, available: readonly string[]) => string[];
  /** Reports languages and features of the profile that have no content. */
  reportUnknownWords: (request: LocalesRequest, available: readonly string[]) => void;
  /** @throws the error of the download. */
  loadSiteWords: (
    tag: string,
    namespace: string,
    request: LocalesRequest,
  ) => Promise<LoadedNamespace>;
}

/** The tags of the languages that the site serves itself. */
export const hostedTags = ({languageFolders = {}}: Profile): string[] =>
  Object.keys(languageFolders);
