import type {ApproximatePlace} from '../../places/locate-address.js';
import {TimeSlice} from '../../shared/yield-to-main.js';
import type {Service} from '../model/service.js';
import {needsPoint} from './needs-point.js';

/**
 * Finds about where services without a point are, by their postal code or town. Confidential services get no
 * point.
 * @param home the province of addresses that do not name one (postal abbreviation).
 * @returns the place of each service, by the service's index.
 * @throws if the gazetteer cannot be loaded.
 */
export async function approximatePoints(
  services: readonly Service[],
  home?: string,
): Promise<Map<number, ApproximatePlace>> {
  const {locateAddress} = await import('../../places/places.chunk.js');
  const found = new Map<number, ApproximatePlace>();
  /** Many services share a town: each address is located once. */
  const known = new Map<string, Promise<ApproximatePlace | undefined>>();
  const slice = new TimeSlice();
  for (const [at, service] of services.entries()) {
    if (!needsPoint(service)) continue;
    await slice.yieldToMain();
    const {lines, ...address} = service.address!;
    // With a town and a code, the street says nothing about where the town is.
    const located = address.locality || address.postalCode ? address : {...address, lines};
    const key = JSON.stringify(located);
    let place = known.get(key);
    if (!place) known.set(key, (place = locateAddress(located, home)));
    const approximate = await place;
    if (approximate) found.set(at, approximate);
  }
  return found;
}
