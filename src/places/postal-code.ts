/** A Canadian postal code, perhaps incomplete. */
export interface ReadCode {
  /** The first half (FSA), in capital letters. */
  area: string;
  /** All of it without its space, if it is complete. */
  whole?: string;
}

/** A postal code at the end of a text, also while it is being typed. */
export function readPostalCode(text: string): ReadCode | undefined {
  // Canadian postal codes have no O or I; people type those letters for 0 and 1.
  const match =
    /(?:^|[\s,])([a-z])([\doil])([a-z])(?:[\s-]*([\doil])(?:([a-z])([\doil])?)?)?$/i.exec(text);
  // "Garden Hill" and "Kaz Koh" end with letters only.
  if (!match || !/\d/.test(match[0])) return undefined;
  const digit = (text: string) => text.replace(/o/i, '0').replace(/[il]/i, '1');
  const area = `${match[1]!}${digit(match[2]!)}${match[3]!}`.toUpperCase();
  const [, , , , first, letter, last] = match;
  const whole = last && `${area}${digit(first!)}${letter!}${digit(last)}`.toUpperCase();
  return {area, ...(whole && {whole})};
}

/** Whether a code stands for the countryside, in an area often larger than a European country. */
export const isRuralArea = (code: string): boolean => code[1] === '0';
