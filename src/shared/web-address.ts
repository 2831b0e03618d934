/** Resolves an http or https address; undefined for any other text, and for other schemes. */
export function webAddress(address: string | undefined, base?: string): string | undefined {
  if (!address?.trim()) return undefined;
  try {
    // An absolute address needs no base, which may be a file name.
    const whole = /^[a-z][a-z\d+.-]*:/i.test(address.trim());
    const {href, protocol} = new URL(address.trim(), whole ? undefined : base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
