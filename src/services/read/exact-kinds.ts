/**
 * The kinds of values as the exact reader of Tend's own JSON reads them. It refuses everything that
 * would need interpretation, so it needs little code.
 */
import {canonical} from '../../i18n/negotiate.js';
import {osmHours} from '../../hours/parse-osm.js';
import {noHours} from '../../hours/hours.js';
import type {NoteFault} from '../../shared/schema/schema.js';
import {webAddress} from '../../shared/web-address.js';
import {categories} from '../model/category.js';
import {filterIds} from '../model/filters.js';
import {readHours} from './revive-hours.js';
import {
  phoneTypes,
  wordEntries,
  type Kind,
  type ReadOf,
  type ServiceKinds,
} from './service-schema.js';

/** A value would need interpretation. The exact reader throws it and catches it. */
export class Inexact extends Error {}

export function must(holds: unknown): asserts holds {
  if (!holds) throw new Inexact();
}

const objectAt = (value: unknown): Record<string, unknown> => {
  must(typeof value === 'object' && value !== null && !Array.isArray(value));
  return value as Record<string, unknown>;
};

/** Reads the values that an object has. A key that is not among the entries needs interpretation. */
export function readExactly<E extends Readonly<Record<string, Kind<unknown>>>>(
  entries: E,
  value: unknown,
  note: NoteFault,
): ReadOf<E> {
  const result: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(objectAt(value))) {
    // `constructor` and the like are not keys.
    must(Object.prototype.hasOwnProperty.call(entries, key));
    const parsed = entries[key]!(part, note);
    if (parsed !== undefined && !(Array.isArray(parsed) && !parsed.length)) result[key] = parsed;
  }
  return result as ReadOf<E>;
}

const listOf =
  <T>(item: Kind<T>): Kind<NonNullable<T>[]> =>
  (value, note) => {
    must(Array.isArray(value));
    return [...new Set((value as unknown[]).map((each) => item(each, note)!))];
  };

const matching =
  (pattern: RegExp) =>
  (value: unknown): string => {
    must(typeof value === 'string' && pattern.test(value));
    return value;
  };

const oneOf =
  <T extends string>(all: readonly T[]) =>
  (value: unknown): T => {
    must(all.includes(value as T));
    return value as T;
  };

/** Characters that are taken out, signs of HTML, space that is tidied, and what stands for nothing. */
const untidy =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[<\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u202a-\u202e\u2066-\u2069\ufeff]|&(#|[a-z]+\d*;)|^\s|\s$|[^\S\n]\s|\s[^\S\n]|\n{3}|^(-+|\.|null|undefined|nan|(#?n\/a))$/i;
const markdown = /[*_`[\\~]|^ {0,3}[#>]|^[-+] |^-{3}/m;
/** Longer texts are cut. */
const longest = 20_000;

const tidyText =
  (without: RegExp) =>
  (value: unknown): string => {
    must(typeof value === 'string' && value && value.length <= longest);
    must(!untidy.test(value) && !without.test(value));
    return value;
  };
const line = tidyText(/\n/);
const words = tidyText(markdown);

const languageTag = (value: unknown): string => {
  must(typeof value === 'string' && canonical(value) === value);
  return value;
};

/** A word of three letters may be anything, unless the platform has a name for it. */
const language = (value: unknown): string => {
  must(typeof value === 'string' && /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(value));
  const named = (tag: string) => new Intl.DisplayNames(['en'], {type: 'language'}).of(tag) !== tag;
  const is = canonical(value);
  must(is && (value.length === 2 || value.includes('-') || named(is)));
  return is;
};

const dialledText = matching(/^(\*?\d{3,6}|\+?\(?\d[\d(). -]{4,}\d)$/);
const withExtension = /^(.*\d) ext\. ?(\d{1,6})$/;
const linkText = matching(/^https?:\/\/[^\s<>"]*[^\s<>";,.)]$/i);
const dayText = matching(/^\d{4}-\d\d-\d\d$/);

/** An address that is withheld says so. */
const withheld =
  /confid|closed|withh|redact|unlist|publi|conceal|request|intake|referr|demande|call|phone|contact|appele|safe h|n't |pas |vulg|secr[eè]t|hidden|priv[aé]|caché|masqué|prot[eé][cg]|restri|ad?dres|locat|lieu|endroit|empl/i;

const texts = {line, words, listOf};
const translated = wordEntries(texts);

export const exactKinds: ServiceKinds<string> = {
  ...texts,
  identifier: line,
  languageTag,
  languages: listOf(language),
  categories: listOf(oneOf(categories)),
  // `open-now` changes by the hour, so it is not an attribute.
  attributes: listOf(oneOf(filterIds.filter((id) => id !== 'open-now'))),
  dialled: (value) => {
    must(!/\s\s/.test(dialledText(value)));
    return value as string;
  },
  extension: matching(/^\d{1,6}$/),
  phoneType: oneOf(phoneTypes),
  webAddress: (value) => {
    const whole = webAddress(linkText(value));
    must(whole);
    return whole;
  },
  email: matching(/^[^\s@<>,;:()"]{1,64}@[^\s@<>,;:()"]{1,190}\.[a-z]{2,24}$/i),
  point: (value) => {
    must(Array.isArray(value) && value.length === 2);
    const [lon, lat] = value as unknown[];
    must(typeof lon === 'number' && typeof lat === 'number' && (lon || lat));
    must(Math.abs(lon) <= 180 && lat >= -56 && lat <= 90 && !(lon > 52 && lat > 41));
    return [lon, lat];
  },
  hours: (value) => {
    if (value === '') return noHours;
    const read = typeof value === 'string' ? osmHours(words(value)) : readHours(objectAt(value));
    must(read);
    return read;
  },
  day: (value) => {
    const text = dayText(value);
    const date = new Date(text);
    // There is no 31st of February.
    must(date.getTime() > 0 && date.toISOString().startsWith(text));
    return date;
  },
  years: (value) => {
    must(Number.isInteger(value) && (value as number) > 0 && (value as number) < 130);
    return value as number;
  },
  yes: (value) => {
    must(typeof value === 'boolean');
    return value || undefined;
  },
  // The other two leave the place out.
  status: oneOf(['active', 'temporarily closed'] as const),
  phones: (entries) =>
    listOf((value, note) => {
      const written = typeof value === 'string' ? {number: value} : objectAt(value);
      const [, dialled, extension] = withExtension.exec(String(written.number)) ?? [];
      const {number, ...more} = readExactly(
        entries,
        dialled && !('extension' in written) ? {...written, number: dialled, extension} : written,
        note,
      );
      must(number);
      return {number, ...more};
    }),
  address: (entries) => (value, note) => {
    const {lines = [], ...rest} =
      typeof value === 'string' ? {lines: [line(value)]} : readExactly(entries, value, note);
    must(!lines.some((each) => withheld.test(each)));
    return lines.length || 'locality' in rest || 'postalCode' in rest
      ? {lines, ...rest}
      : undefined;
  },
  stops: (entries) =>
    listOf((value, note) => ({hours: noHours, ...readExactly(entries, value, note)})),
  ages: (entries) => (value, note) => {
    const ages = readExactly(entries, value, note);
    return Object.keys(ages).length ? ages : undefined;
  },
  translations: (value, note) => {
    const all = Object.entries(objectAt(value)).map(
      ([tag, texts]) => [languageTag(tag), readExactly(translated, texts, note)] as const,
    );
    must(all.every(([, texts]) => Object.keys(texts).length));
    return all.length ? Object.fromEntries(all) : undefined;
  },
};
