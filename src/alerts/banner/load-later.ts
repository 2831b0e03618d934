import type {Problem} from '../../shared/problem.js';

/** What readers of the banner meet after its first view. */
export type BannerLater = typeof import('./later.js');

/** @returns undefined, with a report, if it does not load; the next call tries again. */
export async function loadLater(
  report: (problem: Problem) => void,
): Promise<BannerLater | undefined> {
  try {
    return await import('./later.js');
  } catch (error) {
    const cause = error as Error;
    const message = `the details of alerts did not load (${cause.message})`;
    report({code: 'alert-details-not-loaded', message, cause});
    return undefined;
  }
}
