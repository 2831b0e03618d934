import {TimeSlice} from '../../shared/yield-to-main.js';
import {noHours} from '../../hours/hours.js';
import type {Service} from '../model/service.js';
import {exactKinds, Inexact, must, readExactly} from './exact-kinds.js';
import {idOf} from './id-of.js';
import {serviceEntries, type Kind} from './service-schema.js';

/** What holds for all records. */
export interface ExactOptions {
  /** Language of records without one (BCP 47). */
  lang?: string;
  /** IANA time zone of records without one. */
  timeZone?: string;
}

/** Whom a service is for: each of these is both a category and a filter. */
const people = ['youth', 'women', '2slgbtqia'];

const entries = serviceEntries(exactKinds);

/** Values that a service can be shown without, until the lenient reader has interpreted them. */
const mayWait = [
  'description',
  'alternateNames',
  'terms',
  'phones',
  'url',
  'email',
  'languages',
  'cost',
  'eligibility',
  'ages',
  'documents',
  'application',
  'confirmed',
] as const;

/** Reads a value exactly; notes and replaces one that needs interpretation. */
const orElse =
  <T>(kind: Kind<T>, replace: (value: unknown) => T | undefined): Kind<T> =>
  (value, note) => {
    try {
      return kind(value, note);
    } catch (error) {
      if (!(error instanceof Inexact)) throw error;
      note({message: 'needs interpretation'});
      return replace(value);
    }
  };

const wordsOf = orElse(exactKinds.words, () => undefined);

/**
 * The entries for a first look. Whatever may say that a place is secret, closed or not for everybody is
 * still read exactly or not at all.
 */
const firstEntries = {
  ...entries,
  ...Object.fromEntries(
    mayWait.map((key) => [key, orElse<unknown>(entries[key], () => undefined)]),
  ),
  hours: orElse(entries.hours, (value) => ({
    rules: [],
    text: wordsOf(value, () => {}),
    doubt: 'unread',
  })),
} as typeof entries;

/** Whether nothing has to be hidden. */
const isPublic = (service: Partial<Service>): boolean =>
  !service.confidential ||
  !['address', 'point', 'directions', 'mobile', 'virtual', 'translations'].some(
    (key) => key in service,
  );

/**
 * Whether no value has a meaning for another one: a cost that means free, a ramp for wheelchairs. Only the
 * lenient reader knows those.
 */
function isPlain(service: Partial<Service>): boolean {
  const {attributes = [], cost, accessibility = [], phones = []} = service;
  const numbers = phones.map(({number}) => number.replace(/\D/g, '').slice(-10));
  return (
    (!cost || attributes.includes('free') || /[$€£] ?[1-9]/.test(cost)) &&
    (attributes.includes('wheelchair') || !/wheel|fauteuil/i.test(accessibility.join())) &&
    new Set(numbers).size === numbers.length
  );
}

/** @param note is called if some of the record needs interpretation. */
function serviceOf(record: unknown, {lang, timeZone}: ExactOptions, note: () => void): Service {
  const {phone, ...read} = readExactly(firstEntries, record, note);
  const {name, attributes = [], categories: kinds = []} = read;
  must(name && !phone && isPublic(read));
  if (!isPlain(read)) note();
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

/** Records to read before the next look at the clock. */
const batch = 50;

/** Services of Tend's own format. */
export interface OwnServicesRead {
  services: Service[];
  /**
   * Whether this is all that can be read of the records. Otherwise the lenient reader has to read them
   * again: until then, values that need interpretation are missing, and hours are words (`doubt: 'unread'`).
   */
  isWhole: boolean;
}

/**
 * Reads records in Tend's own format as far as they need no interpretation: whole those of
 * `tend-widgets directory build`, and of sites that write exactly what `services.schema.json` describes. The
 * lenient reader (`tend-json.ts`) reads the same from them, but it is so much code that it is loaded only for
 * others.
 * @returns undefined if something that may be secret needs interpretation, or is unknown.
 */
export async function readOwnJson(
  records: readonly unknown[],
  options: ExactOptions,
): Promise<OwnServicesRead | undefined> {
  const slice = new TimeSlice();
  const services: Service[] = [];
  let isWhole = true;
  try {
    for (const record of records) {
      services.push(serviceOf(record, options, () => (isWhole = false)));
      if (services.length % batch === 0) await slice.yieldToMain();
    }
    must(new Set(services.map(({id}) => id)).size === services.length);
    return {services, isWhole};
  } catch (error) {
    if (error instanceof Inexact) return undefined;
    throw error;
  }
}
