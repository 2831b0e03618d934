import type {TimeSlice} from '../../shared/yield-to-main.js';
import {isObject, list, objects, raw, type Json} from './coerce.js';
import {forEachRecord} from './for-each-record.js';
import {HsdsReader} from './hsds.js';
import {readPoint} from './points.js';
import type {ServicesReport} from './source-report.js';

/** A row, and its line or number in the file, so that people can find it. */
export interface Entry {
  values: Json;
  file: string;
  at: number;
}
/** Rows by our names of tables. */
export type Tables = Map<string, Entry[]>;

/** Tables whose rows can own rows of other tables, the most specific first. */
const owners = ['links', 'services', 'locations', 'contacts', 'organizations'] as const;
type Owner = (typeof owners)[number];
const ownerKeys: Record<Owner, string> = {
  links: 'service_at_location_id',
  services: 'service_id',
  locations: 'location_id',
  contacts: 'contact_id',
  organizations: 'organization_id',
};

/** Tables with parts of a service, a place or an organization. */
const partTables = [
  'addresses',
  'phones',
  'schedules',
  'languages',
  'accessibility',
  'service_areas',
  'cost_options',
  'required_documents',
  'eligibility',
  'attributes',
];

/** Joins the tables of a package by their ids, and reads the services. */
export class TableJoin {
  private readonly tables: Tables;
  private readonly report: ServicesReport;
  private readonly unit: 'line' | 'record';
  private readonly byId = new Map<Owner, Map<string, Json>>();
  private readonly links = new Map<string, Json>();

  constructor(tables: Tables, report: ServicesReport, unit: 'line' | 'record') {
    this.tables = tables;
    this.report = report;
    this.unit = unit;
    for (const owner of owners) {
      const ids = new Map<string, Json>();
      for (const {values} of this.entries(owner)) {
        const id = raw(values['id']);
        if (id && !ids.has(id)) ids.set(id, values);
      }
      this.byId.set(owner, ids);
    }
  }

  private entries(table: string): Entry[] {
    return this.tables.get(table) ?? [];
  }

  private orphan({file, at}: Entry): void {
    this.report.fault('orphan', {unit: this.unit, at, file});
  }

  /** The owner of a row; undefined if it does not exist. */
  private ownerOf(values: Json): Json | undefined {
    const pair = this.links.get(`${raw(values['service_id'])} ${raw(values['location_id'])}`);
    for (const owner of owners) {
      const found = this.byId.get(owner)!.get(raw(values[ownerKeys[owner]]) ?? '');
      if (found) return owner === 'services' && pair ? pair : found;
    }
    const linkId = raw(values['link_id']) ?? '';
    return owners.map((owner) => this.byId.get(owner)!.get(linkId)).find(Boolean);
  }

  /** Adds a row to a list of its owner. */
  private addPart(owner: Json, list: string, values: Json): void {
    const present = owner[list];
    if (Array.isArray(present)) present.push(values);
    else owner[list] = [values];
  }

  private async addParts(table: string, slice: TimeSlice): Promise<void> {
    for (const [index, entry] of this.entries(table).entries()) {
      if (index % 500 === 499) await slice.yieldToMain();
      const {values} = entry;
      const namesOwner = [...Object.values(ownerKeys), 'link_id'].some((key) => raw(values[key]));
      const owner = this.ownerOf(values);
      if (owner) this.addPart(owner, table, values);
      else if (namesOwner) this.orphan(entry);
    }
  }

  /** Joins the tables and reads all services. */
  async run(slice: TimeSlice): Promise<void> {
    // If there is a table of addresses, a place that is not in it has no address.
    if (this.entries('addresses').length) {
      for (const {values} of this.entries('locations')) values['addresses'] ??= [];
    }
    const hasLinks = this.entries('links').length > 0;
    const linked = hasLinks ? this.placeByLinks() : this.placeWithoutLinks();
    this.addTerms();
    await slice.yieldToMain();
    for (const table of ['contacts', ...partTables]) await this.addParts(table, slice);
    this.checkLocations(linked);
    const {report, unit} = this;
    const reader = new HsdsReader(report);
    const statesPlaces = hasLinks || !this.entries('locations').length;
    const organizations = this.byId.get('organizations')!;
    await forEachRecord(
      this.entries('services'),
      report,
      ({file, at}) => ({unit, at, file}),
      ({values}, where) => {
        const organization = organizations.get(raw(values['organization_id']) ?? '');
        reader.service({...(organization && {organization}), ...values}, where, statesPlaces);
      },
    );
  }

  /** Reports places without a service, and invalid coordinates. */
  private checkLocations(linked: ReadonlySet<Json>): void {
    const {report, unit} = this;
    for (const {values, file, at} of this.entries('locations')) {
      if (!linked.has(values)) report.fault('unlinked', {unit, at, file});
      const {fault} = readPoint(values['longitude'], values['latitude']);
      if (!fault) continue;
      // Reported once for the file, not for each service at the place.
      report.fault(fault, {unit, at, file});
      delete values['latitude'];
      delete values['longitude'];
    }
  }

  /**
   * Places services with the table of links.
   * @returns the places that have a service.
   */
  private placeByLinks(): Set<Json> {
    const linked = new Set<Json>();
    const services = this.byId.get('services')!;
    const locations = this.byId.get('locations')!;
    const unplaced = new Map<Json, Json>();
    for (const {values} of this.entries('services')) values['service_at_locations'] ??= [];
    for (const entry of this.entries('links')) {
      const {values} = entry;
      const [serviceId, locationId] = [raw(values['service_id']), raw(values['location_id'])];
      const service = services.get(serviceId ?? '');
      const location = locations.get(locationId ?? '');
      if (!service || !location) {
        this.orphan(entry);
        if (service) unplaced.set(service, values);
        continue;
      }
      values['location'] = location;
      linked.add(location);
      this.links.set(`${serviceId} ${locationId}`, values);
      this.addPart(service, 'service_at_locations', values);
    }
    // If the only place of a service is missing, the service has an unknown place.
    for (const [service, link] of unplaced) {
      if (!list(service['service_at_locations']).length) {
        this.addPart(service, 'service_at_locations', link);
      }
    }
    return linked;
  }

  /**
   * Places services without a table of links: services name places, places name services, or a row of a third
   * table names both.
   * @returns the places that have a service.
   */
  private placeWithoutLinks(): Set<Json> {
    const linked = new Set<Json>();
    const link = (service: Json | undefined, location: Json | undefined) => {
      if (!service || !location) return;
      const present = objects(service['locations']);
      if (present.includes(location)) return;
      service['locations'] = [...present, location];
      linked.add(location);
    };
    const find = (owner: Owner, id: unknown) => this.byId.get(owner)!.get(raw(id) ?? '');
    for (const {values} of this.entries('services')) {
      for (const id of (raw(values['location_id']) ?? '').split(/\s*[,;|]\s*/)) {
        link(values, find('locations', id));
      }
    }
    for (const {values} of this.entries('locations')) {
      link(find('services', values['service_id']), values);
    }
    for (const table of ['schedules', 'phones', 'languages']) {
      for (const {values} of this.entries(table)) {
        link(find('services', values['service_id']), find('locations', values['location_id']));
      }
    }
    return linked;
  }

  /** Adds the terms that attributes and taxonomy links refer to. */
  private addTerms(): void {
    const terms = new Map(
      this.entries('terms').map(({values}) => [raw(values['id']) ?? '', values] as const),
    );
    for (const {values} of this.entries('attributes')) {
      const id = raw(values['taxonomy_term_id']) ?? raw(values['taxonomy_id']);
      if (id && !isObject(values['taxonomy_term'])) {
        // In 1.1 the id of a term is often its code.
        const {id: code, ...term} = terms.get(id) ?? {id, name: id};
        values['taxonomy_term'] = {code, ...term};
      }
    }
  }
}
