import type {Profile} from '../community/profile.js';
import {pageState} from './page-state.js';

const key = 'tend-language';

/**
 * The language that the reader chose: on this page, or on an earlier visit if the profile has `remember`. Undefined if
 * storage is refused (private windows, blocked cookies).
 */
export function chosenLanguage({remember}: Profile): string | undefined {
  const page = pageState();
  if (page.chosen === undefined && remember) {
    try {
      page.chosen = localStorage.getItem(key);
    } catch {
      page.chosen = null;
    }
  }
  return page.chosen ?? undefined;
}

/** Stores the reader's choice for all widgets of the page, and with `remember` for the next visit. */
export function chooseLanguage(tag: string, {remember}: Profile): void {
  pageState().chosen = tag;
  if (!remember) return;
  try {
    localStorage.setItem(key, tag);
  } catch {
    // Storage is refused: the choice lasts as long as the page.
  }
}

/** Removes the reader's choice, because the page has changed its own language since. */
export function forgetChoice(): void {
  if (pageState().chosen) pageState().chosen = null;
}
