import {parseXml, XmlElement, XmlText, type XmlNode} from '@rgrove/parse-xml';

/** A piece of a sentence: words, or the place of a value. */
export type Part = string | {id: string; equiv: string};

/** One interface word in XLIFF 1.2, as lit-localize writes it. */
export interface XliffUnit {
  id: string;
  source: Part[];
  /** Undefined while it is not translated. */
  target?: Part[];
  /** `needs-review-translation`, `final`, … */
  state?: string;
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

/** Reads an XLIFF 1.2 file. What is wrong with it is told, never thrown. */
export function parseXliff(text: string): {units: XliffUnit[]; problems: XliffProblem[]} {
  const problems: XliffProblem[] = [];
  // Entities of its own are what broken and hostile files are made of.
  if (/<!DOCTYPE/i.test(text)) {
    return failed('xliff-doctype', 'has a DOCTYPE, which no XLIFF file needs', 1);
  }
  let root: XmlElement | null;
  try {
    ({root} = parseXml(text.replace(/^\uFEFF/, ''), {includeOffsets: true}));
  } catch (error) {
    const {message, line = 1} = error as Error & {line?: number};
    const [reason = message] = message.split('\n');
    return failed('xliff-syntax', `is not well-formed XML: ${reason}`, line);
  }
  const lineOf = ({start}: XmlNode) => text.slice(0, start).split('\n').length;
  if (root?.name !== 'xliff') return failed('xliff-root', 'is not an XLIFF file', 1);
  if (root.attributes['version'] !== '1.2') {
    return failed('xliff-version', 'must be XLIFF 1.2 (version="1.2")', lineOf(root));
  }
  const units = descendants(root, 'trans-unit').map((unit): XliffUnit => {
    const line = lineOf(unit);
    const id = unit.attributes['id'] ?? '';
    const [source, target, note] = ['source', 'target', 'note'].map((name) => child(unit, name));
    const read = (element: XmlElement | undefined) => {
      const {parts, unknown} = partsOf(element);
      if (unknown) {
        const message = `"${id}" has <${unknown}>, where only words and <x/> belong`;
        problems.push({code: 'xliff-markup', message, line});
      }
      return parts;
    };
    const words = read(target);
    return {
      id,
      source: read(source),
      // An empty target is what a translator has not come to yet.
      target: words.some((part) => typeof part !== 'string' || part.trim()) ? words : undefined,
      state: target?.attributes['state'],
      note: note?.text,
      line,
    };
  });
  return {units, problems};
}

const failed = (code: string, message: string, line: number) => ({
  units: [],
  problems: [{code, message, line}],
});

const elements = (node: XmlElement) =>
  node.children.filter((item): item is XmlElement => item instanceof XmlElement);

const child = (node: XmlElement, name: string) => elements(node).find((item) => item.name === name);

const descendants = (node: XmlElement, name: string): XmlElement[] =>
  elements(node).flatMap((item) => (item.name === name ? [item] : descendants(item, name)));

/** The words of an element with the places of values among them. */
function partsOf(element: XmlElement | undefined): {parts: Part[]; unknown?: string} {
  const parts: Part[] = [];
  let unknown: string | undefined;
  for (const item of element?.children ?? []) {
    if (item instanceof XmlText) parts.push(item.text);
    else if (item instanceof XmlElement) {
      const {id = '', 'equiv-text': equiv = ''} = item.attributes;
      if (item.name === 'x' || item.name === 'ph') parts.push({id, equiv});
      else unknown = item.name;
    }
  }
  return {parts, unknown};
}

/** A unit's words as a sentence with `{{x0}}` in the place of values, to check it like content. */
export const asSentence = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : `{{x${part.id}}}`)).join('');
