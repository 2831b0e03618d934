import type {Position} from './position.js';

/** Mean radius of the Earth in metres (IUGG). */
export const earthRadius = 6_371_008.8;
const radians = Math.PI / 180;

/** Metres from one point to another over a round Earth, by the haversine formula: within 0.6 %. */
export function distanceMeters([lonA, latA]: Position, [lonB, latB]: Position): number {
  const half = (from: number, to: number) => Math.sin(((to - from) * radians) / 2) ** 2;
  const h =
    half(latA, latB) + Math.cos(latA * radians) * Math.cos(latB * radians) * half(lonA, lonB);
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(h)));
}
