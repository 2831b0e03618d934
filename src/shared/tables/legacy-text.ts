import {windows1252} from '../decode.js';

/** Letters of "CSV (MS-DOS)", code pages 437 and 850, by their bytes. */
const dosLetters = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº';
const dosOthers: Record<number, string> = {
  0xae: '«',
  0xaf: '»',
  0xb5: 'Á',
  0xb6: 'Â',
  0xb7: 'À',
  0xd2: 'Ê',
  0xd3: 'Ë',
  0xd4: 'È',
  0xd7: 'Î',
  0xd8: 'Ï',
  0xe2: 'Ô',
  0xea: 'Û',
  0xeb: 'Ù',
  0xf8: '°',
};
const dos = (bytes: Uint8Array): string => {
  const letters = Array.from(bytes, (byte) =>
    byte < 0x80
      ? String.fromCharCode(byte)
      : (dosLetters[byte - 0x80] ?? dosOthers[byte] ?? '\ufffd'),
  );
  return letters.join('');
};

const mac = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('macintosh').decode(bytes);
  } catch {
    return '';
  }
};

/** How much a text looks like French or English: letters with accents where words have them. */
function likeness(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return (
    count(
      /[a-z][âçéèêëîïôûüñ]|\b[ÀÂÇÉÈÊÎÔ][a-zé]|[A-Z][ÀÂÇÉÈÊÎÔÛ]|[a-z][’][a-zéèêÉÈÊA-Z]|[àù](?![a-z])/g,
    ) +
    count(/[«»–—°…“”•œæŒ€]/g) / 10 -
    // A capital or a sign within a word.
    2 * count(/[a-z][^\p{ASCII}\p{Ll}\s’–—«»]|[\ufffd\u0080-\u009f]/gu) -
    count(/[àù][a-z]/g)
  );
}

/** The bytes to judge by. */
const sample = 20_000;

/**
 * Decodes a table that is not in UTF-8, as Excel saves them: Windows-1252, "CSV (Macintosh)" or
 * "CSV (MS-DOS)", whichever gives words.
 */
export function legacyText(bytes: Uint8Array): string {
  const start = bytes.subarray(0, sample);
  const all = [windows1252, mac, dos].map((read) => ({read, score: likeness(read(start))}));
  const best = all.reduce((one, other) => (other.score > one.score ? other : one));
  return best.read(bytes);
}
