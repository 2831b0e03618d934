import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Milliseconds after which "5 minutes ago" may be wrong. Timers of a sleeping device are late too. */
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

/** The banner's time, and one timer that renders again when time alone changes what is shown. */
export class ClockController implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly clock: DeviceClock;
  private readonly content: TimedContent;
  private timer?: ReturnType<typeof setTimeout>;

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
    this.hostDisconnected();
    if (this.clock.isPinned()) return;
    const {now} = this;
    const next = this.content.nextChange(now);
    if (!next && !this.content.showsAges) return;
    const wait = Math.min(ageStep, next ? next.getTime() - now.getTime() : ageStep);
    this.timer = setTimeout(() => this.host.requestUpdate(), wait);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }
}
