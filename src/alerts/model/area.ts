import type {Area, Circle, Code} from './alert.js';
import type {Position} from '../../shared/geo/position.js';

/** Where a site is, or what it serves. */
export interface ReaderPlace {
  /** Standard Geographical Classification of Statistics Canada: `59`, `5915`, `5915022`. */
  codes?: readonly string[];
  point?: Position;
  names?: readonly string[];
}

/** Kilometres of one degree of latitude. */
const degree = 111.195;

const isSgc = ({system, value}: Code) =>
  /^(sgc|profile:cap-cp:location(:[\d.]+)?)$/i.test(system.trim()) && /^\d+$/.test(value);

/** All of Canada: no province's code begins so. */
const isNational = (code: string) => /^0/.test(code);

const within = (code: string, other: string) => code.startsWith(other) || other.startsWith(code);

/**
 * Whether a warning for these areas concerns a place. What cannot be compared does: a warning too
 * many is better than one too few.
 */
export function reaches(areas: readonly Area[], place: ReaderPlace): boolean {
  if (!areas.length) return true;
  return areas.some((area) => reachesArea(area, place) !== false);
}

/** Undefined where area and place have nothing in common to compare. */
function reachesArea(area: Area, place: ReaderPlace): boolean | undefined {
  const codes = area.codes.filter(isSgc).map(({value}) => value);
  if (codes.some(isNational)) return true;
  const answers: boolean[] = [];
  const own = (place.codes ?? []).filter((code) => /^\d+$/.test(code));
  if (codes.length && own.length) {
    answers.push(codes.some((code) => own.some((other) => within(code, other))));
  }
  const {point} = place;
  const rings = area.polygons.filter((ring) => ring.length > 3);
  if (point && (rings.length || area.circles.length)) {
    answers.push(
      rings.some((ring) => inRing(point, ring)) ||
        area.circles.some((circle) => inCircle(point, circle)),
    );
  }
  if (answers.length) return answers.includes(true);
  return place.names?.some((name) => sameName(name, area)) || undefined;
}

const fold = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

const sameName = (name: string, {name: areaName, communities = []}: Area) =>
  [areaName, ...communities].some((other) => fold(other) === fold(name));

/** By how often a line from the point eastward crosses the ring; degenerate rings cross it evenly. */
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

/** A ring that seems wider than half the world goes the other way around it. */
function crossesDateLine(ring: readonly Position[]): boolean {
  let [west, east] = [Infinity, -Infinity];
  for (const [lon] of ring) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
  }
  return east - west > 180;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** By the haversine formula. */
function inCircle([lon, lat]: Position, {center: [x, y], km}: Circle): boolean {
  const [a, b] = [radians(lat), radians(y)];
  const half =
    Math.sin((a - b) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(radians(lon - x) / 2) ** 2;
  const distance = (2 * Math.asin(Math.min(1, Math.sqrt(half))) * 180 * degree) / Math.PI;
  return distance <= km;
}
