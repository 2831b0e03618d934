import {distanceQuantity} from '../../i18n/distance.js';
import {format} from '../../i18n/format.js';
import {msg, str} from '../../i18n/interface.js';
import {asText} from '../../i18n/join-sentences.js';
import type {Localizer} from '../../i18n/localizer.js';
import {sentenceElements} from '../../ui/templates/sentences.js';
import {approximateDistance} from '../model/approximate-distance.js';
import type {Marker} from './clusters.js';
import {degrees, shortDistance} from './format-distance.js';
import type {MapPlace} from './map-types.js';

/** The texts of the map in the reader's language. */
export class MapLabels {
  private readonly localizer: Localizer;

  constructor(localizer: Localizer) {
    this.localizer = localizer;
  }

  /** Language of the texts (BCP 47). */
  get language(): string {
    return this.localizer.language;
  }

  get direction(): 'ltr' | 'rtl' {
    return this.localizer.languageData.direction;
  }

  /** A message as plain text, for an attribute. */
  label(message: () => string): string {
    return this.localizer.ui(message).text;
  }

  /** A message for the page, marked with its language if that differs from the page's. */
  text(message: () => string): unknown {
    return sentenceElements([this.localizer.ui(message)], this.language);
  }

  number(value: number): string {
    return format(value, this.localizer.languageData);
  }

  distance(meters: number): string {
    return format(distanceQuantity(meters), this.localizer.languageData);
  }

  /** How far a place is; of an approximate one, also by what it is known. */
  away({meters, approximate}: MapPlace): string | undefined {
    if (meters === undefined) return undefined;
    if (!approximate) return this.distance(meters);
    const distance = distanceQuantity(approximateDistance(meters));
    const key = approximate.by === 'code' ? 'where.byCode' : 'where.byTown';
    return asText(this.localizer.content(key, {distance})) || `≈ ${this.distance(meters)}`;
  }

  shortDistance(meters: number): string {
    return shortDistance(meters, this.localizer.languageData);
  }

  latitude(value: number, digits: number): string {
    const angle = degrees(value, digits, this.localizer.languageData);
    return value < 0
      ? this.label(() => msg(str`${angle} S`, {desc: 'Degrees south'}))
      : this.label(() => msg(str`${angle} N`, {desc: 'Degrees north'}));
  }

  longitude(value: number, digits: number): string {
    const angle = degrees(value, digits, this.localizer.languageData);
    return value < 0
      ? this.label(() => msg(str`${angle} W`, {desc: 'Degrees west'}))
      : this.label(() => msg(str`${angle} E`, {desc: 'Degrees east'}));
  }

  /** Number, name and distance of a place. The number is the same as in the list. */
  place(place: MapPlace): string {
    const {
      service: {name},
      number,
    } = place;
    const digits = this.number(number);
    const far = this.away(place);
    if (far === undefined) {
      return this.label(() => msg(str`${digits}. ${name}`, {desc: 'Number and name of a place'}));
    }
    return this.label(() =>
      msg(str`${digits}. ${name}, ${far}`, {desc: 'Number, name and distance of a place'}),
    );
  }

  /** The content of a marker. If it has several places, also what its button does. */
  marker({places, splitsAt}: Marker): string {
    if (places.length === 1) return this.place(places[0]!);
    const count = this.number(places.length);
    return splitsAt
      ? this.label(() => msg(str`${count} places, zoom in`, {desc: 'A mark on the map'}))
      : this.label(() => msg(str`${count} places, list them`, {desc: 'A mark on the map'}));
  }
}
