import {delimiterOf, readRows, type Row} from './delimited.js';

/** The number of rows to search for headings, including titles above them. */
const mostAbove = 10;

/** A table in text (CSV, TSV) with one row of headings. */
export interface TextTable {
  headings: string[];
  /** The rows below the headings, without blank ones. */
  rows(): Generator<Row>;
}

/**
 * Finds the headings of a table: the row with the best score among its first rows.
 * @param score how many of these cells are headings; 0 for a row without any.
 * @returns undefined if no row has a score, or the whole text is one cell.
 */
export function readTextTable(
  text: string,
  score: (cells: readonly string[]) => number,
): TextTable | undefined {
  const delimiter = delimiterOf(text);
  const first: Row[] = [];
  for (const row of readRows(text, delimiter)) if (first.push(row) >= mostAbove) break;
  const scores = first.map(({cells}) => score(cells));
  const best = scores.indexOf(Math.max(...scores));
  const headings = first[best]?.cells.map((cell) => cell.trim()) ?? [];
  const isOneCell = headings.length < 2 && !/\n/.test(text.trim());
  if (!(scores[best]! > 0) || isOneCell) return undefined;
  const {line} = first[best]!;
  return {
    headings,
    *rows() {
      for (const row of readRows(text, delimiter)) if (row.line > line && !isBlank(row)) yield row;
    },
  };
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
