import {parseXml, XmlElement, XmlText, type XmlNode} from '@rgrove/parse-xml';

/** A piece of a sentence: words, or the place of a value. */
export type XliffPart = string | {id: string; equiv: string};

/** One interface word in XLIFF 1.2, as lit-localize writes it. */
export interface XliffUnit {
  id: string;
  source: XliffPart[];
  /** Undefined while it is not translated. */
  target?: XliffPart[];
  /** `needs-review-translation`, `final`, … */
  state?: string;
  approved?: boolean;
  note?: string;
  /** Where it stands in the file, from 1. */
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
  /** The tag that the file says it is in. */
  language?: string;
}

/** Reads an XLIFF 1.2 file. What is wrong with it is told, never thrown. */
export function parseXliff(raw: string): Xliff {
  // As the parser counts: a mark at the beginning is no character, a line ends with one.
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  // Entities of its own are what broken and hostile files are made of.
  const doctype = text.search(/<!DOCTYPE/i);
  if (doctype >= 0) {
    return failed('xliff-doctype', 'has a DOCTYPE, which no XLIFF file needs', lineAt(doctype));
  }
  let root: XmlElement | null;
  try {
    ({root} = parseXml(text, {includeOffsets: true, preserveComments: true}));
  } catch (error) {
    const {message, line = 1} = error as Error & {line?: number};
    const reason = message.split('\n')[0]!.replace(/ \(line \d+, column \d+\)$/, '');
    return failed('xliff-syntax', `is not well-formed XML: ${reason}`, line);
  }
  if (root?.name !== 'xliff') return failed('xliff-root', 'is not an XLIFF file', 1);
  if (root.attributes['version'] !== '1.2') {
    return failed('xliff-version', 'must be XLIFF 1.2 (version="1.2")', lineAt(root.start));
  }
  const units: XliffUnit[] = [];
  const problems: XliffProblem[] = [];
  const seen = new Set<string>();
  for (const element of descendants(root, 'trans-unit')) {
    const line = lineAt(element.start);
    const tell = (code: string, message: string, at: XmlNode = element) =>
      problems.push({code, message, line: lineAt(at.start)});
    const id = element.attributes['id'] ?? '';
    if (!id) {
      tell('xliff-id', 'has a <trans-unit> without an id');
      continue;
    }
    if (seen.has(id)) {
      tell('xliff-duplicate', `has "${id}" twice; keep one of them`);
      continue;
    }
    seen.add(id);
    const [source] = children(element, 'source');
    const [target, second] = children(element, 'target');
    const [note] = children(element, 'note');
    if (second) tell('xliff-targets', `"${id}" has more than one <target>; keep one`, second);
    const read = (sentence: XmlElement | undefined) => {
      const {parts, unknown} = partsOf(sentence);
      if (!unknown) return parts;
      tell('xliff-markup', `"${id}" has ${unknown}, where only words and <x/> belong`, sentence);
      // Without what stood in that element, the rest could say something else.
      return [];
    };
    const words = read(target);
    units.push({
      id,
      source: read(source),
      // An empty target is what a translator has not come to yet.
      target: words.some((part) => typeof part !== 'string' || part.trim()) ? words : undefined,
      state: target?.attributes['state'],
      approved: element.attributes['approved'] === 'yes' || undefined,
      note: note?.text,
      line,
    });
  }
  const [file] = descendants(root, 'file');
  return {units, problems, language: file?.attributes['target-language']};
}

const failed = (code: string, message: string, line: number): Xliff => ({
  units: [],
  problems: [{code, message, line}],
});

const elements = (node: XmlElement) =>
  node.children.filter((item): item is XmlElement => item instanceof XmlElement);

const children = (node: XmlElement, name: string) =>
  elements(node).filter((item) => item.name === name);

const descendants = (node: XmlElement, name: string): XmlElement[] =>
  elements(node).flatMap((item) => (item.name === name ? [item] : descendants(item, name)));

/** The words of an element with the places of values among them. */
function partsOf(element: XmlElement | undefined): {parts: XliffPart[]; unknown?: string} {
  const parts: XliffPart[] = [];
  let unknown: string | undefined;
  for (const item of element?.children ?? []) {
    if (item instanceof XmlText) parts.push(item.text);
    else if (item instanceof XmlElement && (item.name === 'x' || item.name === 'ph')) {
      const {id = '', 'equiv-text': equiv = item.text} = item.attributes;
      parts.push({id, equiv});
    } else unknown = item instanceof XmlElement ? `<${item.name}>` : 'a comment';
  }
  return {parts, unknown};
}

/** A unit's words as a sentence with `{{x0}}` in the place of values, to check it like content. */
export const asSentence = (parts: readonly XliffPart[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : `{{x${part.id}}}`)).join('');
