import {agesFrom, readAges} from './ages.js';
import {welcomesWheelchairs} from './attributes.js';
import {
  isObject,
  line,
  list,
  objects,
  paragraphs,
  raw,
  some,
  uniqueDefined,
  type Json,
} from './coerce.js';
import {confidential} from './confidential.js';
import {hoursOf} from './hours-of.js';
import {
  accessibilityOf,
  contactPhones,
  costOf,
  firstObject,
  labelsIn,
  languagesOf,
  locationOf,
  phonesOf,
  schedulesOf,
  valueAt,
} from './hsds-fields.js';
import type {Labeller} from './labels.js';
import {oncePhones, readEmail} from './phones.js';
import {readPoint} from './points.js';
import type {ServiceDraft, ServicesReport, Where} from './source-report.js';
import {readDate} from './written-dates.js';

const statuses = ['active', 'inactive', 'defunct', 'temporarily closed'] as const;

/** The parts of a service that are the same at all its places. */
export function readGeneral(
  service: Json,
  report: ServicesReport,
  labeller: Labeller,
  where: Where,
) {
  const organization = firstObject(service['organization']) ?? {};
  const name = line(service['name']);
  const eligibility = objects(valueAt(service, 'eligibility', 'eligibilitys', 'eligibilities'));
  const {cost, free} = costOf(service);
  const status = line(service['status'])?.toLowerCase().replace(/_/g, ' ');
  const labels = labeller.read(labelsIn(service), labeller.flags(service));
  return {
    name,
    organizationName: line(valueAt(organization, 'name')) ?? line(raw(service['organization'])),
    description: paragraphs(service['description']),
    alert: paragraphs(service['alert']),
    alternateNames: [
      line(service['alternate_name']),
      ...list(service['alternate_names']).map(line),
    ],
    url: report.url(raw(valueAt(service, 'url', 'website')), where),
    organizationUrl: () => report.url(raw(valueAt(organization, 'website', 'url')), where),
    email: readEmail(service['email']) ?? readEmail(valueAt(organization, 'email')),
    phones: [...phonesOf(service), ...contactPhones(service)],
    organizationPhones: [...phonesOf(organization), ...contactPhones(organization)],
    languages: languagesOf(service),
    areas: objects(valueAt(service, 'service_areas', 'service_area')).map(
      (area) => line(area['name']) ?? line(area['service_area']) ?? line(area['description']),
    ),
    documents: list(valueAt(service, 'required_documents', 'required_document')).map((each) =>
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
    confirmed:
      readDate(valueAt(service, 'assured_date', 'last_verified')) ??
      readDate(service['last_modified']),
    status: statuses.find((each) => each === status),
    cost,
    free,
    labels,
    isConfidential: confidential(service) || labels.confidential,
  };
}

export type GeneralParts = ReturnType<typeof readGeneral>;

export interface ReadTools {
  report: ServicesReport;
  labeller: Labeller;
  where: Where;
  /** Whether the source states where its services are. */
  placed: boolean;
}

/** Reads a service at one of its places; `link` is its `service_at_location`. */
export function readAtPlace(
  service: Json,
  general: GeneralParts,
  {link, location, id}: {link?: Json; location?: Json; id?: string},
  {report, labeller, where, placed}: ReadTools,
): ServiceDraft {
  const place = location ? locationOf(location) : undefined;
  const kind = line(valueAt(location, 'location_type'))?.toLowerCase();
  const atPlace = labeller.read([...labelsIn(link), ...labelsIn(location)]);
  const isConfidential =
    general.isConfidential ||
    atPlace.confidential ||
    confidential(link) ||
    confidential(location) ||
    /redacted|confidential/.test(kind ?? '') ||
    Boolean(place?.isConfidential);
  const accessibility = uniqueDefined([...accessibilityOf(location), ...accessibilityOf(service)]);
  const schedules = [schedulesOf(link), schedulesOf(service), schedulesOf(location)].find(
    ({length}) => length,
  );
  const hoursText = paragraphs(
    valueAt(link, 'hours') ??
      valueAt(service, 'hours', 'hours_of_operation', 'opening_hours') ??
      valueAt(location, 'hours', 'hours_of_operation', 'opening_hours'),
  );
  const phones = [
    ...phonesOf(link),
    ...contactPhones(link),
    ...general.phones,
    ...phonesOf(location),
    ...contactPhones(location),
  ];
  // Without an address to go to, it is not shown on a map.
  const isNowhere = kind === 'virtual' || kind === 'postal' || Boolean(place?.addressless);
  const {point, fault} =
    location && !isNowhere && !isConfidential
      ? readPoint(valueAt(location, 'longitude', 'lon'), valueAt(location, 'latitude', 'lat'))
      : {};
  if (fault) report.fault(fault, where);
  // A record without places, but with contact data, is a remote service.
  const hasPlaceKeys = ['service_at_locations', 'locations'].some((key) => key in service);
  const contact = general.phones.length || (hasPlaceKeys && (general.url ?? general.email));
  const isRemote = placed && !location && !link && !isConfidential && Boolean(contact);
  const virtual = kind === 'virtual' || isRemote;
  const stops = kind === 'mobile' && !isConfidential ? stopsOf(schedules ?? []) : [];
  const placeName = isConfidential
    ? []
    : [valueAt(location, 'name'), valueAt(location, 'alternate_name')].map(line);
  const attributes = [
    ...atPlace.attributes,
    ...general.labels.attributes,
    ...(general.free ? ['free'] : []),
    ...(accessibility.some(welcomesWheelchairs) ? ['wheelchair'] : []),
  ];
  const {name, organizationName, labels} = general;
  return {
    id,
    ...(raw(service['id']) && {serviceId: raw(service['id'])}),
    name,
    organization: organizationName,
    description: general.description ?? paragraphs(valueAt(link, 'description')),
    alternateNames: some(
      uniqueDefined([...general.alternateNames, ...placeName]).filter(
        (each) => each !== name && each !== organizationName,
      ),
    ),
    alert: general.alert,
    categories: uniqueDefined([...labels.categories, ...atPlace.categories]),
    terms: some(uniqueDefined([...labels.terms, ...atPlace.terms])),
    phones: oncePhones(phones.length ? phones : general.organizationPhones),
    url:
      general.url ?? report.url(raw(valueAt(location, 'url')), where) ?? general.organizationUrl(),
    email: readEmail(valueAt(location, 'email')) ?? general.email,
    address: isNowhere ? undefined : place?.address,
    directions: paragraphs(valueAt(location, 'transportation')),
    point,
    ...(isConfidential && {confidential: true}),
    ...(virtual && {virtual: true}),
    mobile: some(stops),
    areas: some(
      uniqueDefined([
        ...general.areas,
        ...objects(valueAt(link, 'service_areas')).map((area) => line(area['name'])),
      ]),
    ),
    hours: hoursOf(schedules ?? hoursText),
    timeZone: [
      valueAt(location, 'timezone', 'time_zone'),
      valueAt(service, 'timezone', 'time_zone'),
    ]
      .map(raw)
      .find((zone) => zone && /^[A-Z][A-Za-z_]+\/[A-Za-z_/+-]+$/.test(zone)),
    languages: uniqueDefined([
      ...general.languages,
      ...languagesOf(link),
      ...languagesOf(location),
    ]),
    accessibility,
    attributes: uniqueDefined(attributes),
    cost: general.cost,
    eligibility: general.eligibility,
    ages: general.ages,
    documents: some(uniqueDefined(general.documents)),
    application: general.application,
    confirmed: general.confirmed,
    status: general.status,
  };
}

/** The stops of a mobile service, from its schedules. */
function stopsOf(schedules: readonly Json[]) {
  const byName = new Map<string, Json[]>();
  for (const schedule of schedules) {
    const name = line(valueAt(schedule, 'notes', 'description')) ?? '';
    byName.set(name, [...(byName.get(name) ?? []), schedule]);
  }
  return [...byName].map(([name, atStop]) => ({...(name && {name}), hours: hoursOf(atStop)}));
}
