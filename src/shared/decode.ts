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

/** Detects UTF-16 by its byte order mark, or by the zero in every second byte of its ASCII. */
function utf16([a, b, c, d]: Uint8Array): string | undefined {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a && b === 0 && c && d === 0) return 'utf-16le';
  return a === 0 && b && c === 0 && d ? 'utf-16be' : undefined;
}

/** The characters of Windows-1252 that have other codes in Unicode, from 0x80 on. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decodes Windows-1252. Node 20 reads it as ISO 8859-1, in which these characters are control codes. */
export const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (code) => windows[code.charCodeAt(0) - 0x80]!);

/**
 * Decodes a file. Servers and files often declare a wrong encoding, so valid UTF-8 is read as UTF-8: no
 * other encoding looks like it by chance.
 * @param contentType header of the response.
 * @param legacy decodes a file that declares no encoding and is not in UTF-8.
 */
export function decode(
  source: string | Uint8Array,
  contentType?: string,
  legacy: (bytes: Uint8Array) => string = windows1252,
): string {
  if (typeof source === 'string') return source.replace(/^\uFEFF/, '');
  const wide = decoder(utf16(source));
  if (wide) return wide.decode(source);
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(source);
  } catch {
    const charsets = [declared(source), label(contentType, /charset\s*=\s*"?([\w.:-]+)/i)];
    const named = charsets.find((charset) => charset && !/^utf-?8$/i.test(charset));
    const known = decoder(named);
    if (known)
      return known.encoding === 'windows-1252' ? windows1252(source) : known.decode(source);
    // A text with a few broken bytes is still UTF-8, unless most beyond ASCII are broken.
    const text = new TextDecoder().decode(source);
    const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
    return count(/[^\p{ASCII}\ufffd]/gu) >= count(/\ufffd/g) ? text : legacy(source);
  }
}
