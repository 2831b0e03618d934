import {under, type Fault, type NoteFault, type Schema, type SchemaFault} from './schema.js';

/** Reads each entry of an object or list separately, so that a fault drops only its entry. */
export function readEach<T>(
  value: object,
  note: NoteFault,
  read: (key: string, item: unknown, note: NoteFault) => T,
): T[] {
  return Object.entries(value).flatMap(([key, item]) => {
    const within = under(key, note);
    try {
      return [read(key, item, within)];
    } catch (fault) {
      within(fault as SchemaFault);
      return [];
    }
  });
}

/**
 * Reads JSON with a schema. Each fault drops only the value that has it.
 * @param json any text; never throws.
 * @returns the value, unless nothing of it can be read, and the faults in the file's order.
 */
export function readBySchema<T>(schema: Schema<T>, json: unknown): {value?: T; faults: Fault[]} {
  const faults: Fault[] = [];
  const note: NoteFault = (fault) => faults.push(fault);
  try {
    return {value: schema(json, note), faults};
  } catch (fault) {
    note(fault as SchemaFault);
    return {faults};
  }
}
