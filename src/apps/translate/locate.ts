/** The longest run of words in a sentence, without its values. */
const wordsOf = (sentence: string): string =>
  sentence
    .split(/\{\{\w+\}\}/)
    .sort((a, b) => b.length - a.length)[0]!
    .trim();

/** Text nodes of a tree, those of the shadow roots in it too. */
function* texts(root: Node): Generator<Text> {
  for (const node of root.childNodes) {
    if (node instanceof Text) yield node;
    else {
      if (node instanceof Element && node.shadowRoot) yield* texts(node.shadowRoot);
      yield* texts(node);
    }
  }
}

let marked: HTMLElement | undefined;

/**
 * Finds a sentence in what is shown, opens what it is folded in, brings it into view and marks it.
 * @returns whether it is there.
 */
export function find(stage: Element, sentence: string): boolean {
  marked?.style.removeProperty('outline');
  marked = undefined;
  const words = wordsOf(sentence);
  if (!words) return false;
  for (const text of texts(stage)) {
    if (!text.data.includes(words) || !text.parentElement) continue;
    for (let up: Element | null = text.parentElement; up; up = up.parentElement) {
      if (up instanceof HTMLDetailsElement) up.open = true;
    }
    marked = text.parentElement;
    marked.style.outline = '3px solid #d08700';
    marked.scrollIntoView({block: 'center'});
    return true;
  }
  return false;
}
