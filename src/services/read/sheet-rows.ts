import {rowRecord} from '../../shared/tables/csv.js';
import type {Row} from '../../shared/tables/delimited.js';
import {line, raw, type Json} from './coerce.js';
import type {Columns} from './columns.js';
import type {ColumnField} from './heading-names.js';

/** The rows of a table that belong to one place. */
export interface SheetPlace {
  record: Json;
  /** The line of the first row. */
  line: number;
  /** The rows below it that continue it. */
  more: Json[];
}

const identity: ColumnField[] = ['name', 'organization', 'id'];
const place: ColumnField[] = [
  'address',
  'address2',
  'streetNumber',
  'streetName',
  'locality',
  'municipality',
  'postalCode',
  'lat',
  'lon',
  'point',
];
const schedule: ColumnField[] = ['hours', 'days', 'opens', 'closes'];
const phones: ColumnField[] = ['phone', 'sms', 'tty', 'fax'];

/** What a spreadsheet shows where it could not compute a cell. */
const errorCell =
  /^#(ref!|n\/a|value!|name\?|div\/0!|num!|null!|spill!|calc!|error!|nom\?|valeur!|nombre!|champ!|###+)$|^(loading|chargement)(\.{3}|…)$/i;

/** Finds which rows belong together: under merged cells, and one row for each day. */
export class SheetRows {
  private readonly headings: readonly string[];
  private readonly keysOf: (fields: readonly ColumnField[]) => string[];
  private readonly scheduleKeys: string[];
  private readonly onFault: (fault: 'cell-error' | 'continued', line: number) => void;

  /** @param onFault is called with a fault of the row on a line. */
  constructor(
    headings: readonly string[],
    columns: Columns,
    onFault: (fault: 'cell-error' | 'continued', line: number) => void,
  ) {
    this.headings = headings;
    this.onFault = onFault;
    this.keysOf = (fields) => fields.flatMap((field) => columns.of[field] ?? []);
    this.scheduleKeys = [
      ...this.keysOf(schedule),
      ...columns.week.columns.map(({key}) => key),
      ...columns.week.unclear,
    ];
  }

  *places(rows: Iterable<Row>): Generator<SheetPlace> {
    let last: SheetPlace | undefined;
    for (const row of rows) {
      const record = this.record(row);
      if (!record) continue;
      if (last && this.continues(last.record, record)) {
        last.more.push(record);
        if (!this.isNamed(record)) this.onFault('continued', row.line);
      } else {
        if (last) yield last;
        last = {record, line: row.line, more: []};
      }
    }
    if (last) yield last;
  }

  /** A row as a record; undefined for headings that are repeated, and for a row of errors alone. */
  private record(row: Row): Json | undefined {
    const cells = row.cells.map((cell) => (errorCell.test(cell.trim()) ? '' : cell));
    const filled = cells.filter((cell) => cell.trim());
    if (cells.some((cell, index) => cell !== row.cells[index])) {
      this.onFault('cell-error', row.line);
      if (!filled.length) return undefined;
    }
    const isRepeated = cells.every(
      (cell, index) => cell.trim() === (this.headings[index] ?? '').trim(),
    );
    return isRepeated ? undefined : rowRecord(this.headings, {...row, cells});
  }

  private isNamed(record: Json): boolean {
    return this.keysOf(identity).some((key) => raw(record[key]));
  }

  private continues(last: Json, record: Json): boolean {
    const has = (keys: readonly string[]) => keys.some((key) => raw(record[key]));
    const isSame = (key: string) => !raw(record[key]) || line(record[key]) === line(last[key]);
    if (!this.isNamed(record)) {
      return (
        has([...this.scheduleKeys, ...this.keysOf(phones)]) && this.keysOf(place).every(isSame)
      );
    }
    const others = Object.keys(record).filter((key) => !this.scheduleKeys.includes(key));
    return others.every(isSame) && has(this.scheduleKeys) && !this.scheduleKeys.every(isSame);
  }
}
