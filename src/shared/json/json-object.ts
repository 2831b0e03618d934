/** An object parsed from JSON. */
export type Json = Record<string, unknown>;

/** Whether a parsed value is an object, not a list. */
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
