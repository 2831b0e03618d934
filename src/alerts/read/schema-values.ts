/** Values that the schema of alerts uses more than once. */
import {canonical} from '../../i18n/negotiate.js';
import type {Position} from '../../shared/geo/position.js';
import {cleanText, oneOrMore, textAs} from '../../shared/schema/lenient.js';
import {described, notThe} from '../../shared/schema/schema.js';
import {numberFrom} from '../../shared/schema/values.js';
import {webAddress} from '../../shared/web-address.js';
import {momentMeant, parseOwnDate, type DateZones, type Edge} from './alert-date.js';

/** Definitions that the published schema refers to. */
export const sharedDefinitions = {
  texts: {type: 'array', items: {type: 'string'}},
  moment: {type: 'string', format: 'date-time'},
  address: {
    type: 'string',
    description: 'http or https; relative ones count from the file.',
  },
  position: {
    type: 'array',
    description: 'Longitude, latitude.',
    minItems: 2,
    items: {type: 'number'},
  },
};

export const filledText = described(cleanText, {type: 'string', minLength: 1});

export const textList = described(oneOrMore(cleanText), {$ref: '#/$defs/texts'});

/** A time. @param edge whether something begins or ends then. */
export const moment = (edge: Edge, zones: DateZones) =>
  described(
    (value): Date => {
      const written = typeof value === 'string' ? parseOwnDate(value) : undefined;
      const at = written && momentMeant(written, edge, zones);
      if (!at) throw notThe('a moment such as "2026-11-23T14:05:00-05:00"', value);
      return at;
    },
    {$ref: '#/$defs/moment'},
  );

export const languageOfWords = textAs(canonical, 'a language tag such as "fr"');

/** @param base address for resolving relative ones. */
export const webAddressFrom = (base?: string) =>
  described(
    textAs((text) => webAddress(text, base), 'an http or https address'),
    {$ref: '#/$defs/address'},
  );

const longitude = numberFrom(-180, 180);
const latitude = numberFrom(-90, 90);

export const position = described(
  (value, note): Position => {
    const [lon, lat] = Array.isArray(value) ? (value as unknown[]) : [];
    return [longitude(lon, note), latitude(lat, note)];
  },
  {$ref: '#/$defs/position'},
);
