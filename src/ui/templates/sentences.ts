import {html, nothing} from 'lit';
import type {Sentence} from '../../i18n/voice.js';

/**
 * Sentences one under (or beside) the other with a dot between, each pronounced and laid out as its
 * own language. One alone in the language of what it stands in is plain text.
 * @param around the language of what they stand in (BCP 47).
 */
export const sentences = (all: readonly Sentence[], around: string): unknown =>
  all.length < 2 && (all[0]?.tag ?? around) === around
    ? all[0] && words(all[0])
    : all.map(
        (sentence, index) =>
          html`${index ? html`<span class="between" aria-hidden="true"> · </span>` : nothing}<span
            class=${index ? 'second' : 'first'}
            lang=${sentence.tag}
            dir=${sentence.direction}
            >${words(sentence)}</span
          >`,
      );

/** What a label sets apart (U+2066 to U+2069). */
const isolate = /(\u2066[^\u2069]*\u2069)/;

/** A label's words, with what is set apart in one piece. */
const label = (text: string): unknown =>
  isolate.test(text)
    ? text
        .split(isolate)
        .map((piece, index) => (index % 2 ? html`<bdi class="whole">${piece}</bdi>` : piece))
    : text;

/** Values keep apart from the words around them, whichever way those run. */
const words = ({parts}: Sentence): unknown[] =>
  parts.map((part) =>
    typeof part === 'string'
      ? label(part)
      : part.url
        ? html`<a href=${part.url}><bdi class="whole">${part.text}</bdi></a>`
        : html`<bdi class=${part.whole ? 'whole' : ''}>${part.text}</bdi>`,
  );
