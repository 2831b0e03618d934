import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {repeat} from 'lit/directives/repeat.js';
import {pageState} from '../../page/page-state.js';
import {msg, str} from '../../i18n/interface.js';
import type {Sentence} from '../../i18n/message-resolver.js';
import {nearestLanguage} from '../../ui/controllers/nearest-language.js';
import {customElement} from '../../ui/custom-element.js';
import {baseStyles} from '../../ui/styles/base.styles.js';
import {TendElement} from '../../ui/tend-element.js';
import {draftNotice} from '../../ui/templates/draft-notice.js';
import {languageMenu} from '../../ui/templates/language-menu.js';
import {sentences} from '../../ui/templates/sentences.js';
import {bannerStyles} from './alert-banner.styles.js';
import {AlertView} from './alert-view.js';
import {keyOf, severities, type Alert, type Severity} from '../model/alert.js';
import {contentKey} from '../model/content-hash.js';
import {namedAlert} from '../model/with-default-sender.js';
import {Dismissed} from './dismissed-alerts.js';
import {TendAlertDismissEvent, TendAlertsEvent} from './events.js';
import {AlertFeed, type FeedListener} from '../feed/alert-feed.js';
import {leastPoll} from '../feed/schedule.js';
import {readLightDomAlerts} from './read-light-dom.js';
import {KnownAlerts} from '../model/seen-alerts.js';
import {alertsInForce, defaultHours, nextChange} from '../model/lifecycle.js';
import {alertFormats, type AlertFormat} from '../read/index.js';
import {webAddress} from '../../shared/web-address.js';
import {alertArticle} from './templates/alert.js';

/** More alerts than these are folded. */
const shownAtOnce = 3;
/** Milliseconds after which an age that is said in words may have changed. */
const ageStep = 60_000;
/** Milliseconds; timers cannot be set for longer. */
const longestTimer = 2 ** 31 - 1;

/** The properties on which it depends which alerts are shown. */
const selective = ['area', 'minSeverity', 'showTests', 'ready', 'alerts'];

/** What is said aloud to screen readers. */
interface Spoken {
  alert: Alert;
  updated: boolean;
}

/**
 * The warnings that are in force here and now: from feeds, or written in the page.
 *
 * What stands between the tags is shown until a source has answered, and for good if none does.
 * With nothing in force it takes no room.
 *
 * @summary The alert banner.
 * @slot - Fallback: what people see without JavaScript, before the first answer and without one.
 * @fires {TendReadyEvent} tend-ready - The first answer is shown in place of the fallback, or that there was none.
 * @fires {TendProblemEvent} tend-problem - Something it was given could not be used; `detail.problem` says what.
 * @fires {TendLanguageEvent} tend-language - The reader chose a language in the menu; `detail.language` is its tag.
 * @fires {TendAlertsEvent} tend-alerts - Other alerts are in force than before; `detail.alerts` are they, gravest first.
 * @fires {TendAlertDismissEvent} tend-alert-dismiss - The reader has put an alert away; `detail.alert` is it.
 * @attr {string} lang - The language to speak (BCP 47); without it, the nearest one around the element.
 * @csspart alerts - All of it.
 * @csspart alert - One alert.
 * @csspart language - The menu of languages, where the profile lists more than one.
 * @cssproperty [--tend-accent=#0b4f5c] - Links and buttons.
 * @cssproperty [--tend-emergency=#9b1023] - Danger to health.
 * @cssproperty [--tend-on-emergency=#fff] - Text on it.
 * @cssproperty [--tend-caution] - Other warnings; without it, an amber that goes with the text.
 * @cssproperty [--tend-text=#12262b] - Text.
 * @cssproperty [--tend-surface=#fff] - Background.
 * @cssproperty [--tend-font-family=system-ui] - Fonts.
 * @cssproperty [--tend-radius=0.75em] - Corners of boxes and buttons.
 * @cssproperty [--tend-padding=1px] - Space around the alerts.
 */
@customElement('tend-alert-banner')
export class TendAlertBanner extends TendElement {
  static override styles = [baseStyles, bannerStyles];

  protected override readonly namespace = 'alerts';

  /** Addresses of feeds, separated by spaces; without it the profile's. */
  @property() src?: string;

  /** What a feed is taken for where its content does not tell. */
  @property() format?: AlertFormat;

  /** Codes (SGC) of the place that is warned, separated by spaces; without it the profile's place. */
  @property() area?: string;

  /** Lesser alerts are not shown; without it the profile's choice, else all are. */
  @property({attribute: 'min-severity'}) minSeverity?: Severity;

  /** Seconds between two looks at a feed, 300 at least. */
  @property({type: Number}) poll?: number;

  /** Shows tests, exercises and drafts too, marked as such. */
  @property({type: Boolean, attribute: 'show-tests'}) showTests = false;

  /** Says so where a good answer holds nothing in force; without it, it then takes no room. */
  @property({type: Boolean, attribute: 'show-none'}) showNone = false;

  /** Alerts to show instead of those of any feed: for previews. */
  @property({attribute: false}) alerts?: readonly Alert[];

  @state() private showAll = false;
  /** What was last done, said to the reader, and at which alert it shows. */
  @state() private notice?: {words: Sentence; at?: Alert};
  /** What is new since the page opened. */
  @state() private spoken: readonly Spoken[] = [];
  private feeds: readonly AlertFeed[] = [];
  private written: readonly Alert[] = [];
  private inForce: readonly Alert[] = [];
  private readonly slots = new Map<string, string>();
  /** What `inForce` says, in short. */
  private stock = '';
  private answeredBefore = false;
  private timer?: ReturnType<typeof setTimeout>;
  private readonly listener: FeedListener = {
    poll: () => this.seconds,
    report: (problem) => this.report(problem),
    changed: (feed, first) => this.heard(feed, first),
  };
  private readonly dismissed = new Dismissed();
  /** What needs not be announced: it was there at first, or has been. */
  private readonly known = new KnownAlerts();
  private readonly writtenChange = new MutationObserver(() => this.readWritten());
  /** Whether the page has opened with what it has to say: what comes now is news. */
  private settled = false;
  private answer?: () => void;
  private readonly answered = new Promise<void>((resolve) => {
    this.answer = resolve;
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.writtenChange.observe(this, {
      childList: true,
      subtree: true,
      attributes: true,
      characterData: true,
    });
    this.readWritten();
    this.feeds.forEach((feed) => this.join(feed));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.writtenChange.disconnect();
    this.feeds.forEach((feed) => feed.leave(this.listener));
    clearTimeout(this.timer);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    this.chooseFeeds();
    // What shows because the page asks for more of it is no news.
    if (selective.some((name) => changed.has(name))) {
      this.select(this.offered).forEach((alert) => this.known.add(alert));
    }
    this.takeStock();
  }

  /** The profile is read by now: what has nothing to show says so to who made the page. */
  private reportNoSource(): void {
    // An empty `src` asks for none.
    if (this.isAnswered || this.feeds.length || this.src !== undefined) return;
    this.report({
      code: 'alerts-no-source',
      message: `<${this.localName}> has no alerts to show: it needs src="…", a profile with "alerts": {"sources": […]}, or alerts between its tags. Its fallback stays.`,
      source: location.href,
    });
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    // Without a source, there is no answer to wait for.
    const isIdle = changed.has('ready') && !this.feeds.length;
    if (this.isAnswered || this.isFailed || isIdle) {
      this.answer?.();
      this.settled ||= this.localizer.locales.length > 0;
    }
    this.wakeInTime();
  }

  protected override firstShown(): Promise<void> {
    this.reportNoSource();
    return this.answered;
  }

  /** The device's time, put right by what the servers say of it. */
  private get time(): Date {
    if (this.now ?? pageState().now) return this.clock();
    // Servers are wrong too: of what several say, the least is believed.
    const skews = this.feeds.flatMap(({skew}) => skew ?? []);
    const least = skews.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a), skews[0] ?? 0);
    return new Date(this.clock().getTime() + least);
  }

  private get hours(): number {
    return this.settings.alerts?.defaultHours ?? defaultHours;
  }

  /** Whether something is known: what is shown counts for more than the fallback. */
  private get isAnswered(): boolean {
    return Boolean(
      this.alerts ?? (this.written.length || this.feeds.some(({alerts}) => alerts !== undefined)),
    );
  }

  /** Whether all is known: only then can nothing in force be said to be nothing. */
  private get isComplete(): boolean {
    const {alerts, written, feeds} = this;
    if (alerts) return true;
    return feeds.length ? feeds.every(({checked}) => checked) : written.length > 0;
  }

  private get isFailed(): boolean {
    return this.feeds.some(({failed}) => failed);
  }

  /** The feeds of the attribute, else of the profile; those that stay keep what they know. */
  private chooseFeeds(): void {
    const {src, settings, format} = this;
    if (format && !alertFormats.includes(format))
      this.reportAttribute('format', format, alertFormats);
    const urls = src === undefined ? (settings.alerts?.sources ?? []) : src.split(/\s+/);
    const wanted = [...new Set(urls.filter(Boolean))];
    const known = format && alertFormats.includes(format) ? format : undefined;
    const feeds = wanted.map((url) => AlertFeed.of(url, known));
    const before = this.feeds;
    if (feeds.length === before.length && feeds.every((feed, at) => feed === before[at])) return;
    for (const feed of before) if (!feeds.includes(feed)) feed.leave(this.listener);
    this.feeds = feeds;
    if (!this.isConnected) return;
    for (const feed of feeds) if (!before.includes(feed)) this.join(feed);
  }

  /** What a feed has said already is no news to somebody who comes late. */
  private join(feed: AlertFeed): void {
    this.select(feed.alerts ?? []).forEach((alert) => this.known.add(alert));
    feed.join(this.listener);
  }

  private heard(feed: AlertFeed, first: boolean): void {
    if (feed.skew) {
      const minutes = Math.round(Math.abs(feed.skew) / 60_000);
      this.report({
        code: 'clock-skew',
        message: `the device's clock is ${minutes} minutes ${feed.skew > 0 ? 'behind' : 'ahead of'} that of ${feed.url}. Alerts go by the server's.`,
        source: feed.url,
      });
    }
    // What a page opens with is read, not called out.
    if (first) this.select(feed.alerts ?? []).forEach((alert) => this.known.add(alert));
    this.requestUpdate();
  }

  private readWritten(): void {
    const [lang = 'und'] = nearestLanguage(this).tags;
    const {alerts, problems} = readLightDomAlerts(this, lang);
    problems.forEach((problem) => this.report(problem));
    this.written = alerts;
    const isNews = this.settled && document.readyState === 'complete';
    if (!isNews) this.select(alerts).forEach((alert) => this.known.add(alert));
    this.requestUpdate();
  }

  /** Those of the alerts that are to be shown here and now. */
  private select(alerts: readonly Alert[]): Alert[] {
    const {place} = this.settings;
    const codes = this.area?.split(/[\s,]+/).filter(Boolean) ?? place?.codes;
    // A place that the page names itself is not the profile's.
    const where = this.area === undefined ? {...place, codes} : {codes};
    const least = severities.indexOf(this.leastSeverity);
    return alertsInForce(alerts, {
      now: this.time,
      place: where,
      defaultHours: this.hours,
      showTests: this.showTests,
    }).filter(({versions}) => versions.some(({severity}) => severities.indexOf(severity) <= least));
  }

  private get leastSeverity(): Severity {
    const {minSeverity, settings} = this;
    if (minSeverity && severities.includes(minSeverity)) return minSeverity;
    if (minSeverity) this.reportAttribute('min-severity', minSeverity, severities);
    return settings.alerts?.minSeverity ?? 'unknown';
  }

  private get seconds(): number {
    const {poll, settings} = this;
    if (poll !== undefined && poll >= leastPoll) return poll;
    if (poll !== undefined) {
      this.reportAttribute('poll', this.getAttribute('poll'), [`${leastPoll} seconds or more`]);
    }
    return settings.alerts?.poll ?? leastPoll;
  }

  private get offered(): readonly Alert[] {
    const several = this.feeds.length > 1;
    const fed = this.feeds.flatMap(({alerts = [], url}) =>
      several ? alerts.map((alert) => namedAlert(alert, url)) : alerts,
    );
    return this.alerts ?? [...this.written, ...fed];
  }

  /** What is in force now, and what of it is to be told of. */
  private takeStock(): void {
    this.inForce = this.select(this.offered);
    const fresh = this.inForce.filter((alert) => !this.known.has(alert));
    if (fresh.length && !this.alerts) {
      this.spoken = fresh.map((alert) => ({alert, updated: alert.type === 'update'}));
    }
    fresh.forEach((alert) => this.known.add(alert));
    // What is over is not there to be found by screen readers either.
    const keys = new Set(this.inForce.map(keyOf));
    if (!this.spoken.every(({alert}) => keys.has(keyOf(alert)))) {
      this.spoken = this.spoken.filter(({alert}) => keys.has(keyOf(alert)));
    }
    const before = this.stock;
    this.stock = this.inForce.map(contentKey).join();
    if (this.stock === before && (this.answeredBefore || !this.isAnswered)) return;
    this.answeredBefore = this.isAnswered;
    const event = new TendAlertsEvent(this.inForce);
    queueMicrotask(() => this.dispatchEvent(event));
  }

  /** Looks again when something begins or ends, and when ages in words have changed. */
  private wakeInTime(): void {
    clearTimeout(this.timer);
    if (!this.isConnected || (this.now ?? pageState().now)) return;
    const now = this.time;
    const next = nextChange(this.offered, {now, defaultHours: this.hours});
    const wait = Math.min(
      next ? next.getTime() - now.getTime() : longestTimer,
      // A sleeping device's timers are late.
      next || this.inForce.length || this.isFailed ? ageStep : longestTimer,
    );
    if (wait < longestTimer) this.timer = setTimeout(() => this.requestUpdate(), wait);
  }

  protected override renderReady(): TemplateResult {
    const {localizer, shownAlerts: alerts} = this;
    const some = alerts.length > 0;
    const state = this.renderState(some);
    const empty = !some && state === nothing;
    // What is written in the page is no fallback: it shows here, as long as it is in force.
    const standIn = !some && !this.written.length && !this.isComplete;
    return html`${standIn ? html`<slot></slot>` : nothing}
      <section
        class=${empty ? 'tend empty' : 'tend'}
        part="alerts"
        lang=${localizer.language}
        dir=${localizer.languageData.direction}
        aria-labelledby=${some ? 'title' : nothing}
      >
        ${some ? this.renderAlerts(alerts) : nothing} ${state} ${this.renderSpoken()}
      </section>
      ${empty ? nothing : html`<div class="room"></div>`}`;
  }

  /** What is shown: the gravest stay, even what its sender calls a minor change of a lesser one. */
  private get shownAlerts(): Alert[] {
    return this.inForce.filter(
      (alert) => !this.dismissed.has(alert) || !this.view(alert).dismissable,
    );
  }

  private view(alert: Alert): AlertView {
    const {localizer, time: now, hours, readerLanguages: langs} = this;
    return new AlertView({alert, localizer, now, hours, langs});
  }

  private renderAlerts(alerts: readonly Alert[]) {
    const {localizer} = this;
    const folded = this.showAll ? 0 : Math.max(0, alerts.length - shownAtOnce);
    const views = alerts.slice(0, alerts.length - folded).map((alert) => this.view(alert));
    const label = localizer.ui(() => msg('Language', {desc: 'Name of the menu of languages'}));
    const menu = languageMenu(
      this.menuLanguages,
      localizer.language,
      this.words([label]),
      this.choose,
    );
    return html`
      <div class="head">
        <h2 id="title" tabindex="-1">${this.words(localizer.content('title'))}</h2>
        ${menu}
      </div>
      ${draftNotice(localizer)}
      ${repeat(
        views,
        (view) => this.slotOf(view, views),
        (view) => alertArticle(view, {mayLoad: this.mayLoad, actions: this.renderActions(view)}),
      )}
      ${
        folded
          ? html`<button type="button" class="more-alerts" data-action="more" @click=${this.unfold}>
              ${this.say(() =>
                msg(str`Show the other alerts (${folded})`, {
                  desc: 'A button; the value is how many more alerts there are',
                }),
              )}
            </button>`
          : nothing
      }
    `;
  }

  /**
   * By what the page knows an alert: its name, or that of what it updates. So what the reader has
   * opened, and where they are in it, stays theirs when others come or go.
   */
  private slotOf({alert}: AlertView, shown: readonly AlertView[]): string {
    const key = keyOf(alert);
    const known = this.slots.get(key);
    if (known) return known;
    const others = shown.map((other) => this.slots.get(keyOf(other.alert)));
    const inherited = alert.references.map((message) => this.slots.get(keyOf(message)));
    const slot =
      inherited.find((each) => each && !others.includes(each)) ?? `${key}\n${this.slots.size}`;
    this.slots.set(key, slot);
    return slot;
  }

  private renderActions(view: AlertView) {
    const button = (action: string, label: unknown, act: () => void) =>
      html`<button type="button" data-action=${action} @click=${act}>${label}</button>`;
    return html`<div class="actions">
      ${button(
        'share',
        view.label(() => msg('Share')),
        () => void this.share(view),
      )}
      ${button(
        'print',
        view.label(() => msg('Print')),
        () => void this.print(view),
      )}
      ${
        view.dismissable
          ? button(
              'dismiss',
              view.label(() => msg('Dismiss', {desc: 'Button that puts an alert away'})),
              () => this.dismiss(view.alert),
            )
          : nothing
      }
    </div>
    ${
      // The status says it to those who do not see it.
      this.notice?.at === view.alert
        ? html`<p class="state" aria-hidden="true">${this.words([this.notice.words])}</p>`
        : nothing
    }`;
  }

  /** What is not known is said, so that silence is never taken for safety. */
  private renderState(some: boolean) {
    const {localizer, feeds} = this;
    if (this.isFailed && !this.alerts) {
      const last = this.oldestCheck(feeds.filter(({failed}) => failed));
      const words = last
        ? localizer.content('failed.since', {time: {time: last, withDay: true}})
        : localizer.content('failed.never');
      return html`<p class="state" data-state="failed">${this.words(words)}</p>`;
    }
    if (some || !this.showNone || !this.isComplete) return nothing;
    const checked = this.oldestCheck(feeds) ?? this.time;
    const words = localizer.content('none', {time: {time: checked, withDay: true}});
    return html`<p class="state" data-state="none">${this.words(words)}</p>`;
  }

  /** Since when all of the feeds are known; undefined where one never was. */
  private oldestCheck(feeds: readonly AlertFeed[]): Date | undefined {
    const checks = feeds.map(({checked}) => checked?.getTime() ?? NaN);
    const oldest = Math.min(...checks);
    return Number.isFinite(oldest) ? new Date(oldest) : undefined;
  }

  /** Empty at load, so that only what comes later is spoken. */
  private renderSpoken() {
    const grave = ({alert}: Spoken) =>
      alert.versions.some(({severity}) => severity === 'extreme' || severity === 'severe');
    const speak = (spoken: readonly Spoken[]) => spoken.map((each) => this.renderCall(each));
    const {notice} = this;
    return html`
      <div class="hidden" role="alert" aria-atomic="true">${speak(this.spoken.filter(grave))}</div>
      <div class="hidden" role="status" aria-atomic="true">
        ${speak(this.spoken.filter((each) => !grave(each)))}
      </div>
      <div class="hidden" role="status" aria-atomic="true">
        ${notice ? keyed(notice, html`<p>${this.words([notice.words])}</p>`) : nothing}
      </div>
    `;
  }

  private renderCall({alert, updated}: Spoken) {
    const {localizer} = this;
    const view = this.view(alert);
    const [word] = localizer.content(updated ? 'updated' : 'new');
    return html`<p>
      ${word ? this.words([word]) : nothing}:
      <span lang=${view.lang} dir=${view.dir}>${view.headline}</span>
    </p>`;
  }

  private words(all: readonly Sentence[]): unknown {
    return sentences(all, this.localizer.language);
  }

  private say(words: () => string): unknown {
    return this.words([this.localizer.ui(words)]);
  }

  /** The site has chosen its own host and those of its feeds, no other. */
  private readonly mayLoad = (url: string): boolean => {
    const {origin} = new URL(url);
    const chosen = [
      location.href,
      ...this.feeds.map((feed) => webAddress(feed.url, document.baseURI)),
    ];
    return chosen.some((each) => each && new URL(each).origin === origin);
  };

  private readonly unfold = (): void => {
    this.showAll = true;
    void this.updateComplete.then(() => {
      const articles = this.renderRoot.querySelectorAll<HTMLElement>('article');
      articles[shownAtOnce]?.querySelector('summary')?.focus();
    });
  };

  private dismiss(alert: Alert): void {
    const place = this.shownAlerts.indexOf(alert);
    this.dismissed.add(alert);
    this.tell(() => msg('The alert is put away.'));
    this.dispatchEvent(new TendAlertDismissEvent(alert));
    this.requestUpdate();
    // The button is gone, and the focus with it: it goes on at what follows.
    void this.updateComplete.then(() => {
      const all = this.renderRoot.querySelectorAll<HTMLElement>('article > details > summary');
      (all[place] ?? all[all.length - 1])?.focus();
    });
  }

  private tell(words: () => string, at?: Alert): void {
    this.notice = {words: this.localizer.ui(words), at};
  }

  private async share(view: AlertView): Promise<void> {
    const {headline: title, main, alert} = view;
    const url = main.web ?? location.href;
    // What is passed on outlives the page: it says who warned, and when.
    const text = [main.instruction, main.description, view.origin].filter(Boolean).join('\n\n');
    try {
      if (navigator.share) return await navigator.share({title, text, url});
      await navigator.clipboard.writeText([title, text, url].filter(Boolean).join('\n\n'));
      this.tell(() => msg('Copied. Paste it where you want to share it.'), alert);
    } catch (error) {
      // Readers may think better of it.
      if ((error as Error).name === 'AbortError') return;
      this.tell(() => msg('Sharing did not work on this device.'), alert);
    }
  }

  private async print(view: AlertView): Promise<void> {
    try {
      const {printAlert} = await import('./print-alert.js');
      await printAlert(view, {mayLoad: this.mayLoad, open: true});
    } catch (error) {
      const message = `the print view did not load (${(error as Error).message})`;
      this.report({code: 'print-view-not-loaded', message});
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tend-alert-banner': TendAlertBanner;
  }
}
