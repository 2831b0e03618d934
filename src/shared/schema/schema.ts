/**
 * Schemas of JSON files. One description gives the reader, the type of its result and the published JSON
 * Schema.
 */

/** Thrown for a value that a schema rejects. The message completes `"path" …`. */
export class SchemaFault extends Error {}

/** A fault and the path of its value; without a path, it is the value being read. */
export interface Fault {
  message: string;
  path?: string;
}
export type NoteFault = (fault: Fault) => void;
export type JsonSchema = Readonly<Record<string, unknown>>;
type Read<T> = (value: unknown, note: NoteFault) => T;

/** Reads one value. It throws a fault, or notes the faults inside the value and returns the rest. */
export interface Schema<T> extends Read<T> {
  readonly json?: JsonSchema;
}

/** The type of a schema's result. */
export type Infer<S> = S extends Schema<infer T> ? T : never;

/**
 * Makes a schema from a reader and its JSON Schema. The scripts' build keeps only the reader, so that a page
 * does not download the rest.
 */
export const described = <T>(read: Read<T>, json: JsonSchema): Schema<T> =>
  Object.assign((value: unknown, note: NoteFault) => read(value, note), {json});

/** Adds a description, examples and other keywords of JSON Schema. The scripts' build removes them. */
export const documented = <T>(
  schema: Schema<T>,
  description: string,
  keywords: JsonSchema = {},
): Schema<T> => described(schema, {...schema.json, description, ...keywords});

/** A value in a message, shortened. */
export function shownValue(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** The fault of a value that differs from what its schema expects. */
export const notThe = (what: string, value: unknown) =>
  new SchemaFault(`must be ${what}, not ${shownValue(value)}`);

/** Notes the faults of a part, with the part's key in their path. */
export const under =
  (key: string | number, note: NoteFault): NoteFault =>
  ({message, path}) =>
    note({message, path: path === undefined ? `${key}` : `${key}.${path}`});
