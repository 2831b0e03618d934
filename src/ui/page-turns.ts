import {yieldToMain} from '../shared/yield-to-main.js';

/** Resolves when the last render is on the screen, or after a short time in a hidden tab. */
export const painted = (): Promise<void> =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => void yieldToMain().then(resolve));
    setTimeout(resolve, 100);
  });

/** Resolves when the page is idle, but soon in any case: a busy page, or one at rest, may never say so. */
export const idle = (): Promise<void> =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), {timeout: 500});
    else setTimeout(resolve);
  });
