import type {DownloadLimits} from '../../page/download-limits.js';
import {
  feedInit,
  fetchFile,
  isFresh,
  readCopyFirst,
  type FetchError,
} from '../../page/fetch-file.js';
import type {Problem} from '../../shared/problem.js';
import {keyOf, type Alert} from '../model/alert.js';
import {tombstones} from '../model/lifecycle.js';
import {isHarmless, isLoss} from '../read/problem-effects.js';
import {readAlerts, type ReadAlertsOptions} from '../read/index.js';
import {ClockCheck, minPollSeconds, nextPollDelay} from './schedule.js';

/** A feed of alerts, or a message that it links to. */
const feedLimits: DownloadLimits = {timeout: 15_000, maxBytes: 5_000_000};

/** How many linked messages of one feed to download, and how many at once. */
const maxLinks = 50;
const concurrency = 4;
/** Milliseconds. Timers are late on a device that slept, so the time is checked this often. */
const maxTimer = 60_000;

/** An element that shows a feed. */
export interface FeedListener {
  /** Seconds between two polls, as the site has it now. */
  readonly pollSeconds: number;
  report: (problem: Problem) => void;
  /**
   * Called when the feed has new alerts, or a poll failed.
   * @param isFirst whether this was the feed's first poll.
   */
  onFeedChanged: (feed: AlertFeed, isFirst: boolean) => void;
}

/** How a feed is read. */
export type FeedReading = Pick<ReadAlertsOptions, 'format' | 'timeZone' | 'rules'>;

/** The page's feeds: elements that show the same feed share its polls and its last answer. */
const feeds = new Map<string, AlertFeed>();

/** A feed of alerts and its last good answer. It is polled while an element shows it. */
export class AlertFeed {
  readonly url: string;
  /** The last good answer; undefined before the first. */
  alerts?: readonly Alert[];
  /** When the last good answer came. */
  checked?: Date;
  /** Whether the last poll failed. */
  failed = false;
  /** Whether the last answer was read only in part. */
  isPart = false;
  /** When the server sent the copy that the browser had, as far as it is known. */
  private copyFrom?: Date;

  private readonly options: FeedReading;
  private readonly listeners = new Set<FeedListener>();
  private readonly clockCheck = new ClockCheck();
  /** Messages that ended others, by key. They count even after they have left the feed. */
  private readonly ended = new Map<string, Alert>();
  /** Messages that the feed links to, after reading. A message never changes. */
  private readonly messages = new Map<string, readonly Alert[]>();
  private failures = 0;
  /** Whether the last poll failed because of the network. */
  private isUnreachable = false;
  /** Milliseconds on the device's clock; 0 before the first poll. */
  private nextPollAt = 0;
  private isPolling = false;
  private timer?: ReturnType<typeof setTimeout>;

  private constructor(url: string, options: FeedReading) {
    this.url = url;
    this.options = options;
  }

  static of(url: string, options: FeedReading): AlertFeed {
    const key = JSON.stringify([url, options]);
    const feed = feeds.get(key) ?? new AlertFeed(url, options);
    feeds.set(key, feed);
    return feed;
  }

  /** Milliseconds to add to the device's clock; undefined until the server has sent its date. */
  get skew(): number | undefined {
    return this.clockCheck.skew;
  }

  private pollDelay(chance: number): number {
    const seconds = [...this.listeners].map(({pollSeconds}) => pollSeconds);
    return nextPollDelay(
      Math.min(...(seconds.length ? seconds : [minPollSeconds])),
      this.failures,
      chance,
    );
  }

  join(listener: FeedListener): void {
    if (this.listeners.has(listener)) return;
    this.listeners.add(listener);
    document.addEventListener('visibilitychange', this.pollIfDue);
    addEventListener('online', this.pollWhenOnline);
    this.pollIfDue();
  }

  /** Polling stops with the last listener; the last answer stays for the next one. */
  leave(listener: FeedListener): void {
    this.listeners.delete(listener);
    if (this.listeners.size) return;
    document.removeEventListener('visibilitychange', this.pollIfDue);
    removeEventListener('online', this.pollWhenOnline);
    clearTimeout(this.timer);
  }

  /** Polls if it is time, or sets the timer for it. On a hidden page, only the first poll is made. */
  private readonly pollIfDue = (): void => {
    clearTimeout(this.timer);
    if (!this.listeners.size || this.isPolling) return;
    if (document.visibilityState === 'hidden' && this.nextPollAt) return;
    const wait = this.nextPollAt - Date.now();
    // After the device's clock was set back, the wait would be too long.
    if (wait <= 0 || wait > 2 * this.pollDelay(1)) void this.poll();
    else this.timer = setTimeout(this.pollIfDue, Math.min(wait, maxTimer));
  };

  /** After a network failure, polls as soon as the network returns. */
  private readonly pollWhenOnline = (): void => {
    if (this.isUnreachable) this.nextPollAt = Math.min(this.nextPollAt, Date.now());
    this.pollIfDue();
  };

  private async poll(): Promise<void> {
    this.isPolling = true;
    const isFirst = !this.nextPollAt;
    this.isPart = false;
    this.nextPollAt = Date.now() + this.pollDelay(Math.random());
    this.isUnreachable = false;
    try {
      if (isFirst) {
        const read = (initOf: (url: string) => RequestInit) => this.download(initOf(this.url));
        await readCopyFirst(this.url, read, () => this.notify(isFirst));
      } else {
        await this.download(feedInit).catch((error: FetchError) => {
          // Some servers answer "not modified" although the request was not conditional.
          if (error.status !== 304 || !this.checked) throw error;
        });
      }
      this.failed = false;
      this.failures = 0;
      this.checked = new Date(Date.now() + (this.skew ?? 0));
    } catch (error) {
      const {code} = error as FetchError;
      this.failed = true;
      this.checked ??= this.copyFrom;
      this.isUnreachable = code === 'network' || code === 'timeout';
      this.failures++;
      this.reportFailure(error as FetchError);
    }
    this.isPolling = false;
    this.nextPollAt = Date.now() + this.pollDelay(Math.random());
    this.notify(isFirst);
    this.pollIfDue();
  }

  private notify(isFirst: boolean): void {
    for (const listener of this.listeners) listener.onFeedChanged(this, isFirst);
  }

  private reportFailure(cause: FetchError): void {
    const {code, message} = cause;
    const effect = this.alerts ? 'Its last good answer stays.' : 'None of its alerts are shown.';
    this.reportAll({
      code: `alerts-${code ?? 'unreadable'}`,
      message: `${message?.replace(/([^.?!])$/, '$1.')} ${effect}`,
      source: this.url,
      cause,
    });
  }

  private reportAll(problem: Problem): void {
    for (const listener of this.listeners) listener.report(problem);
  }

  /** @returns whether the answer came from the server just now. */
  private async download(init: RequestInit): Promise<boolean> {
    const {alerts, links, problems, headers} = await this.readPages(init);
    const fresh = await isFresh(this.url, init);
    const sent = new Date(headers.get('date') ?? NaN);
    if (fresh) this.clockCheck.compare(headers, {now: new Date(), running: performance.now()});
    else if (!Number.isNaN(sent.getTime())) this.copyFrom = sent;
    const linked = await this.follow(links);
    const listed = alerts.flatMap(
      (alert): readonly Alert[] => (alert.link ? linked.get(alert.link) : undefined) ?? [alert],
    );
    const further = [...linked.values()].flat().filter((alert) => !listed.includes(alert));
    const offered = [...listed, ...further];
    for (const alert of tombstones(offered)) this.ended.set(keyOf(alert), alert);
    const lost = problems.find(isLoss);
    const keys = new Set(offered.map(keyOf));
    const before = lost ? (this.alerts ?? []) : [...this.ended.values()];
    this.alerts = [...offered, ...before.filter((alert) => !keys.has(keyOf(alert)))];
    this.isPart = Boolean(lost);
    // The missing part may hold alerts, so the poll counts as failed.
    if (lost) {
      const code = lost.code.replace('alerts-', '');
      throw Object.assign(new Error(lost.message), {code});
    }
    return fresh;
  }

  private async readPages(init: RequestInit) {
    const first = await this.read(this.url, init);
    if (!first.next) return first;
    const {withPages} = await import('../read/pages.js');
    const source = new URL(this.url, document.baseURI).href;
    return {...first, ...(await withPages(source, first, (url) => this.read(url, feedInit)))};
  }

  /** @throws {FetchError} also if the file is not a feed. */
  private async read(url: string, init: RequestInit) {
    const {bytes, headers} = await fetchFile(url, {...feedLimits, init});
    const result = await readAlerts(bytes, {
      contentType: headers.get('content-type') ?? undefined,
      baseUrl: new URL(url, document.baseURI).href,
      ...this.options,
    });
    const [fault] = result.problems;
    const cause = result.problems.find(
      (each) => !isHarmless(each) && each.code !== 'alerts-bad-date',
    );
    if (cause && !result.alerts.length && !result.links.length && !result.next) {
      throw Object.assign(new Error(cause.message.replace(/\.$/, '')), {
        code: cause.code.replace('alerts-', ''),
      });
    }
    // One warning for each file, however many faults it has.
    if (fault && !isLoss(fault) && !result.next) {
      const more = result.problems.length - 1;
      const rest = more ? ` (and ${more} more ${more === 1 ? 'problem' : 'problems'})` : '';
      this.reportAll({...fault, message: `${fault.message}${rest}`});
    }
    return {...result, headers};
  }

  /** Reads the messages that the feed links to. The next poll retries the failed ones. */
  private async follow(links: readonly string[]): Promise<Map<string, readonly Alert[]>> {
    const wanted = links.slice(0, maxLinks);
    const queue = wanted.filter((link) => !this.messages.has(link));
    const work = async () => {
      for (let link = queue.shift(); link; link = queue.shift()) {
        try {
          this.messages.set(link, (await this.read(link, feedInit)).alerts);
        } catch (error) {
          this.reportFailure(error as FetchError);
        }
      }
    };
    await Promise.all(Array.from({length: concurrency}, work));
    for (const link of this.messages.keys()) if (!wanted.includes(link)) this.messages.delete(link);
    return new Map(this.messages);
  }
}
