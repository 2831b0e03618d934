import type {Profile} from '../community/profile.js';
import {pageState} from './page-state.js';

const key = 'tend-language';

/**
 * The reader's language: chosen on this page, or on an earlier visit if the profile has `remember`.
 * Refused storage (private windows, blocked cookies) counts as empty.
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

/** Stores the reader's choice for all widgets of the page; for the next visit, with `remember`. */
export function chooseLanguage(tag: string, {remember}: Profile): void {
  pageState().chosen = tag;
  if (!remember) return;
  try {
    localStorage.setItem(key, tag);
  } catch {
    // Storage is refused: the choice ends with the page.
  }
}

/** Drops the reader's choice, because the page has changed its own language since. */
export function forgetChoice(): void {
  if (pageState().chosen) pageState().chosen = null;
}
