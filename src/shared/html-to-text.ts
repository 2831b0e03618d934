import {addressAfter} from './link-address.js';
import {tidy} from './tidy-text.js';

/** HTML's names for U+00A0 to U+00FF, in order. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );

/** HTML's names of characters that feeds use. */
export const entities: Readonly<Record<string, string>> = {
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
  lsaquo: '‹',
  rsaquo: '›',
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
  ZeroWidthSpace: '',
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
  text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,13});/gi, decodeEntity);

/** The elements of HTML. What else stands between angle brackets is text: `works <slowly on it`. */
const names = new Set(
  'a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark marquee math menu meta meter nav nobr noframes noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr'.split(
    ' ',
  ),
);

/** Attributes that may stand without a value. */
const bare =
  /^(\s+(allowfullscreen|async|checked|compact|controls|defer|disabled|hidden|inert|ismap|itemscope|loop|muted|nofollow|noshade|nowrap|open|playsinline|readonly|required|reversed|selected))*\s*$/i;

/** Comments and declarations, and what looks like a tag: closing mark, name, attributes, closing mark. */
const markup =
  /<!--[\s\S]*?-->|<!doctype[^<>]*>|<!\[CDATA\[|\]\]>|<\?xml[^<>]*>|<(\/?)([a-z][\w:]*)((?:[\s/](?:[^<>"']|"[^"]*"|'[^']*')*)?)>|<(\/?)([a-z][\w:]*)(\s[^<>]*=[^<>]*)>/gi;

interface Tag {
  name: string;
  isEnd: boolean;
  /** Whether it has no content: `<br/>`. */
  isEmpty: boolean;
  attributes: string;
}

/** The tag that a match of `markup` is; undefined for text that only looks like one. */
function tagOf(match: RegExpMatchArray): Tag | undefined {
  const [, end = match[4], written = match[5] ?? '', rest = match[6] ?? ''] = match;
  const name = written.toLowerCase();
  // Word writes elements of its own: `<o:p>`.
  if (!names.has(name) && !/^(o|v|w|m|st1):/.test(name)) return undefined;
  const isEmpty = rest.endsWith('/');
  const attributes = isEmpty ? rest.slice(0, -1) : rest;
  if (!attributes.includes('=') && !bare.test(attributes)) return undefined;
  return {name, isEnd: end === '/', isEmpty, attributes};
}

const attribute = ({attributes}: Tag, name: string): string | undefined => {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*("[^"]*"|'[^']*'|[^\\s"']+)`, 'i').exec(
    attributes,
  );
  return found ? decodeEntities(found[1]!.replace(/^(["'])([\s\S]*)\1$/, '$2')).trim() : undefined;
};

/** Elements that a browser would run or draw: their content is not for readers. */
const dropped = /^(script|style|template|iframe|svg|math|noscript|head)$/;
const blocks =
  /^(address|article|aside|blockquote|center|details|dialog|dir|div|dl|fieldset|figure|footer|form|h[1-6]|header|main|menu|nav|ol|p|pre|section|table|title|ul)$/;
const rows = /^(hr|dt|dd|li|caption|figcaption|option|summary|legend)$/;

/** What to keep of HTML besides its words. */
export interface HtmlTextOptions {
  /** Whether the address of a link is kept after its words, unless they show it. */
  links?: boolean;
  /** A page whose address is not repeated, because it is known as that of the whole text. */
  page?: string;
}

/** Collects the words of HTML, with its separations. */
class Words {
  text = '';
  /** Numbers of the lists around; 0 for a list with bullets. */
  private readonly lists: number[] = [];
  private link?: {target: string; from: number};
  private row = 0;
  private picture?: string;
  private readonly options: HtmlTextOptions;

  constructor(options: HtmlTextOptions) {
    this.options = options;
  }

  /** Begins a new line, or a new paragraph with 2. A bullet or a cell that begins stays on its line. */
  private break(lines: 1 | 2): void {
    const tail = this.text.slice(-12);
    if (!tail || /(^|\n)(• |\d+\. )$| · $/.test(tail)) return;
    const words = this.text.trimEnd();
    const breaks = this.text.slice(words.length).split('\n').length - 1;
    if (words) this.text = words + '\n'.repeat(Math.max(lines, Math.min(breaks, 2)));
  }

  endLink(): void {
    const {link} = this;
    if (link) this.text += addressAfter(this.text.slice(link.from), link.target);
    this.link = undefined;
  }

  private startLink(tag: Tag): void {
    const target = this.options.links ? attribute(tag, 'href') : undefined;
    // The words of a tag or a name say where it leads.
    const isName = /mention|hashtag/.test(attribute(tag, 'class') ?? '');
    if (target && target !== this.options.page && !isName)
      this.link = {target, from: this.text.length};
  }

  private addPicture(words = ''): void {
    // A file's name describes nothing. Pictures that load late are there twice.
    const isName = /^\S+\.(png|jpe?g|gif|webp|svg|avif)$/i.test(words);
    if (words === this.picture || isName) return;
    this.picture = words;
    const isWords = /[\p{L}\d]/u.test(words);
    if (isWords) this.break(1);
    this.text += words;
    if (isWords) this.break(1);
  }

  private startCell(): void {
    if (!this.text.slice(this.row).trim() || this.text.endsWith(' · ')) return;
    this.text = `${this.text.trimEnd()} · `;
  }

  private startItem(): void {
    this.break(1);
    const last = this.lists.length - 1;
    this.text += this.lists[last] ? `${this.lists[last]++}. ` : '• ';
  }

  /** Adds what a tag means. */
  add(tag: Tag): void {
    const {name, isEnd} = tag;
    if (name === 'a') {
      this.endLink();
      if (!isEnd) this.startLink(tag);
    } else if (name === 'br') this.text += isEnd ? '' : '\n';
    else if (name === 'img') this.addPicture(attribute(tag, 'alt'));
    else if (name === 'q') this.text += '"';
    else if (name === 'td' || name === 'th') {
      if (!isEnd) this.startCell();
    } else if (name === 'tr') {
      if (this.text.endsWith(' · ')) this.text = this.text.slice(0, -3);
      this.break(1);
      this.row = this.text.length;
    } else if (name === 'li' && !isEnd) this.startItem();
    else if (/^(ol|ul|menu)$/.test(name)) {
      if (isEnd) this.lists.pop();
      // A list inside an item goes on in the next line.
      if (this.lists.length) this.break(1);
      else this.break(2);
      if (!isEnd) this.lists.push(name === 'ol' ? Number(attribute(tag, 'start') ?? 1) || 1 : 0);
    } else if (rows.test(name)) this.break(1);
    else if (blocks.test(name)) this.break(this.lists.length ? 1 : 2);
  }
}

/** Converts HTML to text; undefined if it has no tags. */
function withoutTags(html: string, options: HtmlTextOptions): string | undefined {
  const words = new Words(options);
  // In HTML a line break of the source is a space. Texts with a few inline tags may mean their lines.
  const hasLines = !/<(br|p|div|li|td)\b/i.test(html);
  const addText = (text: string) => {
    const all = hasLines ? text : text.replace(/\s+/g, ' ');
    // After a break, white space of the source is none of the text.
    words.text += !hasLines && (!words.text || words.text.endsWith('\n')) ? all.trimStart() : all;
  };
  let at = 0;
  let found = false;
  for (const match of html.matchAll(markup)) {
    // Inside an element that is left out.
    if (match.index < at) continue;
    const tag = tagOf(match);
    if (!tag && (match[2] ?? match[5])) continue;
    addText(html.slice(at, match.index));
    at = match.index + match[0].length;
    found = true;
    if (!tag) continue;
    if (!dropped.test(tag.name)) words.add(tag);
    else if (!tag.isEnd && !tag.isEmpty) {
      const end = new RegExp(`</${tag.name}\\s*>`, 'i').exec(html.slice(at));
      // Without an end, a script goes on to the end. What follows any other is text.
      if (end) at += end.index + end[0].length;
      else if (/^s(cript|tyle)$/.test(tag.name)) at = html.length;
    }
  }
  if (!found) return undefined;
  addText(html.slice(at));
  words.endLink();
  return words.text.replace(/ · $/gm, '').replace(/^(•|\d+\.) *$/gm, '');
}

/** Longer texts are cut, because they would block the page. */
const longest = 20_000;

/**
 * Converts HTML to plain text, also HTML that was escaped twice, as titles in feeds often are. Only what is
 * a tag of HTML is read as one. The result is not safe as HTML: show it as text.
 */
export function htmlToText(html: string, options: HtmlTextOptions = {}): string {
  if (!/[<&]/.test(html)) return asPlainText(html);
  const source = html.slice(0, longest * 2);
  const text = withoutTags(source, options);
  const words = decodeEntities(text ?? source);
  // Where no markup stands, escaped markup was meant as markup. Beside markup, it is text.
  const again = text === undefined ? (withoutTags(words, options) ?? words) : words;
  return tidy(decodeEntities(again)).slice(0, longest);
}

/** A text that its format calls plain: nothing in it is markup. */
export const asPlainText = (text: string): string => tidy(text.slice(0, longest));
