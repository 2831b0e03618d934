import type {Quantity} from './format.js';

/** A duration in seconds, or in minutes if they are whole. */
export function durationQuantity(seconds: number | readonly [number, number]): Quantity {
  const all: readonly number[] = typeof seconds === 'number' ? [seconds] : seconds;
  const minutes = all.every((value) => value % 60 === 0);
  const [min = 0, max = min] = minutes ? all.map((value) => value / 60) : all;
  return {value: min === max ? min : [min, max], unit: minutes ? 'minute' : 'second'};
}
