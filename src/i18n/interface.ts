import type {msg as litMsg} from '@lit/localize';
import {sourceText, type StrResult} from './lit-localize.js';

export {str} from './lit-localize.js';

/** A UI message in English: as text, or with values by `str`. */
export type Message = string | StrResult;

/** Finds a message in one locale; undefined if the locale lacks it. */
export type FindMessage = (message: Message) => string | undefined;

let current: FindMessage | undefined;
let missed = false;

/**
 * Marks a UI message. It has the type of lit-localize's own `msg`, so that the extractor finds it; the
 * locale is that of the element being rendered, which is safe because rendering is synchronous.
 */
export const msg = ((message: Message) => {
  const found = current?.(message);
  missed ||= found === undefined;
  return found ?? sourceText(message);
}) as typeof litMsg;

/**
 * Resolves UI messages in one locale.
 * @param find finds the locale's messages; if absent, those of the source locale are used.
 * @param words calls `msg`.
 * @returns the text, and whether every message was found. A missing message is in the source locale.
 */
export function uiMessage(
  find: FindMessage | undefined,
  words: () => string,
): {text: string; complete: boolean} {
  current = find;
  missed = false;
  try {
    return {text: words(), complete: !missed};
  } finally {
    current = undefined;
  }
}
