import {SaxesParser, type SaxesAttributeNS} from 'saxes';
import {TimeSlice} from '../yield-to-main.js';

/** A piece of a document, with names apart from their prefixes. */
export interface XmlNode {
  name: string;
  /** Its namespace; the prefix itself where nothing declares it. */
  space: string;
  /** By name, without namespace but for `xml:`. */
  attributes: Record<string, string>;
  children: (XmlNode | string)[];
  /** In the file, from 1. */
  line: number;
}

export interface XmlFault {
  message: string;
  line: number;
}

export interface XmlElement {
  root?: XmlNode;
  /** What is wrong with it; what could be read all the same is there. */
  faults: XmlFault[];
  /** The document type, as it stands. */
  doctype?: string;
}

/** Deeper is no feed; its inside is left out. */
const deepest = 60;
/** Far deeper is hostile: finding its namespaces would take ever longer. It is read no further. */
const abyss = 500;
/** More faults of one file tell nothing new. */
const mostFaults = 20;
/** Characters that are read before there is a look at the clock. */
const piece = 16_384;
/** Attributes by their names alone; `xml:lang` and its like keep theirs. */
function plainAttributes(attributes: Record<string, SaxesAttributeNS>): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const key in attributes) {
    const {prefix, name, local, value} = attributes[key]!;
    plain[prefix === 'xml' ? name : local] = value;
  }
  return plain;
}

/**
 * Reads XML, well-formed or not: what is wrong is told, and what comes after it is read on. Nothing
 * is ever fetched, and no entity but those of XML itself is known.
 * @param accept asked once the document type (if any) and the root are known; `false` stops there.
 */
export async function parseXml(
  text: string,
  accept: (root: XmlNode, doctype: string | undefined) => boolean,
): Promise<XmlElement> {
  const parser = new SaxesParser({xmlns: true, fragment: false, position: true});
  const xml: XmlElement = {faults: []};
  const open: XmlNode[] = [];
  let depth = 0;
  let stopped = false;
  parser.on('error', ({message}) => {
    if (xml.faults.length >= mostFaults) return;
    xml.faults.push({message: message.replace(/^\d+:\d+: /, ''), line: parser.line});
  });
  parser.on('doctype', (doctype) => {
    xml.doctype = doctype;
  });
  parser.on('opentag', ({local, prefix, uri, attributes}) => {
    depth++;
    if (depth > abyss && !stopped) {
      stopped = true;
      xml.faults.push({message: `nested deeper than ${abyss} levels`, line: parser.line});
    }
    if (stopped || depth > deepest) return;
    const node: XmlNode = {
      name: local,
      space: uri || prefix,
      attributes: plainAttributes(attributes),
      children: [],
      line: parser.line,
    };
    const parent = open[open.length - 1];
    if (parent) parent.children.push(node);
    else if (!xml.root) {
      xml.root = node;
      stopped = !accept(node, xml.doctype);
    }
    open.push(node);
  });
  const addText = (words: string) => {
    if (!stopped && depth <= deepest) open[open.length - 1]?.children.push(words);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    if (depth-- <= deepest) open.pop();
  });
  const turns = new TimeSlice();
  for (let start = 0; start < text.length && !stopped; start += piece) {
    parser.write(text.slice(start, start + piece));
    await turns.yieldToMain();
  }
  // Closing tells of what is missing at the end; what came before it stays.
  if (!stopped) parser.close();
  return xml;
}

const isNode = (child: XmlNode | string): child is XmlNode => typeof child !== 'string';

/** Elements directly within, by name; of any namespace that `space` fits. */
export const childrenOf = (node: XmlNode, name: string, space?: RegExp): XmlNode[] =>
  node.children.filter(
    (child): child is XmlNode =>
      isNode(child) && child.name === name && (!space || space.test(child.space)),
  );

/** The first of them; asked for many times a message, so it makes no list. */
export function childOf(node: XmlNode, name: string): XmlNode | undefined {
  for (const child of node.children) {
    if (typeof child !== 'string' && child.name === name) return child;
  }
  return undefined;
}

/** All text within, tags left out. */
export function textOf(node: XmlNode | undefined): string {
  if (!node) return '';
  const [only] = node.children;
  if (node.children.length < 2 && (only === undefined || typeof only === 'string'))
    return only ?? '';
  return node.children.map((child) => (isNode(child) ? textOf(child) : child)).join('');
}

/** Text within, with the tags in which it stands: for what is HTML written as XML. */
export function markupOf(node: XmlNode): string {
  return node.children
    .map((child) =>
      isNode(child)
        ? `<${child.name}>${markupOf(child)}</${child.name}>`
        : child.replace(/&/g, '&amp;').replace(/</g, '&lt;'),
    )
    .join('');
}

/** Every element of a name within, also far down, those within one of them left out. */
export function descendantsOf(node: XmlNode, name: string): XmlNode[] {
  return node.children
    .filter(isNode)
    .flatMap((child) => (child.name === name ? [child] : descendantsOf(child, name)));
}
