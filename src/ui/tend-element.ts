import {html, LitElement, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import type {Profile} from '../community/profile.js';
import type {Localizer} from '../i18n/localizer.js';
import {pageState} from '../page/page-state.js';
import type {Problem} from '../shared/problem.js';
import {yieldToMain} from '../shared/yield-to-main.js';
import {nameInUse} from './attribute-aliases.js';
import {attributeProblem} from './attribute-problem.js';
import {LocalizationController} from './controllers/localization-controller.js';
import {TakeoverController} from './controllers/takeover-controller.js';
import {report, TendReadyEvent} from './events.js';
import {play} from './player.js';
import {resolveSettings, type SettingDeclarations} from './settings.js';
import type {ThemeSheet} from './theme.js';

/** Events that may change the age of what is shown. */
const ageEvents = ['tend-saved', 'online', 'offline'];

/**
 * The base of every Tend element: finds its languages, profile and settings, shows the page's own fallback
 * until they have loaded, and never throws into the page.
 */
export abstract class TendElement extends LitElement {
  /** Property → its setting. Subclasses declare theirs. */
  static readonly settings: SettingDeclarations = {};

  /** Earlier name of an attribute → its name. A tag may have either; the present name comes first. */
  static readonly aliases: Readonly<Record<string, string>> = {'second-lang': 'companion-lang'};

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...Object.keys(this.aliases)];
  }

  /** The file of `locales/content/<tag>/` that the element needs first. */
  protected abstract readonly namespace: string;

  /** More files, for parts that open later. Their keys begin with their name (`emergency:check.title`). */
  protected readonly deferredNamespaces: readonly string[] = [];

  /** Properties whose change reloads languages and profile. */
  protected readonly localeTriggers: readonly string[] = ['profile', 'companionLang'];

  /** Address of the site's profile. Default: the script tag's `data-profile`. */
  @property() profile?: string;

  /** A language to show beside the reader's (BCP 47). The attribute's earlier name is `second-lang`. */
  @property({attribute: 'companion-lang'}) companionLang?: string;

  /** A moment (ISO 8601) at which the element's clock is stopped, for development and tests. */
  @property() now?: string;

  /** The settings resolved for this update: attribute, then profile, then default. */
  protected settings: Record<string, unknown> = {};

  /** Undefined until all has loaded, false while its first rendering is being prepared. */
  private isReady?: boolean;
  private wasUpdated = false;
  /** Whether rendering has failed, so that the fallback stays. */
  private isBroken = false;
  /** How often another program has rewritten the element's content. */
  private rewritten = 0;
  /** Problems of the settings, reported after the update. */
  private invalid: Problem[] = [];
  /** The moment at which the clock is stopped. */
  private pinned?: Date;
  private theme?: ThemeSheet;
  private readonly aliases = (this.constructor as typeof TendElement).aliases;

  private readonly takeover = new TakeoverController(this);

  protected readonly localization = new LocalizationController(this, {
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
   * Lit's content ends before a marker. What a feature appends after it, such as a dialog, stays when Lit's
   * content is replaced.
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    const end = document.createComment('');
    root.append(end);
    this.renderOptions.renderBefore = end;
    return root;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    // If either name changed, use the value of the name in use.
    const {aliases} = this;
    const present = aliases[name] ?? name;
    const inUse = nameInUse(this, aliases, present);
    super.attributeChangedCallback(present, old, name === inUse ? value : this.getAttribute(inUse));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The first update loads, so that properties set right after creation are included.
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

  /** The site's choices; empty until they have loaded. */
  protected get community(): Profile {
    return this.localization.profile;
  }

  /** Formats messages and content in the languages shown; empty until they have loaded. */
  protected get localizer(): Localizer {
    return this.localization.localizer;
  }

  /** The languages that the reader reads, best first: the choice, the page's language, the language shown. */
  protected get readerLanguages(): string[] {
    return this.localization.readerLanguages;
  }

  /** The menu of the languages that the profile lists; nothing for fewer than two. */
  protected get languageMenu(): unknown {
    return this.localization.menu;
  }

  /** Plays recordings. Reports a recording that cannot be played. */
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

  /** When the content shown was saved on the device; undefined if it may be newer. */
  protected get saved(): Date | undefined {
    const {saved, fromCopy} = pageState();
    return fromCopy || !navigator.onLine ? saved : undefined;
  }

  /** Loads the content of parts that open later, from now on for every language. */
  protected loadDeferred(): void {
    this.localization.loadDeferred();
  }

  /** A language that comes first whatever the page's language, unless the element has its own `lang`. */
  protected leadLanguage(_profile: Profile): string | undefined {
    return undefined;
  }

  /** Does a part of the first rendering's work in short tasks: here, lays out the page as it is so far. */
  protected prepare(): Promise<void> {
    this.getBoundingClientRect();
    return yieldToMain();
  }

  /** Called before the update that shows new locales, profile or settings. */
  protected localeReady(): void {}

  /** Reports a problem: once on the console, and to the page by `tend-problem`. */
  protected report(problem: Problem): void {
    report(this, problem);
  }

  protected override render(): unknown {
    if (!this.isReady || this.takeover.waits) return html`<slot></slot>`;
    return keyed(this.rewritten, this.renderReady());
  }

  /**
   * Called when the element's content is on the page, to load what can wait. The element is ready when this
   * resolves.
   */
  protected firstShown(): Promise<void> {
    return Promise.resolve();
  }

  /** The element's own content; called once its locale data have loaded. */
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
    return attributeProblem(this, name, this.getAttribute(name) ?? value, expected);
  }

  private momentOf(now: string | undefined): Date | undefined {
    if (!now) return undefined;
    const time = new Date(now);
    if (!Number.isNaN(time.getTime())) return time;
    const expected = 'a moment such as "2026-11-23T14:05:00-05:00"';
    this.invalid.push({...attributeProblem(this, 'now', now, expected), code: 'now-unreadable'});
    return undefined;
  }

  private async becomeReady(profile: Profile, {locales}: Localizer, source = ''): Promise<void> {
    const {parts} = this.localization;
    if (this.renderRoot instanceof ShadowRoot) {
      this.theme ??= parts && new parts.ThemeSheet();
      this.theme?.apply(this.renderRoot, profile, {
        source,
        scripts: [...new Set(locales.map(({language}) => language.script))],
        report: (problem) => this.report(problem),
      });
    }
    // Translation tools in browsers replace text nodes with elements of their own. Lit cannot update those.
    if (this.renderRoot.querySelector('font')) this.rewritten++;
    this.resolveSettings();
    const isFirst = this.isReady === undefined;
    this.isReady ??= false;
    if (isFirst) await this.prepare();
    this.isReady = true;
    this.localeReady();
    this.requestUpdate();
    if (isFirst) this.announceReady().catch((error: Error) => this.fail(error));
  }

  private async announceReady(): Promise<void> {
    await this.updateComplete;
    await this.takeover.free;
    if (this.isBroken) return;
    await this.firstShown();
    this.dispatchEvent(new TendReadyEvent());
  }

  /**
   * The last resort, for a fault of ours or of an old browser: shows the page's own fallback, without an
   * error.
   */
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
