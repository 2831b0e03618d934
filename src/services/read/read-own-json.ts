import {TimeSlice} from '../../shared/yield-to-main.js';
import {webAddress} from '../../shared/web-address.js';
import {categories} from '../model/category.js';
import {filterIds} from '../model/filters.js';
import {noHours, type Hours} from '../../hours/hours.js';
import {osmHours} from '../../hours/parse-osm.js';
import type {Address, Phone, Service, ServiceWords, Stop} from '../model/service.js';
import type {Position} from '../../shared/geo/position.js';
import {
  exactLanguage as language,
  exactLine as line,
  exactListOf as listOf,
  exactObject as object,
  exactOneOf as oneOf,
  exactTag as tag,
  exactWords as words,
  Inexact,
  must,
} from './exact-values.js';
import {readHours} from './revive-hours.js';
import {idOf} from './id-of.js';

/** The surroundings of the records. */
export interface ExactOptions {
  /** Language of words that do not say theirs (BCP 47). */
  lang?: string;
  /** IANA time zone of places that name none. */
  timeZone?: string;
}

const type = oneOf(['text', 'voice', 'fax', 'cell', 'video', 'pager', 'textphone']);
const status = oneOf(['active', 'temporarily closed']);
const category = oneOf(categories);
/** `open-now` changes by the hour, so it is not an attribute. */
const attribute = oneOf(filterIds.filter((id) => id !== 'open-now'));
/** Kinds of people that a service is for: to us a category and a filter. */
const people = ['youth', 'women', '2slgbtqia'];

const digits = (value: unknown): string => {
  must(typeof value === 'string' && /^\d{1,6}$/.test(value));
  return value;
};

const dialled = (value: unknown): string => {
  must(typeof value === 'string' && /^(\*?\d{3,6}|\+?\(?\d[\d(). -]{4,}\d)$/.test(value));
  must(!/\s\s/.test(value));
  return value;
};

const point = (value: unknown): Position => {
  must(Array.isArray(value) && value.length === 2);
  const [lon, lat] = value as unknown[];
  must(typeof lon === 'number' && typeof lat === 'number' && (lon || lat));
  must(Math.abs(lon) <= 180 && lat >= -56 && lat <= 90);
  return [lon, lat];
};

const hours = (value: unknown): Hours => {
  if (value === '') return noHours;
  const read = typeof value === 'string' ? osmHours(words(value)) : readHours(object(value));
  must(read);
  return read;
};

const url = (value: unknown): string => {
  must(typeof value === 'string' && /^https?:\/\/[^\s<>"]*[^\s<>";,.)]$/i.test(value));
  const whole = webAddress(value);
  must(whole);
  return whole;
};

const email = (value: unknown): string => {
  must(typeof value === 'string');
  must(/^[^\s@<>,;:()"]{1,64}@[^\s@<>,;:()"]{1,190}\.[a-z]{2,24}$/i.test(value));
  return value;
};

const day = (value: unknown): Date => {
  must(typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value));
  const date = new Date(value);
  // There is no 31st of February.
  must(date.getTime() > 0 && date.toISOString().startsWith(value));
  return date;
};

const years = (value: unknown): number => {
  must(Number.isInteger(value) && (value as number) > 0 && (value as number) < 130);
  return value as number;
};

const yes = (value: unknown): true | undefined => {
  must(typeof value === 'boolean');
  return value || undefined;
};

type Shape<T> = {[Key in keyof T]-?: (value: unknown) => T[Key] | undefined};

/** Reads what has a key of a shape, each by its own; a key that the shape lacks is not ours. */
function shaped<T>(shape: Shape<T>, value: unknown): Partial<T> {
  const found: Partial<T> = {};
  for (const [key, given] of Object.entries(object(value))) {
    // Somebody who writes null means nothing by it, and the full reader knows many such ways.
    const read = Object.prototype.hasOwnProperty.call(shape, key) && shape[key as keyof T];
    must(read);
    const own = read(given);
    if (own !== undefined && !(Array.isArray(own) && !own.length)) found[key as keyof T] = own;
  }
  return found;
}

const list = (read: (value: unknown) => string) => (value: unknown) => listOf(read, value);

const addressShape: Shape<Address> = {
  lines: list(line),
  locality: line,
  region: line,
  postalCode: line,
  country: line,
};

/** A street that is kept back says so. */
const withheld = /confid|undisclos|withh|redact/i;

function address(value: unknown): Address | undefined {
  const {lines = [], ...rest} =
    typeof value === 'string' ? {lines: [line(value)]} : shaped(addressShape, value);
  must(!lines.some((each) => withheld.test(each)));
  return lines.length || 'locality' in rest ? {lines, ...rest} : undefined;
}

const phoneShape: Shape<Phone> = {number: dialled, extension: digits, type, description: line};

function phone(value: unknown): Phone {
  const read = typeof value === 'string' ? {number: dialled(value)} : shaped(phoneShape, value);
  const {number} = read;
  must(number);
  return {...read, number};
}

const stopShape: Shape<Stop> = {name: line, address: line, point, hours};

const stop = (value: unknown): Stop => ({hours: noHours, ...shaped(stopShape, value)});

const wordsShape: Shape<ServiceWords> = {
  name: line,
  description: words,
  organization: line,
  alert: words,
  directions: words,
  accessibility: list(words),
  cost: words,
  eligibility: words,
  documents: list(words),
  application: words,
  areas: list(words),
  hoursText: words,
};

function translations(value: unknown): Service['translations'] {
  const all = Object.entries(object(value)).map(
    ([lang, given]) => [tag(lang), shaped(wordsShape, given)] as const,
  );
  must(all.every(([, given]) => Object.keys(given).length));
  return all.length ? Object.fromEntries(all) : undefined;
}

const {hoursText: _, ...ownWords} = wordsShape;

const serviceShape: Shape<Omit<Service, 'provenance'>> = {
  ...ownWords,
  id: line,
  serviceId: line,
  lang: tag,
  alternateNames: list(words),
  categories: list(category),
  terms: list(words),
  phones: (value) => listOf(phone, value),
  url,
  email,
  address,
  point,
  confidential: yes,
  virtual: yes,
  mobile: (value) => listOf(stop, value),
  hours,
  timeZone: line,
  languages: list(language),
  attributes: list(attribute),
  ages: (value) => {
    const ages = shaped<NonNullable<Service['ages']>>({min: years, max: years}, value);
    return Object.keys(ages).length ? ages : undefined;
  },
  confirmed: day,
  status,
  translations,
};

/** What only the full reader makes something of: a cost that means free, ramps, a place to be hidden. */
function isPlain(service: Partial<Service>): boolean {
  const {attributes = [], cost, accessibility = [], phones = [], confidential} = service;
  const numbers = phones.map(({number}) => number.replace(/\D/g, '').slice(-10));
  return (
    (!cost || attributes.includes('free') || /[$€£] ?[1-9]/.test(cost)) &&
    (attributes.includes('wheelchair') || !/wheel|fauteuil/i.test(accessibility.join())) &&
    new Set(numbers).size === numbers.length &&
    !(
      confidential &&
      ['address', 'point', 'directions', 'mobile', 'virtual', 'translations'].some(
        (key) => key in service,
      )
    )
  );
}

function serviceOf(record: unknown, {lang, timeZone}: ExactOptions): Service {
  const read = shaped(serviceShape, record);
  const {name, attributes = [], categories: kinds = []} = read;
  must(name && isPlain(read));
  const isFor = (list: readonly string[]) => people.filter((id) => list.includes(id));
  const virtual = read.virtual ?? attributes.includes('virtual');
  const all = new Set([...isFor(kinds), ...attributes, ...(virtual ? ['virtual'] : [])]);
  return {
    ...(lang && {lang}),
    ...(timeZone && {timeZone}),
    phones: [],
    hours: noHours,
    languages: [],
    accessibility: [],
    ...read,
    id: read.id ?? idOf({...read, name}),
    name,
    categories: [...new Set([...kinds, ...isFor(attributes)])],
    attributes: [...all],
    ...(virtual && {virtual}),
  };
}

/** So many are read before it is looked whether the page is due its turn. */
const atOnce = 50;

/**
 * Reads records that are written as `services.schema.json` has them, so that nothing has to be
 * interpreted: those of a site that took the trouble, and of `tend directory build`. The full reader
 * reads the same from them (a test holds both to it), but is so much code that it comes only where it
 * is needed.
 * @returns undefined where anything else is among them; the full reader says what.
 */
export async function readExact(
  records: readonly unknown[],
  options: ExactOptions,
): Promise<Service[] | undefined> {
  const slice = new TimeSlice();
  const services: Service[] = [];
  try {
    for (const record of records) {
      services.push(serviceOf(record, options));
      if (services.length % atOnce === 0) await slice.yieldToMain();
    }
    must(new Set(services.map(({id}) => id)).size === services.length);
    return services;
  } catch (error) {
    if (error instanceof Inexact) return undefined;
    throw error;
  }
}
