import {controlCharacters} from './control-characters.js';

/** HTML's names for U+00A0 to U+00FF, in order. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  sbquo: '‚',
  bdquo: '„',
  hellip: '…',
  bull: '•',
  euro: '€',
  trade: '™',
  OElig: 'Œ',
  oelig: 'œ',
  Yuml: 'Ÿ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwnj: '\u200c',
  zwj: '\u200d',
  ...Object.fromEntries(latin.map((name, index) => [name, String.fromCharCode(0xa0 + index)])),
};

function decodeEntity(whole: string, code: string): string {
  if (code[0] !== '#') return entities[code] ?? whole;
  const point = /^#x/i.test(code) ? parseInt(code.slice(2), 16) : parseInt(code.slice(1), 10);
  return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
    ? String.fromCodePoint(point)
    : whole;
}

const decodeEntities = (text: string) =>
  text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,8});/gi, decodeEntity);

/** Matches a text that needs tidying. Most texts do not. */
const untidy =
  // eslint-disable-next-line no-control-regex -- they are to be found
  /[\u0000-\u001f\u007f-\u00a0\u202a-\u202e\u2066-\u2069\ufeff]|^\s|\s$|\s\s/;

/** Normalizes white space. Paragraphs stay. */
export const tidy = (text: string): string => (untidy.test(text) ? tidied(text) : text);

const tidied = (text: string): string =>
  text
    .replace(controlCharacters, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Removes tags, and elements that a browser would run or draw. Block tags become line breaks. */
function withoutTags(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(-->|$)/g, '')
    .replace(
      /<(script|style|template|iframe|object|svg|math|noscript|title|head)\b[^<>]*>[\s\S]*?(<\/\1\s*>|$)/gi,
      '',
    )
    .replace(/<\/(p|div|h[1-6]|ul|ol|table|blockquote|section|article)\s*>/gi, '\n\n')
    .replace(/<(br|hr|\/li|\/tr|\/dt|\/dd)\b[^<>]*>/gi, '\n')
    .replace(/<li\b[^<>]*>/gi, '• ')
    .replace(/<\/?[a-z!?][^<>]*(>|$)/gi, '');
}

/** Longer texts are cut, because they would block the page. */
const longest = 20_000;

/**
 * Converts HTML to plain text, also HTML that was escaped twice, as titles in feeds often are. The
 * result is not safe as HTML: show it as text.
 */
export function htmlToText(html: string): string {
  if (!/[<&]/.test(html)) return tidy(html.slice(0, longest));
  let text = html.slice(0, longest * 2);
  // Escaped markup was meant as markup. After two rounds, what looks like markup is text.
  for (let round = 0; round < 2; round++) {
    text = decodeEntities(/<[a-z!/]/i.test(text) ? withoutTags(text) : text);
    if (!/<\/?[a-z][^<>]*>|&(#\w+|[a-z]+);/i.test(text)) break;
  }
  if (/<\/?(script|style|[a-z]+\s[^<>]*=)/i.test(text)) text = withoutTags(text);
  return tidy(text).slice(0, longest);
}
