import type {TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Profile} from '../../community/profile.js';
import {msg} from '../../i18n/interface.js';
import type {Sentence} from '../../i18n/message-resolver.js';
import {pageState} from '../../page/page-state.js';
import {customElement} from '../../ui/custom-element.js';
import {painted} from '../../ui/page-turns.js';
import {baseStyles} from '../../ui/styles/base.styles.js';
import {atLeast, oneOf, type Settings} from '../../ui/settings.js';
import {TendElement} from '../../ui/tend-element.js';
import {minPollSeconds} from '../feed/schedule.js';
import {severities, type Alert, type Severity} from '../model/alert.js';
import {alertFormats, type AlertFormat} from '../read/index.js';
import {bannerStyles} from './alert-banner.styles.js';
import {alertSelection, type AlertSelection} from './alert-selection.js';
import {AlertView} from './alert-view.js';
import {AlertsController} from './alerts-controller.js';
import {correctedTime} from './corrected-time.js';
import {elementKey} from './element-key.js';
import {TendAlertDismissEvent} from './events.js';
import {loadLater, type BannerLater} from './load-later.js';
import {SiteClock} from './site-clock.js';
import {alertActions, type AlertAction} from './templates/alert.js';
import {banner} from './templates/banner.js';

/** A button folds the alerts after these. */
const maxUnfolded = 3;

/** Properties that decide which alerts are shown. */
const selectingProperties = ['area', 'minSeverity', 'showTests', 'alerts'];

/**
 * The alerts in force here and now, from feeds or from the page itself.
 *
 * The fallback between the tags shows until a source has answered, and stays if none does. With no
 * alert in force the banner has no height.
 *
 * @summary The alert banner.
 * @slot - Fallback: what people see without JavaScript, before the first answer and without one.
 * @fires {TendReadyEvent} tend-ready - The first answer replaced the fallback, or there is no answer.
 * @fires {TendProblemEvent} tend-problem - A setting, file or feed could not be used; `detail.problem` says what.
 * @fires {TendLanguageEvent} tend-language - The reader chose a language in the menu; `detail.language` is its tag.
 * @fires {TendAlertsEvent} tend-alerts - The set of alerts in force changed; `detail.alerts` is sorted by severity.
 * @fires {TendAlertDismissEvent} tend-alert-dismiss - The reader dismissed an alert, `detail.alert`.
 * @attr {string} lang - The banner's language (BCP 47); by default, that of the nearest element with a `lang`.
 * @csspart alerts - The whole banner.
 * @csspart alert - One alert.
 * @csspart severity - How severe an alert is.
 * @csspart actions - The buttons of an alert.
 * @csspart draft - The notice that a translation has not been reviewed.
 * @csspart language - The language menu, if the profile lists more than one language.
 * @cssproperty [--tend-accent=#0b4f5c] - Links and buttons.
 * @cssproperty [--tend-emergency=#9b1023] - Danger to health.
 * @cssproperty [--tend-on-emergency=#fff] - Text on it.
 * @cssproperty [--tend-caution] - Other warnings; by default, an amber that fits the text's colour.
 * @cssproperty [--tend-text=#12262b] - Text.
 * @cssproperty [--tend-surface=#fff] - Background.
 * @cssproperty [--tend-font-family=system-ui] - Fonts.
 * @cssproperty [--tend-radius=0.75em] - Corners of boxes and buttons.
 * @cssproperty [--tend-padding=1px] - Space around the alerts.
 */
@customElement('tend-alert-banner')
export class TendAlertBanner extends TendElement {
  static override styles = [baseStyles, bannerStyles];

  static override readonly aliases = {
    ...TendElement.aliases,
    poll: 'poll-interval',
    'show-none': 'show-empty',
  };

  static override readonly settings = {
    format: {
      attribute: 'format',
      ...oneOf<AlertFormat>(alertFormats),
      default: undefined as AlertFormat | undefined,
    },
    minSeverity: {
      attribute: 'min-severity',
      ...oneOf<Severity>(severities),
      profile: ({alerts}: Profile) => alerts?.minSeverity,
      default: 'unknown' as Severity,
    },
    pollInterval: {
      attribute: 'poll-interval',
      ...atLeast(minPollSeconds, 'seconds'),
      profile: ({alerts}: Profile) => alerts?.poll,
      default: minPollSeconds,
    },
  };
  declare protected readonly settings: Settings<typeof TendAlertBanner.settings>;

  protected override readonly namespace = 'alerts';

  /** Addresses of feeds, separated by spaces. Default: the profile's. */
  @property() src?: string;

  /** The feeds' format, used if the content does not show it. */
  @property() format?: AlertFormat;

  /** Codes (SGC) of the place to show alerts for, separated by spaces. Default: the profile's place. */
  @property() area?: string;

  /** Hides less severe alerts. Default: the profile's choice, else all alerts are shown. */
  @property({attribute: 'min-severity'}) minSeverity?: Severity;

  /** Seconds between two polls of a feed, at least 300. */
  @property({type: Number, attribute: 'poll-interval'}) pollInterval?: number;

  /** Shows tests, exercises and drafts too, marked as such. */
  @property({type: Boolean, attribute: 'show-tests'}) showTests = false;

  /** Says so if no alert is in force. Default: the banner then has no height. */
  @property({type: Boolean, attribute: 'show-empty'}) showEmpty = false;

  /** Alerts to show instead of those of feeds and page, for previews. */
  @property({attribute: false}) alerts?: readonly Alert[];

  @state() private isUnfolded = false;
  /** The result of the reader's last action, and the alert to show it at. */
  @state() private result?: {message: Sentence; alert?: Alert};
  private readonly elementKeys = new Map<string, string>();
  /** Whether profile or locales have changed since the last update. */
  private isReloaded = false;
  /** The selection that the last update showed. */
  private selection!: AlertSelection;
  private readonly siteClock = new SiteClock(this);
  private readonly controller: AlertsController = new AlertsController(this, {
    now: () => this.time,
    isReady: () => this.localizer.locales.length > 0,
    report: (problem) => this.report(problem),
  });
  /** What readers meet after the first view; absent until it has loaded. */
  @state() private later?: BannerLater;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    const isOtherSelection =
      this.isReloaded || selectingProperties.some((name) => changed.has(name));
    this.isReloaded = false;
    const {src, area, showTests, alerts} = this;
    this.selection = alertSelection(
      {src, area, showTests, alerts, ...this.settings},
      this.community,
    );
    this.controller.refreshInForce(this.selection, isOtherSelection);
  }

  protected override localeReady(): void {
    this.isReloaded = true;
    if (this.controller.hidesDismissable) void this.loadLater();
  }

  /** Earlier name of `pollInterval`. */
  @property({attribute: false})
  get poll(): number | undefined {
    return this.pollInterval;
  }
  set poll(seconds: number | undefined) {
    this.pollInterval = seconds;
  }

  /** Earlier name of `showEmpty`. */
  @property({attribute: false})
  get showNone(): boolean {
    return this.showEmpty;
  }
  set showNone(shows: boolean) {
    this.showEmpty = shows;
  }

  protected override async firstShown(): Promise<void> {
    const {hasAnswer, feeds, firstAnswer} = this.controller;
    // An empty `src` turns the profile's feeds off on purpose.
    if (!hasAnswer && !feeds.length && this.src === undefined) {
      this.report({
        code: 'alerts-no-source',
        message: `<${this.localName}> has no alerts to show: it needs src="…", a profile with "alerts": {"sources": […]}, or alerts between its tags. Its fallback stays.`,
        source: location.href,
      });
    }
    await firstAnswer;
    await painted();
    await this.loadLater();
  }

  /** The device's time, corrected by the servers' dates, unless it stands still. */
  private get time(): Date {
    return this.isPinned ? this.clock() : correctedTime(this.clock(), this.controller.skews);
  }

  private get isPinned(): boolean {
    return Boolean(this.now ?? pageState().now);
  }

  /** After a failure, the next call tries again. */
  private readonly loadLater = async (): Promise<void> => {
    if (this.later) return;
    const later = await loadLater((problem) => this.report(problem));
    if (!later) return this.controller.laterFailed();
    if (this.later) return;
    this.later = later;
    this.controller.addLater(later);
    new later.ClockController(this, {
      now: () => this.time,
      isPinned: () => this.isPinned,
      content: this.controller,
    });
  };

  protected override renderReady(): TemplateResult {
    const {localizer, controller, later} = this;
    const undismissed = this.shownAlerts;
    const alerts = this.isUnfolded ? undismissed : undismissed.slice(0, maxUnfolded);
    const onScreen = alerts.map(({alert}) => alert);
    const {status} = controller;
    const isStatusShown = status?.state === 'failed' || (this.showEmpty && !undismissed.length);
    return banner({
      localizer,
      alerts,
      foldedCount: undismissed.length - alerts.length,
      news: controller.news.map(this.view),
      status: isStatusShown ? status : undefined,
      // Alerts in the page are not a fallback: the banner shows them itself.
      showFallback: !undismissed.length && !controller.inPage.length && !controller.isComplete,
      languageMenu: this.languageMenu,
      result: this.result?.message,
      keyOf: ({alert}) => elementKey(alert, onScreen, this.elementKeys),
      more: later && ((view) => later.alertDetails(view, controller.mayLoad)),
      loadMore: later ? undefined : () => void this.loadLater(),
      actions: (view) => alertActions(view, (...act) => void this.act(...act), this.resultOf(view)),
      unfold: this.unfold,
    });
  }

  /** The result of the last action, if it was on this alert. */
  private resultOf({alert}: AlertView): Sentence | undefined {
    return this.result?.alert === alert ? this.result.message : undefined;
  }

  /**
   * Alerts without the dismissed ones. A dismissed alert returns if it becomes severe, even by a minor
   * change.
   */
  private get shownAlerts(): AlertView[] {
    const {controller} = this;
    return controller.inForce
      .map(this.view)
      .filter(({alert, dismissable}) => !dismissable || !controller.isDismissed(alert));
  }

  private readonly view = (alert: Alert): AlertView =>
    new AlertView({
      alert,
      localizer: this.localizer,
      now: this.time,
      ...{hours: this.selection.defaultHours, langs: this.readerLanguages},
      moment: (time) => this.siteClock.moment(this.community, time),
    });

  private readonly unfold = (): void => {
    this.isUnfolded = true;
    this.focusSummary((all) => all[maxUnfolded]);
  };

  private readonly act = async (action: AlertAction, view: AlertView): Promise<void> => {
    await this.loadLater();
    if (!this.later) return;
    if (action === 'dismiss') return this.dismiss(view);
    const {announce, controller} = this;
    const report = this.report.bind(this);
    await this.later.alertActs[action](view, {announce, mayLoad: controller.mayLoad, report});
  };

  private readonly announce = (message: () => string, alert?: Alert): void => {
    this.result = {message: this.localizer.ui(message), alert};
  };

  private dismiss({alert}: AlertView): void {
    const place = this.shownAlerts.findIndex((view) => view.alert === alert);
    this.controller.dismissed?.add(alert);
    this.announce(() => msg('The alert is put away.'));
    this.dispatchEvent(new TendAlertDismissEvent(alert));
    // The focused button is gone: the focus moves to the alert that is now in its place.
    this.focusSummary((all) => all[place] ?? all[all.length - 1]);
  }

  private focusSummary(choose: (summaries: NodeListOf<HTMLElement>) => HTMLElement | undefined) {
    void this.updateComplete.then(() => {
      choose(this.renderRoot.querySelectorAll('article > details > summary'))?.focus();
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tend-alert-banner': TendAlertBanner;
  }
}
