import type {Phone} from '../model/service.js';
import {line, raw} from './coerce.js';
import {omitUndefined} from '../../shared/omit-undefined.js';

/** A number with at least seven digits, or one of three (`211`) alone. */
const dialled =
  /(?:\+|\b1[\s.-]?)?\(?\d[\d().\s/-]{4,}\d|(?:\b1-)?\b[28]\d{2}-[\dA-Z]{3}-?[\dA-Z]{4}\b/;
const short = /^\*?\d{3,6}$/;
const extension =
  /(^|[^a-zà-ÿ])(?:(?:extensions?|ext|poste|local|x)\.?[\s:#-]*|#\s*)(\d{1,6})\b\)?/i;

const types: [RegExp, string][] = [
  [/\bfax\b|télécopieur|telecopieur/i, 'fax'],
  [/\b(tty|tdd|ats|tdd\/tty)\b/i, 'textphone'],
  [/\b(text|sms|texto)\b/i, 'text'],
];
const known = ['text', 'voice', 'fax', 'cell', 'video', 'pager', 'textphone'];

/** Type of a phone (RFC 6350), from its name in the source. */
export function phoneType(name: unknown): string | undefined {
  const text = raw(name)?.toLowerCase();
  if (!text) return undefined;
  return known.find((type) => type === text) ?? types.find(([sign]) => sign.test(text))?.[1];
}

function one(text: string): Phone | undefined {
  const inside = extension.exec(text)?.[2];
  const rest = inside ? text.replace(extension, '$1 ') : text;
  const alone = rest.trim();
  const number = short.test(alone) ? alone : dialled.exec(rest)?.[0].trim();
  if (!number) return undefined;
  const around = rest
    .replace(number, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:;.–—-]+|[\s,:;–—-]+$/g, '')
    .replace(/^\((.*)\)$/, '$1')
    .trim();
  return omitUndefined({
    number: number.replace(/[\s./-]+$/, ''),
    extension: inside,
    type: phoneType(around),
    description: around || undefined,
  });
}

/**
 * Numbers of a text: `604-555-0100 ext 5; 1-800-555-0101 (toll free)` are two.
 * @param more values from other fields, which have precedence over the text.
 */
export function readPhones(value: unknown, more: Partial<Phone> = {}): Phone[] {
  const text = line(value)?.replace(/["“”]/g, '');
  if (!text || !/\d{3}/.test(text)) return [];
  return text
    .split(
      /\s*(?:[;|•]|\n|,(?=\s*(?:\+|1-|\(?\d{3}\)?[\s.-]))|\s\/\s|\s(?:or|ou|and|et)\s(?=\D{0,20}\d{3}))\s*/i,
    )
    .map(one)
    .filter((phone): phone is Phone => Boolean(phone))
    .map((phone) => ({...phone, ...(omitUndefined(more) as Partial<Phone>)}));
}

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
