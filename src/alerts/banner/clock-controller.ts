import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {callAt} from '../../ui/page-clock.js';

/** Milliseconds after which "5 minutes ago" may be wrong. */
const ageStep = 60_000;

/** What is shown, as far as it depends on the time. */
export interface TimedContent {
  /** What each server says: milliseconds to add to the device's clock. */
  skews: readonly number[];
  /** Whether the banner shows how old something is. */
  showsAges: boolean;
  /** When the set of alerts in force changes by itself; undefined if it never does. */
  nextChange: (now: Date) => Date | undefined;
}

/** The time of the banner's element. */
export interface DeviceClock {
  time: () => Date;
  /** Whether the time stands still. */
  isPinned: () => boolean;
}

/** The banner's time. Renders the banner again when time alone changes what is shown. */
export class ClockController implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly clock: DeviceClock;
  private readonly content: TimedContent;
  private cancel?: () => void;

  constructor(host: ReactiveControllerHost, clock: DeviceClock, content: TimedContent) {
    this.host = host;
    this.clock = clock;
    this.content = content;
    host.addController(this);
  }

  /** The device's time, corrected by the servers' dates. */
  get now(): Date {
    const time = this.clock.time();
    if (this.clock.isPinned()) return time;
    // A server's clock may be wrong too, so the smallest difference counts.
    const [skew = 0] = [...this.content.skews].sort((a, b) => Math.abs(a) - Math.abs(b));
    return new Date(time.getTime() + skew);
  }

  hostUpdated(): void {
    this.cancel?.();
    if (this.clock.isPinned()) return;
    const {now} = this;
    const next = this.content.nextChange(now);
    const wait = Math.min(
      this.content.showsAges ? ageStep : Infinity,
      next ? next.getTime() - now.getTime() : Infinity,
    );
    if (wait < Infinity) this.cancel = callAt(Date.now() + wait, () => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.cancel?.();
  }
}
