import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {parseProfile, type Profile} from '../../community/profile.js';
import type {Terminal} from '../command.js';
import {reasonOf} from '../download.js';

/** A site's profile, and its name in messages. */
export interface SiteProfile {
  profile: Profile;
  source: string;
}

/** Reads a profile's file. One that cannot be read is reported; the widgets' defaults are used then. */
export function readProfile(name: string | undefined, {cwd, warn}: Terminal): SiteProfile {
  const source = name ?? 'the profile';
  if (name === undefined) return {profile: {}, source};
  try {
    const json: unknown = JSON.parse(
      readFileSync(resolve(cwd, name), 'utf8').replace(/^\uFEFF/, ''),
    );
    const {profile, problems} = parseProfile(json, {source});
    problems.forEach(({message}) => warn(message));
    return {profile, source};
  } catch (error) {
    const fault =
      error instanceof SyntaxError
        ? `is not valid JSON (${error.message})`
        : `could not be opened (${reasonOf(error)})`;
    warn(`${source}: ${fault}. The widget's own defaults are written.`);
    return {profile: {}, source};
  }
}
