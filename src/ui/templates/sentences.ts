import {html, type TemplateResult} from 'lit';
import {direction} from '../../i18n/direction.js';
import type {Sentence} from '../../i18n/voice.js';

/**
 * Sentences one under (or beside) the other, each pronounced and laid out as its own language. One
 * alone in the language of what it stands in is plain text.
 * @param around the language of what they stand in (BCP 47).
 */
export const sentences = (
  all: readonly Sentence[],
  around: string,
): string | undefined | TemplateResult[] =>
  all.length < 2 && (all[0]?.tag ?? around) === around
    ? all[0]?.text
    : all.map(
        ({text, tag}, index) =>
          html`<span class=${index ? 'second' : 'first'} lang=${tag} dir=${direction(tag)}>${text}</span>`,
      );
