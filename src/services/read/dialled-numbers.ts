import {lettersAsDigits} from '../../shared/phone-keys.js';

/** A number that can be dialled, and where it stands in a text. */
export interface DialledNumber {
  number: string;
  extension?: string;
  /** What people press after it: "option 2", or the letters of a number: "1-888-555-HELP". */
  remark?: string;
  start: number;
  end: number;
}

const sign = '[\\s().\\-/·]{0,3}';
const country = `(?:(?:\\+|00)?1${sign})?`;
/** Ten digits of North America. */
const ten = new RegExp(`${country}\\(?[2-9]\\d\\d${sign}[2-9]\\d\\d${sign}\\d{4}`, 'g');
/** The same with letters for digits: 1-888-555-HELP, 1-800-GAMBLER. */
const lettered = new RegExp(
  `${country}\\(?[2-9]\\d\\d\\)?[-. ](?:(?:[A-Z\\d][-.]?){7,12}|\\d{3} [A-Z]{4})(?![A-Za-z])`,
  'g',
);
const world = /\+(?!1\D?\(?\d{3})\d[\d\s().-]{6,18}\d/g;
/** Numbers that are the same in every area code. */
const local = /\b310[-. ]?\d{4}/g;
/** 211, 8-1-1, 988. Those of three digits are dialled alone. */
const three = /(?:[2-9]-1-1|9-8-8|[2-9]11|988|\*\d{2,6})/g;
/** Codes to which a text message is sent. */
const codes = /\d{5,6}/g;

/** What has digits beside a number: dates, times, postal codes, "24/7", rooms. */
const besides =
  /\b\d{4}-\d\d?-\d\d?\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b\d{1,2}:\d\d\b|\b24\s?\/\s?7\b|\b24[\s-]?(?:hours?|hrs?|h|heures)\b|\b7 ?(?:days?|jours|j)\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b|\b(?:room|suite|unit|apt|bureau|local|salle|unité)\s*#?\d{1,4}\b(?![\s.-]*\d)/gi;
const extension =
  /^\s*[,;]?\s*\(?\s*(?:(?:extensions?|ext|poste|local|x)\.?[\s:#-]*|#\s*)(\d{1,6})(?!\d)(?![.\-/]\d)\)?/i;
const option =
  /^\s*[,;]?\s*\(?\s*((?:(?:then|and|puis|et)\s+)?(?:option|opt\.?|press|choose|faites(?: le)?|appuyez sur(?: le)?)\s*#?\d{1,2})(?!\d)\)?/i;

const blank = (text: string): string => ' '.repeat(text.length);
const isNot = (pattern: RegExp, character: string | undefined): boolean =>
  !character || !pattern.test(character);

/** Finds all numbers that can be dialled, from left to right. @param text with plain hyphens. */
export function dialledNumbers(text: string, isForTexts: boolean): DialledNumber[] {
  let rest = text.replace(besides, blank);
  const found: DialledNumber[] = [];
  const take = (
    pattern: RegExp,
    read: (match: string) => Omit<DialledNumber, 'start' | 'end'> | undefined,
  ) => {
    for (const match of [...rest.matchAll(pattern)]) {
      const start = match.index;
      let end = start + match[0].length;
      // Part of a longer number is not a number.
      if (!isNot(/[\d$]/, rest[start - 1]) || !isNot(/\d/, rest[end])) continue;
      const number = read(match[0]);
      if (!number) continue;
      const after = rest.slice(end);
      const ext = extension.exec(after);
      const press = option.exec(after);
      if (ext) number.extension = ext[1];
      else if (press) number.remark = press[1];
      end += (ext ?? press)?.[0].length ?? 0;
      found.push({...number, start, end});
      rest = rest.slice(0, start) + blank(rest.slice(start, end)) + rest.slice(end);
    }
  };
  take(world, (match) => (/^(?:\D*\d){8,15}\D*$/.test(match) ? {number: match.trim()} : undefined));
  take(ten, (match) => ({number: match.replace(/^00/, '+').trim()}));
  take(lettered, readLetters);
  take(local, (match) => ({number: match}));
  take(three, (match) => ({number: match.replace(/-/g, '')}));
  // "#211" and "1.988" are something else.
  const isPart = ({number, start, end}: DialledNumber) =>
    number.length < 4 &&
    /[\d.:/#-]$|[#]\s$/.test(text.slice(0, start).slice(-2)) &&
    text[end] !== ')';
  if (isForTexts) take(codes, (match) => ({number: match}));
  return found.filter((each) => !isPart(each)).sort((a, b) => a.start - b.start);
}

function readLetters(match: string): Omit<DialledNumber, 'start' | 'end'> | undefined {
  const [, start = '', end = ''] =
    /^((?:\+|00)?(?:1[\s().-]{0,3})?\(?\d{3}\)?[-. ])(.*)$/.exec(match) ?? [];
  const letters = end.replace(/[^A-Z]/g, '');
  if (letters.length < 2 || /EXT|FAX|TTY|TDD|CELL|TEXT|TEL|POSTE|VOICE/.test(end)) return undefined;
  const digits = lettersAsDigits(end.replace(/[-. ]/g, '').slice(0, 7));
  if (!/^[2-9]\d{6}$/.test(digits)) return undefined;
  return {number: `${start}${digits.slice(0, 3)}-${digits.slice(3)}`, remark: match.trim()};
}
