import {isObject, list, objects, raw, type Json} from './coerce.js';

const geometryTypes = /^(Multi)?(Point|LineString|Polygon)$|^GeometryCollection$/;

/** Whether JSON is GeoJSON (RFC 7946). */
export const isGeoJson = (json: unknown): json is Json =>
  isObject(json) &&
  (/^Feature(Collection)?$/.test(raw(json['type']) ?? '') ||
    (geometryTypes.test(raw(json['type']) ?? '') && 'coordinates' in json));

/** Keys that only HSDS and related formats have. */
const hsdsKeys = [
  'service_at_locations',
  'service_at_location',
  'service_areas',
  'service_taxonomys',
  'services_taxonomy',
  'service_taxonomy',
  'taxonomy_terms',
  'taxonomy_term',
  'regular_schedules',
  'regular_schedule',
  'schedules',
  'locations',
  'location_type',
  'organization_id',
  'location_id',
  'service_id',
  'physical_addresses',
  'physical_address',
  'eligibility_description',
  'eligibilitys',
  'fees_description',
  'application_process',
  'interpretation_services',
  'assured_date',
  'legal_status',
  'tax_status',
  'accreditations',
  'cost_options',
];

/** Whether a record is in HSDS 1.1 to 3.x, or in Open Referral UK. */
export const isHsds = (record: Json): boolean =>
  hsdsKeys.some((key) => key in record) ||
  ['organization', 'service'].some((key) => isObject(record[key])) ||
  isObject(list(record['services'])[0]) ||
  (Array.isArray(record['attributes']) && isObject(record['attributes'][0]));

/** Keys of our format with lists, keys with other values, and keys that it never has. */
const lists = ['categories', 'attributes', 'phones', 'alternateNames', 'mobile', 'point'];
const ours = ['timeZone', 'translations', 'ages'];
const foreign = ['lat', 'latitude', 'lng', 'longitude', 'lon'];

/** Whether a record is in Tend's own format (`services.schema.json`). */
export const isTend = (record: Json): boolean =>
  !foreign.some((key) => key in record) &&
  (lists.some((key) => Array.isArray(record[key]) && !isObject(record[key][0])) ||
    objects(record['phones']).length > 0 ||
    objects(record['mobile']).length > 0 ||
    ours.some((key) => key in record) ||
    (isObject(record['address']) && 'lines' in record['address']));
