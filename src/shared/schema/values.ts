/** Schemas of single values. */
import {jsonPattern} from './json-pattern.js';
import {described, notThe, type Schema} from './schema.js';

export const text = described(
  (value) => {
    if (typeof value !== 'string') throw notThe('text', value);
    return value;
  },
  {type: 'string'},
);

/**
 * Text that a function accepts.
 * @param what the name of such a text with an example, for messages.
 */
export const textThat = (accepts: (text: string) => boolean, what: string) =>
  described(
    (value) => {
      if (typeof value !== 'string' || !accepts(value)) throw notThe(what, value);
      return value;
    },
    {type: 'string'},
  );

/**
 * Text that matches a pattern.
 * @param what the name of such a text with an example, for messages.
 */
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

/** @throws a fault if the value is not an object. */
export function asObject(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw notThe('an object', value);
  }
  return value as Record<string, unknown>;
}
