import type {Profile} from '../community/profile.js';
import {pageState} from './page-state.js';

const key = 'tend-language';

/**
 * The language that the reader chose: on this page, else on an earlier visit if the site keeps it.
 * Storage that is closed (private windows, cookies blocked) is as good as empty.
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

/** Notes the reader's choice for all widgets of the page, and for the next visit if the site keeps it. */
export function chooseLanguage(tag: string, {remember}: Profile): void {
  pageState().chosen = tag;
  if (!remember) return;
  try {
    localStorage.setItem(key, tag);
  } catch {
    // It holds for this page.
  }
}

/** The page itself turns to another language: that is newer than what the reader chose. */
export function forgetChoice(): void {
  if (pageState().chosen) pageState().chosen = null;
}
