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
export function salvageEntries(text: string): {json?: unknown; brokenOff: boolean} {
  const open = unclosed(text);
  if (!open.length) return {json: parseBrokenJson(text), brokenOff: false};
  const list = open.findIndex(({sign}) => sign === '[');
  // The list is the file itself, or directly inside it.
  if (list < 0 || list > 1) return {brokenOff: true};
  const entry = open[list + 1];
  const json = parseBrokenJson(text.slice(0, entry?.at));
  const isEntry = typeof json === 'object' && json !== null && 'id' in json;
  return isEntry ? {brokenOff: true} : {json, brokenOff: true};
}

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
