import {feedInit, fetchFile, type FetchError} from '../../page/fetch-file.js';
import type {Problem} from '../../shared/problem.js';
import {keyOf, type Alert} from '../model/alert.js';
import {tombstones} from '../model/lifecycle.js';
import {readAlerts, type AlertFormat} from '../read/index.js';
import {ClockCheck, leastPoll, nextLook} from './schedule.js';

/** Milliseconds and bytes that a feed may take. */
const limits = {timeout: 15_000, maxBytes: 5_000_000};
/** Further messages that a feed may point to, and how many are asked for at once. */
const mostLinks = 50;
const atOnce = 4;
/** Milliseconds: a sleeping device's timers are late, so the time is looked at besides. */
const longestTimer = 60_000;

/** Who shows what a feed says. */
export interface FeedListener {
  /** Seconds between two looks, as the site has it at the moment. */
  poll: () => number;
  report: (problem: Problem) => void;
  /**
   * Something of it is new: alerts, or that it could not be asked.
   * @param first whether this is the answer to the very first try.
   */
  changed: (feed: AlertFeed, first: boolean) => void;
}

/** The page's feeds: however many banners show one, or replace one another, it is asked once. */
const feeds = new Map<string, AlertFeed>();

/** One source of warnings: asked now and again, it keeps what it last got. */
export class AlertFeed {
  readonly url: string;
  /** The last good answer; undefined before the first. */
  alerts?: readonly Alert[];
  /** When it last answered well. */
  checked?: Date;
  /** Whether the last try failed. */
  failed = false;

  private readonly format?: AlertFormat;
  private readonly listeners = new Set<FeedListener>();
  private readonly clockCheck = new ClockCheck();
  /** What ended other messages, and may no longer be in the feed. */
  private readonly ended = new Map<string, Alert>();
  /** Messages that the feed pointed to, as they were read; they never change. */
  private readonly messages = new Map<string, readonly Alert[]>();
  private faults = 0;
  /** Whether the last try failed for want of a network. */
  private unreached = false;
  /** When it is due, in milliseconds of the device's clock. */
  private due = 0;
  private asking = false;
  private timer?: ReturnType<typeof setTimeout>;

  private constructor(url: string, format?: AlertFormat) {
    this.url = url;
    this.format = format;
  }

  /** @param format what it is taken for where its content does not tell. */
  static of(url: string, format?: AlertFormat): AlertFeed {
    const key = `${format ?? ''} ${url}`;
    const feed = feeds.get(key) ?? new AlertFeed(url, format);
    feeds.set(key, feed);
    return feed;
  }

  /** Milliseconds to add to the device's clock; undefined until the server has told. */
  get skew(): number | undefined {
    return this.clockCheck.skew;
  }

  private next(chance: number): number {
    const polls = [...this.listeners].map(({poll}) => poll());
    return nextLook(Math.min(...(polls.length ? polls : [leastPoll])), this.faults, chance);
  }

  join(listener: FeedListener): void {
    this.listeners.add(listener);
    document.addEventListener('visibilitychange', this.look);
    addEventListener('online', this.online);
    this.look();
  }

  /** A feed that nobody shows is not asked; what it said last stays, for who comes back. */
  leave(listener: FeedListener): void {
    this.listeners.delete(listener);
    if (this.listeners.size) return;
    document.removeEventListener('visibilitychange', this.look);
    removeEventListener('online', this.online);
    clearTimeout(this.timer);
  }

  /** Asks if it is time; a page that nobody sees asks nothing but the first time. */
  private readonly look = (): void => {
    clearTimeout(this.timer);
    if (!this.listeners.size || this.asking) return;
    const seen = document.visibilityState !== 'hidden' || !this.due;
    if (!seen) return;
    const wait = this.due - Date.now();
    // A clock that was set back must not keep it from asking.
    if (wait <= 0 || wait > 2 * this.next(1)) void this.ask();
    else this.timer = setTimeout(this.look, Math.min(wait, longestTimer));
  };

  /** What failed for want of a network need not wait once there is one. */
  private readonly online = (): void => {
    if (this.unreached) this.due = Math.min(this.due, Date.now());
    this.look();
  };

  private async ask(): Promise<void> {
    this.asking = true;
    const first = !this.due;
    this.due = Date.now() + this.next(Math.random());
    this.unreached = false;
    try {
      await this.download().catch((error: FetchError) => {
        // Nothing new: some servers say so to those who have not asked for it.
        if (error.status !== 304 || !this.checked) throw error;
      });
      this.failed = false;
      this.faults = 0;
      this.checked = new Date(Date.now() + (this.skew ?? 0));
    } catch (error) {
      const {code} = error as FetchError;
      this.failed = true;
      this.unreached = code === 'network' || code === 'timeout';
      this.faults++;
      this.report(error as FetchError);
    }
    this.asking = false;
    this.due = Date.now() + this.next(Math.random());
    for (const listener of this.listeners) listener.changed(this, first);
    this.look();
  }

  private report({code = 'unreadable', message}: Partial<FetchError>): void {
    const kept = this.alerts ? 'What it said last stays.' : 'Nothing is known of its alerts.';
    this.tell({
      code: `alerts-${code}`,
      message: `${message?.replace(/([^.?!])$/, '$1.')} ${kept}`,
      source: this.url,
    });
  }

  private tell(problem: Problem): void {
    for (const {report} of this.listeners) report(problem);
  }

  private async download(): Promise<void> {
    const {alerts, links, problems, headers} = await this.read(this.url);
    this.clockCheck.hear(headers, {now: new Date(), running: performance.now()});
    const whole = await this.follow(links);
    const found = alerts.flatMap(
      (alert): readonly Alert[] => (alert.link ? whole.get(alert.link) : undefined) ?? [alert],
    );
    const further = [...whole.values()].flat().filter((alert) => !found.includes(alert));
    const offered = [...found, ...further];
    for (const alert of tombstones(offered)) this.ended.set(keyOf(alert), alert);
    const brokenOff = problems.find(({code}) => code === 'alerts-broken-off');
    const keys = new Set(offered.map(keyOf));
    const before = brokenOff ? (this.alerts ?? []) : [...this.ended.values()];
    this.alerts = [...offered, ...before.filter((alert) => !keys.has(keyOf(alert)))];
    // Half an answer adds to what is known; that the other half holds nothing is not known.
    if (brokenOff) throw Object.assign(new Error(brokenOff.message), {code: 'broken-off'});
  }

  /** @throws {FetchError} also for what is no feed at all: that is no answer. */
  private async read(url: string) {
    const {bytes, headers} = await fetchFile(url, {...limits, init: feedInit});
    const found = await readAlerts(bytes, {
      contentType: headers.get('content-type') ?? undefined,
      baseUrl: new URL(url, document.baseURI).href,
      format: this.format,
    });
    const [fault] = found.problems;
    if (fault && !found.alerts.length && !found.links.length) {
      throw Object.assign(new Error(fault.message.replace(/\.$/, '')), {
        code: fault.code.replace('alerts-', ''),
      });
    }
    // One warning a file, however many faults it has.
    if (fault && fault.code !== 'alerts-broken-off') {
      const more = found.problems.length - 1;
      const rest = more ? ` (and ${more} more ${more === 1 ? 'problem' : 'problems'})` : '';
      this.tell({...fault, message: `${fault.message}${rest}`});
    }
    return {...found, headers};
  }

  /** Reads what the feed only points to; what cannot be had is asked for again with the next look. */
  private async follow(links: readonly string[]): Promise<Map<string, readonly Alert[]>> {
    const wanted = links.slice(0, mostLinks);
    const queue = wanted.filter((link) => !this.messages.has(link));
    const work = async () => {
      for (let link = queue.shift(); link; link = queue.shift()) {
        try {
          this.messages.set(link, (await this.read(link)).alerts);
        } catch (error) {
          this.report(error as FetchError);
        }
      }
    };
    await Promise.all(Array.from({length: atOnce}, work));
    for (const link of this.messages.keys()) if (!wanted.includes(link)) this.messages.delete(link);
    return new Map(this.messages);
  }
}
