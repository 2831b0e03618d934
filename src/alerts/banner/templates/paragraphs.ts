import {html} from 'lit';

/** The paragraphs of a text from outside, rendered as text. */
export const paragraphElements = (text: string | undefined) =>
  text
    ?.split(/\n{2,}/)
    .filter((part) => /[^#\s]/.test(part))
    .map((part) => html`<p class="lines">${part.trim()}</p>`);
