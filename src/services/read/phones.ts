import {foldText} from '../../shared/fold-text.js';
import {htmlToText} from '../../shared/html-to-text.js';
import {omitUndefined} from '../../shared/omit-undefined.js';
import type {Phone} from '../model/service.js';
import {raw} from './coerce.js';
import {dialledNumbers, type DialledNumber} from './dialled-numbers.js';

const types: [RegExp, string][] = [
  [/\bfax\b|\btelec(?:opieur)?\b|^f\s*:?$/, 'fax'],
  [/\b(tty|tdd|ats|tdd\/tty|textphone)\b/, 'textphone'],
  [/\b(texts?|texting|sms|textos?)\b/, 'text'],
];
const known = ['text', 'voice', 'fax', 'cell', 'video', 'pager', 'textphone'];
const calls = /\b(calls?|voice|phone|tel|telephone|appels?|appelez|talk)\b/;
const noTexts = /\b(?:no|not|pas de|aucun|sans)\s+(?:texts?|sms|textos?)\b/i;

/** Type of a phone (RFC 6350), from its name in the source. */
export function phoneType(name: unknown): string | undefined {
  const text = foldText(raw(name) ?? '');
  if (!text) return undefined;
  return known.find((type) => type === text) ?? types.find(([sign]) => sign.test(text))?.[1];
}

/** Numbers as spreadsheets spoil them: `2045550142.0`, `2.045550142E9`, `'204…`. */
function restored(text: string): string {
  const plain = text.replace(/^['’=]+/, '').replace(/^"(.*)"$/, '$1');
  if (/^1?\d{10}\.0+$/.test(plain)) return plain.replace(/\.0+$/, '');
  const [, whole, fraction] = /^(\d)[.,](\d+)E\+?\d+$/i.exec(plain) ?? [];
  // With fewer digits than a number has, the last ones are lost.
  const digits = whole && fraction && fraction.length >= 8 ? Number(plain.replace(',', '.')) : NaN;
  return Number.isSafeInteger(digits) ? String(digits) : plain;
}

/** Labels that only say that a number is one. */
const label =
  /^(?:t[ée]l[ée]phones?|t[ée]l|phones?|ph|p|t|main|number|no|n°|num[ée]ro)\s*[.:]*\s*[:.#]*$/i;

const tidied = (text: string): string =>
  text
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:;.|•/–—-]+|[\s,:;|•/–—-]+$/g, '')
    .replace(/^\(([^()]*)\)$/, '$1')
    .replace(/^\(([^()]*)$/, '$1')
    .replace(/^([^()]*)\)$/, '$1')
    .trim();

const separator = /[;|•\n,]|\s\/\s|\s(?:or|ou|and|et)\s/i;

/** Assigns the words between numbers to the one before or after them. */
function wordsAround(text: string, numbers: readonly DialledNumber[]): string[] {
  const words = numbers.map(() => [] as string[]);
  const first = text.slice(0, numbers[0]!.start);
  // "Tel: 1 Fax: 2" has its labels before, "1 (office) 2 (fax)" after the numbers.
  const last = text.slice(numbers[numbers.length - 1]!.end);
  const isBefore = /\p{L}/u.test(first) || !/\p{L}/u.test(last);
  words[0]!.push(first);
  numbers.forEach(({end}, index) => {
    const next = numbers[index + 1];
    const between = text.slice(end, next?.start ?? text.length);
    if (!next) return words[index]!.push(between);
    const [inside = ''] = /^\s*\([^)]*\)/.exec(between) ?? [];
    const rest = between.slice(inside.length);
    words[index]!.push(inside);
    const cut = separator.exec(rest);
    if (cut) {
      words[index]!.push(rest.slice(0, cut.index));
      return words[index + 1]!.push(rest.slice(cut.index + cut[0].length));
    }
    return words[isBefore || /:\s*$/.test(rest) ? index + 1 : index]!.push(rest);
  });
  return words.map((parts) => tidied(parts.join(' ').replace(/\b(?:or|ou|and|et)\s*$/i, '')));
}

/** What a cell says about phones. */
export interface PhonesRead {
  phones: Phone[];
  /** A text with a number that cannot be dialled, because it has not as many digits as numbers have. */
  unread?: string;
}

/**
 * Reads a cell with phone numbers and what people write around them: several numbers, extensions, letters, kinds.
 * @param more values from other fields, which have precedence over the text.
 */
export function readPhoneCell(value: unknown, more: Partial<Phone> = {}): PhonesRead {
  const source = raw(value);
  if (!source || !/\d/.test(source)) return {phones: []};
  const text = htmlToText(restored(source))
    .replace(/[‐-―−]/g, '-')
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(/["“”]/g, '');
  const isForTexts =
    more.type === 'text' || /\b(?:texts?|sms|texto)\b/i.test(text) || /^\d{5,6}$/.test(text.trim());
  const numbers = dialledNumbers(text, isForTexts);
  if (!numbers.length) {
    return /\d{3}/.test(text.replace(/\b24\s?\/\s?7\b/, ''))
      ? {phones: [], unread: source}
      : {phones: []};
  }
  const words = wordsAround(text, numbers);
  const phones = numbers.flatMap(({number, extension, remark}, index) => {
    const around = words[index]!;
    const description = [label.test(around) ? '' : around, remark].filter(Boolean).join(', ');
    const phone = {
      number: number.replace(/^\((?![^(]*\))/, ''),
      extension,
      description: description || undefined,
    };
    const own = noTexts.test(around) ? undefined : phoneType(around);
    const isBoth = own === 'text' && calls.test(foldText(around)) && !more.type;
    const isVoice = isBoth || (own === 'fax' && calls.test(foldText(around)));
    return [
      omitUndefined({...phone, type: isVoice ? undefined : own, ...omitUndefined(more)}),
      ...(isBoth ? [omitUndefined({...phone, type: 'text'})] : []),
    ] as Phone[];
  });
  return {phones, ...(restOf(text, numbers) && {unread: source})};
}

/** Whether digits of one more number remain. */
const restOf = (text: string, numbers: readonly DialledNumber[]): boolean => {
  let rest = text;
  for (const {start, end} of numbers)
    rest = rest.slice(0, start) + '\n'.repeat(end - start) + rest.slice(end);
  return /\b[2-9]\d\d[-. ]\d{3}[-. ]\d{1,3}(?!\d)|\b\d{3}[-. ]\d{4,}(?!\d)|\d{7,}/.test(rest);
};

/** Numbers of a text: `604-555-0100 ext 5; 1-800-555-0101 (toll free)` are two. */
export const readPhones = (value: unknown, more?: Partial<Phone>): Phone[] =>
  readPhoneCell(value, more).phones;

/** Phones without duplicates; one number may be for both calls and messages. */
export function oncePhones(phones: readonly Phone[]): Phone[] {
  const seen = new Set<string>();
  return phones.filter(({number, extension: more = '', type}) => {
    const key = `${type === 'text' ? 'text ' : ''}${number.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '') || number}x${more}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The first e-mail address of a text. */
export const readEmail = (value: unknown): string | undefined =>
  /[^\s@<>,;:()"]{1,64}@[^\s@<>,;:()"]{1,190}\.[a-z]{2,24}/i.exec(
    raw(value)?.slice(0, 1000) ?? '',
  )?.[0];
