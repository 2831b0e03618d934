/** A copy without the keys whose value is undefined. */
export function omitUndefined<T extends object>(values: T): {[K in keyof T]: NonNullable<T[K]>} {
  const result: Partial<T> = {};
  for (const key in values) {
    if (values[key] !== undefined) result[key] = values[key];
  }
  return result as {[K in keyof T]: NonNullable<T[K]>};
}
