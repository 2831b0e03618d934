import {emptyTexts, type AlertDraft} from './draft.js';

type StoredDraft = Omit<AlertDraft, 'original'> & Partial<Record<'original' | 'kept', string>>;

const key = 'tend:compose-alert:1';

/** Stores the draft in this browser. @returns whether the browser can store it. */
export function storeDraft(draft: AlertDraft): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/**
 * The stored draft; undefined if no draft is stored, or it cannot be read.
 * @param base supplies fields that an earlier version of the page did not store.
 */
export function storedDraft(base: AlertDraft): AlertDraft | undefined {
  try {
    const draft = JSON.parse(localStorage.getItem(key) ?? 'null') as StoredDraft | null;
    if (!draft?.words.length) return undefined;
    const words = draft.words.map((each) => ({...emptyTexts(each.lang), ...each}));
    // The first version of the page called the original `kept`.
    const {kept: earlier = '', original = earlier, ...rest} = draft;
    return {...base, ...rest, original, words};
  } catch {
    return undefined;
  }
}

/** Erases the stored draft. @returns whether the browser has storage. */
export function eraseDraft(): boolean {
  try {
    localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
