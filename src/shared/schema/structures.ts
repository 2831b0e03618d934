/** Schemas that are composed of others. */
import {readEach} from './read-by-schema.js';
import {described, notThe, SchemaFault, type Infer, type NoteFault, type Schema} from './schema.js';
import {asObject, text} from './values.js';

/** A list. Items that cannot be read are left out. */
export const listOf = <T>(item: Schema<T>, what: string) =>
  described(
    (value, note) => {
      if (!Array.isArray(value)) throw notThe(`a list of ${what}`, value);
      return readEach(value, note, (_, each, within) => item(each, within));
    },
    {type: 'array', items: item.json},
  );

/** An object with one kind of value, under keys that the file chooses. */
export const recordOf = <T>(key: Schema<string>, value: Schema<T>): Schema<Record<string, T>> =>
  described(
    (json, note) =>
      Object.fromEntries(
        readEach(asObject(json), note, (name, item, within): [string, T] => [
          key(name, within),
          value(item, within),
        ]),
      ),
    {
      type: 'object',
      ...(key === text ? {} : {propertyNames: key.json}),
      additionalProperties: value.json,
    },
  );

type Entries = Record<string, Schema<unknown>>;
type ObjectOf<E extends Entries, N extends keyof E> = {[K in N]: Infer<E[K]>} & {
  [K in Exclude<keyof E, N>]?: Infer<E[K]>;
} extends infer O
  ? {[K in keyof O]: O[K]}
  : never;

/**
 * An object with these keys and no others.
 * @param needs keys without which the whole object is dropped.
 */
export const objectOf = <E extends Entries, N extends keyof E & string = never>(
  entries: E,
  needs: readonly N[] = [],
) =>
  described(
    (value, note) => {
      let lack: SchemaFault | undefined;
      const noteOrLack: NoteFault = (fault) => {
        if (!needs.includes(fault.path as N)) note(fault);
        else lack ??= new SchemaFault(`needs "${fault.path}", which ${fault.message}`);
      };
      const result = Object.fromEntries(
        readEach(asObject(value), noteOrLack, (key, item, within): [string, unknown] => {
          // Inherited names such as `constructor` are not keys.
          if (!Object.keys(entries).includes(key)) {
            throw new SchemaFault(
              `is not a known key; known are ${Object.keys(entries).join(', ')}`,
            );
          }
          return [key, entries[key]!(item, within)];
        }),
      );
      if (lack) throw lack;
      for (const key of needs) if (!(key in result)) throw new SchemaFault(`needs "${key}"`);
      return result as ObjectOf<E, N>;
    },
    {
      type: 'object',
      properties: Object.fromEntries(Object.entries(entries).map(([key, {json}]) => [key, json])),
      additionalProperties: false,
      ...(needs.length && {required: needs}),
    },
  );

/** A text of one schema, or any other value of another. */
export const textOr = <S, T>(asText: Schema<S>, other: Schema<T>) =>
  described<S | T>(
    (value: unknown, note: NoteFault) =>
      typeof value === 'string' ? asText(value, note) : other(value, note),
    {anyOf: [asText.json, other.json]},
  );

/** A value of the schema, or null. */
export const orNull = <T>(schema: Schema<T>) =>
  described<T | null>((value, note) => (value === null ? null : schema(value, note)), {
    anyOf: [schema.json, {type: 'null'}],
  });
