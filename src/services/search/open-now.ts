import type {Hours} from '../hours/hours.js';
import {createOpenAt} from '../hours/open-at.js';
import {zoneOf} from '../hours/zone-of.js';
import type {Service} from '../service.js';
import {addBit, noBits, type Bits} from './bitset.js';

/** Whether a service is surely open at a moment. It is asked of every service, once a minute. */
export type IsOpen = (service: Service, at: Date) => boolean;

/** Services of the same hours on the same clock: they are asked about together. */
export interface HoursGroup {
  hours: Hours;
  timeZone: string;
  region?: string;
  services: number[];
}

/** Milliseconds for which an answer holds: hours are told to the minute. */
const minute = 60_000;

/** The hours of a service and of its stops, as far as they are known. */
const allHours = ({hours, mobile = []}: Service): Hours[] =>
  [hours, ...mobile.map((stop) => stop.hours)].filter((each) => each?.rules?.length);

/** Puts services of the same hours together; each yield is a good moment to let others work. */
export function* groupByHours(services: readonly Service[]): Generator<void, HoursGroup[]> {
  const groups = new Map<Hours, Map<string, HoursGroup>>();
  for (let at = 0; at < services.length; at++) {
    if (at % 256 === 255) yield;
    const service = services[at]!;
    if (service.status === 'temporarily closed') continue;
    const region = service.address?.region;
    const timeZone = service.timeZone ?? zoneOf(region, service.point);
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

/** What is open now. */
export class OpenNow {
  /** Whether any hours are known. */
  readonly isKnown: boolean;
  private readonly services: readonly Service[];
  private readonly ask: (moment: Date, open: Bits) => void;
  private last?: {minute: number; open: Bits};

  /** @param groups where their hours say it */
  constructor(
    services: readonly Service[],
    {isOpen, groups}: {isOpen?: IsOpen; groups: () => readonly HoursGroup[]},
  ) {
    this.services = services;
    this.isKnown = services.some((service) => allHours(service).length > 0);
    this.ask = (moment, open) => {
      if (!isOpen) addOpenGroups(groups(), moment, open);
      else services.forEach((service, at) => isOpen(service, moment) && addBit(open, at));
    };
  }

  at(moment: Date): Bits {
    const now = Math.floor(moment.getTime() / minute);
    if (this.last?.minute === now) return this.last.open;
    const open = noBits(this.services.length);
    this.ask(moment, open);
    this.last = {minute: now, open};
    return open;
  }
}

function addOpenGroups(groups: readonly HoursGroup[], moment: Date, open: Bits): void {
  const isOpen = createOpenAt(moment);
  for (const {hours, timeZone, region, services} of groups) {
    if (!isOpen(hours, timeZone, region)) continue;
    for (const service of services) addBit(open, service);
  }
}
