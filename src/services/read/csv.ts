import {readTextTable} from '../../shared/tables/csv.js';
import {forEachRecord} from './for-each-record.js';
import {nameColumns} from './name-columns.js';
import {isNoPlace} from './no-place.js';
import {SheetRows} from './sheet-rows.js';
import type {ServicesReport} from './source-report.js';
import {RecordReader} from './tabular-record.js';
import {columnOrder} from './written-dates.js';

const quoted = (headings: readonly string[]): string =>
  headings.map((heading) => `"${heading.trim()}"`).join(', ');

/**
 * Reads a table with ordinary headings, in English or French.
 * @param file its name, if it is one of several.
 */
export async function readCsv(text: string, report: ServicesReport, file?: string): Promise<void> {
  const reader = new RecordReader(report);
  const table = readTextTable(text, reader);
  if (!table) {
    return report.note(
      'no-headings',
      'has no headings that are known, such as "name", "address" and "phone". It is not read.',
      {file},
    );
  }
  const headings = nameColumns(table.headings, reader);
  const columns = reader.columnsOf(headings.filter(Boolean));
  const {unclear} = columns.week;
  if (unclear.length) {
    report.note(
      'unclear-headings',
      `has columns about days or hours that are not understood (${quoted(unclear)}). Where they hold something, the hours are unknown.`,
      {file},
    );
  }
  if (!columns.of.name && !columns.of.organization && !columns.of.id) {
    report.note(
      'no-name-column',
      `has no column that is known as a name, such as "Name", "Agency" or "Nom". It has ${quoted(headings.filter(Boolean))}.`,
      {file},
    );
  }
  const rows = new SheetRows(headings, columns, (fault, at) =>
    report.fault(fault, {unit: 'line', at, file}),
  );
  for (const key of [...(columns.of.confirmed ?? []), ...(columns.of.updated ?? [])]) {
    const at = headings.indexOf(key);
    const cells = Array.from(table.rows(), ({cells: row}) => row[at]);
    const order = columnOrder(cells);
    if (order) reader.orders.set(key, order);
  }
  await forEachRecord(
    rows.places(table.rows()),
    report,
    ({line}) => ({unit: 'line', at: line, file}),
    ({record, more}, where) => {
      if (!more.length && isNoPlace(record, columns)) report.fault('no-place', where);
      else reader.read(record, where, undefined, more);
    },
  );
}
