const two = (value: number) => String(value).padStart(2, '0');

/** A moment as `<input type="datetime-local">` has it, by the clock on the wall. */
export const toLocal = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}` +
  `T${two(date.getHours())}:${two(date.getMinutes())}`;

/**
 * What such an input holds; undefined if nothing.
 * @param exact what it was filled from: inputs know no seconds, and these must not get lost.
 */
export function fromLocal(text: string, exact?: Date): Date | undefined {
  if (exact && toLocal(exact) === text) return exact;
  const date = new Date(text);
  return text && !Number.isNaN(date.getTime()) ? date : undefined;
}
