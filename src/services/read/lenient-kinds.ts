/** The kinds of values as the lenient reader of Tend's own JSON reads them, with their JSON Schema. */
import {canonical} from '../../i18n/negotiate.js';
import {described} from '../../shared/schema/schema.js';
import {categories} from '../model/category.js';
import {filterIds} from '../model/filters.js';
import type {Stop} from '../model/service.js';
import {readAge} from './ages.js';
import {isObject, line, list, objects, paragraphs, raw, some} from './coerce.js';
import {hoursOf} from './hours-of.js';
import {labelsOf, type Label} from './labels.js';
import {lenientObject, lenientTexts} from './lenient-texts.js';
import {oncePhones, phoneType, readEmail, readPhones} from './phones.js';
import {readPoint} from './points.js';
import {readHours} from './revive-hours.js';
import {phoneTypes, type ServiceKinds} from './service-schema.js';
import {readLanguages} from './spoken-languages.js';
import {readTranslations} from './translations.js';
import {readDate} from './written-dates.js';

/** What the published schema writes once, and refers to. */
export const serviceDefinitions = {
  point: {
    type: 'array',
    description: 'Longitude, then latitude, in degrees (WGS 84).',
    prefixItems: [
      {type: 'number', minimum: -180, maximum: 180},
      // South of Cape Horn there are no services: latitude and longitude are swapped.
      {type: 'number', minimum: -56, maximum: 90},
    ],
    minItems: 2,
    maxItems: 2,
  },
  hours: {
    description:
      '"Mo-Fr 09:00-17:00; PH off" as in OpenStreetMap, or words; or schedules of HSDS 3; or OpeningHoursSpecification of schema.org; or rules, as `tend-widgets directory build` writes them.',
    oneOf: [
      {type: 'string'},
      {type: 'array', items: {type: 'object'}},
      {
        type: 'object',
        required: ['rules'],
        properties: {rules: {type: 'array', items: {type: 'object'}}, text: {type: 'string'}},
      },
    ],
  },
};

const text = {type: 'string'};
const statuses = ['active', 'inactive', 'defunct', 'temporarily closed'] as const;

/** One of these ids, which an editor completes, or another text. */
const idsOr = (ids: readonly string[]) => ({
  type: 'array',
  items: {anyOf: [{enum: ids}, text]},
});

/** The faults that these note are named as in `record-faults.ts`. */
export const lenientKinds: ServiceKinds<Label> = {
  ...lenientTexts,
  identifier: described(raw, text),
  languageTag: described((value) => canonical(raw(value)), {
    type: 'string',
    pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$',
  }),
  languages: described(readLanguages, {type: 'array', items: text}),
  categories: described(labelsOf, idsOr(categories)),
  attributes: described(labelsOf, idsOr(filterIds.filter((id) => id !== 'open-now'))),
  dialled: described(raw, {type: 'string', minLength: 1}),
  extension: described(line, text),
  phoneType: described(phoneType, {enum: phoneTypes}),
  // The report of the file resolves it.
  webAddress: described(raw, text),
  email: described(readEmail, text),
  point: described(
    (value, note) => {
      const [lon, lat] = list(value);
      const {point, fault} = readPoint(lon, lat);
      if (fault) note({message: fault});
      return point;
    },
    {$ref: '#/$defs/point'},
  ),
  hours: described(
    (value) => {
      if (isObject(value)) return readHours(value) ?? hoursOf(paragraphs(value['text']));
      return hoursOf(Array.isArray(value) ? objects(value) : paragraphs(value));
    },
    {$ref: '#/$defs/hours'},
  ),
  day: described((value) => readDate(value), text),
  years: described(readAge, {type: 'number'}),
  yes: described((value) => value === true || undefined, {type: 'boolean'}),
  status: described((value) => statuses.find((status) => status === value), {enum: statuses}),
  translations: readTranslations,
  phones: (entries) => {
    const phone = lenientObject(entries, ['number']);
    return described(
      (value, note) =>
        oncePhones(
          list(value).flatMap((each) => {
            if (!isObject(each)) return readPhones(each);
            const {number, ...more} = phone(each, note) ?? {};
            return readPhones(number, more);
          }),
        ),
      {type: 'array', items: {oneOf: [{type: 'string', minLength: 1}, phone.json]}},
    );
  },
  address: (entries) => {
    const address = lenientObject(entries);
    return described(
      (value, note) => {
        if (!isObject(value)) {
          const only = line(value);
          return only ? {lines: [only]} : undefined;
        }
        const {lines = [], ...rest} = address(value, note) ?? {};
        return lines.length || rest.locality || rest.postalCode ? {lines, ...rest} : undefined;
      },
      {oneOf: [text, address.json]},
    );
  },
  stops: (entries) => {
    const stop = lenientObject(entries);
    return described(
      // Hours are never missing: without any, they are unknown.
      (value, note) => some(objects(value).map((each) => stop(each, note) as Stop)),
      {type: 'array', items: stop.json},
    );
  },
  ages: lenientObject,
};
