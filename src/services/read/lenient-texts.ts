/** Texts and objects as the lenient reader of Tend's own JSON reads them. */
import {omitUndefined} from '../../shared/omit-undefined.js';
import {described, type NoteFault} from '../../shared/schema/schema.js';
import {isObject, line, list, paragraphs, some, uniqueDefined, type Json} from './coerce.js';
import type {Entries, Kind, ReadOf, TextKinds} from './service-schema.js';

export const lenientTexts: TextKinds = {
  line: described(line, {type: 'string'}),
  words: described(paragraphs, {type: 'string'}),
  listOf: (item) =>
    described((value, note) => some(uniqueDefined(list(value).map((each) => item(each, note)))), {
      type: 'array',
      items: item.json,
    }),
};

/**
 * Reads each entry of a record. Empty values are undefined, so that the order of the keys stays. The
 * path of a fault is the record's own key that it is under.
 */
export function readEntries<E extends Readonly<Record<string, Kind<unknown>>>>(
  entries: E,
  record: Json,
  note: NoteFault,
): ReadOf<E> {
  const result: Record<string, unknown> = {};
  let path = '';
  const within: NoteFault = ({message}) => note({message, path});
  for (path in entries) result[path] = entries[path]!(record[path], within);
  return result as ReadOf<E>;
}

/** An object; undefined for any other value, or where all its values are empty. */
export const lenientObject = <T>(entries: Entries<T>, needs: readonly (keyof T)[] = []) =>
  described<ReadOf<Entries<T>> | undefined>(
    (value, note) => {
      if (!isObject(value)) return undefined;
      const parsed = omitUndefined(readEntries(entries, value, note));
      return Object.keys(parsed).length ? parsed : undefined;
    },
    {
      type: 'object',
      properties: Object.fromEntries(
        Object.entries<Kind<unknown>>(entries).map(([key, {json}]) => [key, json]),
      ),
      ...(needs.length && {required: needs}),
    },
  );
