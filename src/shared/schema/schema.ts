/**
 * Schemas of JSON files. Each is a reader, and each carries the JSON Schema that is published of it
 * and the type of what it reads: one description, in one place.
 */

/** A value that a schema refuses. The message completes `"path" …`. */
export class SchemaFault extends Error {}

/** What is wrong, and with which value; without a path, with the one that is read. */
export interface Fault {
  message: string;
  path?: string;
}
export type NoteFault = (fault: Fault) => void;
export type JsonSchema = Readonly<Record<string, unknown>>;
type Read<T> = (value: unknown, note: NoteFault) => T;

/** Reads one value: throws a fault, or notes the faults within it and returns what is left. */
export interface Schema<T> extends Read<T> {
  readonly json?: JsonSchema;
}

/** What a schema reads. */
export type Infer<S> = S extends Schema<infer T> ? T : never;

/**
 * A schema of a reader and its JSON Schema. The build of the scripts keeps the reader alone, so that
 * a page does not download what only the published schema shows.
 */
export const described = <T>(read: Read<T>, json: JsonSchema): Schema<T> =>
  Object.assign((value: unknown, note: NoteFault) => read(value, note), {json});

/**
 * A schema with words for people: a description, examples and other keywords of JSON Schema. The
 * build of the scripts keeps the schema alone.
 */
export const documented = <T>(
  schema: Schema<T>,
  description: string,
  keywords: JsonSchema = {},
): Schema<T> => described(schema, {...schema.json, description, ...keywords});

/** A value for a message, short enough to read. */
export function shownValue(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** The fault of a value that is not what its schema expects. */
export const notThe = (what: string, value: unknown) =>
  new SchemaFault(`must be ${what}, not ${shownValue(value)}`);

/** Notes the faults of a part under the part's key. */
export const under =
  (key: string | number, note: NoteFault): NoteFault =>
  ({message, path}) =>
    note({message, path: path === undefined ? `${key}` : `${key}.${path}`});
