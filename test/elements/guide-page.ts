import '../../src/naloxone/guide/naloxone-guide.js';
import {fakeSite} from './fake-site.js';
import {guideIn, steps, warnings} from './helpers.js';

/** HTML between the tags, as a page may have it. */
const fallback = '<p class="fallback">Call for help.</p>';

/** Kinds of the steps shown. */
export const kinds = (guide: HTMLElement): string =>
  steps(guide)
    .flatMap(({dataset}) => dataset.step ?? [])
    .join(' ');

/** What the guide's main heading reads. */
export const headingOf = (guide: HTMLElement): string =>
  guide.shadowRoot!.querySelector('h2')?.textContent?.trim() ?? '';

export const showsFallback = (guide: HTMLElement): boolean =>
  guide.querySelector('.fallback')!.getBoundingClientRect().height > 0;

/** Guides of a suite, on a site of their own. */
export function guidePage() {
  const site = fakeSite();
  const warned = warnings();

  /** A guide that is ready. */
  async function show(attributes: Record<string, string> = {}) {
    const opened = guideIn(fallback, attributes);
    await opened.ready;
    return opened.guide;
  }

  /** A guide with a profile of its own, and the profile's address. */
  async function showProfile(file: object, attributes: Record<string, string> = {}) {
    const profile = site.add(file, 'profile.json');
    return {guide: await show({profile, ...attributes}), profile};
  }

  return {
    site,
    warned,
    show,
    showProfile,
    open: (attributes: Record<string, string>) => guideIn(fallback, attributes),
  };
}
