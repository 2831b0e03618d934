import type {msg as litMsg} from '@lit/localize';
import {generateMsgId} from '@lit/localize/internal/id-generation.js';
import {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
import type {TemplateMap} from '@lit/localize/internal/types.js';

export {str} from '@lit/localize/internal/str-tag.js';
export type {TemplateMap};

let current: TemplateMap | undefined;
let missed = false;

/**
 * Marks an interface word. Typed as lit-localize's own, so that its extractor finds it; but the
 * language is that of the element being rendered, not of the page: rendering is synchronous.
 */
export const msg = ((template: string | {strings: TemplateStringsArray}) => {
  const strings = typeof template === 'string' ? template : template.strings;
  if (!current || !(generateMsgId(strings, false) in current)) missed = true;
  return runtimeMsg(current, template as string, undefined);
}) as typeof litMsg;

/**
 * Says interface words in one language.
 * @param templates its words; without any, those of the source are said.
 * @returns whether every word was there; those of the source stand in for missing ones.
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
