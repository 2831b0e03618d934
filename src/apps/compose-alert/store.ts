import {emptyWords, type AlertDraft} from './draft.js';

const key = 'tend:compose-alert:1';

/** Keeps the work in this browser. Each answers whether that is possible here. */
export function keepDraft(draft: AlertDraft): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/**
 * The work as it was left; undefined where there is none, or none that this page understands.
 * @param base what stands in for what an earlier version of the page did not know.
 */
export function keptDraft(base: AlertDraft): AlertDraft | undefined {
  try {
    const draft = JSON.parse(localStorage.getItem(key) ?? 'null') as AlertDraft | null;
    if (!draft?.words.length) return undefined;
    const words = draft.words.map((each) => ({...emptyWords(each.lang), ...each}));
    return {...base, ...draft, words};
  } catch {
    return undefined;
  }
}

export function eraseDraft(): boolean {
  try {
    localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
