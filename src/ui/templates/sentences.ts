import {html, type TemplateResult} from 'lit';
import type {Sentence} from '../../i18n/voice.js';

/**
 * Sentences one under (or beside) the other, each pronounced and laid out as its own language. One
 * alone in the language of what it stands in is plain text.
 * @param around the language of what they stand in (BCP 47).
 * @param whole a value in them that is neither broken over lines nor turned round: a phone number.
 */
export const sentences = (
  all: readonly Sentence[],
  around: string,
  whole?: string,
): Words | Words[] =>
  all.length < 2 && (all[0]?.tag ?? around) === around
    ? keep(all[0]?.text, whole)
    : all.map(
        ({text, tag, direction}, index) =>
          html`<span class=${index ? 'second' : 'first'} lang=${tag} dir=${direction}
            >${keep(text, whole)}</span
          >`,
      );

type Words = string | undefined | TemplateResult;

function keep(text = '', whole?: string): Words {
  const at = whole ? text.indexOf(whole) : -1;
  if (!whole || at < 0) return text;
  const after = text.slice(at + whole.length);
  return html`${text.slice(0, at)}<bdi class="whole" dir="ltr" translate="no">${whole}</bdi>${after}`;
}
