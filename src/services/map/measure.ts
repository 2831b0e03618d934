import type {Position} from '../../shared/geo/position.js';

/** Metres: the mean radius of the earth. */
const earth = 6_371_008.8;
const radians = Math.PI / 180;

/** The least of 1, 2, 5, 10, 20, 50 … (and 0.5, 0.2 …) that is not less than this. */
export function roundUp(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((each) => each * power >= least * (1 - 1e-9))!;
  return Number((factor * power).toPrecision(1));
}

/** The greatest of 1, 2, 5, 10, 20, 50 … that is not more than this. */
export function roundDown(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const factor = [5, 2, 1].find((each) => each * power <= most * (1 + 1e-9))!;
  return Number((factor * power).toPrecision(1));
}

/** The point that lies so many metres from another in a direction (degrees from north, clockwise). */
export function pointAt([lon, lat]: Position, meters: number, bearing: number): Position {
  const [angle, turn] = [meters / earth, bearing * radians];
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

/** Metres that a pixel of the map spans at a latitude (Web Mercator, 256 px tiles). */
export const metersPerPixel = (latitude: number, zoom: number): number =>
  (2 * Math.PI * earth * Math.cos(latitude * radians)) / (256 * 2 ** zoom);

/** The multiples of a step between two values. */
export function multiples(step: number, from: number, to: number): number[] {
  const [first, last] = [Math.ceil(from / step), Math.floor(to / step)];
  // As many digits as the step has, so that 3 × 0.1 is 0.3.
  const digits = digitsOf(step);
  return Array.from({length: Math.max(0, last - first + 1)}, (_, index) =>
    Number(((first + index) * step).toFixed(digits)),
  );
}

/** How many digits after the point the multiples of a round step have. */
export const digitsOf = (step: number): number => Math.max(0, -Math.floor(Math.log10(step)));
