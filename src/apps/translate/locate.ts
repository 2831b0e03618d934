import type {ListedMessage} from './message-list.js';
import {messageFaults, type Work} from './work.js';

/** The longest text between the values of a message. */
const longestText = (sentence: string): string =>
  sentence
    .split(/\{\{\w+\}\}/)
    .sort((a, b) => b.length - a.length)[0]!
    .trim();

/** Text nodes of a tree and of its shadow roots. */
function* texts(root: Node): Generator<Text> {
  for (const node of root.childNodes) {
    if (node instanceof Text) yield node;
    else {
      if (node instanceof Element && node.shadowRoot) yield* texts(node.shadowRoot);
      yield* texts(node);
    }
  }
}

let highlighted: HTMLElement | undefined;

/**
 * Highlights a message in the preview: opens the `<details>` around it and scrolls to it.
 * @returns whether the message was found.
 */
function highlight(stage: Element, sentence: string): boolean {
  highlighted?.style.removeProperty('outline');
  highlighted = undefined;
  const words = longestText(sentence);
  if (!words) return false;
  for (const text of texts(stage)) {
    if (!text.data.includes(words) || !text.parentElement) continue;
    for (let up: Element | null = text.parentElement; up; up = up.parentElement) {
      if (up instanceof HTMLDetailsElement) up.open = true;
    }
    highlighted = text.parentElement;
    highlighted.style.outline = '3px solid #d08700';
    highlighted.scrollIntoView({block: 'center'});
    return true;
  }
  return false;
}

/** Highlights a message in the preview. @returns the outcome as a sentence for the reader. */
export function locateMessage(work: Work, stage: Element, message: ListedMessage): string {
  if (!message.target.trim()) {
    return 'Write the sentence first: then it can be found in the preview.';
  }
  if (messageFaults(work, message, message.target).length) {
    return 'The sentence has a problem, so readers would see the English there. Mend it first.';
  }
  return highlight(stage, message.target)
    ? 'The sentence is marked in the preview.'
    : 'The sentence is not in sight: it shows at another step or moment. Its place is named above it.';
}
