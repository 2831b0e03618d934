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
import type {AlertAnnouncer} from './announcer.js';
import {alertSelection, type AlertSelection} from './alert-selection.js';
import type {TimedContent} from './clock-controller.js';
import type {DismissedAlerts} from './dismissed-alerts.js';
import {hasDismissed} from './dismissed-key.js';
import {TendAlertsEvent} from './events.js';
import {readLightDomAlerts} from './read-light-dom.js';

/** What the controller needs from the banner. */
export interface AlertsContext {
  now: () => Date;
  /** Whether the banner can show alerts: its locale and profile have loaded. */
  isReady: () => boolean;
  report: (problem: Problem) => void;
}

/** What readers must know about the sources, so that an empty banner never looks like safety. */
export type SourceStatus =
  | {
      state: 'failed';
      /** When the last good answer came, if all failed feeds had one. */ since?: Date;
      /** Whether they answered, and a part of the answer could not be read. */
      isPart: boolean;
    }
  | {state: 'none'; checked: Date};

/** The banner's alerts, from feeds, the page or a preview: which are in force, seen and dismissed. */
export class AlertsController implements ReactiveController, FeedListener, TimedContent {
  /** The alerts in force here and now, most severe first. */
  inForce: readonly Alert[] = [];
  /** Alerts between the banner's tags. */
  inPage: readonly Alert[] = [];
  /** Whether those are a copy of what the feeds offer (`data-copy`). */
  private isCopy = false;
  feeds: readonly AlertFeed[] = [];
  /** What the reader dismissed; absent until the code has loaded. */
  dismissed?: DismissedAlerts;
  /** Resolves with the first answer, or when no source is left to wait for. */
  readonly firstAnswer: Promise<void>;

  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly context: AlertsContext;
  private readonly observer = new MutationObserver(() => this.readPage());
  private settings = alertSelection({minSeverity: 'unknown', pollInterval: minPollSeconds}, {});
  private announcer?: AlertAnnouncer;
  /** Whether alerts that a reader may have dismissed stay hidden until that is known. */
  hidesDismissable = hasDismissed();
  private joined: readonly AlertFeed[] = [];
  private resolve!: () => void;
  /** Whether the first alerts have been shown; later ones are news. */
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

  /** Adds what the first view does not need. Alerts that are shown already are not news. */
  addLater({
    AlertAnnouncer,
    DismissedAlerts,
  }: Pick<typeof import('./later.js'), 'AlertAnnouncer' | 'DismissedAlerts'>): void {
    this.dismissed = new DismissedAlerts();
    this.announcer = new AlertAnnouncer();
    this.markSeen(this.offered);
  }

  /** Shows alerts although it cannot be known whether the reader has dismissed them. */
  laterFailed(): void {
    this.hidesDismissable = false;
    this.host.requestUpdate();
  }

  isDismissed(alert: Alert): boolean {
    return this.dismissed ? this.dismissed.has(alert) : this.hidesDismissable;
  }

  /** Alerts to announce to screen readers. */
  get news(): readonly Alert[] {
    return this.announcer?.news ?? [];
  }

  /** Whether some source has answered. Until then the fallback stays. */
  get hasAnswer(): boolean {
    return Boolean(
      this.settings.preview ?? (this.inPage.length || this.feeds.some(({alerts}) => alerts)),
    );
  }

  /** Whether all sources have answered. Until then "no alerts" is not known. */
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

  /** Undefined while the first answers are awaited. */
  get status(): SourceStatus | undefined {
    const {feeds} = this;
    const failed = this.settings.preview ? [] : feeds.filter((feed) => feed.failed);
    if (failed.length) {
      const isPart = failed.every((feed) => feed.isPart);
      return {state: 'failed', since: oldestCheck(failed), isPart};
    }
    if (!this.isComplete) return undefined;
    return {state: 'none', checked: oldestCheck(feeds) ?? this.context.now()};
  }

  nextChange(now: Date): Date | undefined {
    return nextChange(this.offered, {now, defaultHours: this.settings.defaultHours});
  }

  /**
   * Whether a picture may load: only from the page's own host and those of its feeds, which the site chose.
   */
  readonly mayLoad = (url: string): boolean => {
    const chosen = this.feeds.map((feed) => webAddress(feed.url, document.baseURI));
    const {origin} = new URL(url);
    return [location.href, ...chosen].some((each) => each && new URL(each).origin === origin);
  };

  /**
   * Before each rendering, decides which alerts are in force and which are news.
   * @param isOtherSelection whether settings changed: alerts that appear because of that are not news.
   */
  refreshInForce(settings: AlertSelection, isOtherSelection: boolean): void {
    const isElsewhere = settings.timeZone !== this.settings.timeZone;
    this.settings = settings;
    if (isElsewhere) this.readPage();
    this.chooseFeeds(settings);
    this.inForce = this.select(this.offered);
    this.announcer?.update(this.inForce, isOtherSelection || settings.preview !== undefined);
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
    // What a feed no longer offers must not stay as a copy.
    const isOld = this.isCopy && feeds.length > 0 && this.isComplete && !this.hasFailed;
    return this.settings.preview ?? [...(isOld ? [] : this.inPage), ...fromFeeds];
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
    this.announcer?.markSeen(this.select(alerts));
  }

  /**
   * Connects the chosen feeds. A feed that stays keeps its alerts. What a new feed already has is not news.
   */
  private chooseFeeds({sources, format, timeZone, rules}: AlertSelection): void {
    const before = this.feeds;
    this.feeds = sources.map((url) =>
      AlertFeed.of(url, {
        format,
        timeZone,
        rules: rules?.[webAddress(url, document.baseURI) ?? url],
      }),
    );
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
    const {alerts, problems} = readLightDomAlerts(this.host, lang, this.settings.timeZone);
    problems.forEach((problem) => this.report(problem));
    this.inPage = alerts;
    this.isCopy = this.host.querySelector('[data-copy]') !== null;
    const isNews = this.initialAlertsShown && document.readyState === 'complete';
    if (!isNews) this.markSeen(alerts);
    this.host.requestUpdate();
  }
}

/** The oldest of the feeds' last checks; undefined if a feed never answered. */
function oldestCheck(feeds: readonly AlertFeed[]): Date | undefined {
  const oldest = Math.min(...feeds.map(({checked}) => checked?.getTime() ?? NaN));
  return Number.isFinite(oldest) ? new Date(oldest) : undefined;
}
