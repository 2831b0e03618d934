import {TimeSlice} from '../../shared/yield-to-main.js';
import type {ServicesReport, Where} from './source-report.js';
import {isObject, type Json} from './coerce.js';

/** How many records to read before checking the clock. */
const batch = 50;

/**
 * Reads items one after the other, without blocking the page. A fault drops only the item that has it.
 * @param where returns the place of an item; its index is from 0.
 */
export async function forEachRecord<T>(
  items: Iterable<T>,
  report: ServicesReport,
  where: (item: T, index: number) => Where,
  read: (item: T, where: Where) => void,
): Promise<void> {
  const slice = new TimeSlice();
  let index = 0;
  for (const item of items) {
    const at = where(item, index++);
    try {
      read(item, at);
    } catch {
      report.fault('bad-syntax', at);
    }
    if (index % batch === 0) await slice.yieldToMain();
  }
}

/** Reads the objects of a JSON list; any other value is reported. */
export const readRecords = (
  records: readonly unknown[],
  report: ServicesReport,
  read: (record: Json, where: Where) => void,
): Promise<void> =>
  forEachRecord(
    records,
    report,
    (_, index) => ({unit: 'record', at: index + 1}),
    (record, where) => {
      if (isObject(record)) read(record, where);
      else report.fault('not-a-service', where);
    },
  );
