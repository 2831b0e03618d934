import {pageState} from './page-state.js';

/** Options for all elements of a page, like the script tag's `data-*` options. */
export interface TendOptions {
  /** Address of the site's profile, relative to the page. */
  profile?: string;
  /** The page's language (BCP 47), if `<html lang>` cannot be set. */
  lang?: string;
  /** A moment (ISO 8601) at which every element's clock is stopped, for development and tests. */
  now?: string;
}

/** Fired on the window when the page's options have changed. */
export const configuredEvent = 'tend-configured';

/**
 * Sets options for every element on the page, including elements that are added later. Missing options stay
 * unchanged; an option with the value `undefined` is removed.
 */
export function configureTend(options: TendOptions): void {
  const {profile, lang, now} = {...pageState(), ...options};
  Object.assign(pageState(), {profile, lang, now});
  dispatchEvent(new Event(configuredEvent));
}
