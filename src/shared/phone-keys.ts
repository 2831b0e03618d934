const keys = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

/** The digits of the keys that letters stand on (A to Z in either case): `HELP` → `4357`. */
export const lettersAsDigits = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) =>
    String(keys.findIndex((all) => all.includes(letter.toUpperCase())) + 2),
  );
