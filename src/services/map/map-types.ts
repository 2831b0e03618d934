import type {SearchResult} from '../model/directory.js';
import type {Service} from '../model/service.js';
import type {Position} from '../../shared/geo/position.js';

/** Zooms of Web Mercator that the map offers: from a continent to a house. */
export const zoomRange = {min: 3, max: 18};

/** A service as the list beside the map shows it. */
export interface MapPlace extends SearchResult {
  /** Its number in the list, from 1. */
  number: number;
}

/** The tiles of a map, from the site's profile. */
export interface MapTiles {
  /** URL of raster tiles, with `{z}`, `{x}` and `{y}`; or of one PMTiles file of raster tiles. */
  url: string;
  /** Credit for the makers of the tiles, in plain text. */
  attribution?: string;
  /** The closest zoom for which tiles exist. */
  maxZoom?: number;
}

/** A place with a point that may be shown. */
export type Located = MapPlace & {service: Service & {point: Position}};

/**
 * Selects the places that may be shown on a map, sorted by number. A place whose source has no point gets its
 * approximate one.
 */
export const located = (places: readonly MapPlace[]): Located[] =>
  places
    .map((place) => {
      const {service, approximate} = place;
      return approximate && !service.point
        ? {...place, service: {...service, point: approximate.point}}
        : place;
    })
    .filter((place): place is Located => {
      const {point, confidential, virtual} = place.service;
      return Boolean(point && !confidential && !virtual) && point!.every(Number.isFinite);
    })
    .sort((a, b) => a.number - b.number);
