import {lettersAsDigits} from '../../shared/phone-keys.js';
import type {Service} from '../model/service.js';
import {addBit, noBits, type Bits} from './bitset.js';

/** A number as people type it, perhaps incomplete, and nothing else. */
const phoneLike = /^(?:tel|tél)?[.:\s]*[*+]?[\d\s().\-–—/‑]*$/i;
/** The fewest digits of a number without its area. */
const localDigits = 7;

/** The digits that distinguish a number in North America: those after the 1 of long distance. */
const significant = (text: string) => text.replace(/\D/g, '').replace(/^1(?=\d)/, '');

/** `1-800-555-HELP` → `1-800-555-4357`. */
const withoutLetters = (number: string) =>
  /\d.*[a-z]{3,}$/i.test(number) ? lettersAsDigits(number) : number;

/**
 * Finds the services with a telephone number, typed in any form: `(204) 555-0142`, `1.204.555.0142`,
 * `555 0142`, `211`. From seven digits on, the last ones may be missing.
 * @returns undefined if the query is not a number.
 */
export function findPhone(query: string, services: readonly Service[]): Bits | undefined {
  const text = withoutLetters(query.trim());
  const digits = significant(text);
  const isShort = /^\d{3}$/.test(digits);
  if (!phoneLike.test(text) || (!isShort && digits.length < localDigits)) return undefined;
  const found = noBits(services.length);
  services.forEach(({phones}, at) => {
    const isSame = phones.some(({number}) => {
      const own = significant(withoutLetters(number));
      if (isShort) return own === digits;
      return own.startsWith(digits) || (digits.length === localDigits && own.endsWith(digits));
    });
    if (isSame) addBit(found, at);
  });
  return found;
}
