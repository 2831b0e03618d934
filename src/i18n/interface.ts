import type {msg as litMsg} from '@lit/localize';
import {generateMsgId, runtimeMsg, type TemplateMap} from './lit-localize.js';

export {str} from './lit-localize.js';
export type {TemplateMap};

let current: TemplateMap | undefined;
let missed = false;

/**
 * Marks a UI message. It has the type of lit-localize's own `msg`, so that the extractor finds it; the
 * locale is that of the element being rendered, which is safe because rendering is synchronous.
 */
export const msg = ((template: string | {strings: TemplateStringsArray}) => {
  const strings = typeof template === 'string' ? template : template.strings;
  if (!current || !(generateMsgId(strings, false) in current)) missed = true;
  return runtimeMsg(current, template as string, undefined);
}) as typeof litMsg;

/**
 * Resolves UI messages in one locale.
 * @param templates the locale's messages; if absent, those of the source locale are used.
 * @param words calls `msg`.
 * @returns the text, and whether every message was found. A missing message is in the source locale.
 */
export function uiMessage(
  templates: TemplateMap | undefined,
  words: () => string,
): {text: string; complete: boolean} {
  current = templates;
  missed = false;
  try {
    return {text: words(), complete: !missed};
  } finally {
    current = undefined;
  }
}
