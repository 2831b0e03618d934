import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Problem} from '../../shared/problem.js';
import {webAddress} from '../../shared/web-address.js';
import {nearestLanguage} from '../../ui/controllers/nearest-language.js';
import {AlertFeed, type FeedListener} from '../feed/alert-feed.js';
import {minPollSeconds} from '../feed/schedule.js';
import {severities, type Alert} from '../model/alert.js';
import {contentKey} from '../model/content-hash.js';
import {alertsInForce, nextChange} from '../model/lifecycle.js';
import {namedAlert} from '../model/with-default-sender.js';
import {AlertAnnouncer} from './announcer.js';
import {alertSelection, type AlertSelection} from './alert-selection.js';
import type {TimedContent} from './clock-controller.js';
import {DismissedAlerts} from './dismissed-alerts.js';
import {TendAlertsEvent} from './events.js';
import {readLightDomAlerts} from './read-light-dom.js';

/** What the controller needs of the banner. */
export interface AlertsContext {
  now: () => Date;
  /** Whether the banner can show alerts: its locale and profile are there. */
  isReady: () => boolean;
  report: (problem: Problem) => void;
}

/** What readers must know about the sources, so that silence never looks like safety. */
export type SourceStatus =
  | {state: 'failed'; /** The last good answer, if all failed feeds had one. */ since?: Date}
  | {state: 'none'; checked: Date};

/** The banner's alerts: from feeds, the page or a preview; which are in force, seen, dismissed. */
export class AlertsController implements ReactiveController, FeedListener, TimedContent {
  /** The alerts in force here and now, most severe first. */
  inForce: readonly Alert[] = [];
  /** Alerts between the banner's tags. */
  inPage: readonly Alert[] = [];
  feeds: readonly AlertFeed[] = [];
  readonly dismissed = new DismissedAlerts();
  readonly announcer = new AlertAnnouncer();
  /** Resolves with the first answer, or once there is no source to wait for. */
  readonly firstAnswer: Promise<void>;

  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly context: AlertsContext;
  private readonly observer = new MutationObserver(() => this.readPage());
  private settings = alertSelection({minSeverity: 'unknown', pollInterval: minPollSeconds}, {});
  private joined: readonly AlertFeed[] = [];
  private resolve!: () => void;
  /** Whether the page has opened with its alerts; later ones are news. */
  private initialAlertsShown = false;
  private inForceKey = '';
  private hadAnswer = false;
  private event?: Event;

  constructor(host: ReactiveControllerHost & HTMLElement, context: AlertsContext) {
    this.host = host;
    this.context = context;
    this.firstAnswer = new Promise((resolve) => {
      this.resolve = resolve;
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.observer.observe(this.host, {
      childList: true,
      subtree: true,
      attributes: true,
      characterData: true,
    });
    this.readPage();
    this.feeds.forEach((feed) => this.markSeen(feed.alerts));
    this.joinFeeds();
  }

  hostDisconnected(): void {
    this.observer.disconnect();
    this.joined.forEach((feed) => feed.leave(this));
  }

  hostUpdated(): void {
    this.joinFeeds();
    const isReady = this.context.isReady();
    if (this.hasAnswer || this.hasFailed || (isReady && !this.feeds.length)) {
      this.resolve();
      this.initialAlertsShown ||= isReady;
    }
    if (this.event) this.host.dispatchEvent(this.event);
    this.event = undefined;
  }

  /** Whether some source has answered; only then the fallback may go. */
  get hasAnswer(): boolean {
    return Boolean(
      this.settings.preview ?? (this.inPage.length || this.feeds.some(({alerts}) => alerts)),
    );
  }

  /** Whether all sources have answered; only then "no alerts" is true. */
  get isComplete(): boolean {
    const {feeds, inPage, settings} = this;
    if (settings.preview) return true;
    return feeds.length ? feeds.every(({checked}) => checked) : inPage.length > 0;
  }

  get hasFailed(): boolean {
    return this.feeds.some(({failed}) => failed);
  }

  get skews(): number[] {
    return this.feeds.flatMap(({skew}) => skew ?? []);
  }

  get showsAges(): boolean {
    return this.hasFailed || this.inForce.length > 0;
  }

  /** Undefined while an answer is awaited. */
  get status(): SourceStatus | undefined {
    const {feeds} = this;
    const failed = this.settings.preview ? [] : feeds.filter((feed) => feed.failed);
    if (failed.length) return {state: 'failed', since: oldestCheck(failed)};
    if (!this.isComplete) return undefined;
    return {state: 'none', checked: oldestCheck(feeds) ?? this.context.now()};
  }

  nextChange(now: Date): Date | undefined {
    return nextChange(this.offered, {now, defaultHours: this.settings.defaultHours});
  }

  /** Pictures load from the page's own host and those of its feeds, because the site chose them. */
  readonly mayLoad = (url: string): boolean => {
    const chosen = this.feeds.map((feed) => webAddress(feed.url, document.baseURI));
    const {origin} = new URL(url);
    return [location.href, ...chosen].some((each) => each && new URL(each).origin === origin);
  };

  /**
   * Decides before each rendering what is in force and what is news.
   * @param isOtherSelection whether settings changed: alerts that show because of that are not news.
   */
  refreshInForce(settings: AlertSelection, isOtherSelection: boolean): void {
    this.settings = settings;
    this.chooseFeeds(settings);
    this.inForce = this.select(this.offered);
    this.announcer.update(this.inForce, isOtherSelection || settings.preview !== undefined);
    const key = this.inForce.map(contentKey).join();
    const {hasAnswer} = this;
    if (key === this.inForceKey && (this.hadAnswer || !hasAnswer)) return;
    this.inForceKey = key;
    this.hadAnswer = hasAnswer;
    this.event = new TendAlertsEvent(this.inForce);
  }

  private get offered(): readonly Alert[] {
    const {feeds} = this;
    const fromFeeds = feeds.flatMap(({alerts = [], url}) =>
      feeds.length > 1 ? alerts.map((alert) => namedAlert(alert, url)) : alerts,
    );
    return this.settings.preview ?? [...this.inPage, ...fromFeeds];
  }

  /** The alerts in force among these. */
  private select(alerts: readonly Alert[]): Alert[] {
    const {settings} = this;
    const lowest = severities.indexOf(settings.minSeverity);
    return alertsInForce(alerts, {...settings, now: this.context.now()}).filter(({versions}) =>
      versions.some(({severity}) => severities.indexOf(severity) <= lowest),
    );
  }

  private markSeen(alerts: readonly Alert[] = []): void {
    this.announcer.markSeen(this.select(alerts));
  }

  /** Feeds that stay keep their alerts. What a feed already had when it was chosen is not news. */
  private chooseFeeds({sources, format}: AlertSelection): void {
    const before = this.feeds;
    this.feeds = sources.map((url) => AlertFeed.of(url, format));
    for (const feed of this.feeds) if (!before.includes(feed)) this.markSeen(feed.alerts);
  }

  private joinFeeds(): void {
    if (!this.host.isConnected) return;
    for (const feed of this.joined) if (!this.feeds.includes(feed)) feed.leave(this);
    this.joined = this.feeds;
    for (const feed of this.joined) feed.join(this);
  }

  get pollSeconds(): number {
    return this.settings.pollSeconds;
  }

  report(problem: Problem): void {
    this.context.report(problem);
  }

  onFeedChanged({skew, url, alerts}: AlertFeed, isFirst: boolean): void {
    if (skew) {
      const minutes = Math.round(Math.abs(skew) / 60_000);
      this.report({
        code: 'clock-skew',
        message: `the device's clock is ${minutes} minutes ${skew > 0 ? 'behind' : 'ahead of'} that of ${url}. Alerts use the server's time.`,
        source: url,
      });
    }
    // Screen readers read the page as it opens, so its first alerts need no announcement.
    if (isFirst) this.markSeen(alerts);
    this.host.requestUpdate();
  }

  private readPage(): void {
    const [lang = 'und'] = nearestLanguage(this.host).tags;
    const {alerts, problems} = readLightDomAlerts(this.host, lang);
    problems.forEach((problem) => this.report(problem));
    this.inPage = alerts;
    const isNews = this.initialAlertsShown && document.readyState === 'complete';
    if (!isNews) this.markSeen(alerts);
    this.host.requestUpdate();
  }
}

/** Since when all of these feeds are known; undefined if one never answered. */
function oldestCheck(feeds: readonly AlertFeed[]): Date | undefined {
  const oldest = Math.min(...feeds.map(({checked}) => checked?.getTime() ?? NaN));
  return Number.isFinite(oldest) ? new Date(oldest) : undefined;
}
