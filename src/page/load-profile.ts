import {FetchError, fetchText} from './fetch-file.js';
import type {Problem} from '../shared/problem.js';
import type {OwnServices, Profile} from '../community/profile.js';
import {pageState} from './page-state.js';

export interface LoadedProfile {
  profile: Profile;
  problems: Problem[];
}

const limits = {timeout: 6000, maxBytes: 500_000};
const loaded = new Map<string, Promise<LoadedProfile>>();

/**
 * Downloads and reads a profile, once a page for each address. Never rejects: without a readable
 * profile the widgets go on with their defaults. A download that failed is tried again when asked
 * for again.
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
  const early = pageState().early?.get(url);
  // A response can be read once only.
  pageState().early?.delete(url);
  let text: string;
  let reader: typeof import('../community/profile.js');
  try {
    // Together: what reads it comes while it comes.
    [text, reader] = await Promise.all([
      fetchText(url, {...limits, early}),
      import('../community/profile.js').catch((error: Error) => {
        throw new FetchError('network', `what reads ${url} did not load (${error.message})`);
      }),
    ]);
  } catch (error) {
    return failed(`profile-${(error as FetchError).code}`, (error as FetchError).message);
  }
  try {
    const read = reader.parseProfile(JSON.parse(text.replace(/^\uFEFF/, '')), {source: url});
    return {...read, profile: fromItsPlace(read.profile, url)};
  } catch (error) {
    const fault = text.trim().startsWith('<')
      ? 'it is a web page; is the address right?'
      : (error as Error).message;
    return failed('profile-syntax', `${url} is not valid JSON (${fault})`);
  }
}

/** Addresses in a profile count from its own; one that lives in its own address (`data:`) has none. */
function fromItsPlace(
  {pictures, guideUrl, alerts, services, ...rest}: Profile,
  url: string,
): Profile {
  const own = new URL(url, document.baseURI);
  const base = /^https?:$/.test(own.protocol) ? own : document.baseURI;
  const whole = (address: string) => new URL(address, base).href;
  return {
    ...rest,
    ...(guideUrl && {guideUrl: whole(guideUrl)}),
    ...(alerts && {
      alerts: {...alerts, ...(alerts.sources && {sources: alerts.sources.map(whole)})},
    }),
    ...(services && {services: servicesFrom(services, whole)}),
    ...(pictures && {
      pictures: Object.fromEntries(
        Object.entries(pictures).map(([id, {src, alt}]) => [id, {src: whole(src), alt}]),
      ),
    }),
  };
}

/** Every address that stands in what a site says of services, made whole. */
function servicesFrom(
  {sources, translations, map, directions, ...rest}: OwnServices,
  whole: (address: string) => string,
): OwnServices {
  // An address would write the braces of its places as %7B and %7D.
  const template = (address: string) =>
    whole(address).replace(/%7B(\w+)%7D/gi, (_, name: string) => `{${name}}`);
  return {
    ...rest,
    ...(sources && {sources: sources.map(whole)}),
    ...(translations && {
      translations: Object.fromEntries(
        Object.entries(translations).map(([tag, words]) => [
          tag,
          typeof words === 'string' ? whole(words) : words,
        ]),
      ),
    }),
    ...(map && {map: {...map, ...(map.tiles && {tiles: template(map.tiles)})}}),
    ...(directions && {directions: template(directions)}),
  };
}
