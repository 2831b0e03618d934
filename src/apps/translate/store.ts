import {mergeWork, type Work} from './work.js';

const keyOf = (tag: string) => `tend:translate:1:${tag}`;
const lastKey = 'tend:translate:1';

/** The work of a language as it was left in this browser. */
export function kept(tag: string): Work | undefined {
  try {
    const work = JSON.parse(localStorage.getItem(keyOf(tag)) ?? 'null') as Work | null;
    return work?.tag === tag && work.language && work.sentences ? work : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps the work in this browser, over what another window kept meanwhile.
 * @returns what is kept; undefined where the browser keeps nothing.
 */
export function keepWork(work: Work): Work | undefined {
  try {
    const other = kept(work.tag);
    const all = other ? mergeWork(work, other) : work;
    localStorage.setItem(keyOf(work.tag), JSON.stringify(all));
    localStorage.setItem(lastKey, work.tag);
    return all;
  } catch {
    return undefined;
  }
}

/** The language that was worked on last. */
export function lastTag(): string | undefined {
  try {
    return localStorage.getItem(lastKey) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The languages of which there is work in this browser. */
export function keptTags(): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(`${lastKey}:`))
      .map((key) => key.slice(lastKey.length + 1))
      .sort();
  } catch {
    return [];
  }
}

/** Takes everything that this page kept out of the browser. */
export function eraseAll(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key === lastKey || key.startsWith(`${lastKey}:`)) localStorage.removeItem(key);
    }
  } catch {
    // A browser that keeps nothing has nothing to erase.
  }
}

/** Calls back with what another window kept of a language. */
export function watchWork(tag: () => string | undefined, changed: (work: Work) => void): void {
  addEventListener('storage', ({key}) => {
    const now = tag();
    if (!now || key !== keyOf(now)) return;
    const work = kept(now);
    if (work) changed(work);
  });
}
