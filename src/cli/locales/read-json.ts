import {createRequire} from 'node:module';
import type {Node, ParseError} from 'jsonc-parser';
import type {CodedProblem} from '../../shared/problem.js';

// Node cannot load the package's ES modules, which are made for bundlers.
const {findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode} = createRequire(
  import.meta.url,
)('jsonc-parser') as typeof import('jsonc-parser');

/** A JSON file, with the lines of its values. */
export interface JsonFile {
  /** Undefined if the file is not a JSON object. */
  value: unknown;
  problems: CodedProblem[];
  /** The line (from 1) of a value, or of the nearest existing parent. */
  lineOf: (path: readonly (string | number)[]) => number;
}

const explanations: Record<string, string> = {
  InvalidSymbol: 'something here is not JSON; text must be in "double quotes"',
  PropertyNameExpected: 'a "key" belongs here; is there a comma too many?',
  ValueExpected: 'a "sentence" belongs here; is there a comma too many?',
  ColonExpected: 'a colon (:) is missing after the key',
  CommaExpected: 'a comma (,) is missing at the end of what comes before',
  CloseBraceExpected: 'a closing brace (}) is missing',
  CloseBracketExpected: 'a closing bracket (]) is missing',
  EndOfFileExpected: 'there is something after the end',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfComment: 'JSON has no comments',
  UnexpectedEndOfString: 'the closing double quote (") is missing',
  InvalidUnicode: 'a \\u must have four hexadecimal digits after it',
  InvalidEscapeCharacter: 'a backslash (\\) is only allowed before " \\ / b f n r t u',
  InvalidCharacter: 'a line break or control character in the sentence is not allowed',
};

/** Parses a JSON file. Faults are returned as problems with their lines, never thrown. */
export function readJsonFile(raw: string, file: string): JsonFile {
  const text = raw.replace(/^\uFEFF/, '');
  const lineAt = (offset: number) => text.slice(0, offset).split(/\r\n?|\n/).length;
  const problems: CodedProblem[] = [];
  const add = (code: string, message: string, offset: number) => {
    const line = lineAt(offset);
    problems.push({code, message: `${file}:${line}: ${message}`, source: file, line});
  };
  const errors: ParseError[] = [];
  const root = text.trim() ? parseTree(text, errors, {disallowComments: true}) : undefined;
  // Further faults mostly follow from the first.
  const [first] = errors;
  if (first) {
    const name = printParseErrorCode(first.error);
    add('json-syntax', `is not valid JSON: ${explanations[name] ?? name}`, first.offset);
  } else if (!root) {
    add('json-empty', 'is empty; it must hold {"key": "sentence"}', 0);
  } else if (root.type !== 'object') {
    add('json-no-object', 'must hold an object: {"key": "sentence"}', 0);
  } else {
    for (const [key, offset] of duplicateKeys(root)) {
      add('json-double', `has "${key}" twice; keep one of them`, offset);
    }
  }
  const isValid = root?.type === 'object' && !first;
  return {
    value: isValid ? (getNodeValue(root) as unknown) : undefined,
    problems,
    lineOf: (path) => {
      for (let end = path.length; root && end > 0; end--) {
        const node = findNodeAtLocation(root, path.slice(0, end));
        if (node) return lineAt((node.parent?.type === 'property' ? node.parent : node).offset);
      }
      return 1;
    },
  };
}

/** Finds repeated keys of an object. JSON parsers silently use the last. */
function duplicateKeys(node: Node): [key: string, offset: number][] {
  const children = node.children ?? [];
  if (node.type !== 'object') return children.flatMap(duplicateKeys);
  const seen = new Set<string>();
  return children.flatMap((property): [string, number][] => {
    const key = String(property.children?.[0]?.value);
    const repeated: [string, number][] = seen.has(key) ? [[key, property.offset]] : [];
    seen.add(key);
    return [...repeated, ...duplicateKeys(property)];
  });
}
