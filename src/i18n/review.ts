import {languages, sourceLanguage} from './languages.js';

/** Whether nobody named has reviewed a language's words. A language that is not built in is a draft. */
export function isDraft(tag: string): boolean {
  return (languages[tag]?.review.state ?? 'draft') === 'draft';
}

/** The language that a draft has to stand beside; undefined where the words may stand alone. */
export function companion(tag: string): string | undefined {
  return isDraft(tag) ? (languages[tag]?.fallback[0] ?? sourceLanguage) : undefined;
}
