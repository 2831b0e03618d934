import type {Service} from '../model/service.js';
import type {Position} from '../../shared/geo/position.js';

/** A service as the list beside the map has it. */
export interface MapPlace {
  service: Service;
  /** Its number in the list, from 1. */
  number: number;
  /** How far it is from where the reader looks. */
  meters?: number;
}

/** What a map is drawn on, as a site says. */
export interface MapTiles {
  /** Address of raster tiles, with `{z}`, `{x}` and `{y}`; or of one PMTiles file of them. */
  url: string;
  /** Whom they are owed to, in plain words. */
  attribution?: string;
  /** The closest zoom that they have. */
  maxZoom?: number;
}

/** A place that is somewhere. */
export type Located = MapPlace & {service: Service & {point: Position}};

/** Those of the places that may be shown on a map, in the order of their numbers. */
export const located = (places: readonly MapPlace[]): Located[] =>
  places
    .filter((place): place is Located => {
      const {point, confidential, virtual} = place.service;
      return Boolean(point && !confidential && !virtual) && point!.every(Number.isFinite);
    })
    .sort((a, b) => a.number - b.number);
