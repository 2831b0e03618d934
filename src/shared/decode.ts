const label = (text: string | undefined, pattern: RegExp) => pattern.exec(text ?? '')?.[1];

function decoder(charset: string | undefined, fatal = false): TextDecoder | undefined {
  try {
    return charset ? new TextDecoder(charset, {fatal}) : undefined;
  } catch {
    return undefined;
  }
}

/** The encoding that a file declares. The file is ASCII up to that declaration. */
function declared(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 300));
  return label(start, /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/);
}

/** Detects UTF-16 without a byte order mark: every second byte of its ASCII is zero. */
function utf16(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be';
  return undefined;
}

/**
 * Decodes a file. Servers and files often declare a wrong encoding, so valid UTF-8 is read as UTF-8: no
 * other encoding looks like it by chance.
 * @param contentType header of the response.
 */
export function decode(source: string | Uint8Array, contentType?: string): string {
  if (typeof source === 'string') return source.replace(/^\uFEFF/, '');
  const wide = decoder(utf16(source));
  if (wide) return wide.decode(source);
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(source);
  } catch {
    const charsets = [declared(source), label(contentType, /charset\s*=\s*"?([\w.:-]+)/i)];
    const named = charsets.find((charset) => charset && !/^utf-?8$/i.test(charset));
    const known = decoder(named);
    if (known) return known.decode(source);
    // A text with a few broken bytes is still UTF-8, unless it has no valid bytes beyond ASCII.
    const text = new TextDecoder().decode(source);
    return /[^\p{ASCII}\ufffd]/u.test(text) ? text : new TextDecoder('windows-1252').decode(source);
  }
}
