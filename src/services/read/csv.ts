import {delimiterOf, readRows, type Row} from '../../shared/tables/delimited.js';
import {readEach} from './for-each-record.js';
import type {ServicesReport} from './source-report.js';
import {RecordReader} from './tabular-record.js';

/** A title or two may stand above the headings. */
const titles = 10;

/**
 * Reads a table with ordinary headings, in English or French.
 * @param file its name, where it is one of several.
 */
export async function readCsv(text: string, reading: ServicesReport, file?: string): Promise<void> {
  const delimiter = delimiterOf(text);
  const reader = new RecordReader(reading);
  const rows = readRows(text, delimiter);
  const above: Row[] = [];
  for (const row of rows) if (above.push(row) >= titles) break;
  const scores = above.map(({cells}) => reader.score(cells));
  const best = scores.indexOf(Math.max(...scores));
  const headings = above[best]?.cells.map((cell) => cell.trim()) ?? [];
  if (!(scores[best]! > 0) || (headings.length < 2 && !/\n/.test(text.trim()))) {
    return reading.note(
      'no-headings',
      'has no headings that are known, such as "name", "address" and "phone". It is not read.',
      {file},
    );
  }
  const line = above[best]!.line;
  const below = function* () {
    for (const row of readRows(text, delimiter)) if (row.line > line && !isBlank(row)) yield row;
  };
  await readEach(
    below(),
    reading,
    (row) => ({unit: 'line', at: row.line, file}),
    ({cells}, where) => {
      const record: Record<string, string> = {};
      headings.forEach((heading, index) => {
        if (heading && !record[heading]) record[heading] = cells[index] ?? '';
      });
      reader.read(record, where);
    },
  );
}

const isBlank = ({cells}: Row) => cells.every((cell) => !cell.trim());
