/**
 * Remembers each result by its arguments. Use it for pure work that is slow, such as making `Intl`
 * objects.
 * @param most results to remember; one more empties the memory, so that foreign texts cannot fill it.
 */
export function memoize<A extends readonly (string | boolean | undefined)[], T>(
  make: (...args: A) => T,
  most = Infinity,
): (...args: A) => T {
  const results = new Map<string, T>();
  return (...args) => {
    const key = args.join('\n');
    if (!results.has(key)) {
      if (results.size >= most) results.clear();
      results.set(key, make(...args));
    }
    return results.get(key)!;
  };
}
