import type {Profile} from '../community/profile.js';
import {configuredEvent} from '../page/configure.js';
import {profileLimits} from '../page/download-limits.js';
import {FetchError, firstInit, profileInit, startDownload} from '../page/fetch-file.js';
import {inlineProfile} from '../page/page-profile.js';
import type {Problem} from '../shared/problem.js';
import {withTimeout} from '../shared/with-timeout.js';
import {profileProblem} from './profile-problem.js';

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
 *
 * A copy that the browser has is used at once. If the server has another profile, all elements load it.
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
    if (url !== inlineProfile) startDownload(url, firstInit(url, profileInit));
    const parts = await loadParts(url);
    const first = await parts.fetchProfile(url, (update) => {
      loaded.set(url, Promise.resolve({...update, parts}));
      dispatchEvent(new Event(configuredEvent));
    });
    return {...first, parts};
  } catch (error) {
    loaded.delete(url);
    const problem = profileProblem(error as FetchError, url, 'Widgets use their defaults.');
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
