import type {Hours} from '../../hours/hours.js';
import {createOpenAt} from '../../hours/evaluate.js';
import {zoneAtlas} from '../../shared/canada/zone-atlas.js';
import type {Service} from '../model/service.js';
import {serviceZone} from '../model/service-zone.js';
import {addBit, type Bits} from './bitset.js';
import {allHours} from './open-now.js';

/** Services with the same hours, time zone and region: they open and close together. */
export interface HoursGroup {
  hours: Hours;
  timeZone: string;
  region?: string;
  services: number[];
}

/** Groups services by their hours. It yields where the page may get control. */
export function* groupByHours(services: readonly Service[]): Generator<void, HoursGroup[]> {
  const groups = new Map<Hours, Map<string, HoursGroup>>();
  for (let at = 0; at < services.length; at++) {
    if (at % 256 === 255) yield;
    const service = services[at]!;
    if (service.status === 'temporarily closed') continue;
    const region = service.address?.region;
    const timeZone = serviceZone(service, zoneAtlas);
    if (!timeZone) continue;
    const clock = `${timeZone} ${region}`;
    for (const hours of allHours(service)) {
      let clocks = groups.get(hours);
      if (!clocks) groups.set(hours, (clocks = new Map<string, HoursGroup>()));
      const group = clocks.get(clock);
      if (group) group.services.push(at);
      else clocks.set(clock, {hours, timeZone, region, services: [at]});
    }
  }
  return [...groups.values()].flatMap((clocks) => [...clocks.values()]);
}

/** Adds the services that are open. Only their hours decide. */
export function addOpenGroups(groups: readonly HoursGroup[], moment: Date, open: Bits): void {
  const isOpen = createOpenAt(moment);
  for (const {hours, timeZone, region, services} of groups) {
    if (!isOpen(hours, timeZone, region)) continue;
    for (const service of services) addBit(open, service);
  }
}
