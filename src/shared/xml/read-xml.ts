import {SaxesParser, type SaxesAttributeNS} from 'saxes';
import {escapeMarkup} from '../escape-markup.js';
import {runAtOnce, runInSlices} from '../yield-to-main.js';

/** An element. Names and prefixes are separate. */
export interface XmlNode {
  name: string;
  /** The name as written, with its prefix. */
  tag: string;
  /** Its namespace; the prefix itself if it is not declared. */
  space: string;
  /** By name, without namespaces except `xml:`. */
  attributes: Record<string, string>;
  children: (XmlNode | string)[];
  /** Line on which the element begins, from 1. */
  line: number;
  /** Whether a comment or a processing instruction is directly inside. */
  hasComment?: true;
}

export interface XmlFault {
  message: string;
  line: number;
}

/** A document as far as it could be read. */
export interface XmlDocument {
  root?: XmlNode;
  faults: XmlFault[];
  /** The document type, as written. */
  doctype?: string;
}

/** Decides whether to continue, once the root and the document type (if any) are known. */
export type AcceptXml = (root: XmlNode, doctype: string | undefined) => boolean;

/** The deepest element that is read. Feeds and translations are less deep. */
const deepest = 60;
/** A hostile depth, at which reading stops: resolving namespaces would take too long. */
const abyss = 500;
/** The largest number of faults to list for one file. */
const mostFaults = 20;
/** Characters to parse before yielding to the page may be needed. */
const piece = 16_384;

/** Attributes by their local names; `xml:lang` and similar ones keep their prefix. */
function plainAttributes(attributes: Record<string, SaxesAttributeNS>): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const key in attributes) {
    const {prefix, name, local, value} = attributes[key]!;
    plain[prefix === 'xml' ? name : local] = value;
  }
  return plain;
}

/**
 * Parses XML, well-formed or not: faults are listed, and reading continues. Never fetches anything. Knows
 * only the entities of XML itself.
 */
export const parseXml = (text: string, accept: AcceptXml): Promise<XmlDocument> =>
  runInSlices(steps(text, accept));

/** Parses XML without a pause, for short files. */
export const parseXmlAtOnce = (text: string, accept: AcceptXml): XmlDocument =>
  runAtOnce(steps(text, accept));

function* steps(text: string, accept: AcceptXml): Generator<void, XmlDocument> {
  const parser = new SaxesParser({xmlns: true, fragment: false, position: true});
  const xml: XmlDocument = {faults: []};
  const open: XmlNode[] = [];
  let depth = 0;
  let stopped = false;
  let line = 1;
  parser.on('error', ({message}) => {
    if (xml.faults.length >= mostFaults) return;
    xml.faults.push({message: message.replace(/^\d+:\d+: /, ''), line: parser.line});
  });
  parser.on('doctype', (doctype) => {
    xml.doctype = doctype;
  });
  parser.on('opentagstart', () => {
    // A name at the end of its line is known only when the next line begins.
    line = parser.column === 0 ? parser.line - 1 : parser.line;
  });
  parser.on('opentag', ({name, local, prefix, uri, attributes}) => {
    depth++;
    if (depth > abyss && !stopped) {
      stopped = true;
      xml.faults.push({message: `nested deeper than ${abyss} levels`, line: parser.line});
    }
    if (stopped || depth > deepest) return;
    const node: XmlNode = {
      name: local,
      tag: name,
      space: uri || prefix,
      attributes: plainAttributes(attributes),
      children: [],
      line,
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
    const children = open[open.length - 1]?.children;
    if (stopped || depth > deepest || !children) return;
    const last = children[children.length - 1];
    // Text and a following CDATA section are one text.
    if (typeof last === 'string') children[children.length - 1] = last + words;
    else children.push(words);
  };
  const noteComment = () => {
    const parent = open[open.length - 1];
    if (parent && depth <= deepest) parent.hasComment = true;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('comment', noteComment);
  parser.on('processinginstruction', noteComment);
  parser.on('closetag', () => {
    if (depth-- <= deepest) open.pop();
  });
  for (let start = 0; start < text.length && !stopped; start += piece) {
    parser.write(text.slice(start, start + piece));
    yield;
  }
  // Closing reports what is missing at the end. Everything before it stays.
  if (!stopped) parser.close();
  return xml;
}

const isNode = (child: XmlNode | string): child is XmlNode => typeof child !== 'string';

/** Child elements by name; with `space`, only in namespaces that match it. */
export const childrenOf = (node: XmlNode, name: string, space?: RegExp): XmlNode[] =>
  node.children.filter(
    (child): child is XmlNode =>
      isNode(child) && child.name === name && (!space || space.test(child.space)),
  );

/** The first child element by name. It is called often, so it does not build a list. */
export function childOf(node: XmlNode, name: string): XmlNode | undefined {
  for (const child of node.children) {
    if (typeof child !== 'string' && child.name === name) return child;
  }
  return undefined;
}

/** All text inside the element, without tags. */
export function textOf(node: XmlNode | undefined): string {
  if (!node) return '';
  const [only] = node.children;
  if (node.children.length < 2 && (only === undefined || typeof only === 'string'))
    return only ?? '';
  return node.children.map((child) => (isNode(child) ? textOf(child) : child)).join('');
}

/** The content of the element with its tags, for HTML that is written as XML. */
export function markupOf(node: XmlNode): string {
  return node.children
    .map((child) => {
      if (!isNode(child)) return child.replace(/&/g, '&amp;').replace(/</g, '&lt;');
      const attributes = Object.entries(child.attributes)
        .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
        .join('');
      return `<${child.name}${attributes}>${markupOf(child)}</${child.name}>`;
    })
    .join('');
}

/** All descendants with a name, except those inside another one with the same name. */
export function descendantsOf(node: XmlNode, name: string): XmlNode[] {
  return node.children
    .filter(isNode)
    .flatMap((child) => (child.name === name ? [child] : descendantsOf(child, name)));
}
