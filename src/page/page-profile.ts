import {pageState} from './page-state.js';

/** The address of a profile that stands in the page: `<script type="application/json" data-tend-profile>`. */
export const inlineProfile = '#tend-profile';

/** The text of the profile in the page. */
export const inlineProfileText = (): string | undefined =>
  document.querySelector('script[data-tend-profile]')?.textContent ?? undefined;

/** Address of the page's profile: the one that the script tag names, else the one in the page. */
export const pageProfile = (): string | undefined =>
  pageState().profile ?? (inlineProfileText() === undefined ? undefined : inlineProfile);

/**
 * The addresses of the data that the profile in the page names, for downloads that start before it is
 * read whole. What is wrong with it is reported by its reader.
 * @param key of the profile: `alerts` or `services`.
 */
export function inlineSources(key: string): string[] {
  try {
    const profile = JSON.parse(inlineProfileText() ?? '{}') as Record<string, {sources?: unknown}>;
    const sources = profile[key]?.sources;
    return (Array.isArray(sources) ? sources : [sources])
      .filter((source) => typeof source === 'string')
      .map((source) => new URL(source, document.baseURI).href);
  } catch {
    return [];
  }
}
