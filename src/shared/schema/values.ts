/** The schemas that those of every file are made of. */
import {jsonPattern} from './json-pattern.js';
import {
  described,
  notThe,
  readEach,
  SchemaFault,
  type Infer,
  type NoteFault,
  type Schema,
} from './schema.js';

export const text = described(
  (value) => {
    if (typeof value !== 'string') throw notThe('text', value);
    return value;
  },
  {type: 'string'},
);

/** Text that a function accepts. @param what such a text in words, with an example. */
export const textThat = (accepts: (text: string) => boolean, what: string) =>
  described(
    (value) => {
      if (typeof value !== 'string' || !accepts(value)) throw notThe(what, value);
      return value;
    },
    {type: 'string'},
  );

/** Text of a pattern. @param what such a text in words, with an example. */
export const matching = (pattern: RegExp, what: string) =>
  described(
    textThat((value) => pattern.test(value), what),
    {type: 'string', pattern: jsonPattern(pattern)},
  );

export const choiceOf = <T extends string>(allowed: readonly T[]) =>
  described(
    textThat((value) => allowed.includes(value as T), `one of ${allowed.join(', ')}`) as Schema<T>,
    {enum: allowed},
  );

export const yesOrNo = described(
  (value) => {
    if (typeof value !== 'boolean') throw notThe('true or false', value);
    return value;
  },
  {type: 'boolean'},
);

export const numberFrom = (min: number, max: number) =>
  described(
    (value) => {
      if (typeof value !== 'number' || !(value >= min && value <= max)) {
        throw notThe(`a number from ${min} to ${max}`, value);
      }
      return value;
    },
    {type: 'number', minimum: min, maximum: max},
  );

/** @throws a fault, unless the value is an object. */
export function asObject(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw notThe('an object', value);
  }
  return value as Record<string, unknown>;
}

/** A list; an item that cannot be read is left out. */
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
 * @param needs keys without which it is left out whole.
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
      const found = Object.fromEntries(
        readEach(asObject(value), noteOrLack, (key, item, within): [string, unknown] => {
          // `constructor` and the like are not keys.
          if (!Object.keys(entries).includes(key)) {
            throw new SchemaFault(
              `is not a known key; known are ${Object.keys(entries).join(', ')}`,
            );
          }
          return [key, entries[key]!(item, within)];
        }),
      );
      if (lack) throw lack;
      for (const key of needs) if (!(key in found)) throw new SchemaFault(`needs "${key}"`);
      return found as ObjectOf<E, N>;
    },
    {
      type: 'object',
      properties: Object.fromEntries(Object.entries(entries).map(([key, {json}]) => [key, json])),
      additionalProperties: false,
      ...(needs.length && {required: needs}),
    },
  );

/** Text of one kind, or anything else of another. */
export const textOr = <S, T>(asText: Schema<S>, other: Schema<T>) =>
  described<S | T>(
    (value: unknown, note: NoteFault) =>
      typeof value === 'string' ? asText(value, note) : other(value, note),
    {anyOf: [asText.json, other.json]},
  );

/** The same, or null. */
export const orNull = <T>(schema: Schema<T>) =>
  described<T | null>((value, note) => (value === null ? null : schema(value, note)), {
    anyOf: [schema.json, {type: 'null'}],
  });
