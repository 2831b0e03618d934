import {profileLimits} from './download-limits.js';
import {FetchError, fetchText} from './fetch-file.js';
import {inlineProfile, inlineProfileText} from './page-profile.js';
import type {ProblemCode} from '../shared/problem-codes.js';
import type {Problem} from '../shared/problem.js';
import {withTimeout} from '../shared/with-timeout.js';
import type {Profile} from '../community/profile.js';

export interface LoadedProfile {
  profile: Profile;
  problems: Problem[];
}

const loaded = new Map<string, Promise<LoadedProfile>>();

/**
 * Downloads and reads a profile, once for each address of a page. Never rejects: without a readable profile,
 * widgets use their defaults. The next call after a failed download tries again.
 */
export function loadProfile(url: string): Promise<LoadedProfile> {
  let profile = loaded.get(url);
  if (!profile) {
    profile = download(url);
    loaded.set(url, profile);
  }
  return profile;
}

async function download(url: string): Promise<LoadedProfile> {
  const failed = (code: ProblemCode, message: string, cause?: Error): LoadedProfile => {
    loaded.delete(url);
    const problem = {code, message: `${message}. Widgets use their defaults.`, source: url, cause};
    return {profile: {}, problems: [problem]};
  };
  let text: string;
  let reader: typeof import('../community/profile.js');
  try {
    // The reader's chunk loads in parallel with the profile.
    [text, reader] = await Promise.all([
      url === inlineProfile ? (inlineProfileText() ?? '') : fetchText(url, profileLimits),
      withTimeout(
        import('../community/profile.js'),
        profileLimits.timeout,
        () => new Error('no answer in time'),
      ).catch((error: Error) => {
        throw new FetchError(
          'network',
          `the code that reads ${url} did not load (${error.message})`,
        );
      }),
    ]);
  } catch (error) {
    const cause = error as FetchError;
    return failed(`profile-${cause.code}`, cause.message, cause);
  }
  try {
    const read = reader.parseProfile(JSON.parse(text.replace(/^\uFEFF/, '')), {source: url});
    return {...read, profile: resolveAddresses(read.profile, url)};
  } catch (error) {
    const fault = text.trim().startsWith('<')
      ? 'it is a web page; is the address right?'
      : (error as Error).message;
    return failed('profile-syntax', `${url} is not valid JSON (${fault})`);
  }
}

type Changes<T> = {[K in keyof T]?: (value: NonNullable<T[K]>) => T[K]};

/** A copy of an object with some values changed. Absent values stay absent. */
function change<T extends object>(object: T, changes: Changes<T>): T {
  const copy = {...object};
  for (const key in changes) {
    const value = copy[key as keyof T];
    if (value) copy[key as keyof T] = changes[key as keyof T]!(value);
  }
  return copy;
}

const mapValues = <T>(record: Record<string, T>, map: (value: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));

/** Resolves a profile's addresses against its own address; those of a `data:` profile against the page's. */
function resolveAddresses(profile: Profile, url: string): Profile {
  const profileUrl = new URL(url, document.baseURI);
  const base = /^https?:$/.test(profileUrl.protocol) ? profileUrl : document.baseURI;
  const resolve = (address: string) => new URL(address, base).href;
  const resolveAll = (addresses: string[]) => addresses.map(resolve);
  // A URL writes the braces of placeholders as %7B and %7D.
  const template = (address: string) => resolve(address).replace(/%7B(\w+)%7D/gi, '{$1}');
  return change(profile, {
    guideUrl: resolve,
    alerts: (alerts) => change(alerts, {sources: resolveAll}),
    services: (services) =>
      change(services, {
        sources: resolveAll,
        translations: (translations) =>
          mapValues(translations, (words) => (typeof words === 'string' ? resolve(words) : words)),
        map: (map) => change(map, {tiles: template}),
        directions: template,
      }),
    pictures: (pictures) => mapValues(pictures, (picture) => change(picture, {src: resolve})),
  });
}
