import * as jsonc from 'jsonc-parser';

// Node sees the package as CommonJS with one default export; bundlers see its ES modules.
const {default: parser = jsonc} = jsonc as {default?: typeof jsonc};

/** Parses broken JSON as far as it goes: of a file that breaks off, everything up to its end. */
export const parseBrokenJson = (text: string): unknown =>
  parser.parse(text, [], {allowTrailingComma: true});

/**
 * Parses broken JSON that is a list of entries, or holds one. Of a file that breaks off, it leaves out
 * the incomplete entry: the missing part may be what says that it is a test, or over.
 * @returns no `json` where the file is a single entry that breaks off.
 */
export function salvageEntries(text: string): {json?: unknown; brokenOff: boolean} {
  const open = unclosed(text);
  if (!open.length) return {json: parseBrokenJson(text), brokenOff: false};
  const list = open.findIndex(({sign}) => sign === '[');
  // A list of entries is the file itself, or directly inside it.
  if (list < 0 || list > 1) return {brokenOff: true};
  const entry = open[list + 1];
  const json = parseBrokenJson(text.slice(0, entry?.at));
  const isEntry = typeof json === 'object' && json !== null && 'id' in json;
  return isEntry ? {brokenOff: true} : {json, brokenOff: true};
}

/** Braces and brackets without their closing ones, the outermost first. */
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
