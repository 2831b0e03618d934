import {entities} from '../../shared/html-to-text.js';
import type {XmlFault} from '../../shared/xml/read-xml.js';

/** A feed's XML with its faults mended, so that each costs at most the item that it is in. */
export interface MendedXml {
  text: string;
  /** Faults by which nothing is lost. */
  mended: XmlFault[];
  /** Faults by which something may be lost. */
  lost: XmlFault[];
}

const elements = (names: string) => new Set(names.toLowerCase().split(' '));

/** Elements that are never inside one of their own name. */
const containers = elements('item entry alert info area resource parameter geocode eventCode');
/** Elements that hold only text: none of these and no container begins inside. */
const leaves = elements(
  'title link guid pubDate description category author id updated published issued modified summary encoded creator date language comments expirationDate lastBuildDate generator copyright rights identifier sender sent status msgType scope references event responseType urgency severity certainty audience effective onset expires senderName headline instruction web contact areaDesc polygon circle valueName value resourceDesc mimeType uri',
);
/** Of those, elements with others inside in some formats: a person's address, raw HTML. */
const mayHold: Record<string, readonly string[] | undefined> = {
  author: ['uri'],
  description: ['title', 'link', 'summary'],
  summary: ['title', 'link', 'summary'],
};
/** Elements of HTML without an end. */
const empty = elements('br hr img wbr col input');

// eslint-disable-next-line no-control-regex -- they are to be found
const token = /<!\[CDATA\[|<!--|<\?|<!|<|&|[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
const wellFormed =
  /<(\/?)([\p{L}_][\p{L}\d_:.-]*)((?:\s+[\p{L}\d_:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/uy;
/** A tag with faults in its attributes, or of a known element without its last sign. */
const faulty = /<(\/?)([\p{L}_][\p{L}\d_:.-]*)(\s[^<>]*=[^<>]*?|\s*)(\/?)(?:>|(?=\s*<))/uy;
const attribute = /([\p{L}_][\p{L}\d_:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|["']?([^\s"'>]+))/gu;
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][\w.-]{0,31}));/iy;
const xmlEntities = ['amp', 'lt', 'gt', 'quot', 'apos'];

const escape = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** Whether XML may hold the character. */
const isAllowed = (point: number) =>
  point === 9 ||
  point === 10 ||
  point === 13 ||
  (point >= 0x20 && point < 0xd800) ||
  (point >= 0xe000 && point <= 0x10ffff && point !== 0xfffe && point !== 0xffff);

/** The element's name without its prefix, in lower case. */
const localName = (tag: string) => tag.slice(tag.indexOf(':') + 1).toLowerCase();

class Mender {
  readonly mended: XmlFault[] = [];
  readonly lost: XmlFault[] = [];
  private readonly source: string;
  private readonly pieces: string[] = [];
  /** Tags that are open, the outermost first. */
  private readonly open: string[] = [];
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  private fault(list: XmlFault[], message: string, at = this.at): void {
    if (list.length >= 20) return;
    list.push({message, line: this.source.slice(0, at).split('\n').length});
  }

  private write(text: string, end: number): void {
    this.pieces.push(text);
    this.at = end;
  }

  /** Skips to a position; line breaks stay, so that faults name the right lines. */
  private skip(end: number): void {
    this.write(this.source.slice(this.at, end).replace(/[^\n]+/g, ''), end);
  }

  run(): MendedXml {
    const {source} = this;
    for (;;) {
      token.lastIndex = this.at;
      const found = token.exec(source);
      const from = found?.index ?? source.length;
      if (from > this.at) {
        this.write(source.slice(this.at, from).replace(/]]>/g, ']]&gt;'), from);
      }
      if (!found) break;
      this.mend(found[0]);
    }
    return {text: this.pieces.join(''), mended: this.mended, lost: this.lost};
  }

  private mend(sign: string): void {
    const {source, at} = this;
    if (sign === '<![CDATA[') return this.characterData();
    if (sign === '<!--' || sign === '<?') {
      const end = source.indexOf(sign === '<?' ? '?>' : '-->', at);
      if (end >= 0) return this.skip(end + (sign === '<?' ? 2 : 3));
      return this.escapeSign('<', `${sign} has no end`);
    }
    if (sign === '<!') {
      if (/^<!(doctype|entity|element|attlist|notation)/i.test(source.slice(at, at + 12))) {
        return this.write('<!', at + 2);
      }
      return this.escapeSign('<', '"<" must be written "&lt;"');
    }
    if (sign === '<') return this.tag();
    if (sign === '&') return this.write(this.entityAt(at), entity.lastIndex || at + 1);
    this.fault(this.mended, 'a control character');
    this.write(/[\v\f]/.test(sign) ? ' ' : '', at + 1);
  }

  private escapeSign(sign: '<', message: string): void {
    this.fault(this.mended, message);
    this.write(escape(sign), this.at + 1);
  }

  /** The entity at a position, or an ampersand that stands for itself. Sets where `entity` ends. */
  private entityAt(at: number, text = this.source): string {
    entity.lastIndex = at;
    const found = entity.exec(text);
    const [whole = '', decimal, hex, name] = found ?? [];
    if (name && xmlEntities.includes(name)) return whole;
    if (decimal ?? hex) {
      if (isAllowed(decimal ? Number(decimal) : parseInt(hex!, 16))) return whole;
      this.fault(this.mended, `"${whole}" is not a character of XML`);
      return ' ';
    }
    const known = Object.keys(entities).includes(name ?? '') ? entities[name!] : undefined;
    this.fault(
      this.mended,
      name ? `"${whole}" is not an entity of XML` : '"&" must be written "&amp;"',
    );
    if (known !== undefined) return escape(known);
    entity.lastIndex = 0;
    return '&amp;';
  }

  private characterData(): void {
    const {source, at} = this;
    const start = at + 9;
    let end = source.indexOf(']]>', start);
    const next = source.indexOf('<![CDATA[', start);
    const isOpen = end < 0 || (next >= 0 && next < end);
    const parent = this.open[this.open.length - 1];
    let after = end + 3;
    if (isOpen && parent) {
      const close = source.indexOf(`</${parent}`, start);
      if (close >= 0 && (end < 0 || close < end)) {
        this.fault(this.mended, 'CDATA has no end');
        end = after = close;
      }
    }
    if (end < 0) return this.write(source.slice(at), source.length);
    const inside = source.slice(start, end).replace(/[\v\f]/g, ' ');
    this.write(
      `<![CDATA[${inside.replace(token, (sign) => (sign.length > 1 || /[<&]/.test(sign) ? sign : ''))}]]>`,
      after,
    );
  }

  private tag(): void {
    const {source, at} = this;
    wellFormed.lastIndex = at;
    let found = wellFormed.exec(source);
    let attributes = found?.[3] ?? '';
    if (!found) {
      faulty.lastIndex = at;
      found = faulty.exec(source);
      const name = localName(found?.[2] ?? '');
      const isKnown = containers.has(name) || leaves.has(name) || empty.has(name);
      if (!found || (!found[0].endsWith('>') && !isKnown)) {
        // At the end of a file that is broken off, the parser says so.
        if (/^<[/!?\p{L}]?[^<>]*$/u.test(source.slice(at, at + 2000))) {
          return this.write('', source.length);
        }
        return this.escapeSign('<', '"<" must be written "&lt;"');
      }
      this.fault(this.mended, `the tag "${found[0].slice(0, 40)}" is faulty`);
      const names = new Set<string>();
      attributes = [...(found[3] ?? '').matchAll(attribute)]
        .filter(([, key]) => !names.has(key!) && names.add(key!))
        .map(
          ([, key, double, single, plain]) =>
            ` ${key}="${(double ?? single ?? plain)!.replace(/[<"]/g, escape)}"`,
        )
        .join('');
    }
    const [whole, end, name = '', , selfClosing] = found;
    const next = at + whole.length;
    if (!end && !selfClosing && !attributes && this.isWord(name, next)) {
      return this.escapeSign('<', '"<" must be written "&lt;"');
    }
    if (end) return this.endTag(name, next);
    this.closeBefore(name);
    const isEmpty =
      Boolean(selfClosing) ||
      (empty.has(name.toLowerCase()) && !source.startsWith(`</${name}`, next));
    if (isEmpty !== Boolean(selfClosing)) this.fault(this.mended, `<${name}> has no end`);
    if (!isEmpty) this.open.push(name);
    const lines = whole.split('\n').length - attributes.split('\n').length;
    this.write(
      `<${name}${this.attributes(attributes)}${'\n'.repeat(Math.max(0, lines))}${isEmpty ? '/' : ''}>`,
      next,
    );
  }

  /** Whether what looks like a tag is a word of a text: `works <slowly> on it`. */
  private isWord(tag: string, next: number): boolean {
    const parent = localName(this.open[this.open.length - 1] ?? '');
    const name = localName(tag);
    return (
      leaves.has(parent) &&
      !(leaves.has(name) || containers.has(name) || empty.has(name)) &&
      !this.source.includes(`</${tag}`, next)
    );
  }

  /** Attributes with stray ampersands escaped. */
  private attributes(text: string): string {
    if (!text.includes('&')) return text;
    return text.replace(/&(?:#?\w{1,31};)?/g, (whole) => {
      entity.lastIndex = 0;
      const value = whole.length > 1 ? this.entityAt(0, whole) : '';
      if (!value) this.fault(this.mended, '"&" must be written "&amp;"');
      return value === '&amp;' && whole !== '&amp;' ? `&amp;${whole.slice(1)}` : value || '&amp;';
    });
  }

  /** Ends what must end before an element begins: another item, or the text of another field. */
  private closeBefore(tag: string): void {
    const name = localName(tag);
    const isContainer = containers.has(name);
    if (!isContainer && !leaves.has(name)) return;
    for (let depth = this.open.length - 1; depth >= 0; depth--) {
      const outer = localName(this.open[depth]!);
      const ends = isContainer
        ? outer === name
        : leaves.has(outer) && !mayHold[outer]?.includes(name);
      if (ends) {
        this.fault(this.mended, `<${this.open[depth]}> has no end`);
        return this.closeTo(depth);
      }
      if (containers.has(outer) && !isContainer) return;
    }
  }

  private closeTo(depth: number): void {
    while (this.open.length > depth) this.pieces.push(`</${this.open.pop()}>`);
  }

  private endTag(name: string, next: number): void {
    const depth = this.open.lastIndexOf(name);
    const within = this.open.length - 1;
    if (depth < 0) {
      const isItem = /^(item|entry|alert|info|area)$/.test(localName(name));
      this.fault(isItem ? this.lost : this.mended, `</${name}> ends nothing`);
      return this.skip(next);
    }
    if (depth < within) this.fault(this.mended, `<${this.open[within]}> has no end`);
    this.closeTo(depth + 1);
    this.open.pop();
    this.write(`</${name}>`, next);
  }
}

/**
 * Mends what hand-made and generated feeds have wrong: stray ampersands and angle brackets, entities of HTML,
 * control characters, and tags or CDATA without an end. A declaration and comments are left out, so that a
 * blank line may come first.
 */
export const mendXml = (text: string): MendedXml => new Mender(text).run();
