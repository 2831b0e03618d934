import {omitUndefined} from '../../shared/omit-undefined.js';
import type {Address, Phone} from '../model/service.js';
import {agesFrom, readAges} from './ages.js';
import {isFree, welcomesWheelchairs} from './attributes.js';
import {confidential, isWithheld} from './confidential.js';
import {hoursOf} from './hours-of.js';
import {Labeller, labelsOf} from './labels.js';
import {oncePhones, phoneType, readEmail, readPhones} from './phones.js';
import {readPoint} from './points.js';
import {readRecords} from './for-each-record.js';
import type {ServiceDraft, ServicesReport, Where} from './source-report.js';
import {readLanguages} from './spoken-languages.js';
import {
  date,
  isObject,
  line,
  list,
  number,
  objects,
  uniqueDefined,
  raw,
  some,
  paragraphs,
  type Json,
} from './coerce.js';

/** The first of these keys that is there. */
function at(record: Json | undefined, ...names: string[]): unknown {
  for (const name of names) {
    const value = record?.[name];
    if (value !== undefined && value !== null && value !== '') return value;
  }
  return undefined;
}

const object = (value: unknown): Json | undefined =>
  isObject(value) ? value : Array.isArray(value) ? value.find(isObject) : undefined;

/** Everything that stands under any of these keys. */
function gather(record: Json | undefined, names: readonly string[]): unknown[] {
  const all: unknown[] = [];
  if (!record) return all;
  for (const name of names) {
    const value = record[name];
    if (Array.isArray(value)) for (const each of value as unknown[]) all.push(each);
    else if (value !== undefined && value !== null && value !== '') all.push(value);
  }
  return all;
}

const scheduleKeys = ['schedules', 'schedule', 'regular_schedules', 'regular_schedule'];
const schedulesOf = (record: Json | undefined): Json[] =>
  gather(record, scheduleKeys).filter(isObject);

const accessKeys = ['accessibility', 'accessibilities', 'accessibility_for_disabilities'];
const accessOf = (record: Json | undefined): string[] =>
  gather(record, accessKeys)
    .flatMap((each) =>
      isObject(each)
        ? [
            paragraphs(each['description']) ?? paragraphs(each['accessibility']),
            paragraphs(each['details']),
          ]
        : [paragraphs(each)],
    )
    .filter((each): each is string => !!each);

const languagesOf = (record: Json | undefined): string[] =>
  readLanguages(record?.['languages'] ?? record?.['language']);

const labelKeys = [
  'attributes',
  'service_attributes',
  'service_taxonomys',
  'services_taxonomy',
  'service_taxonomy',
  'service_taxonomies',
  'taxonomy_terms',
  'taxonomies',
  'taxonomy',
  'categories',
  'category',
];

const labelsIn = (record: Json | undefined) => labelsOf(gather(record, labelKeys));

const phoneKeys = ['phones', 'phone', 'phone_numbers'];
const phonesOf = (record: Json | undefined): Phone[] =>
  gather(record, phoneKeys).flatMap((each) => {
    if (!isObject(each)) return readPhones(each);
    return readPhones(at(each, 'number', 'phone_number'), {
      extension: line(each['extension']),
      type: phoneType(each['type']) ?? phoneType(each['number_type']),
      description: line(at(each, 'description', 'department')),
    });
  });

/** Phones of the people to ask for. */
const contactPhones = (record: Json | undefined): Phone[] =>
  objects(record?.['contacts']).flatMap(phonesOf);

function readAddress(from: Json): Address | undefined {
  const lines = [
    at(from, 'address_1', 'street_1', 'street_address', 'address', 'line_1'),
    at(from, 'address_2', 'street_2', 'line_2'),
  ]
    .map(line)
    .filter((each): each is string => !!each);
  const rest = {
    locality: line(at(from, 'city', 'locality')),
    region: line(at(from, 'state_province', 'state', 'province', 'region')),
    postalCode: line(at(from, 'postal_code', 'postcode', 'zip')),
    country: line(from['country']),
  };
  return lines.length || rest.locality || rest.postalCode
    ? {lines, ...omitUndefined(rest)}
    : undefined;
}

/** Where a location is, as far as readers may know. */
interface Spot {
  address?: Address;
  /** Whether its source says that it has no address, other than saying nothing of addresses. */
  addressless: boolean;
  secret: boolean;
}

const addressKeys = ['physical_addresses', 'physical_address', 'addresses', 'address'];

function spotOf(location: Json): Spot {
  const physical = gather(location, addressKeys);
  const addresses = physical.filter(isObject);
  const best =
    addresses.find((each) => each['address_type'] === 'physical') ??
    addresses.find((each) => each['address_type'] !== 'virtual');
  const plain = physical.map(line).find(Boolean);
  const address = best
    ? readAddress(best)
    : plain
      ? {lines: [plain]}
      : 'address_1' in location
        ? readAddress(location)
        : undefined;
  return {
    address,
    addressless: !address && [...addressKeys, 'address_1'].some((name) => name in location),
    secret: addresses.some(confidential) || Boolean(address?.lines.some(isWithheld)),
  };
}

function costOf(service: Json): {cost?: string; free: boolean} {
  const options = objects(service['cost_options']);
  const fees = paragraphs(at(service, 'fees_description', 'fees'));
  const told = options.map((option) => {
    const amount = number(option['amount']);
    const money =
      amount === undefined
        ? undefined
        : `${amount} ${line(option['currency'])?.toUpperCase() ?? ''}`;
    return [paragraphs(option['option']), money?.trim(), paragraphs(option['amount_description'])]
      .filter(Boolean)
      .join(', ');
  });
  return {
    cost:
      uniqueDefined([fees, ...told])
        .filter(Boolean)
        .join('\n') || undefined,
    free:
      isFree(at(service, 'fees_description')) ||
      isFree(service['fees']) ||
      options.some(
        (option) =>
          number(option['amount']) === 0 ||
          (isFree(option['option']) && !number(option['amount'])) ||
          (isFree(option['amount_description']) && !number(option['amount'])),
      ),
  };
}

const statuses = ['active', 'inactive', 'defunct', 'temporarily closed'] as const;

/** What of a service is the same at all its places. */
function general(service: Json, report: ServicesReport, labeller: Labeller, where: Where) {
  const organization = object(service['organization']) ?? {};
  const name = line(service['name']);
  const eligibility = objects(at(service, 'eligibility', 'eligibilitys', 'eligibilities'));
  const {cost, free} = costOf(service);
  const status = line(service['status'])?.toLowerCase().replace(/_/g, ' ');
  const labels = labeller.read(labelsIn(service), labeller.flags(service));
  return {
    name,
    organizationName: line(at(organization, 'name')) ?? line(raw(service['organization'])),
    description: paragraphs(service['description']),
    alert: paragraphs(service['alert']),
    alternateNames: [
      line(service['alternate_name']),
      ...list(service['alternate_names']).map(line),
    ],
    url: report.url(raw(at(service, 'url', 'website')), where),
    organizationUrl: () => report.url(raw(at(organization, 'website', 'url')), where),
    email: readEmail(service['email']) ?? readEmail(at(organization, 'email')),
    phones: [...phonesOf(service), ...contactPhones(service)],
    organizationPhones: [...phonesOf(organization), ...contactPhones(organization)],
    languages: languagesOf(service),
    areas: objects(at(service, 'service_areas', 'service_area')).map(
      (area) => line(area['name']) ?? line(area['service_area']) ?? line(area['description']),
    ),
    documents: list(at(service, 'required_documents', 'required_document')).map((each) =>
      paragraphs(isObject(each) ? each['document'] : each),
    ),
    application: paragraphs(service['application_process']),
    eligibility:
      paragraphs(service['eligibility_description']) ??
      (uniqueDefined([
        paragraphs(raw(service['eligibility'])),
        ...eligibility.map((each) => paragraphs(each['eligibility'])),
      ]).join('\n') ||
        undefined),
    ages:
      agesFrom(service['minimum_age'], service['maximum_age']) ??
      eligibility.map((each) => agesFrom(each['minimum_age'], each['maximum_age'])).find(Boolean) ??
      readAges(service['ages']),
    confirmed: date(at(service, 'assured_date', 'last_verified')) ?? date(service['last_modified']),
    status: statuses.find((each) => each === status),
    cost,
    free,
    labels,
    secret: confidential(service) || labels.confidential,
  };
}

type General = ReturnType<typeof general>;

interface Tools {
  report: ServicesReport;
  labeller: Labeller;
  where: Where;
  /** Whether the source tells at all where its services are. */
  placed: boolean;
}

/** A service at one of its places; `link` is its `service_at_location`. */
function atPlace(
  service: Json,
  shared: General,
  {link, location, id}: {link?: Json; location?: Json; id?: string},
  {report, labeller, where, placed}: Tools,
): ServiceDraft {
  const spot = location ? spotOf(location) : undefined;
  const kind = line(at(location, 'location_type'))?.toLowerCase();
  const own = labeller.read([...labelsIn(link), ...labelsIn(location)]);
  const secret =
    shared.secret ||
    own.confidential ||
    confidential(link) ||
    confidential(location) ||
    /redacted|confidential/.test(kind ?? '') ||
    Boolean(spot?.secret);
  const accessibility = uniqueDefined([...accessOf(location), ...accessOf(service)]);
  const schedules = [schedulesOf(link), schedulesOf(service), schedulesOf(location)].find(
    ({length}) => length,
  );
  const hoursText = paragraphs(
    at(link, 'hours') ??
      at(service, 'hours', 'hours_of_operation', 'opening_hours') ??
      at(location, 'hours', 'hours_of_operation', 'opening_hours'),
  );
  const phones = [
    ...phonesOf(link),
    ...contactPhones(link),
    ...shared.phones,
    ...phonesOf(location),
    ...contactPhones(location),
  ];
  // Nowhere to go: neither is it drawn on a map.
  const nowhere = kind === 'virtual' || kind === 'postal' || Boolean(spot?.addressless);
  const {point, fault} =
    location && !nowhere && !secret
      ? readPoint(at(location, 'longitude', 'lon'), at(location, 'latitude', 'lat'))
      : {};
  if (fault) report.fault(fault, where);
  // A record that lists no place, and yet how to reach it, is reached that way alone.
  const placeless = ['service_at_locations', 'locations'].some((key) => key in service);
  const reachable = shared.phones.length || (placeless && (shared.url ?? shared.email));
  const remote = placed && !location && !link && !secret && Boolean(reachable);
  const virtual = kind === 'virtual' || remote;
  const stops = kind === 'mobile' && !secret ? stopsOf(schedules ?? []) : [];
  const placeName = secret ? [] : [at(location, 'name'), at(location, 'alternate_name')].map(line);
  const attributes = [
    ...own.attributes,
    ...shared.labels.attributes,
    ...(shared.free ? ['free'] : []),
    ...(accessibility.some(welcomesWheelchairs) ? ['wheelchair'] : []),
  ];
  const {name, organizationName, labels} = shared;
  return {
    id,
    ...(raw(service['id']) && {serviceId: raw(service['id'])}),
    name,
    organization: organizationName,
    description: shared.description ?? paragraphs(at(link, 'description')),
    alternateNames: some(
      uniqueDefined([...shared.alternateNames, ...placeName]).filter(
        (each) => each !== name && each !== organizationName,
      ),
    ),
    alert: shared.alert,
    categories: uniqueDefined([...labels.categories, ...own.categories]),
    terms: some(uniqueDefined([...labels.terms, ...own.terms])),
    phones: oncePhones(phones.length ? phones : shared.organizationPhones),
    url: shared.url ?? report.url(raw(at(location, 'url')), where) ?? shared.organizationUrl(),
    email: readEmail(at(location, 'email')) ?? shared.email,
    address: nowhere ? undefined : spot?.address,
    directions: paragraphs(at(location, 'transportation')),
    point,
    ...(secret && {confidential: true}),
    ...(virtual && {virtual: true}),
    mobile: some(stops),
    areas: some(
      uniqueDefined([
        ...shared.areas,
        ...objects(at(link, 'service_areas')).map((area) => line(area['name'])),
      ]),
    ),
    hours: hoursOf(schedules ?? hoursText),
    timeZone: [at(location, 'timezone', 'time_zone'), at(service, 'timezone', 'time_zone')]
      .map(raw)
      .find((zone) => zone && /^[A-Z][A-Za-z_]+\/[A-Za-z_/+-]+$/.test(zone)),
    languages: uniqueDefined([...shared.languages, ...languagesOf(link), ...languagesOf(location)]),
    accessibility,
    attributes: uniqueDefined(attributes),
    cost: shared.cost,
    eligibility: shared.eligibility,
    ages: shared.ages,
    documents: some(uniqueDefined(shared.documents)),
    application: shared.application,
    confirmed: shared.confirmed,
    status: shared.status,
  };
}

/** Schedules of a place that moves say where it is then. */
function stopsOf(schedules: readonly Json[]) {
  const byName = new Map<string, Json[]>();
  for (const schedule of schedules) {
    const name = line(at(schedule, 'notes', 'description')) ?? '';
    byName.set(name, [...(byName.get(name) ?? []), schedule]);
  }
  return [...byName].map(([name, own]) => ({...(name && {name}), hours: hoursOf(own)}));
}

interface Place {
  link?: Json;
  location?: Json;
}

function placesOf(service: Json): Place[] {
  const links = gather(service, ['service_at_locations', 'service_at_location']).filter(isObject);
  if (links.length) return links.map((link) => ({link, location: object(link['location'])}));
  const locations = gather(service, ['locations', 'location']).filter(isObject);
  return locations.map((location) => ({location}));
}

/** Reads records of HSDS 1.1 to 3.x and Open Referral UK: one service for each of its places. */
export class HsdsReader {
  private readonly report: ServicesReport;
  private readonly labeller: Labeller;

  constructor(report: ServicesReport) {
    this.report = report;
    this.labeller = new Labeller(report.options);
  }

  /** A record of any kind that holds services. */
  read(record: Json, where: Where): void {
    const {service, services, location, organization} = record;
    if (isObject(service)) return this.link(record, service, where);
    if (Array.isArray(services)) {
      // An organization with its services, or a location with those that are offered there.
      const isPlace = 'location_type' in record || 'latitude' in record || 'address' in record;
      for (const each of objects(services)) {
        const whole = isPlace
          ? {organization, ...each, locations: each['locations'] ?? [{...record, services: null}]}
          : {organization: {...record, services: null}, ...each};
        this.service(whole, where);
      }
      return;
    }
    const isTerm = 'taxonomy_detail' in record || 'term_uri' in record;
    const isOrganization = ['legal_status', 'tax_status', 'year_incorporated'].some(
      (key) => key in record,
    );
    const isPlace = 'location_type' in record && !location;
    if (isTerm || isOrganization) return this.report.fault('not-a-service', where);
    if (isPlace) return this.report.fault('unlinked', where);
    this.service(record, where);
  }

  /** A `service_at_location` with its service. */
  private link(link: Json, service: Json, where: Where): void {
    const {service: own, ...rest} = link;
    this.service({...(own as Json), ...service, service_at_locations: [rest]}, where);
  }

  /** @param placed false for a source that does not tell where any of its services are. */
  service(service: Json, where: Where, placed = true): void {
    const {report, labeller} = this;
    const status = line(service['status'])?.toLowerCase();
    if (status === 'inactive' || status === 'defunct') return;
    const shared = general(service, report, labeller, where);
    const places = placesOf(service);
    const id = raw(service['id']);
    const tools = {report, labeller, where, placed};
    if (!places.length) return report.add(atPlace(service, shared, {id}, tools), where);
    for (const place of places) {
      const placeId = raw(place.location?.['id']);
      const joined = places.length > 1 && id && placeId ? `${id}:${placeId}` : id;
      const own = {...place, id: raw(place.link?.['id']) ?? joined};
      report.add(atPlace(service, shared, own, tools), where);
    }
  }
}

/** Reads a list of records. */
export function readServicesHsds(
  records: readonly unknown[],
  report: ServicesReport,
): Promise<void> {
  const reader = new HsdsReader(report);
  return readRecords(records, report, (record, where) => reader.read(record, where));
}
