import {nothing} from 'lit';
import {escapeMarkup} from '../shared/escape-markup.js';

/** What lit's `html` returns, as far as it is public. */
interface Template {
  _$litType$: number;
  strings: readonly string[];
  values: readonly unknown[];
}

const isTemplate = (value: unknown): value is Template =>
  typeof value === 'object' && value !== null && '_$litType$' in value;

/** Drawings are decoration beside words. */
const svgType = 2;

/** An attribute whose whole value comes next: its sign in lit, and its name. */
const openAttribute = /\s([.?@]?)([^\s"'<>=]+)=$/;

/** Only attributes that mean something without the widget's script and styles stay. */
const dropped = /^(class|part|role|tabindex|loading|aria-.*|data-(action|how-to))$/;

const blocks =
  'address|article|dd|details|div|dl|dt|footer|h[1-6]|header|li|ol|p|section|summary|ul';
const blockTag = new RegExp(`^</?(${blocks})\\b`);
/** Blocks that others begin on the same line, and blocks that end on a line of their own. */
const holders = /<(li|summary|dd)\b[^<>]*>$/;
const endsLine = /^<\/(article|details|div|dl|footer|header|ol|section|ul)>$/;

/**
 * Renders a template to the HTML of its words: no classes, controls, drawings or styles. Templates
 * may hold text, lists and further templates; a directive throws, since it needs a page.
 * @param options.ids what the ids within it begin with, so that they are the only ones on a page.
 */
export function renderToHtml(value: unknown, {ids = 'tend-'}: {ids?: string} = {}): string {
  const html = render(value)
    .replace(/<svg\b[^]*?<\/svg>/g, '')
    // Without styles, a heading would be below the triangle that opens it.
    .replace(/(<summary\b[^<>]*>)\s*<h(\d)\b[^<>]*>([^]*?)<\/h\2>/g, '$1$3');
  /** Whether each open `<span>` says anything. */
  const spans: boolean[] = [];
  let out = '';
  // Values are escaped, so that these signs are those of tags.
  for (const part of html.split(/(<[^<>]*>)/)) {
    if (!part.startsWith('<')) {
      out += /(^|>)$/.test(out) && isAfterBlock(out) ? part.trimStart() : part;
      continue;
    }
    const tag = part.startsWith('</') ? part.replace(/\s/g, '') : bareTag(part, ids);
    if (tag.startsWith('<span')) spans.push(tag !== '<span>');
    const isMute = tag === '</span>' ? !spans.pop() : tag === '<span>';
    if (isMute) continue;
    if (!blockTag.test(tag)) {
      out += tag;
      continue;
    }
    out = out.trimEnd();
    const starts = tag.startsWith('</') ? endsLine.test(tag) : !holders.test(out);
    out += out && starts ? `\n${tag}` : tag;
  }
  return out
    .replace(/(<a\b[^<>]*>)\s+/g, '$1')
    .replace(/\s+<\/a>/g, '</a>')
    .replace(/<\/a><a\b/g, '</a>\n<a')
    .replace(/\n?<(ul|dl|div|p)(?: data-aside)?>\s*<\/\1>/g, '')
    .trim();
}

/** Whether the last tag is that of a block, after which a space means nothing. */
const isAfterBlock = (html: string): boolean =>
  html === '' || blockTag.test(html.slice(html.lastIndexOf('<')));

/** A tag with the attributes that stay. */
function bareTag(tag: string, ids: string): string {
  const [, name, rest] = /^<([a-z][\w-]*)([^]*)>$/.exec(tag)!;
  const attributes = [...rest!.matchAll(/([^\s"'=/]+)(?:=("[^"]*"|'[^']*'))?/g)]
    .filter(([, attribute]) => !dropped.test(attribute!))
    .map(([, attribute, value]) => ` ${attribute}${written(attribute!, value, ids)}`);
  return `<${name}${attributes.join('')}>`;
}

function written(attribute: string, value: string | undefined, ids: string): string {
  if (value === undefined) return '';
  if (attribute === 'id') return `=${value.replace(/^./, `$&${ids}`)}`;
  // A link to another section of the words names it in full.
  return `=${attribute === 'href' ? value.replace(/^"#(?!tend-)/, `"#${ids}`) : value}`;
}

function render(value: unknown): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(render).join('');
  if (isTemplate(value)) return value._$litType$ === svgType ? '' : fill(value);
  if (typeof value !== 'string' && typeof value !== 'number') {
    throw new TypeError('Only templates, lists, texts and numbers can be rendered to HTML.');
  }
  return escapeMarkup(String(value));
}

function fill({strings, values}: Template): string {
  return strings.reduce((before, text, index) => {
    const html = before + text.replace(/\s+/g, ' ');
    return index < values.length ? add(html, values[index]) : html;
  }, '');
}

/** Adds a value where a template has a hole: within a tag, or between tags. */
function add(html: string, value: unknown): string {
  if (html.lastIndexOf('<') <= html.lastIndexOf('>')) return html + render(value);
  const attribute = openAttribute.exec(html);
  if (!attribute) {
    if (/="[^"]*$/.test(html)) return html + render(value);
    throw new TypeError('A value in a tag must be that of an attribute.');
  }
  const [, sign, name] = attribute;
  const before = html.slice(0, attribute.index);
  // Listeners and properties need a script.
  if (sign === '@' || sign === '.') return before;
  if (sign === '?') return value ? `${before} ${name}` : before;
  return value === nothing ? before : `${before} ${name}=${quoted(value)}`;
}

/** JSON keeps its quotes, so that people can read it. */
function quoted(value: unknown): string {
  const text = render(value);
  return text.includes('&quot;')
    ? `'${text.replace(/&quot;/g, '"').replace(/'/g, '&#39;')}'`
    : `"${text}"`;
}
