import type {Json} from './coerce.js';

/** Names of tables in all versions of HSDS and in exports of it → our name. */
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

/** Our name of a table, from that of its file: `data/Services.csv`. */
export const tableOf = (file: string): string | undefined => {
  const name = file
    .replace(/^.*[/\\]/, '')
    .replace(/\.(csv|txt|tsv|json)$/i, '')
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return Object.prototype.hasOwnProperty.call(tableNames, name) ? tableNames[name] : undefined;
};

/** Whether these files are an HSDS package, rather than unrelated tables. */
export const isPackage = (files: readonly string[]): boolean => {
  const known = files.map(tableOf);
  return known.includes('services') && files.length > 1;
};

/** Whether an object holds the tables of a package: `{services: […], organizations: […]}`. */
export const isTables = (json: Json): boolean => {
  const tables = Object.keys(json).filter((key) => tableOf(key) && Array.isArray(json[key]));
  return isPackage(tables) && !('id' in json);
};
