/**
 * A remark plugin, so that the pages of `stories/` read well on a code host and in Storybook alike: MDX
 * knows neither Markdown tables nor links between files.
 */
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

/** What is used here of a node of the Markdown tree (mdast). */
export interface MarkdownNode {
  type: string;
  value?: string;
  url?: string;
  children?: MarkdownNode[];
}

const folder = fileURLToPath(new URL('..', import.meta.url));
const row = /^\s*\|(.*)\|\s*$/s;
const rule = /^[\s|:-]+$/;

/** Turns tables into tables, and links between files into links between pages. */
export const plainPages =
  () =>
  (tree: MarkdownNode): void => {
    tree.children = tree.children?.flatMap(plain);
  };

function plain(node: MarkdownNode): MarkdownNode[] {
  const children = node.children?.flatMap(plain);
  if (node.type === 'link' && node.url && !/^(\w+:|[?#])/.test(node.url)) {
    const url = pageAddress(node.url);
    // Storybook does not serve the repository's other files.
    return url ? [{...node, url, children}] : (children ?? []);
  }
  const whole = {...node, ...(children && {children})};
  return node.type === 'paragraph' ? [readTable(whole) ?? whole] : [whole];
}

/** `./alerts.mdx#attributes` → where Storybook shows that page; undefined for other files. */
function pageAddress(url: string): string | undefined {
  const [, file, hash = ''] = /^(.+\.mdx)(#.*)?$/.exec(url) ?? [];
  if (!file) return undefined;
  const [, title = ''] =
    /<Meta title="([^"]+)"/.exec(readFileSync(resolve(folder, file), 'utf8')) ?? [];
  return `?path=/docs/${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}--docs${hash}`;
}

/** A paragraph whose lines are all rows of a table, as that table. */
function readTable({children = []}: MarkdownNode): MarkdownNode | undefined {
  const [first] = children;
  if (first?.type !== 'text' || !first.value?.startsWith('|')) return undefined;
  const lines = splitNodes(children, '\n');
  const isRow = (line: MarkdownNode[]) => row.test(line.map(({value}) => value ?? '…').join(''));
  if (!lines.every(isRow) || !rule.test(lines[1]?.[0]?.value ?? '')) return undefined;
  const rows = lines
    .filter((_, index) => index !== 1)
    .map((line) => ({
      type: 'tableRow',
      children: splitNodes(line, '|')
        .slice(1, -1)
        .map((cell) => ({type: 'tableCell', children: cell})),
    }));
  return {type: 'table', children: rows};
}

/** Splits inline nodes where their plain text has a separator; code and links stay whole. */
function splitNodes(nodes: MarkdownNode[], separator: string): MarkdownNode[][] {
  let part: MarkdownNode[] = [];
  const parts = [part];
  for (const node of nodes) {
    const pieces = node.type === 'text' ? (node.value ?? '').split(separator) : [undefined];
    pieces.forEach((value, index) => {
      if (index) parts.push((part = []));
      if (value !== '') part.push(value === undefined ? node : {...node, value});
    });
  }
  return parts;
}
