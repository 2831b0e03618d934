import type {msg as litMsg} from '@lit/localize';
import {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
import type {TemplateMap} from '@lit/localize/internal/types.js';

export {str} from '@lit/localize/internal/str-tag.js';
export type {TemplateMap};

let current: TemplateMap | undefined;

/**
 * Marks an interface word. Typed as lit-localize's own, so that its extractor finds it; but the
 * language is that of the element being rendered, not of the page: rendering is synchronous.
 */
export const msg = ((template, options) => runtimeMsg(current, template, options)) as typeof litMsg;

/** Runs a render with an element's interface words; without any, the words of the source show. */
export function inLanguage<T>(words: TemplateMap | undefined, render: () => T): T {
  const outer = current;
  current = words;
  try {
    return render();
  } finally {
    current = outer;
  }
}
