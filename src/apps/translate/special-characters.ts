/** Characters that keyboards often lack, with their names. */
export const specialCharacters: readonly [text: string, name: string][] = [
  ['’', 'apostrophe'],
  ['ʼ', 'glottal stop'],
  ['“', 'quotation mark, begin'],
  ['”', 'quotation mark, end'],
  ['«', 'angle quotation mark, begin'],
  ['»', 'angle quotation mark, end'],
  ['\u0301', 'acute accent on the letter before'],
  ['\u0304', 'line above the letter before'],
  ['\u0328', 'hook below the letter before'],
  ['\u00a0', 'space that does not break'],
];

/** Ranges of Canadian syllabics in Unicode. */
const syllabicRows: readonly [from: number, to: number][] = [
  [0x1403, 0x1411],
  [0x142f, 0x1450],
  [0x146b, 0x14a2],
  [0x14a3, 0x14c9],
  [0x14d0, 0x14ef],
  [0x14f4, 0x1543],
  [0x1546, 0x1577],
];

/** The letters of a script that keyboards lack; empty for other scripts. */
export function lettersOf(script: string): string[] {
  if (script !== 'Cans') return [];
  return syllabicRows.flatMap(([from, to]) =>
    Array.from({length: to - from + 1}, (_, at) => String.fromCodePoint(from + at)),
  );
}
