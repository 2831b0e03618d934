import {zoneAtlas as atlas} from '../../shared/canada/zone-atlas.js';
import type {Service} from '../model/service.js';
import {learnZone, serviceZone} from '../model/service-zone.js';

/** Where which clock holds, for places whose records tell little. */
export {atlas};

/**
 * Looks in the gazetteer for the towns of services whose zone nothing else tells.
 * @returns whether it found any.
 */
export async function findTownZones(services: readonly Service[]): Promise<boolean> {
  const unknown = services.filter((each) => each.address?.locality && !serviceZone(each, atlas));
  if (!unknown.length) return false;
  const {townZone} = await import('./town-zones.js');
  for (const town of new Set(unknown.map(({address}) => address!.locality!))) {
    const zone = await townZone(town);
    if (!zone) continue;
    for (const each of unknown) if (each.address!.locality === town) learnZone(each, zone);
  }
  return unknown.some((each) => serviceZone(each));
}
