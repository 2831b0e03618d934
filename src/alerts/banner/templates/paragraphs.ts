import {html} from 'lit';

/** Makes links of the addresses in a text; the text alone until the code for that has loaded. */
let linked: (text: string) => unknown = (text) => text;

export const makeLinks = (link: (text: string) => unknown): void => {
  linked = link;
};

/** The paragraphs of a text from outside, rendered as text. */
export const paragraphElements = (text: string | undefined) =>
  text
    ?.split(/\n{2,}/)
    .filter((part) => /[^#\s]/.test(part))
    .map((part) => html`<p class="lines">${linked(part.trim())}</p>`);
