import {separators} from '../control-characters.js';
import {escapeMarkup} from '../escape-markup.js';

/** An element to write: its name, with text or other elements in it. */
export interface XmlElement {
  name: string;
  attributes?: Record<string, string | undefined>;
  content: string | XmlElement[];
}

/** Characters that XML 1.0 forbids in any form: control characters and lone surrogates. */
const forbidden =
  // eslint-disable-next-line no-control-regex -- they are to be removed
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/gu;

/** Escapes a text for an element or a quoted attribute. */
export const escapeXml = (text: string): string =>
  escapeMarkup(text.replace(/\r\n?/g, '\n').replace(separators, ' ').replace(forbidden, ''));

/** An element with a text; empty without one. */
export const optional = (name: string, text: string | undefined): XmlElement[] =>
  text ? [{name, content: text}] : [];

/** One element for each text. */
export const each = (name: string, texts: readonly string[]): XmlElement[] =>
  texts.map((content) => ({name, content}));

/** Writes an element, with each element inside on a line of its own. */
function lines({name, attributes = {}, content}: XmlElement, indent: string): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(value)}"`))
    .join('');
  if (!content.length) return `${indent}<${name}${written}/>\n`;
  if (typeof content === 'string') {
    return `${indent}<${name}${written}>${escapeXml(content)}</${name}>\n`;
  }
  const inside = content.map((child) => lines(child, `${indent}  `)).join('');
  return `${indent}<${name}${written}>\n${inside}${indent}</${name}>\n`;
}

/** A whole document. */
export const writeXml = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '')}`;
