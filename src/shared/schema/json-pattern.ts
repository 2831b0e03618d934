/**
 * Converts a RegExp for JSON Schema, which has no flags. If it ignores case, each letter and range is written
 * in both cases.
 */
export function jsonPattern({source, ignoreCase}: RegExp): string {
  if (!ignoreCase) return source;
  return source.replace(/\\.|\[[^\]]*\]|[a-z]/g, (part) => {
    if (part.startsWith('\\')) return part;
    if (part.startsWith('[')) {
      return part.replace(/([a-z])-([a-z])/g, (range) => range + range.toUpperCase());
    }
    return `[${part.toUpperCase()}${part}]`;
  });
}
