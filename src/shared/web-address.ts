/** An address on the web, whole; undefined for what is none, or could run something. */
export function webAddress(address: string | undefined, base?: string): string | undefined {
  if (!address?.trim()) return undefined;
  try {
    // A whole address needs no base, which may be the name of a file.
    const whole = /^[a-z][a-z\d+.-]*:/i.test(address.trim());
    const {href, protocol} = new URL(address.trim(), whole ? undefined : base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
