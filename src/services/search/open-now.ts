import type {Hours} from '../../hours/hours.js';
import type {Service} from '../model/service.js';
import {addBit, noBits, type Bits} from './bitset.js';

/** Whether a service is certainly open at a moment. It is called for every service, once a minute. */
export type IsOpen = (service: Service, at: Date) => boolean;

/** Adds the services that are open at a moment. */
export type FindOpen = (moment: Date, open: Bits) => void;

/** Checks one service after the other. */
export const findOpenOneByOne =
  (services: readonly Service[], isOpen: IsOpen): FindOpen =>
  (moment, open) =>
    services.forEach((service, at) => isOpen(service, moment) && addBit(open, at));

/** How many milliseconds a result is valid: hours are exact to the minute. */
const minute = 60_000;

/** The known hours of a service and of its stops. */
export const allHours = ({hours, mobile = []}: Service): Hours[] =>
  [hours, ...mobile.map((stop) => stop.hours)].filter((each) => each?.rules?.length);

/** The services that are open, cached for a minute. */
export class OpenNow {
  /** Whether any hours are known. */
  readonly isKnown: boolean;
  private readonly size: number;
  private readonly findOpen: FindOpen;
  private last?: {minute: number; open: Bits};

  constructor(services: readonly Service[], findOpen: FindOpen) {
    this.size = services.length;
    this.isKnown = services.some((service) => allHours(service).length > 0);
    this.findOpen = findOpen;
  }

  at(moment: Date): Bits {
    const now = Math.floor(moment.getTime() / minute);
    if (this.last?.minute === now) return this.last.open;
    const open = noBits(this.size);
    this.findOpen(moment, open);
    this.last = {minute: now, open};
    return open;
  }
}
