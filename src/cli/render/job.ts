import type {Profile} from '../../community/profile.js';
import type {Problem} from '../../shared/problem.js';
import type {Terminal} from '../command.js';
import type {RenderArgs} from './parse-args.js';
import type {SiteProfile} from './read-profile.js';

/** A widget to render. */
export interface RenderJob extends Omit<RenderArgs, 'profile'> {
  profile: SiteProfile;
  terminal: Terminal;
  report: (problem: Pick<Problem, 'message'>) => void;
  now: Date;
}

/** What `loadWordsLocales` needs of a job. */
export const wordsRequest = (
  {languages, profile: {profile, source}, report}: RenderJob,
  fallbacks: readonly string[],
): {
  languages: readonly string[];
  profile: Profile;
  source: string;
  report: RenderJob['report'];
} => {
  const found = [languages, profile.languages ?? [], fallbacks].find(({length}) => length) ?? [];
  return {languages: found, profile, source, report};
};
