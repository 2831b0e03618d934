import {html, LitElement, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import type {Profile} from '../community/profile.js';
import type {Localizer} from '../i18n/localizer.js';
import {pageState} from '../page/page-state.js';
import type {Problem} from '../shared/problem.js';
import {nameInUse} from './attribute-aliases.js';
import {LocalizationController} from './controllers/localization-controller.js';
import {TakeoverController} from './controllers/takeover-controller.js';
import {report, TendReadyEvent} from './events.js';
import {play} from './player.js';
import {resolveSettings, type SettingDeclarations} from './settings.js';
import {ThemeSheet} from './theme.js';

/** Events after which the age of what is shown may be another. */
const ageEvents = ['tend-saved', 'online', 'offline'];

/**
 * What every Tend element does the same way: it finds its languages, its profile and its settings,
 * shows the page's own fallback until it has them, and never throws into the page.
 */
export abstract class TendElement extends LitElement {
  /** Property → the choice that a site makes with it. Subclasses declare theirs. */
  static readonly settings: SettingDeclarations = {};

  /** Earlier name of an attribute → its name. A tag may have either; the present name wins. */
  static readonly aliases: Readonly<Record<string, string>> = {'second-lang': 'companion-lang'};

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...Object.keys(this.aliases)];
  }

  /** The file of `locales/content/<tag>/` that the element speaks from. */
  protected abstract readonly namespace: string;

  /** Further files, for what opens later; their keys stand after their name (`emergency:check.title`). */
  protected readonly deferredNamespaces: readonly string[] = [];

  /** The properties on which languages and profile depend. */
  protected readonly localeTriggers: readonly string[] = ['profile', 'companionLang'];

  /** Address of the site's profile; without it, the script tag's `data-profile`. */
  @property() profile?: string;

  /** A language to show beside the reader's (BCP 47). The attribute's earlier name is `second-lang`. */
  @property({attribute: 'companion-lang'}) companionLang?: string;

  /** A moment (ISO 8601) at which the element's clock stands still, for development and tests. */
  @property() now?: string;

  /** The settings as they are at this update: attribute, then profile, then default. */
  protected settings: Record<string, unknown> = {};

  private isReady = false;
  private wasUpdated = false;
  /** Whether rendering has failed, and the fallback stays for good. */
  private isBroken = false;
  /** Counts how often another program has rewritten what is shown. */
  private rewritten = 0;
  /** Problems of the settings, reported once the update is done. */
  private invalid: Problem[] = [];
  /** The moment at which the clock stands still. */
  private pinned?: Date;
  private readonly theme = new ThemeSheet();
  private readonly aliases = (this.constructor as typeof TendElement).aliases;

  private readonly takeover = new TakeoverController(this);

  private readonly localization = new LocalizationController(this, {
    namespaces: () => [this.namespace, ...this.deferredNamespaces],
    profile: () => this.profile,
    companion: () => this.companionLang,
    lead: (profile) => this.leadLanguage(profile),
    report: (problem) => this.report(problem),
    ready: (profile, localizer, source) => this.becomeReady(profile, localizer, source),
    failed: (error) => this.fail(error),
  });

  /** Earlier name of `companionLang`. */
  @property({attribute: false})
  get secondLang(): string | undefined {
    return this.companionLang;
  }
  set secondLang(tag: string | undefined) {
    this.companionLang = tag;
  }

  /**
   * What Lit renders ends before a mark of its own. What a feature appends after it, such as a dialog,
   * stays when the whole content is replaced.
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    const end = document.createComment('');
    root.append(end);
    this.renderOptions.renderBefore = end;
    return root;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    // Whichever name changed, the one that is in use counts.
    const {aliases} = this;
    const present = aliases[name] ?? name;
    const inUse = nameInUse(this, aliases, present);
    super.attributeChangedCallback(present, old, name === inUse ? value : this.getAttribute(inUse));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The first update loads, so that what is set right after the element was made counts.
    if (this.hasUpdated) this.localization.refresh();
    for (const name of ageEvents) addEventListener(name, this.redraw);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const name of ageEvents) removeEventListener(name, this.redraw);
  }

  protected override willUpdate(_changed: Map<PropertyKey, unknown>): void {
    this.resolveSettings();
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    if (this.isBroken) return;
    try {
      super.update(changed);
    } catch (error) {
      this.fail(error as Error);
    }
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (!this.wasUpdated || this.localeTriggers.some((name) => changed.has(name))) {
      this.wasUpdated = true;
      this.localization.refresh();
    }
    this.invalid.splice(0).forEach((problem) => this.report(problem));
  }

  /** The site's choices; empty until they are known. */
  protected get community(): Profile {
    return this.localization.profile;
  }

  /** Formats messages and content in the languages shown; empty until they are known. */
  protected get localizer(): Localizer {
    return this.localization.localizer;
  }

  /** What the reader reads, best first: what was chosen, what the page asks for, what is shown. */
  protected get readerLanguages(): string[] {
    return this.localization.readerLanguages;
  }

  /** The languages that a reader can choose from, in the order of the profile's list. */
  protected get menuLanguages() {
    return this.localization.menuLanguages;
  }

  /** Turns this element, and all without a `lang` of their own, to the reader's language. */
  protected readonly choose = (tag: string): void => this.localization.choose(tag);

  /** Plays recordings, and reports one that cannot be played. */
  protected readonly listen = (addresses: string[]): void => {
    play(addresses).catch((cause: Error) => {
      this.report({
        code: 'recording-not-played',
        message: `the recording ${addresses.join(', ')} could not be played (${cause.message})`,
        source: addresses[0],
        cause,
      });
    });
  };

  /** The time: the element's, else the script tag's, else the device's. */
  protected readonly clock = (): Date => this.pinned ?? new Date();

  /** When what is shown was kept on the device; undefined while it may be fresher than that. */
  protected get saved(): Date | undefined {
    const {saved, fromCopy} = pageState();
    return fromCopy || !navigator.onLine ? saved : undefined;
  }

  /** Loads the content of what opens later, from now on in every language. */
  protected loadDeferred(): void {
    this.localization.loadDeferred();
  }

  /** A language that leads whatever the page asks for, unless the element itself asks. */
  protected leadLanguage(_profile: Profile): string | undefined {
    return undefined;
  }

  /**
   * Profile and locales are there, or are others than before, and the settings with them. Called before
   * the update that shows them.
   */
  protected localeReady(): void {}

  /** Reports a problem: once on the console, and to the page by `tend-problem`. */
  protected report(problem: Problem): void {
    report(this, problem);
  }

  /** The problem of an attribute that cannot be used. @param expected what it has to be, in words. */
  protected attributeProblem(name: string, value: unknown, expected: string): Problem {
    return {
      code: 'attribute-bad-value',
      message: `Invalid value "${String(value)}" for <${this.localName} ${name}>: expected ${expected}. Ignored.`,
      source: location.href,
      path: name,
    };
  }

  protected override render(): unknown {
    return this.isReady && !this.takeover.waits
      ? keyed(this.rewritten, this.renderReady())
      : html`<slot></slot>`;
  }

  /**
   * The element's content is on the page: the time to load what can wait. The element is ready once
   * this is done.
   */
  protected firstShown(): Promise<void> {
    return Promise.resolve();
  }

  /** The element's own content; called once its locale data are there. */
  protected abstract renderReady(): TemplateResult;

  private readonly redraw = () => this.requestUpdate();

  private resolveSettings(): void {
    this.settings = resolveSettings(
      (this.constructor as typeof TendElement).settings,
      this as unknown as Record<string, unknown>,
      this.community,
      ({attribute, expected}, value) =>
        this.invalid.push(this.invalidAttribute(attribute, value, expected)),
    );
    this.pinned = [this.now, pageState().now].map((now) => this.momentOf(now)).find(Boolean);
  }

  private invalidAttribute(attribute: string, value: unknown, expected: string): Problem {
    const name = nameInUse(this, this.aliases, attribute);
    return this.attributeProblem(name, this.getAttribute(name) ?? value, expected);
  }

  private momentOf(now: string | undefined): Date | undefined {
    if (!now) return undefined;
    const time = new Date(now);
    if (!Number.isNaN(time.getTime())) return time;
    const expected = 'a moment such as "2026-11-23T14:05:00-05:00"';
    this.invalid.push({...this.attributeProblem('now', now, expected), code: 'now-unreadable'});
    return undefined;
  }

  private becomeReady(profile: Profile, {locales}: Localizer, source = ''): void {
    if (this.renderRoot instanceof ShadowRoot) {
      this.theme.apply(this.renderRoot, profile, {
        source,
        scripts: [...new Set(locales.map(({language}) => language.script))],
        report: (problem) => this.report(problem),
      });
    }
    // Translators in browsers put their own elements in place of text that Lit would change.
    if (this.renderRoot.querySelector('font')) this.rewritten++;
    const isFirst = !this.isReady;
    this.isReady = true;
    this.resolveSettings();
    this.localeReady();
    this.requestUpdate();
    if (isFirst) void this.announceReady();
  }

  private async announceReady(): Promise<void> {
    await this.updateComplete;
    await this.takeover.free;
    if (this.isBroken) return;
    await this.firstShown();
    this.dispatchEvent(new TendReadyEvent());
  }

  /** The last resort, for a fault of ours or of an old browser: the page's own fallback, and no error. */
  private fail(cause: Error): void {
    this.isBroken = true;
    this.report({
      code: 'element-failed',
      message: `<${this.localName}> could not show its content, so its fallback stays (${cause.message})`,
      cause,
    });
    this.renderRoot.textContent = '';
    this.renderRoot.append(document.createElement('slot'));
  }
}
