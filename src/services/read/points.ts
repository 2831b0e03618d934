import type {Position} from '../../shared/geo/position.js';
import {isObject, number, raw} from './coerce.js';
import type {ServiceFault} from './source-report.js';

/** Result of reading coordinates: a point, a fault, or neither for a record without coordinates. */
export interface PointRead {
  point?: Position;
  fault?: ServiceFault;
}

/** Degrees with signs and directions: `49.895° N`, `97°8'17"W`, `49 53.7 N`. */
function degrees(value: unknown): number | undefined {
  const plain = number(value);
  if (plain !== undefined) return plain;
  const text = raw(value)
    ?.replace(/[−–]/g, '-')
    .replace(/(\d),(?=\d)/g, '$1.');
  const [, before, sign, whole, minutes = '0', seconds = '0', after] =
    /^([NSEWO])?\s*(-)?\s*(\d{1,3}(?:\.\d+)?)\s*(?:[°ºd:\s]\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:['′’m:\s]\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:"|″|”|''|s)?)?)?)?)?\s*([NSEWO])?(?:[a-z]*)$/i.exec(
      text ?? '',
    ) ?? [];
  if (!whole) return undefined;
  const size = Number(whole) + Number(minutes) / 60 + Number(seconds) / 3600;
  return sign || /[SWO]/i.test(before ?? after ?? '') ? -size : size;
}

/** Whether a point mirrors one in Canada: the sign of its longitude is lost. */
const isMirrored = (lon: number, lat: number): boolean =>
  lon > 52 && lon < 142 && lat > 41.6 && lat < 84;

/**
 * Reads a point. Coordinates of 0, 0 mean "unknown". There are no services south of Cape Horn: coordinates
 * there were swapped. A point that mirrors one in Canada gets the sign that it lacks.
 */
export function readPoint(lon: unknown, lat: unknown): PointRead {
  const [x, y] = [degrees(lon), degrees(lat)];
  if (x === undefined || y === undefined) {
    return raw(lon) && raw(lat) ? {fault: 'bad-point'} : {};
  }
  if (x === 0 && y === 0) return {};
  const inRange = Math.abs(x) <= 180 && Math.abs(y) <= 90;
  if (inRange && isMirrored(x, y)) return {point: [-x, y], fault: 'lost-sign'};
  if (inRange && y >= -56) return {point: [x, y]};
  // Swapped back, they would be in the Americas.
  const swapped = y < -30 && y >= -180 && x > 10 && x <= 84;
  return {fault: swapped ? 'swapped-point' : 'bad-point'};
}

type Coordinates = readonly unknown[];

/** All positions of nested coordinates, up to the depth that GeoJSON allows. */
function positions(coordinates: unknown, depth = 0): Coordinates[] {
  if (!Array.isArray(coordinates) || depth > 4) return [];
  return Array.isArray(coordinates[0])
    ? coordinates.flatMap((each) => positions(each, depth + 1))
    : [coordinates as Coordinates];
}

/** The middle of a geometry's bounds; for a point, the point itself. */
export function pointOf(geometry: unknown, depth = 0): PointRead {
  if (!isObject(geometry) || depth > 4) return {};
  const {geometries, coordinates} = geometry;
  if (Array.isArray(geometries)) return pointOf(geometries[0], depth + 1);
  const all = positions(coordinates);
  if (!all.length)
    return Array.isArray(coordinates) && coordinates.length ? {fault: 'bad-point'} : {};
  if (all.length === 1) return readPoint(all[0]![0], all[0]![1]);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of all) {
    if (typeof x !== 'number' || typeof y !== 'number') return {fault: 'bad-point'};
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return readPoint((west + east) / 2, (south + north) / 2);
}

/** A point in one cell: `43.65, -79.38` (latitude first), WKT or GeoJSON (longitude first). */
export function pointIn(value: unknown): PointRead {
  if (Array.isArray(value)) return readPoint(value[0], value[1]);
  if (isObject(value)) {
    return value['coordinates']
      ? pointOf(value)
      : readPoint(
          value['lon'] ?? value['lng'] ?? value['longitude'],
          value['lat'] ?? value['latitude'],
        );
  }
  const text = raw(value);
  if (!text || text.length > 100_000) return {};
  if (text[0] === '{') {
    try {
      return pointOf(JSON.parse(text));
    } catch {
      return {};
    }
  }
  const wkt = /^(?:SRID=\d+;)?\s*POINT\s*Z?\s*\(\s*(\S+)\s+([^\s)]+)/i.exec(text);
  if (wkt) return readPoint(wkt[1], wkt[2]);
  const pair = pairIn(text);
  if (!pair) return {};
  // "-97.1, 49.9" has the longitude first: no latitude is that far south.
  const isLonFirst = Number(pair[0]) < -90 || (Number(pair[0]) < -50 && Number(pair[1]) > 41);
  return isLonFirst ? readPoint(pair[0], pair[1]) : readPoint(pair[1], pair[0]);
}

/** Two coordinates in one cell: `49.9, -97.1`, `49,9; -97,1`, `49.9° N, 97.1° W`. */
function pairIn(text: string): [string, string] | undefined {
  const bare = text.replace(/^\(\s*|\s*\)$/g, '');
  const plain = /^(-?\d{1,3}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)$/.exec(bare);
  const commas = /^(-?\d{1,3},\d+)\s*[;\s]\s*(-?\d{1,3},\d+)$/.exec(bare);
  const directed =
    /^(?:lat(?:itude)?[\s:=]*)?([NS]?\s*-?\d[\d.°º'′’"″”\s]*[NS]?)\s*[,;/\s]\s*(?:lon(?:g|gitude)?[\s:=]*)?([EWO]?\s*-?\d[\d.°º'′’"″”\s]*[EWO]?)$/i.exec(
      bare,
    );
  const hasDirections = directed && /[NSEWO°]|lat/i.test(bare) ? directed : undefined;
  const found = plain ?? commas ?? hasDirections;
  return found ? [found[1]!.trim(), found[2]!.trim()] : undefined;
}
