/** What only elements with a profile need. It loads in parallel with the profile. */
import {nothing, type TemplateResult} from 'lit';
import {parseProfile, type Profile} from '../community/profile.js';
import {resolveAddresses} from '../community/resolve-addresses.js';
import {msg} from '../i18n/interface.js';
import {languageOf} from '../i18n/languages.js';
import {availableLocales} from '../i18n/load-catalog.js';
import type {Localizer} from '../i18n/localizer.js';
import {offeredLanguages} from '../i18n/offered-languages.js';
import {profileLimits} from '../page/download-limits.js';
import {fetchText, isFresh, profileInit, readCopyFirst} from '../page/fetch-file.js';
import {inlineProfile, inlineProfileText} from '../page/page-profile.js';
import type {Problem} from '../shared/problem.js';
import {profileProblem, type ProfileFailure} from './profile-problem.js';
import {languageMenu} from './templates/language-menu.js';
import {sentenceElements} from './templates/sentences.js';

export {loadSiteWords, offeredLanguages, reportUnknownWords} from './site-locales.js';
export {ThemeSheet} from './theme.js';

/** A profile, read. */
export interface ReadProfile {
  profile: Profile;
  problems: Problem[];
}

/**
 * Downloads and reads a profile. What the browser has of it is used at once.
 * @param update called if the server then has another one, or does not answer.
 * @throws if it cannot be downloaded, and with the code `syntax` if it is not JSON.
 */
export function fetchProfile(
  url: string,
  update: (profile: ReadProfile) => void,
): Promise<ReadProfile> {
  if (url === inlineProfile) {
    return Promise.resolve().then(() => profileFromText(inlineProfileText() ?? '', url));
  }
  return new Promise((resolve, reject) => {
    let last: ReadProfile;
    let text = '';
    let copy: string | undefined;
    const read = async (initOf: (url: string) => RequestInit) => {
      const init = initOf(url);
      text = await fetchText(url, {...profileLimits, init});
      if (text !== copy) last = profileFromText(text, url);
      return isFresh(url, init);
    };
    const showCopy = () => {
      copy = text;
      resolve(last);
    };
    readCopyFirst(url, read, showCopy, profileInit).then(
      () => {
        if (copy === undefined) resolve(last);
        else if (text !== copy) update(last);
      },
      (error: ProfileFailure) => {
        if (copy === undefined) reject(error);
        else update({...last, problems: [profileProblem(error, url, 'The last copy is used.')]});
      },
    );
  });
}

/** @throws with the code `syntax` if it is not JSON. */
function profileFromText(text: string, url: string): ReadProfile {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const fault = text.trim().startsWith('<')
      ? 'it is a web page; is the address right?'
      : (error as Error).message;
    throw Object.assign(new Error(`${url} is not valid JSON (${fault})`), {code: 'syntax'});
  }
  const {profile, problems} = parseProfile(json, {source: url});
  const {protocol, href} = new URL(url, document.baseURI);
  // A profile that lives in its own address (`data:`) has no neighbours.
  const base = /^https?:$/.test(protocol) ? href : document.baseURI;
  return {profile: resolveAddresses(profile, base), problems};
}

/** The menu of the languages that the profile lists, in its order; nothing without a list. */
export function siteLanguageMenu(
  profile: Profile,
  {
    localizer,
    namespace,
    choose,
  }: {localizer: Localizer; namespace: string; choose: (tag: string) => void},
): TemplateResult | typeof nothing {
  if (!profile.languages?.length) return nothing;
  // For a language that is shown, use the names in its own manifest.
  const manifestOf = (tag: string) =>
    localizer.locales.find((locale) => locale.tag === tag)?.language;
  const offered = offeredLanguages(profile, availableLocales(namespace)).map((tag) => ({
    ...languageOf(tag),
    ...manifestOf(tag),
    tag,
  }));
  const {language} = localizer;
  const label = localizer.ui(() => msg('Language', {desc: 'Name of the menu of languages'}));
  return languageMenu(offered, language, sentenceElements([label], language), choose);
}
