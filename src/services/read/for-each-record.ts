import {TimeSlice} from '../../shared/yield-to-main.js';
import type {ServicesReport, Where} from './source-report.js';
import {isObject, type Json} from './coerce.js';

/** So many are read before it is looked whether the page is due its turn. */
const atOnce = 50;

/**
 * Reads one after the other, giving the page its turns; what goes wrong with one costs it alone.
 * @param where tells the place of each, by its index from 0.
 */
export async function readEach<T>(
  items: Iterable<T>,
  report: ServicesReport,
  where: (item: T, index: number) => Where,
  read: (item: T, where: Where) => void,
): Promise<void> {
  const turns = new TimeSlice();
  let index = 0;
  for (const item of items) {
    const at = where(item, index++);
    try {
      read(item, at);
    } catch {
      report.fault('bad-syntax', at);
    }
    if (index % atOnce === 0) await turns.yieldToMain();
  }
}

/** The same for a list of JSON: what is no object is no service. */
export const readRecords = (
  records: readonly unknown[],
  report: ServicesReport,
  read: (record: Json, where: Where) => void,
): Promise<void> =>
  readEach(
    records,
    report,
    (_, index) => ({unit: 'record', at: index + 1}),
    (record, where) => {
      if (isObject(record)) read(record, where);
      else report.fault('not-a-service', where);
    },
  );
