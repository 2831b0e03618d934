import {delimiterOf, readRows, type Row} from './delimited.js';

/** The number of rows to search for headings, including titles above them. */
const mostAbove = 10;

/** A table in text (CSV, TSV) with its headings. */
export interface TextTable {
  headings: string[];
  /** The rows below the headings, without blank ones. */
  rows(): Generator<Row>;
}

/** How headings of a table are recognized. */
export interface HeadingReader {
  /** How many of these cells are headings; 0 for a row without any. */
  score(cells: readonly string[]): number;
  /** The heading of a column under a row of groups, such as "Hours" over "Mon-Fri". */
  join(upper: string, lower: string): string;
}

/**
 * Finds the headings of a table: the row with the best score among its first rows, with the row above or below
 * it if that holds nothing but headings too.
 * @returns undefined if no row has a score, or the whole text is one cell.
 */
export function readTextTable(text: string, reader: HeadingReader): TextTable | undefined {
  const delimiter = delimiterOf(text);
  const first: Row[] = [];
  for (const row of readRows(text, delimiter)) if (first.push(row) >= mostAbove) break;
  const scores = first.map(({cells}) => reader.score(cells));
  const best = scores.indexOf(Math.max(...scores));
  const trimmed = (index: number) => first[index]?.cells.map((cell) => cell.trim()) ?? [];
  const isOneCell = trimmed(best).length < 2 && !/\n/.test(text.trim());
  if (!(scores[best]! > 0) || isOneCell) return undefined;
  const filled = (index: number) => trimmed(index).filter(Boolean).length;
  const isOnly = (index: number, least: number) =>
    filled(index) >= least && scores[index] === filled(index);
  const lower = isOnly(best + 1, 2) && filled(best) > 1 ? best + 1 : best;
  const upper = lower === best && isOnly(best - 1, 1) ? best - 1 : best;
  const {line} = first[lower]!;
  return {
    headings: lower === upper ? trimmed(best) : joinRows(trimmed(upper), trimmed(lower), reader),
    *rows() {
      for (const row of readRows(text, delimiter)) if (row.line > line && !isBlank(row)) yield row;
    },
  };
}

/** Joins two rows of headings. A group reaches over the blank cells on its right. */
function joinRows(upper: string[], lower: string[], reader: HeadingReader): string[] {
  let group = '';
  return Array.from({length: Math.max(upper.length, lower.length)}, (_, index) => {
    const [above = '', below = ''] = [upper[index], lower[index]];
    if (above) group = above;
    return below ? (group ? reader.join(group, below) : below) : above;
  });
}

const isBlank = ({cells}: Row) => cells.every((cell) => !cell.trim());

/** A row as a record. Of two columns with the same heading, the first one that is not empty counts. */
export function rowRecord(headings: readonly string[], {cells}: Row): Record<string, string> {
  const record: Record<string, string> = {};
  headings.forEach((heading, index) => {
    if (heading && !record[heading]) record[heading] = cells[index] ?? '';
  });
  return record;
}
