import type {TendNaloxoneGuide} from '../../src/naloxone/guide/naloxone-guide.js';

type Guide = TendNaloxoneGuide & {
  /** Resolves when the guide's main heading matches. */
  heading: (pattern: RegExp) => Promise<void>;
};

/**
 * Puts a guide into the page.
 * @param fallback HTML between the tags.
 * @returns the guide, its wrapper, and a promise of its first `tend-ready`.
 */
export function guideIn(
  fallback: string,
  attributes: Record<string, string> = {},
  parent: Element | ShadowRoot = document.body,
): {guide: Guide; wrapper: HTMLElement; ready: Promise<unknown>} {
  const wrapper = document.createElement('div');
  const guide = document.createElement('tend-naloxone-guide') as Guide;
  for (const [name, value] of Object.entries(attributes)) guide.setAttribute(name, value);
  guide.append(document.createRange().createContextualFragment(fallback));
  guide.heading = (pattern) => headingReads(guide, pattern);
  const ready = new Promise((resolve) => {
    guide.addEventListener('tend-ready', resolve, {once: true});
  });
  wrapper.append(guide);
  parent.append(wrapper);
  added.push(wrapper);
  return {guide, wrapper, ready};
}

const added: Element[] = [];
afterEach(() => added.splice(0).forEach((element) => element.remove()));

async function headingReads(guide: Guide, pattern: RegExp): Promise<void> {
  const reads = () => pattern.test(guide.shadowRoot?.querySelector('h2')?.textContent ?? '');
  if (reads()) return;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!reads()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(guide.shadowRoot!, {childList: true, characterData: true, subtree: true});
  });
}

/**
 * Resolves with what a condition finds, looked at with every frame. A busy machine gets eight seconds.
 * @param what is waited for, for the message if it does not come
 */
export async function until<T>(
  condition: () => T | null | undefined | false,
  what = String(condition),
): Promise<T> {
  const began = performance.now();
  for (;;) {
    const found = condition();
    if (found) return found;
    if (performance.now() - began > 8000) throw new Error(`waited in vain: ${what}`);
    await new Promise(requestAnimationFrame);
  }
}

/** The guide's steps. */
export const steps = (guide: HTMLElement): HTMLElement[] => [
  ...guide.shadowRoot!.querySelectorAll<HTMLElement>('ol.steps > li'),
];

/** A profile as an address, so that a server is not needed. */
export const profileUrl = (profile: unknown): string =>
  `data:application/json,${encodeURIComponent(JSON.stringify(profile))}`;

/** Collects Tend's console warnings in a suite. */
export function warnings(): {take: () => string[]} {
  const {warn} = console;
  let seen: string[] = [];
  beforeEach(() => {
    seen = [];
    console.warn = (...args: unknown[]) => {
      const text = args.join(' ');
      if (text.startsWith('tend:')) seen.push(text);
      else warn(...args);
    };
  });
  afterEach(() => {
    console.warn = warn;
  });
  return {take: () => seen.splice(0)};
}

/**
 * Lets every answer of a suite's fake `fetch` count as sent by the server just now. Otherwise the browser's
 * own record (`performance`) does not know them, and widgets check them as possible copies.
 */
export function freshAnswers(): void {
  beforeEach(() => {
    performance.getEntriesByName = () => [{transferSize: 1} as PerformanceResourceTiming];
  });
  afterEach(() => {
    // Uncovers the browser's own.
    delete (performance as {getEntriesByName?: unknown}).getEntriesByName;
  });
}
