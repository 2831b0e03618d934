/**
 * Schemas for files that people write by hand, and for programs that differ in details. They accept values
 * with only one possible meaning: null and empty text count as missing, and a single value as a list of one.
 */
import {controlCharacters, separators} from '../control-characters.js';
import {
  described,
  notThe,
  SchemaFault,
  under,
  type Infer,
  type JsonSchema,
  type NoteFault,
  type Schema,
} from './schema.js';
import {asObject} from './values.js';

/** Longer texts are cut. */
const longestText = 20_000;

/** Text without control characters, or a number as text. */
export const cleanText = described(
  (value) => {
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'string') throw notThe('text', value);
    return value
      .replace(separators, ' ')
      .replace(controlCharacters, '')
      .trim()
      .slice(0, longestText);
  },
  {type: 'string'},
);

/**
 * Text that a function converts to a value.
 * @param what the name of such a text with an example, for messages.
 */
export const textAs = <T>(parse: (text: string) => T | undefined, what: string) =>
  described(
    (value) => {
      const parsed = parse(typeof value === 'string' ? value : '');
      if (parsed === undefined) throw notThe(what, value);
      return parsed;
    },
    {type: 'string'},
  );

/** One of these words, in any case. */
export const oneOfAnyCase = <T extends string>(allowed: readonly T[]) =>
  described(
    (value) => {
      const found = allowed.find((each) => each === String(value).toLowerCase());
      if (!found) throw notThe(`one of ${allowed.join(', ')}`, value);
      return found;
    },
    {enum: allowed},
  );

/** Reads one part of a value. Undefined if it is missing or has a fault, which is noted. */
export function readPart<T>(
  value: unknown,
  key: string | number,
  schema: Schema<T>,
  note: NoteFault,
): T | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const within = under(key, note);
  try {
    return schema(value, within);
  } catch (fault) {
    within(fault as SchemaFault);
    return undefined;
  }
}

/** A list, or a single value. Items that cannot be read are left out. */
export const oneOrMore = <T>(item: Schema<T>, keywords: JsonSchema = {}) =>
  described(
    (value, note) =>
      (Array.isArray(value) ? value : [value])
        .map((each, index) => readPart(each, index, item, note))
        .filter((each): each is NonNullable<typeof each> => each !== undefined),
    {type: 'array', items: item.json, ...keywords},
  );

type Entries = Record<string, Schema<unknown>>;

/** The type of an object: keys are optional, except the needed ones. */
type Found<E extends Entries, N extends keyof E> = {[K in keyof E]?: Infer<E[K]>} & {
  [K in N]: Infer<E[K]>;
} extends infer O
  ? {[K in keyof O]: O[K]}
  : never;

/**
 * An object of which these keys are read, in this order. Other keys are ignored without a problem.
 * @param needs keys without which the whole object is dropped.
 */
export const someOf = <E extends Entries, N extends keyof E & string = never>(
  entries: E,
  needs: readonly N[] = [],
) =>
  described(
    (value, note) => {
      const object = asObject(value);
      const result: Record<string, unknown> = {};
      for (const key of Object.keys(entries)) {
        const part = readPart(object[key], key, entries[key]!, note);
        if (part !== undefined) result[key] = part;
        else if (needs.includes(key as N)) throw new SchemaFault(`needs "${key}"`);
      }
      return result as Found<E, N>;
    },
    {
      type: 'object',
      properties: Object.fromEntries(Object.entries(entries).map(([key, {json}]) => [key, json])),
      additionalProperties: false,
      ...(needs.length && {required: needs}),
    },
  );

/** An object, or a text that is short for one of its keys. */
export const textOrObject = <T>(fromText: (text: string) => T, whole: Schema<T>) =>
  described<T>(
    (value, note) =>
      typeof value === 'string' ? fromText(cleanText(value, note)) : whole(value, note),
    {oneOf: [{type: 'string'}, whole.json]},
  );
