import type {FetchErrorCode} from '../page/fetch-file.js';
import type {Problem} from '../shared/problem.js';

/** Why a profile could not be used. */
export type ProfileFailure = Error & {code: FetchErrorCode | 'syntax'};

/** @param effect what is used instead, as a sentence. */
export const profileProblem = (cause: ProfileFailure, source: string, effect: string): Problem => ({
  code: `profile-${cause.code}`,
  message: `${cause.message}. ${effect}`,
  source,
  cause,
});
