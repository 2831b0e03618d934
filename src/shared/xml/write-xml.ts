/** An element to write: its name, with text or other elements in it. */
export interface XmlNode {
  name: string;
  attributes?: Record<string, string | undefined>;
  content: string | XmlNode[];
}

/** What no XML 1.0 document may hold, in whatever form: control characters and halves of pairs. */
const forbidden =
  // eslint-disable-next-line no-control-regex -- they are what is to be left out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/gu;

const signs: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Text as it stands in an element or in a quoted attribute. */
export const escapeXml = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(forbidden, '')
    .replace(/[&<>"]/g, (sign) => signs[sign]!);

/** An element with text; none for no text. */
export const optional = (name: string, text: string | undefined): XmlNode[] =>
  text ? [{name, content: text}] : [];

/** One element for each text. */
export const each = (name: string, texts: readonly string[]): XmlNode[] =>
  texts.map((content) => ({name, content}));

/** Text stays as it is; elements get a line each. */
function lines({name, attributes = {}, content}: XmlNode, indent: string): string {
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
export const writeXml = (root: XmlNode): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '')}`;
