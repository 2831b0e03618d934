import {TimeSlice} from '../../shared/yield-to-main.js';
import {delimiterOf, readRows} from '../../shared/tables/delimited.js';
import {HsdsReader} from './hsds.js';
import {readPoint} from './points.js';
import {readEach} from './for-each-record.js';
import type {ServicesReport} from './source-report.js';
import {isObject, list, objects, raw, type Json} from './coerce.js';

/** Tables of HSDS by the names that its versions, and their exports, give them. */
const tableNames: Record<string, string> = {
  accessibilities: 'accessibility',
  accessibility: 'accessibility',
  accessibility_for_disabilities: 'accessibility',
  address: 'addresses',
  addresses: 'addresses',
  attribute: 'attributes',
  attributes: 'attributes',
  contact: 'contacts',
  contacts: 'contacts',
  cost_option: 'cost_options',
  cost_options: 'cost_options',
  eligibilities: 'eligibility',
  eligibility: 'eligibility',
  language: 'languages',
  languages: 'languages',
  link_taxonomies: 'attributes',
  link_taxonomy: 'attributes',
  location: 'locations',
  locations: 'locations',
  organization: 'organizations',
  organizations: 'organizations',
  other_attributes: 'attributes',
  phone: 'phones',
  phones: 'phones',
  physical_address: 'addresses',
  physical_addresses: 'addresses',
  regular_schedule: 'schedules',
  regular_schedules: 'schedules',
  required_document: 'required_documents',
  required_documents: 'required_documents',
  schedule: 'schedules',
  schedules: 'schedules',
  service: 'services',
  service_area: 'service_areas',
  service_areas: 'service_areas',
  service_at_location: 'links',
  service_at_locations: 'links',
  service_attribute: 'attributes',
  service_attributes: 'attributes',
  service_taxonomies: 'attributes',
  service_taxonomy: 'attributes',
  services: 'services',
  services_at_location: 'links',
  services_at_locations: 'links',
  services_taxonomies: 'attributes',
  services_taxonomy: 'attributes',
  taxonomies: 'terms',
  taxonomy: 'terms',
  taxonomy_term: 'terms',
  taxonomy_terms: 'terms',
};

/** A row, and the line or number by which its file can be mended. */
interface Entry {
  values: Json;
  file: string;
  at: number;
}
type Tables = Map<string, Entry[]>;

/** Name of a table, from that of its file: `data/Services.csv`. */
export const tableOf = (file: string): string | undefined => {
  const name = file
    .replace(/^.*[/\\]/, '')
    .replace(/\.(csv|txt|tsv|json)$/i, '')
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return Object.prototype.hasOwnProperty.call(tableNames, name) ? tableNames[name] : undefined;
};

/** Whether these are the files of an HSDS package rather than tables of their own. */
export const isPackage = (files: readonly string[]): boolean => {
  const known = files.map(tableOf);
  return known.includes('services') && files.length > 1;
};

async function parse(file: string, text: string, turns: TimeSlice): Promise<Entry[]> {
  const entries: Entry[] = [];
  let headings: string[] | undefined;
  for (const {cells, line} of readRows(text.replace(/^\uFEFF/, ''), delimiterOf(text))) {
    if (!headings) {
      headings = cells.map((cell) =>
        cell
          .trim()
          .toLowerCase()
          .replace(/[\s-]+/g, '_'),
      );
      continue;
    }
    const values: Json = {};
    headings.forEach((heading, index) => {
      const value = raw(cells[index]);
      if (value !== undefined && heading) values[heading] = value;
    });
    entries.push({values, file, at: line});
    if (entries.length % 500 === 0) await turns.yieldToMain();
  }
  return entries;
}

/** What rows may belong to, most particular first. */
const owners = ['links', 'services', 'locations', 'contacts', 'organizations'] as const;
type Owner = (typeof owners)[number];
const ownerKeys: Record<Owner, string> = {
  links: 'service_at_location_id',
  services: 'service_id',
  locations: 'location_id',
  contacts: 'contact_id',
  organizations: 'organization_id',
};

/** Tables whose rows are parts of a service, a place or an organization. */
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

/** Joins the tables of a package by their ids, and reads the services that come of it. */
class Join {
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

  /** What a row belongs to; undefined where it names nothing that is there. */
  private ownerOf(values: Json): Json | undefined {
    const pair = this.links.get(`${raw(values['service_id'])} ${raw(values['location_id'])}`);
    for (const owner of owners) {
      const found = this.byId.get(owner)!.get(raw(values[ownerKeys[owner]]) ?? '');
      if (found) return owner === 'services' && pair ? pair : found;
    }
    const linked = raw(values['link_id']) ?? '';
    return owners.map((owner) => this.byId.get(owner)!.get(linked)).find(Boolean);
  }

  /** Adds a row to a list of what it belongs to. */
  private give(owner: Json, list: string, values: Json): void {
    const former = owner[list];
    if (Array.isArray(former)) former.push(values);
    else owner[list] = [values];
  }

  private async giveAll(table: string, turns: TimeSlice): Promise<void> {
    for (const [index, entry] of this.entries(table).entries()) {
      if (index % 500 === 499) await turns.yieldToMain();
      const {values} = entry;
      const named = [...Object.values(ownerKeys), 'link_id'].some((key) => raw(values[key]));
      const owner = this.ownerOf(values);
      if (owner) this.give(owner, table, values);
      else if (named) this.orphan(entry);
    }
  }

  async run(turns: TimeSlice): Promise<void> {
    const {report, unit} = this;
    const placed = new Set<Json>();
    const services = this.byId.get('services')!;
    const locations = this.byId.get('locations')!;
    // A package that tells of addresses tells of every place that has one.
    if (this.entries('addresses').length) {
      for (const {values} of this.entries('locations')) values['addresses'] ??= [];
    }
    const links = this.entries('links');
    const lost = new Map<Json, Json>();
    for (const {values} of links.length ? this.entries('services') : []) {
      values['service_at_locations'] ??= [];
    }
    for (const entry of links) {
      const {values} = entry;
      const [serviceId, locationId] = [raw(values['service_id']), raw(values['location_id'])];
      const service = services.get(serviceId ?? '');
      const location = locations.get(locationId ?? '');
      if (!service || !location) {
        this.orphan(entry);
        if (service) lost.set(service, values);
        continue;
      }
      values['location'] = location;
      placed.add(location);
      this.links.set(`${serviceId} ${locationId}`, values);
      this.give(service, 'service_at_locations', values);
    }
    // A service whose only place is missing is somewhere, though nobody knows where.
    for (const [service, link] of lost) {
      if (!list(service['service_at_locations']).length) {
        this.give(service, 'service_at_locations', link);
      }
    }
    if (!links.length) this.placeWithoutLinks(placed);
    this.terms();
    await turns.yieldToMain();
    for (const table of ['contacts', ...partTables]) await this.giveAll(table, turns);
    for (const {values, file, at} of this.entries('locations')) {
      if (!placed.has(values)) report.fault('unlinked', {unit, at, file});
      const {fault} = readPoint(values['longitude'], values['latitude']);
      if (!fault) continue;
      // Told of the file in which it can be mended, and not again of each service there.
      report.fault(fault, {unit, at, file});
      delete values['latitude'];
      delete values['longitude'];
    }
    const reader = new HsdsReader(report);
    const told = links.length > 0 || !this.entries('locations').length;
    const organizations = this.byId.get('organizations')!;
    await readEach(
      this.entries('services'),
      report,
      ({file, at}) => ({unit, at, file}),
      ({values}, where) => {
        const organization = organizations.get(raw(values['organization_id']) ?? '');
        reader.service({...(organization && {organization}), ...values}, where, told);
      },
    );
  }

  /** Where no table links services to places, they may name each other, or a third names both. */
  private placeWithoutLinks(placed: Set<Json>): void {
    const link = (service: Json | undefined, location: Json | undefined) => {
      if (!service || !location) return;
      const former = objects(service['locations']);
      if (former.includes(location)) return;
      service['locations'] = [...former, location];
      placed.add(location);
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
  }

  /** Names the terms that attributes and links to a taxonomy point to. */
  private terms(): void {
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

/** Reads a tabular package: text of its files by their names. */
export async function readPackage(
  files: Readonly<Record<string, string>>,
  report: ServicesReport,
): Promise<void> {
  const turns = new TimeSlice();
  const tables: Tables = new Map();
  for (const [file, text] of Object.entries(files)) {
    const table = tableOf(file);
    if (!table || /\.json$/i.test(file)) continue;
    const name = file.replace(/^.*[/\\]/, '');
    tables.set(table, [...(tables.get(table) ?? []), ...(await parse(name, text, turns))]);
  }
  await new Join(tables, report, 'line').run(turns);
}

/** Whether an object holds the tables of a package: `{services: […], organizations: […]}`. */
export const isTables = (json: Json): boolean => {
  const tables = Object.keys(json).filter((key) => tableOf(key) && Array.isArray(json[key]));
  return isPackage(tables) && !('id' in json);
};

/** Reads the same from JSON, where each table is a list. */
export async function readTables(json: Json, report: ServicesReport): Promise<void> {
  const tables: Tables = new Map();
  for (const [key, rows] of Object.entries(json)) {
    const table = tableOf(key);
    if (!table) continue;
    const entries = objects(rows).map((values, index) => ({
      values: {...values},
      file: Object.keys(json).length > 1 ? key : '',
      at: index + 1,
    }));
    tables.set(table, [...(tables.get(table) ?? []), ...entries]);
  }
  await new Join(tables, report, 'record').run(new TimeSlice());
}
