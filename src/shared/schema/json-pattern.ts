/**
 * A pattern for JSON Schema, which has no flags: in one that ignores case, each letter and each range
 * of letters is written in both.
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
