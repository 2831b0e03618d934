import {delimiterOf, readRows, type Row} from './delimited.js';

/** Rows that may stand above the headings, such as titles, and the headings themselves. */
const mostAbove = 10;

/** A table in text (CSV, TSV) with one row of headings. */
export interface TextTable {
  headings: string[];
  /** The rows below the headings, without blank ones. */
  rows(): Generator<Row>;
}

/**
 * Finds the headings of a table: of its first rows, the one with the best score.
 * @param score how many of these cells are headings; 0 for a row without any.
 * @returns undefined where no row has a score, or all of the text is one cell.
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

/** A row as a record: of two columns with one heading, the first that is not empty. */
export function rowRecord(headings: readonly string[], {cells}: Row): Record<string, string> {
  const record: Record<string, string> = {};
  headings.forEach((heading, index) => {
    if (heading && !record[heading]) record[heading] = cells[index] ?? '';
  });
  return record;
}
