import {earthRadius} from '../../shared/geo/distance.js';
import type {Position} from '../../shared/geo/position.js';

const radians = Math.PI / 180;

/** Rounds up to 1, 2 or 5 times a power of ten. */
export function roundUp(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((each) => each * power >= least * (1 - 1e-9))!;
  return Number((factor * power).toPrecision(1));
}

/** Rounds down to 1, 2 or 5 times a power of ten. */
export function roundDown(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const factor = [5, 2, 1].find((each) => each * power <= most * (1 + 1e-9))!;
  return Number((factor * power).toPrecision(1));
}

/** The point at a distance and bearing (degrees clockwise from north) from another. */
export function pointAt([lon, lat]: Position, meters: number, bearing: number): Position {
  const [angle, turn] = [meters / earthRadius, bearing * radians];
  const from = lat * radians;
  const to = Math.asin(
    Math.sin(from) * Math.cos(angle) + Math.cos(from) * Math.sin(angle) * Math.cos(turn),
  );
  const east = Math.atan2(
    Math.sin(turn) * Math.sin(angle) * Math.cos(from),
    Math.cos(angle) - Math.sin(from) * Math.sin(to),
  );
  return [lon + east / radians, to / radians];
}

/** Metres per pixel at a latitude (Web Mercator, 256 px tiles). */
export const metersPerPixel = (latitude: number, zoom: number): number =>
  (2 * Math.PI * earthRadius * Math.cos(latitude * radians)) / (256 * 2 ** zoom);

/** The multiples of a step between two values. */
export function multiples(step: number, from: number, to: number): number[] {
  const [first, last] = [Math.ceil(from / step), Math.floor(to / step)];
  // Round to the digits of the step, so that 3 × 0.1 is 0.3.
  const digits = digitsOf(step);
  return Array.from({length: Math.max(0, last - first + 1)}, (_, index) =>
    Number(((first + index) * step).toFixed(digits)),
  );
}

/** How many decimals the multiples of a round step have. */
export const digitsOf = (step: number): number => Math.max(0, -Math.floor(Math.log10(step)));
