import type {Quantity} from './format.js';

/**
 * A distance, as exact as a person on foot needs: in steps of 50 metres below 500, then 100 metres, then
 * kilometres, with one decimal below ten.
 */
export function distanceQuantity(meters: number): Quantity {
  const step = meters < 500 ? 50 : 100;
  const near = Math.max(step, Math.round(meters / step) * step);
  if (near < 1000) return {value: near, unit: 'meter'};
  const kilometers = Math.round(meters / 100) / 10;
  return {value: kilometers < 10 ? kilometers : Math.round(meters / 1000), unit: 'kilometer'};
}
