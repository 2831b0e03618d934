import {TimeSlice} from '../../shared/yield-to-main.js';
import {noHours} from '../../hours/hours.js';
import type {Service} from '../model/service.js';
import {exactKinds, exactKindsWithWords, Inexact, must, readExactly} from './exact-kinds.js';
import {idOf} from './id-of.js';
import {serviceEntries} from './service-schema.js';

/** What holds for all records. */
export interface ExactOptions {
  /** Language of records without one (BCP 47). */
  lang?: string;
  /** IANA time zone of records without one. */
  timeZone?: string;
  /** Whether hours that need interpretation are kept as words, to be shown until they are interpreted. */
  keepsHoursWords?: boolean;
}

/** Whom a service is for: each of these is both a category and a filter. */
const people = ['youth', 'women', '2slgbtqia'];

const strictEntries = serviceEntries(exactKinds);
const entriesWithWords = serviceEntries(exactKindsWithWords);

/**
 * Whether no value has a meaning for another one: a cost that means free, a ramp for wheelchairs, an
 * address to be hidden. Only the lenient reader knows those.
 */
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

function serviceOf(record: unknown, {lang, timeZone, keepsHoursWords}: ExactOptions): Service {
  const entries = keepsHoursWords ? entriesWithWords : strictEntries;
  const {phone, ...read} = readExactly(entries, record, () => {});
  const {name, attributes = [], categories: kinds = []} = read;
  must(name && !phone && isPlain(read));
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

/**
 * Reads records that need no interpretation: those of `tend directory build`, and of sites that write
 * exactly what `services.schema.json` describes. The lenient reader (`tend-json.ts`) reads the same
 * from them, but it is so much code that it is loaded only for others.
 * @returns undefined if any record needs interpretation; the lenient reader reports what is wrong.
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
      if (services.length % batch === 0) await slice.yieldToMain();
    }
    must(new Set(services.map(({id}) => id)).size === services.length);
    return services;
  } catch (error) {
    if (error instanceof Inexact) return undefined;
    throw error;
  }
}
