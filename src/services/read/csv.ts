import {readTextTable, rowRecord} from '../../shared/tables/csv.js';
import {forEachRecord} from './for-each-record.js';
import type {ServicesReport} from './source-report.js';
import {RecordReader} from './tabular-record.js';

/**
 * Reads a table with ordinary headings, in English or French.
 * @param file its name, if it is one of several.
 */
export async function readCsv(text: string, report: ServicesReport, file?: string): Promise<void> {
  const reader = new RecordReader(report);
  const table = readTextTable(text, (cells) => reader.score(cells));
  if (!table) {
    return report.note(
      'no-headings',
      'has no headings that are known, such as "name", "address" and "phone". It is not read.',
      {file},
    );
  }
  await forEachRecord(
    table.rows(),
    report,
    (row) => ({unit: 'line', at: row.line, file}),
    (row, where) => reader.read(rowRecord(table.headings, row), where),
  );
}
