import {omitUndefined} from '../../shared/omit-undefined.js';
import type {Address, Phone} from '../model/service.js';
import {isFree} from './attributes.js';
import {isObject, line, number, objects, paragraphs, uniqueDefined, type Json} from './coerce.js';
import {confidential} from './confidential.js';
import {isWithheld} from './secret-words.js';
import {labelsOf} from './labels.js';
import {phoneType, readPhones} from './phones.js';
import {readLanguages} from './spoken-languages.js';

/** The value of the first key that has one. */
export function valueAt(record: Json | undefined, ...names: string[]): unknown {
  for (const name of names) {
    const value = record?.[name];
    if (value !== undefined && value !== null && value !== '') return value;
  }
  return undefined;
}

export const firstObject = (value: unknown): Json | undefined =>
  isObject(value) ? value : Array.isArray(value) ? value.find(isObject) : undefined;

/** All values of these keys. Lists are flattened. */
export function valuesAt(record: Json | undefined, names: readonly string[]): unknown[] {
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
export const schedulesOf = (record: Json | undefined): Json[] =>
  valuesAt(record, scheduleKeys).filter(isObject);

const accessKeys = ['accessibility', 'accessibilities', 'accessibility_for_disabilities'];
export const accessibilityOf = (record: Json | undefined): string[] =>
  valuesAt(record, accessKeys)
    .flatMap((each) =>
      isObject(each)
        ? [
            paragraphs(each['description']) ?? paragraphs(each['accessibility']),
            paragraphs(each['details']),
          ]
        : [paragraphs(each)],
    )
    .filter((each): each is string => !!each);

export const languagesOf = (record: Json | undefined): string[] =>
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

export const labelsIn = (record: Json | undefined) => labelsOf(valuesAt(record, labelKeys));

const phoneKeys = ['phones', 'phone', 'phone_numbers'];
export const phonesOf = (record: Json | undefined): Phone[] =>
  valuesAt(record, phoneKeys).flatMap((each) => {
    if (!isObject(each)) return readPhones(each);
    return readPhones(valueAt(each, 'number', 'phone_number'), {
      extension: line(each['extension']),
      type: phoneType(each['type']) ?? phoneType(each['number_type']),
      description: line(valueAt(each, 'description', 'department')),
    });
  });

/** Phones of the contacts of a record. */
export const contactPhones = (record: Json | undefined): Phone[] =>
  objects(record?.['contacts']).flatMap(phonesOf);

function readAddress(from: Json): Address | undefined {
  const lines = [
    valueAt(from, 'address_1', 'street_1', 'street_address', 'address', 'line_1'),
    valueAt(from, 'address_2', 'street_2', 'line_2'),
  ]
    .map(line)
    .filter((each): each is string => !!each);
  const rest = {
    locality: line(valueAt(from, 'city', 'locality')),
    region: line(valueAt(from, 'state_province', 'state', 'province', 'region')),
    postalCode: line(valueAt(from, 'postal_code', 'postcode', 'zip')),
    country: line(from['country']),
  };
  return lines.length || rest.locality || rest.postalCode
    ? {lines, ...omitUndefined(rest)}
    : undefined;
}

/** The facts about a location. */
export interface LocationFacts {
  address?: Address;
  /** Whether the source states that there is no address; false if it has no key for that. */
  addressless: boolean;
  isConfidential: boolean;
}

const addressKeys = ['physical_addresses', 'physical_address', 'addresses', 'address'];

export function locationOf(location: Json): LocationFacts {
  const physical = valuesAt(location, addressKeys);
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
    isConfidential: addresses.some(confidential) || Boolean(address?.lines.some(isWithheld)),
  };
}

export function costOf(service: Json): {cost?: string; free: boolean} {
  const options = objects(service['cost_options']);
  const fees = paragraphs(valueAt(service, 'fees_description', 'fees'));
  const prices = options.map((option) => {
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
      uniqueDefined([fees, ...prices])
        .filter(Boolean)
        .join('\n') || undefined,
    free:
      isFree(valueAt(service, 'fees_description')) ||
      isFree(service['fees']) ||
      options.some(
        (option) =>
          number(option['amount']) === 0 ||
          (isFree(option['option']) && !number(option['amount'])) ||
          (isFree(option['amount_description']) && !number(option['amount'])),
      ),
  };
}
