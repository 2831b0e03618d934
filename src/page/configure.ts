import {pageState} from './page-state.js';

/** What a page says once for all its elements, as the script tag's `data-*` options do. */
export interface TendOptions {
  /** Address of the site's profile, relative to the page. */
  profile?: string;
  /** The page's language (BCP 47), where `<html lang>` cannot be set. */
  lang?: string;
  /** A moment (ISO 8601) at which every element's clock stands still, for development and tests. */
  now?: string;
}

/** Fired on the window when the page's options have changed. */
export const configuredEvent = 'tend-configured';

/**
 * Sets options for every element on the page, also for elements that are added later. An option that is
 * not named stays as it is; an option with the value `undefined` is removed.
 */
export function configureTend(options: TendOptions): void {
  const {profile, lang, now} = {...pageState(), ...options};
  Object.assign(pageState(), {profile, lang, now});
  dispatchEvent(new Event(configuredEvent));
}
