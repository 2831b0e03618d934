import type {Hours} from '../../hours/hours.js';
import type {Service} from '../model/service.js';
import {addBit, noBits, type Bits} from './bitset.js';

/** Whether a service is surely open at a moment. It is asked of every service, once a minute. */
export type IsOpen = (service: Service, at: Date) => boolean;

/** Adds who is open at a moment. */
export type AskOpen = (moment: Date, open: Bits) => void;

/** Asks each service for itself. */
export const askEach =
  (services: readonly Service[], isOpen: IsOpen): AskOpen =>
  (moment, open) =>
    services.forEach((service, at) => isOpen(service, moment) && addBit(open, at));

/** Milliseconds for which an answer holds: hours are told to the minute. */
const minute = 60_000;

/** The hours of a service and of its stops, as far as they are known. */
export const allHours = ({hours, mobile = []}: Service): Hours[] =>
  [hours, ...mobile.map((stop) => stop.hours)].filter((each) => each?.rules?.length);

/** What is open now. */
export class OpenNow {
  /** Whether any hours are known. */
  readonly isKnown: boolean;
  private readonly size: number;
  private readonly ask: AskOpen;
  private last?: {minute: number; open: Bits};

  constructor(services: readonly Service[], ask: AskOpen) {
    this.size = services.length;
    this.isKnown = services.some((service) => allHours(service).length > 0);
    this.ask = ask;
  }

  at(moment: Date): Bits {
    const now = Math.floor(moment.getTime() / minute);
    if (this.last?.minute === now) return this.last.open;
    const open = noBits(this.size);
    this.ask(moment, open);
    this.last = {minute: now, open};
    return open;
  }
}
