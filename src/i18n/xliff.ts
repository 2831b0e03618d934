import {parseXmlAtOnce, textOf, type XmlNode} from '../shared/xml/read-xml.js';

/** A part of a message: text, or a placeholder for a value. */
export type XliffPart = string | {id: string; equiv: string};

/** A UI message in XLIFF 1.2, as lit-localize writes it. */
export interface XliffUnit {
  id: string;
  source: XliffPart[];
  /** Undefined while it is not translated. */
  target?: XliffPart[];
  /** `needs-review-translation`, `final`, … */
  state?: string;
  approved?: boolean;
  note?: string;
  /** Line in the file, from 1. */
  line: number;
}

export interface XliffProblem {
  code: string;
  /** Completes `file:line: …`. */
  message: string;
  line: number;
}

export interface Xliff {
  units: XliffUnit[];
  problems: XliffProblem[];
  /** The language that the file declares. */
  language?: string;
}

/** Reads an XLIFF 1.2 file. Never throws: faults become problems. */
export function parseXliff(raw: string): Xliff {
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  // Broken and hostile files define entities.
  const doctype = text.search(/<!DOCTYPE/i);
  if (doctype >= 0) {
    const message = 'has a DOCTYPE, which no XLIFF file needs';
    return failed('xliff-doctype', message, lineAt(text, doctype));
  }
  const {root, faults} = parseXmlAtOnce(text, () => true);
  // Tags are compared as written, so an undeclared prefix does no harm.
  const fault = faults.find(({message}) => !message.startsWith('unbound namespace prefix'));
  if (fault) {
    const {message, line} = loneAmpersand(text) ?? fault;
    const reason = message.replace(/\.$/, '');
    return failed('xliff-syntax', `is not well-formed XML: ${reason}`, line);
  }
  if (root?.tag !== 'xliff') return failed('xliff-root', 'is not an XLIFF file', 1);
  if (root.attributes['version'] !== '1.2') {
    return failed('xliff-version', 'must be XLIFF 1.2 (version="1.2")', root.line);
  }
  const units: XliffUnit[] = [];
  const problems: XliffProblem[] = [];
  const seen = new Set<string>();
  for (const element of descendants(root, 'trans-unit')) {
    const report = (code: string, message: string, {line} = element) =>
      problems.push({code, message, line});
    const id = element.attributes['id'] ?? '';
    if (!id) {
      report('xliff-id', 'has a <trans-unit> without an id');
      continue;
    }
    if (seen.has(id)) {
      report('xliff-duplicate', `has "${id}" twice; keep one of them`);
      continue;
    }
    seen.add(id);
    const [source] = children(element, 'source');
    const [target, second] = children(element, 'target');
    const [note] = children(element, 'note');
    if (second) report('xliff-targets', `"${id}" has more than one <target>; keep one`, second);
    const read = (message: XmlNode | undefined) => {
      const {parts, unknown} = partsOf(message);
      if (!unknown) return parts;
      report('xliff-markup', `"${id}" has ${unknown}, where only words and <x/> belong`, message);
      // Without the text of that element, the remaining text could mean something else.
      return [];
    };
    const translated = read(target);
    units.push({
      id,
      source: read(source),
      // lit-localize writes an empty target for a message that is not translated yet.
      target: translated.some((part) => typeof part !== 'string' || part.trim())
        ? translated
        : undefined,
      state: target?.attributes['state'],
      approved: element.attributes['approved'] === 'yes' || undefined,
      note: note && textOf(note),
      line: element.line,
    });
  }
  const [file] = descendants(root, 'file');
  return {units, problems, language: file?.attributes['target-language']};
}

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

/** An unescaped `&`, the most common fault. The parser would report it only at the end of the file. */
function loneAmpersand(text: string): {message: string; line: number} | undefined {
  const at = text.search(/&(?!#?\w+;)/);
  return at < 0 ? undefined : {message: 'write "&" as "&amp;"', line: lineAt(text, at)};
}

const failed = (code: string, message: string, line: number): Xliff => ({
  units: [],
  problems: [{code, message, line}],
});

// Tags are compared as written: tools add elements of their own with a prefix.
const elements = (node: XmlNode) =>
  node.children.filter((item): item is XmlNode => typeof item !== 'string');

const children = (node: XmlNode, tag: string) => elements(node).filter((item) => item.tag === tag);

const descendants = (node: XmlNode, tag: string): XmlNode[] =>
  elements(node).flatMap((item) => (item.tag === tag ? [item] : descendants(item, tag)));

/** The text of an element, with placeholders for its values. */
function partsOf(element: XmlNode | undefined): {parts: XliffPart[]; unknown?: string} {
  const parts: XliffPart[] = [];
  let unknown = element?.hasComment ? 'a comment' : undefined;
  for (const item of element?.children ?? []) {
    if (typeof item === 'string') parts.push(item);
    else if (item.tag === 'x' || item.tag === 'ph') {
      const {id = '', 'equiv-text': equiv = textOf(item)} = item.attributes;
      parts.push({id, equiv});
    } else unknown = `<${item.tag}>`;
  }
  return {parts, unknown};
}

/** A message with `{{x0}}` for its values, so that the checks for content work on it. */
export const asSentence = (parts: readonly XliffPart[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : `{{x${part.id}}}`)).join('');
