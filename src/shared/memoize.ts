/** Makes each thing once for its arguments: what `Intl` makes is slow to make and never changes. */
export function memoize<A extends readonly (string | boolean | undefined)[], T>(
  make: (...args: A) => T,
): (...args: A) => T {
  const made = new Map<string, T>();
  return (...args) => {
    const key = args.join(' ');
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(...args);
    made.set(key, fresh);
    return fresh;
  };
}
