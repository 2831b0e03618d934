const two = (value: number) => String(value).padStart(2, '0');

/** The value of an `<input type="datetime-local">` for a moment, in the device's time zone. */
export const toLocal = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}` +
  `T${two(date.getHours())}:${two(date.getMinutes())}`;

/**
 * Converts the value of such an input to a moment; undefined if it is empty.
 * @param exact the moment that the input was filled with. Inputs drop its seconds, so it is returned if the
 * input has not changed.
 */
export function fromLocal(text: string, exact?: Date): Date | undefined {
  if (exact && toLocal(exact) === text) return exact;
  const date = new Date(text);
  return text && !Number.isNaN(date.getTime()) ? date : undefined;
}
