import {html, nothing, type TemplateResult} from 'lit';
import type {Sentence} from '../../i18n/message-resolver.js';

/**
 * Sentences below (or beside) each other with a dot between them, each pronounced and laid out in its own
 * language. A single one in the surrounding language is plain text.
 * @param around the surrounding language (BCP 47).
 */
export const sentenceElements = (all: readonly Sentence[], around: string): unknown =>
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

/** Values are isolated from the words around them, in both writing directions. */
const words = ({parts}: Sentence): (string | TemplateResult)[] =>
  parts.map((part) =>
    typeof part === 'string'
      ? part
      : part.url
        ? html`<a href=${part.url}><bdi class="whole">${part.text}</bdi></a>`
        : html`<bdi class=${part.whole ? 'whole' : ''}>${part.text}</bdi>`,
  );
