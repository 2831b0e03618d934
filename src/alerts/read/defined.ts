/** Without the keys that have no value. */
export function defined<T extends object>(values: T): {[K in keyof T]: NonNullable<T[K]>} {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: NonNullable<T[K]>;
  };
}
