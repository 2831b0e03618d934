import {profileLimits} from '../page/download-limits.js';
import {FetchError, fetchText} from '../page/fetch-file.js';
import {inlineProfile, inlineProfileText} from '../page/page-profile.js';
import type {Problem} from '../shared/problem.js';
import {withTimeout} from '../shared/with-timeout.js';
import type {Profile} from '../community/profile.js';

/** What only elements with a profile need. */
export type ProfileParts = typeof import('./with-profile.js');

export interface LoadedProfile {
  profile: Profile;
  problems: Problem[];
  /** Absent if the profile could not be read. */
  parts?: ProfileParts;
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
  try {
    // The code that reads it loads in parallel with the profile.
    const [text, parts] = await Promise.all([
      url === inlineProfile ? (inlineProfileText() ?? '') : fetchText(url, profileLimits),
      loadParts(url),
    ]);
    return {...parts.profileFromText(text, url), parts};
  } catch (error) {
    const cause = error as FetchError;
    loaded.delete(url);
    const problem: Problem = {
      code: `profile-${cause.code}`,
      message: `${cause.message}. Widgets use their defaults.`,
      source: url,
      cause,
    };
    return {profile: {}, problems: [problem]};
  }
}

const loadParts = (url: string): Promise<ProfileParts> =>
  withTimeout(
    import('./with-profile.js'),
    profileLimits.timeout,
    () => new Error('no answer in time'),
  ).catch((error: Error) => {
    throw new FetchError('network', `the code that reads ${url} did not load (${error.message})`);
  });
