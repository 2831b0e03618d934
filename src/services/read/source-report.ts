import type {Problem} from '../../shared/problem.js';
import {webAddress} from '../../shared/web-address.js';
import {noHours} from '../../hours/hours.js';
import type {Service, ServiceWords} from '../model/service.js';
import {omitUndefined} from '../../shared/omit-undefined.js';
import {idOf} from './id-of.js';

/** What was found in a source. */
export interface ServicesRead {
  services: Service[];
  problems: Problem[];
  /** Address of the next page of a live directory. */
  next?: string;
  /** How many services there are on all pages, as the source counts them. */
  total?: number;
}

export const serviceFormats = ['tend', 'hsds', 'geojson', 'csv', 'icarol'] as const;
/** An outside format that directories come in. */
export type ServiceFormat = (typeof serviceFormats)[number];

export interface ReadServicesOptions {
  /** The `Content-Type` that the source came with. */
  contentType?: string;
  /** Where the source is: relative links count from it, and messages name it. */
  baseUrl?: string;
  /** What the source is taken for where its content does not tell. */
  format?: ServiceFormat;
  /** Language of its words (BCP 47), where it does not say. */
  lang?: string;
  /** What the source calls a kind of service (its term or code) → our category. */
  categories?: Readonly<Record<string, string>>;
  /** What the source calls an attribute (its term, code or column) → our filter. */
  filters?: Readonly<Record<string, string>>;
  /** IANA time zone of places that name none. */
  timeZone?: string;
}

/** A service as far as a reader has come; what all services need is filled in by `add`. */
export type ServiceDraft = {[K in keyof Service]?: Service[K] | undefined};

/** What can be wrong with one record, as it is told of one and of several. */
const faults = {
  'no-name': ['has no name, and is left out', 'have no name, and are left out'],
  'not-a-service': ['is no service, and is left out', 'are no services, and are left out'],
  'bad-syntax': ['cannot be read, and is left out', 'cannot be read, and are left out'],
  'bad-point': [
    'has coordinates that are nowhere on Earth, and is not on the map',
    'have coordinates that are nowhere on Earth, and are not on the map',
  ],
  'swapped-point': [
    'has latitude and longitude swapped, and is not on the map',
    'have latitude and longitude swapped, and are not on the map',
  ],
  'bad-link': [
    'has a link that is no web address, which is left out',
    'have a link that is no web address, which is left out',
  ],
  orphan: [
    'belongs to something that is not there, and is left out',
    'belong to something that is not there, and are left out',
  ],
  unlinked: [
    'is a place with no service, and is left out',
    'are places with no service, and are left out',
  ],
} as const;
export type ServiceFault = keyof typeof faults;

/** Where a record stands in its file. */
export interface Where {
  /** `line` of a text, `record` or `feature` of a list. */
  unit: 'line' | 'record' | 'feature';
  /** From 1. */
  at: number;
  /** File of a package; without it, the source itself. */
  file?: string;
}

/** So many are named; the others are counted. */
const named = 5;

function told(
  fault: ServiceFault,
  {unit, places}: {unit: string; places: readonly number[]},
): string {
  const [one, many] = faults[fault];
  if (places.length === 1) return `${unit} ${places[0]} ${one}`;
  const rest = places.length - named;
  const shown = rest > 0 ? [...places.slice(0, named), `${rest} more`] : [...places];
  const last = shown.pop();
  return `${unit}s ${shown.join(', ')} and ${last} ${many}`;
}

/** Collects what one source gives: what can be used, and what is wrong with the rest. */
export class ServicesReport implements ServicesRead {
  readonly services: Service[] = [];
  readonly problems: Problem[] = [];
  next?: string;
  total?: number;
  readonly options: ReadServicesOptions;
  /** What messages call the source. */
  readonly name: string;
  private readonly ids = new Map<string, number>();
  private readonly faults = new Map<string, Map<ServiceFault, {unit: string; places: number[]}>>();

  constructor(options: ReadServicesOptions = {}) {
    this.options = options;
    this.name = options.baseUrl ?? 'the directory';
  }

  /** @param message completes `name: …`. */
  note(code: string, message: string, where: {file?: string; line?: number} = {}): void {
    const {file, line} = where;
    const source = file ? `${this.name} (${file})` : this.name;
    this.problems.push({
      code: `services-${code}`,
      message: `${source}: ${message}`,
      source: this.name,
      ...(file && {path: file}),
      ...(line && {line}),
    });
  }

  /** Counts what is wrong with a record; told once for a whole file, by `finish`. */
  fault(fault: ServiceFault, {unit, at, file = ''}: Where): void {
    const ofFile =
      this.faults.get(file) ?? new Map<ServiceFault, {unit: string; places: number[]}>();
    const counted = ofFile.get(fault) ?? {unit, places: []};
    // A record may be several services, and have one fault.
    if (counted.places[counted.places.length - 1] !== at) counted.places.push(at);
    this.faults.set(file, ofFile.set(fault, counted));
  }

  /** Tells what was counted. */
  finish(): void {
    for (const [file, counted] of this.faults) {
      const all = [...counted].map(([fault, found]) => told(fault, found));
      const lines = [...counted.values()].filter(({unit}) => unit === 'line');
      this.note('bad-rows', `${all.join('; ')}.`, {
        file,
        line: lines.length ? Math.min(...lines.map(({places}) => places[0]!)) : undefined,
      });
    }
    this.faults.clear();
  }

  /** A whole address that a browser may open; those without a scheme are of the web. */
  url(address: string | undefined, where: Where): string | undefined {
    const given = address?.trim();
    if (!given) return undefined;
    const foreign = /^(?!https?:)[a-z][a-z\d+.-]*:(?!\d)/i.test(given);
    const written = /(?:https?:\/\/|www\.)[^\s<>"]+/i.exec(given)?.[0].replace(/[;,.)]+$/, '');
    const bare = /^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(:\d+)?([/?#]\S*)?(?=\s|$)/i.exec(given)?.[0];
    const found = foreign
      ? undefined
      : (written ?? bare ?? (/^\.{0,2}\//.test(given) ? given : undefined));
    const scheme = !found || /^(https?:|\.{0,2}\/)/i.test(found) ? '' : 'https://';
    const url = found && webAddress(`${scheme}${found}`, this.options.baseUrl);
    if (!url) this.fault('bad-link', where);
    return url;
  }

  /** Takes a service in; one that has no name, or is no longer offered, is left out. */
  add(draft: ServiceDraft, where: Where): void {
    const {status} = draft;
    if (status === 'inactive' || status === 'defunct') return;
    if (!draft.name) return this.fault('no-name', where);
    const {lang, timeZone} = this.options;
    const service = omitUndefined<ServiceDraft>({
      ...draft,
      id: this.unique(draft.id ?? idOf(draft)),
      lang: draft.lang ?? lang,
      categories: draft.categories ?? [],
      phones: draft.phones ?? [],
      hours: draft.hours ?? noHours,
      timeZone: draft.timeZone ?? timeZone,
      languages: draft.languages ?? [],
      accessibility: draft.accessibility ?? [],
      attributes: draft.attributes ?? [],
    }) as Service;
    if (service.virtual && !service.attributes.includes('virtual')) {
      service.attributes = [...service.attributes, 'virtual'];
    }
    this.services.push(service.confidential ? withoutPlace(service) : service);
  }

  /** An id that no other has yet. */
  private unique(id: string): string {
    const count = (this.ids.get(id) ?? 0) + 1;
    this.ids.set(id, count);
    return count === 1 ? id : this.unique(`${id}-${count}`);
  }
}

/** What says where a confidential service is must not come further than this. */
function withoutPlace(service: Service): Service {
  const {address, point, directions, mobile, virtual, translations, ...rest} = service;
  const streets = (address?.lines ?? []).filter((line) => line.length > 5);
  const hidden = <T>(value: T): T => {
    if (typeof value === 'string') {
      return streets.reduce<string>((words, street) => words.split(street).join('…'), value) as T &
        string;
    }
    return Array.isArray(value) ? (value.map(hidden) as T & unknown[]) : value;
  };
  const words = (all: ServiceWords): ServiceWords =>
    Object.fromEntries(
      Object.entries(all)
        .filter(([key]) => key !== 'directions')
        .map(([key, value]) => [key, hidden(value)]),
    );
  for (const key of Object.keys(rest) as (keyof typeof rest)[]) {
    if (key !== 'id') Object.assign(rest, {[key]: hidden(rest[key])});
  }
  if (!translations) return rest;
  const told = Object.entries(translations).map(([lang, all]) => [lang, words(all)] as const);
  return {...rest, translations: Object.fromEntries(told)};
}
