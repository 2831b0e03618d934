import {delimiterOf, readRows} from '../../shared/tables/delimited.js';
import {TimeSlice} from '../../shared/yield-to-main.js';
import {objects, raw, type Json} from './coerce.js';
import {tableOf} from './hsds-table-names.js';
import {TableJoin, type Entry, type Tables} from './join-tables.js';
import type {ServicesReport} from './source-report.js';

/** Rows of a file whose first row has the headings. */
async function parseTable(file: string, text: string, slice: TimeSlice): Promise<Entry[]> {
  const entries: Entry[] = [];
  let headings: string[] | undefined;
  for (const {cells, line} of readRows(text.replace(/^\uFEFF/, ''), delimiterOf(text))) {
    if (!headings) {
      headings = cells.map((cell) =>
        cell
          .trim()
          .toLowerCase()
          .replace(/[\s-]+/g, '_'),
      );
      continue;
    }
    const values: Json = {};
    headings.forEach((heading, index) => {
      const value = raw(cells[index]);
      if (value !== undefined && heading) values[heading] = value;
    });
    entries.push({values, file, at: line});
    if (entries.length % 500 === 0) await slice.yieldToMain();
  }
  return entries;
}

/** Reads a tabular package: texts of its files by their names. */
export async function readPackage(
  files: Readonly<Record<string, string>>,
  report: ServicesReport,
): Promise<void> {
  const slice = new TimeSlice();
  const tables: Tables = new Map();
  for (const [file, text] of Object.entries(files)) {
    const table = tableOf(file);
    if (!table || /\.json$/i.test(file)) continue;
    const name = file.replace(/^.*[/\\]/, '');
    tables.set(table, [...(tables.get(table) ?? []), ...(await parseTable(name, text, slice))]);
  }
  await new TableJoin(tables, report, 'line').run(slice);
}

/** Reads the tables of a package from JSON, each a list of rows. */
export async function readTables(json: Json, report: ServicesReport): Promise<void> {
  const tables: Tables = new Map();
  for (const [key, rows] of Object.entries(json)) {
    const table = tableOf(key);
    if (!table) continue;
    const entries = objects(rows).map((values, index) => ({
      values: {...values},
      file: Object.keys(json).length > 1 ? key : '',
      at: index + 1,
    }));
    tables.set(table, [...(tables.get(table) ?? []), ...entries]);
  }
  await new TableJoin(tables, report, 'record').run(new TimeSlice());
}
