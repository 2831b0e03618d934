import {FetchError, fetchText} from './fetch-file.js';
import type {Problem} from '../shared/problem.js';
import type {OwnServices, Profile} from '../community/profile.js';

export interface LoadedProfile {
  profile: Profile;
  problems: Problem[];
}

const limits = {timeout: 6000, maxBytes: 500_000};
const loaded = new Map<string, Promise<LoadedProfile>>();

/**
 * Downloads and reads a profile, once a page for each address. Never rejects: without a readable
 * profile, widgets use their defaults. The next call after a failed download tries again.
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
  const failed = (code: string, message: string): LoadedProfile => {
    loaded.delete(url);
    const problem = {code, message: `${message}. Widgets use their defaults.`, source: url};
    return {profile: {}, problems: [problem]};
  };
  let text: string;
  let reader: typeof import('../community/profile.js');
  try {
    // The reader's chunk loads while the profile does.
    [text, reader] = await Promise.all([
      fetchText(url, limits),
      import('../community/profile.js').catch((error: Error) => {
        throw new FetchError(
          'network',
          `the code that reads ${url} did not load (${error.message})`,
        );
      }),
    ]);
  } catch (error) {
    return failed(`profile-${(error as FetchError).code}`, (error as FetchError).message);
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

/** Resolves a profile's addresses against its own; a `data:` profile's against the page's. */
function resolveAddresses(
  {pictures, guideUrl, alerts, services, ...rest}: Profile,
  url: string,
): Profile {
  const own = new URL(url, document.baseURI);
  const base = /^https?:$/.test(own.protocol) ? own : document.baseURI;
  const resolve = (address: string) => new URL(address, base).href;
  return {
    ...rest,
    ...(guideUrl && {guideUrl: resolve(guideUrl)}),
    ...(alerts && {
      alerts: {...alerts, ...(alerts.sources && {sources: alerts.sources.map(resolve)})},
    }),
    ...(services && {services: resolveServices(services, resolve)}),
    ...(pictures && {
      pictures: Object.fromEntries(
        Object.entries(pictures).map(([id, {src, alt}]) => [id, {src: resolve(src), alt}]),
      ),
    }),
  };
}

function resolveServices(
  {sources, translations, map, directions, ...rest}: OwnServices,
  resolve: (address: string) => string,
): OwnServices {
  // A URL writes the braces of placeholders as %7B and %7D.
  const template = (address: string) =>
    resolve(address).replace(/%7B(\w+)%7D/gi, (_, name: string) => `{${name}}`);
  return {
    ...rest,
    ...(sources && {sources: sources.map(resolve)}),
    ...(translations && {
      translations: Object.fromEntries(
        Object.entries(translations).map(([tag, words]) => [
          tag,
          typeof words === 'string' ? resolve(words) : words,
        ]),
      ),
    }),
    ...(map && {map: {...map, ...(map.tiles && {tiles: template(map.tiles)})}}),
    ...(directions && {directions: template(directions)}),
  };
}
