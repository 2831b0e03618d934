import * as jsonc from 'jsonc-parser';

// Node treats the package as CommonJS with one default export; bundlers use its ES modules.
const {default: parser = jsonc} = jsonc as {default?: typeof jsonc};

/** Parses broken JSON as far as possible: a truncated file up to its end. */
export const parseBrokenJson = (text: string): unknown =>
  parser.parse(text, [], {allowTrailingComma: true});

/**
 * Parses broken JSON that is a list of entries, or contains one. It leaves out the incomplete entry of a
 * truncated file: the missing part may say that it is a test, or over.
 * @returns no `json` if the file is a single truncated entry.
 */
export function salvageEntries(broken: string): {
  json?: unknown;
  brokenOff: boolean;
  /** Whether nothing is lost. */
  isWhole?: boolean;
} {
  const text = withStringsOnOneLine(broken);
  const open = unclosed(text);
  if (!open.length) {
    const faults: jsonc.ParseError[] = [];
    const json = parser.parse(text, faults, {allowTrailingComma: true}) as unknown;
    return {json, brokenOff: false, isWhole: faults.every(({error}) => harmless.has(error))};
  }
  const list = open.findIndex(({sign}) => sign === '[');
  // The list is the file itself, or directly inside it.
  if (list < 0 || list > 1) return {brokenOff: true};
  const entry = open[list + 1];
  const json = parseBrokenJson(text.slice(0, entry?.at));
  const isEntry = typeof json === 'object' && json !== null && 'id' in json;
  return isEntry ? {brokenOff: true} : {json, brokenOff: true};
}

/** Faults by which no value is lost: a missing comma, a comment, a wrong escape, a control character. */
const harmless = new Set([6, 10, 14, 15, 16]);

/**
 * Escapes line breaks inside texts. One after which a key or the end of an object follows ends a text that
 * lacks its last quotation mark.
 */
const withStringsOnOneLine = (text: string): string =>
  text.replace(/"(?:[^"\\]|\\[\s\S])*"?/g, (string) => {
    if (!/[\n\r\t]/.test(string)) return string;
    const [, own, rest] = /^("[^\n]*?),?\s*\n(\s*"|\s*[}\]][\s\S]*)$/.exec(string) ?? [];
    // `"title": "Green,\n"text": …` is read up to the quotation mark of the next key.
    if (own !== undefined) return `${own}",${rest}`;
    return string.replace(/\r?\n/g, '\\n').replace(/[\r\t]/g, ' ');
  });

/** Braces and brackets that are not closed, the outermost first. */
function unclosed(text: string): {sign: string; at: number}[] {
  const open: {sign: string; at: number}[] = [];
  const scanner = parser.createScanner(text, true);
  for (scanner.scan(); scanner.getTokenLength(); scanner.scan()) {
    const at = scanner.getTokenOffset();
    const sign = text.charAt(at);
    if (sign === '{' || sign === '[') open.push({sign, at});
    else if (sign === '}' || sign === ']') open.pop();
  }
  return open;
}
