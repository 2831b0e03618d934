import type {Area, Code} from './alert.js';
import {distanceMeters} from '../../shared/geo/distance.js';
import type {Position} from '../../shared/geo/position.js';

/** Where a site is, or which places it serves. */
export interface ReaderPlace {
  /** Standard Geographical Classification of Statistics Canada: `59`, `5915`, `5915022`. */
  codes?: readonly string[];
  point?: Position;
  /** Not compared: one place has many names, so a name alone never hides an alert. */
  names?: readonly string[];
}

const isSgc = ({system, value}: Code) =>
  /^(sgc|profile:cap-cp:location(:[\d.]+)?)$/i.test(system.trim()) && /^\d+$/.test(value);

/** A code of all of Canada: no code of a province starts with 0. */
const isNational = (code: string) => /^0/.test(code);

const within = (code: string, other: string) => code.startsWith(other) || other.startsWith(code);

/**
 * Whether an alert for these areas concerns a place. An area that cannot be compared with the place counts as
 * matching: one alert too many is better than one too few.
 */
export function reaches(areas: readonly Area[], place: ReaderPlace): boolean {
  if (!areas.length) return true;
  return areas.some((area) => reachesArea(area, place) !== false);
}

/** Undefined if area and place cannot be compared: one has codes, the other a point. */
function reachesArea(area: Area, place: ReaderPlace): boolean | undefined {
  const codes = area.codes.filter(isSgc).map(({value}) => value);
  if (codes.some(isNational)) return true;
  const answers: boolean[] = [];
  const {point} = place;
  const rings = area.polygons.filter((ring) => ring.length > 3);
  const hasShape = Boolean(point) && rings.length + area.circles.length > 0;
  const placeCodes = (place.codes ?? []).filter((code) => /^\d+$/.test(code));
  // A province is larger than a shape in it.
  const isProvince = codes.every((code) => code.length < 3);
  if (codes.length && placeCodes.length && !(hasShape && isProvince)) {
    answers.push(codes.some((code) => placeCodes.some((other) => within(code, other))));
  }
  if (point && hasShape) {
    answers.push(
      rings.some((ring) => inRing(point, ring)) ||
        area.circles.some(({center, km}) => distanceMeters(point, center) <= km * 1000),
    );
  }
  return answers.length ? answers.includes(true) : undefined;
}

/** Whether a line from the point eastward crosses the ring an odd number of times. */
function inRing([lon, lat]: Position, ring: readonly Position[]): boolean {
  const across = crossesDateLine(ring);
  const east = (value: number) => (across && value < 0 ? value + 360 : value);
  const x = east(lon);
  let inside = false;
  let [fromX, fromY] = ring[ring.length - 1]!;
  fromX = east(fromX);
  for (const [rawX, toY] of ring) {
    const toX = east(rawX);
    if (toY > lat !== fromY > lat && x < ((fromX - toX) * (lat - toY)) / (fromY - toY) + toX) {
      inside = !inside;
    }
    fromX = toX;
    fromY = toY;
  }
  return inside;
}

/** Whether a ring crosses the date line: it then seems wider than half the world. */
function crossesDateLine(ring: readonly Position[]): boolean {
  let [west, east] = [Infinity, -Infinity];
  for (const [lon] of ring) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
  }
  return east - west > 180;
}
