import {mergeWork, type Work} from './work.js';

const keyOf = (tag: string) => `tend:translate:1:${tag}`;
const lastKey = 'tend:translate:1';

/** The work on a language that this browser stores. */
export function storedWork(tag: string): Work | undefined {
  try {
    const work = JSON.parse(localStorage.getItem(keyOf(tag)) ?? 'null') as Work | null;
    return work?.tag === tag && work.language && work.sentences ? work : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Stores the work in this browser, merged with what another window has stored.
 * @returns the merged work; undefined if the browser does not store anything.
 */
export function storeWork(work: Work): Work | undefined {
  try {
    const other = storedWork(work.tag);
    const all = other ? mergeWork(work, other) : work;
    localStorage.setItem(keyOf(work.tag), JSON.stringify(all));
    localStorage.setItem(lastKey, work.tag);
    return all;
  } catch {
    return undefined;
  }
}

/** Tag of the language that was stored last. */
export function lastTag(): string | undefined {
  try {
    return localStorage.getItem(lastKey) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Tags of the languages with work in this browser. */
export function storedTags(): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(`${lastKey}:`))
      .map((key) => key.slice(lastKey.length + 1))
      .sort();
  } catch {
    return [];
  }
}

/** Erases everything that this page has stored. */
export function eraseAll(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key === lastKey || key.startsWith(`${lastKey}:`)) localStorage.removeItem(key);
    }
  } catch {
    // Without storage there is nothing to erase.
  }
}

/** Calls back when another window has stored work on the open language. */
export function watchWork(tag: () => string | undefined, changed: (work: Work) => void): void {
  addEventListener('storage', ({key}) => {
    const now = tag();
    if (!now || key !== keyOf(now)) return;
    const work = storedWork(now);
    if (work) changed(work);
  });
}
