const label = (text: string | undefined, pattern: RegExp) => pattern.exec(text ?? '')?.[1];

function decoder(charset: string | undefined, fatal = false): TextDecoder | undefined {
  try {
    return charset ? new TextDecoder(charset, {fatal}) : undefined;
  } catch {
    return undefined;
  }
}

/** What a file says of its own encoding; read as the ASCII that it must be up to there. */
function declared(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 300));
  return label(start, /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/);
}

/** UTF-16 without a mark shows in the empty halves of its ASCII. */
function utf16(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be';
  return undefined;
}

/**
 * The text of a file. Servers and files are often wrong about their encoding: bytes that are UTF-8
 * are UTF-8, whatever is said of them, since no other text looks like it by chance.
 * @param contentType as the server names it.
 */
export function decode(source: string | Uint8Array, contentType?: string): string {
  if (typeof source === 'string') return source.replace(/^\uFEFF/, '');
  const wide = decoder(utf16(source));
  if (wide) return wide.decode(source);
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(source);
  } catch {
    const told = [declared(source), label(contentType, /charset\s*=\s*"?([\w.:-]+)/i)];
    const named = told.find((charset) => charset && !/^utf-?8$/i.test(charset));
    const known = decoder(named);
    if (known) return known.decode(source);
    // A file of UTF-8 with a few bytes of something else is still mostly that; one that has nothing
    // else beyond ASCII is none, whatever it says.
    const text = new TextDecoder().decode(source);
    return /[^\p{ASCII}\ufffd]/u.test(text) ? text : new TextDecoder('windows-1252').decode(source);
  }
}
