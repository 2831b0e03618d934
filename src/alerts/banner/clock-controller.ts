import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {callAt} from '../../ui/page-clock.js';

/** Milliseconds after which "5 minutes ago" may be wrong. */
const ageStep = 60_000;

/** What is shown, as far as it depends on the time. */
export interface TimedContent {
  /** Whether the banner shows how old something is. */
  showsAges: boolean;
  /** When the set of alerts in force changes by itself; undefined if it never does. */
  nextChange: (now: Date) => Date | undefined;
}

/** The banner's time, and what depends on it. */
export interface BannerTime {
  now: () => Date;
  /** Whether the time stands still. */
  isPinned: () => boolean;
  content: TimedContent;
}

/** Renders the banner again when time alone changes what is shown. */
export class ClockController implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly time: BannerTime;
  private cancel?: () => void;

  constructor(host: ReactiveControllerHost, time: BannerTime) {
    this.host = host;
    this.time = time;
    host.addController(this);
  }

  hostUpdated(): void {
    this.cancel?.();
    const {content, isPinned} = this.time;
    if (isPinned()) return;
    const now = this.time.now();
    const next = content.nextChange(now);
    const wait = Math.min(
      content.showsAges ? ageStep : Infinity,
      next ? next.getTime() - now.getTime() : Infinity,
    );
    if (wait < Infinity) this.cancel = callAt(Date.now() + wait, () => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.cancel?.();
  }
}
