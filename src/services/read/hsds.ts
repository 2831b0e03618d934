import {isObject, line, objects, raw, type Json} from './coerce.js';
import {readRecords} from './for-each-record.js';
import {firstObject, valuesAt} from './hsds-fields.js';
import {readAtPlace, readGeneral} from './hsds-service.js';
import {Labeller} from './labels.js';
import type {ServicesReport, Where} from './source-report.js';

interface Place {
  link?: Json;
  location?: Json;
}

function placesOf(service: Json): Place[] {
  const links = valuesAt(service, ['service_at_locations', 'service_at_location']).filter(isObject);
  if (links.length) return links.map((link) => ({link, location: firstObject(link['location'])}));
  const locations = valuesAt(service, ['locations', 'location']).filter(isObject);
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

  /** Reads a record of any kind that contains services. */
  read(record: Json, where: Where): void {
    const {service, services, location, organization} = record;
    if (isObject(service)) return this.link(record, service, where);
    if (Array.isArray(services)) {
      // An organization with its services, or a location with the services offered there.
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

  /** Reads a `service_at_location` that contains its service. */
  private link(link: Json, service: Json, where: Where): void {
    const {service: linkedService, ...rest} = link;
    this.service({...(linkedService as Json), ...service, service_at_locations: [rest]}, where);
  }

  /**
   * Reads a service.
   * @param placed false if the source does not state where any of its services are.
   */
  service(service: Json, where: Where, placed = true): void {
    const {report, labeller} = this;
    const status = line(service['status'])?.toLowerCase();
    if (status === 'inactive' || status === 'defunct') return;
    const general = readGeneral(service, report, labeller, where);
    const places = placesOf(service);
    const id = raw(service['id']);
    const tools = {report, labeller, where, placed};
    if (!places.length) return report.add(readAtPlace(service, general, {id}, tools), where);
    for (const place of places) {
      const placeId = raw(place.location?.['id']);
      const joined = places.length > 1 && id && placeId ? `${id}:${placeId}` : id;
      const identified = {...place, id: raw(place.link?.['id']) ?? joined};
      report.add(readAtPlace(service, general, identified, tools), where);
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
