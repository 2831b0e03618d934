/**
 * Caches each result by its arguments. Use it for slow pure functions, such as makers of `Intl` objects.
 * @param most the largest number of results. One more empties the cache, so that foreign texts cannot fill
 * it.
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
