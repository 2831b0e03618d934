import {provinceOf} from '../../shared/canada/provinces.js';
import type {Service} from '../model/service.js';

const known = new WeakMap<readonly Service[], string | undefined>();

/** The province where most services of a directory are (postal abbreviation), if they say so. */
export function homeProvince(services: readonly Service[]): string | undefined {
  if (known.has(services)) return known.get(services);
  const counts = new Map<string, number>();
  for (const {address} of services) {
    const province = provinceOf(address?.region);
    if (province) counts.set(province, (counts.get(province) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  known.set(services, most?.[0]);
  return most?.[0];
}
