/** A row of a text table, and the line on which it begins, from 1. */
export interface Row {
  cells: string[];
  line: number;
}

/** The longest quoted cell. If a quote closes later, it is a stray one. */
const longestCell = 50_000;

interface Cell {
  text: string;
  /** Index of what ends it: a delimiter, the end of the line or of the text. */
  end: number;
  /** Line breaks inside it. */
  breaks: number;
}

const breaksIn = (text: string) => {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
};

/** A quoted cell (RFC 4180); undefined where its quote does not close. */
function quoted(text: string, start: number, delimiter: string): Cell | undefined {
  for (let from = start + 1; ;) {
    const close = text.indexOf('"', from);
    if (close < 0 || close - start > longestCell) return undefined;
    if (text[close + 1] === '"') from = close + 2;
    else {
      let end = close + 1;
      while (text[end] === ' ' || text[end] === '\r') end++;
      if (end >= text.length || text[end] === '\n' || text[end] === delimiter) {
        const inside = text.slice(start + 1, close).replace(/""/g, '"');
        return {text: inside, end, breaks: breaksIn(inside)};
      }
      // A quote within words: `"Big" Joe's`
      from = close + 1;
    }
  }
}

function plain(text: string, start: number, delimiter: string): Cell {
  const next = text.indexOf('\n', start);
  const lineEnd = next < 0 ? text.length : next;
  const stop = text.indexOf(delimiter, start);
  const end = stop >= 0 && stop < lineEnd ? stop : lineEnd;
  return {text: text.slice(start, end), end, breaks: 0};
}

function readRow(text: string, start: number, delimiter: string, onOneLine = false) {
  const cells: string[] = [];
  let breaks = 0;
  for (let at = start; ; at++) {
    const wrapped = text[at] === '"' ? quoted(text, at, delimiter) : undefined;
    const cell = wrapped && !(onOneLine && wrapped.breaks) ? wrapped : plain(text, at, delimiter);
    cells.push(cell.text);
    breaks += cell.breaks;
    at = cell.end;
    if (text[at] !== delimiter) return {cells, end: at + 1, breaks};
  }
}

/**
 * Reads the rows of a table in text (CSV, TSV), also of a broken one: a quote that never closes breaks only
 * its row. Empty lines are skipped.
 * @param delimiter one character.
 */
export function* readRows(source: string, delimiter: string): Generator<Row> {
  const text = source.includes('\n') ? source : source.replace(/\r/g, '\n');
  let width = 0;
  let line = 1;
  for (let at = 0; at < text.length;) {
    let row = readRow(text, at, delimiter);
    if (row.breaks && width && row.cells.length !== width) {
      // A stray quote may have swallowed the lines below.
      const alone = readRow(text, at, delimiter, true);
      if (alone.cells.length === width || row.breaks > 30) row = alone;
    }
    const last = row.cells.length - 1;
    row.cells[last] = row.cells[last]!.replace(/\r$/, '');
    if (last > 0 || row.cells[0]!.trim()) {
      width ||= last ? row.cells.length : 0;
      yield {cells: row.cells, line};
    }
    line += row.breaks + 1;
    at = row.end;
  }
}

/** The delimiter of a table: the most frequent one in its first lines. */
export function delimiterOf(text: string): string {
  const declared = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (declared) return declared;
  const start = text.slice(0, 20_000).replace(/"[^"]{0,5000}"/g, '');
  const head = start.split(/\r\n?|\n/, 3).join('\n');
  const count = (delimiter: string) => head.split(delimiter).length;
  return [',', ';', '\t', '|'].reduce((best, each) => (count(each) > count(best) ? each : best));
}
