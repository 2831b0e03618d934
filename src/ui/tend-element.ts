import {html, LitElement, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {loadProfile} from '../page/load-profile.js';
import type {Problem} from '../shared/problem.js';
import type {Profile} from '../community/profile.js';
import {chooseLanguage, chosenLanguage, forgetChoice} from '../page/remember-language.js';
import {pageState} from '../page/page-state.js';
import {offeredLanguages, type LocaleRequest} from '../i18n/choose-languages.js';
import {languageOf} from '../i18n/languages.js';
import {availableLocales} from '../i18n/load-catalog.js';
import {Localizer} from '../i18n/localizer.js';
import type {LocaleMessages} from '../i18n/message-resolver.js';
import {nearestLanguage, NearestLanguageController} from './controllers/nearest-language.js';
import {loadLocales, preloadLocales} from './load-locales.js';
import {report, TendLanguageEvent, TendReadyEvent} from './events.js';
import {play} from './player.js';
import type {MenuLanguage} from './templates/language-menu.js';
import {ThemeSheet} from './theme.js';

/** What an element shows at the moment: everything it needs to render, replaced as one. */
interface Ready {
  profile: Profile;
  localizer: Localizer;
}

const silent = new Localizer();

/** What changes how old the things shown are said to be. */
const ageEvents = ['tend-saved', 'online', 'offline'];

/** Milliseconds until words that did not come are asked for again, each time three times as long. */
const retryDelay = {first: 3000, last: 300_000};

/**
 * What every Tend element does the same way: finds its language, profile and words, shows the
 * page's own fallback until it has them, and never throws into the page.
 */
export abstract class TendElement extends LitElement {
  /** The file of `locales/content/<tag>/` that the element speaks from. */
  protected abstract readonly namespace: string;

  /** Further files, for what opens later; their keys stand after their name (`emergency:check.title`). */
  protected readonly deferredNamespaces: readonly string[] = [];

  /** The properties on which languages and profile depend. */
  protected readonly decisive: readonly string[] = ['profile', 'secondLang'];

  /** Address of the site's profile; without it, the script tag's `data-profile`. */
  @property() profile?: string;

  /** A language to show beside the reader's (BCP 47). */
  @property({attribute: 'second-lang'}) secondLang?: string;

  /** A moment (ISO 8601) at which the element's clock stands still, for development and tests. */
  @property() now?: string;

  @state() private ready?: Ready;

  private readonly theme = new ThemeSheet();
  /** What the reader chose here, where the element has a `lang` of its own. */
  private chosen?: string;
  /** Whether rendering has failed, and the fallback stays for good. */
  private broken = false;
  /** Whether the words for what opens later are asked for too. */
  private deferred = false;
  /** Counts loads, so that a slow one never replaces a later one. */
  private loads = 0;
  private retry?: ReturnType<typeof setTimeout>;
  private retryAfter = retryDelay.first;
  /** Counts how often another program has rewritten what is shown. */
  private rewritten = 0;

  constructor() {
    super();
    new NearestLanguageController(this, () => {
      this.chosen = undefined;
      // A change of its own is nobody else's; one by a translating browser is not the page's.
      const translated = /\btranslated-/.test(document.documentElement.className);
      if (!nearestLanguage(this).own && !translated) forgetChoice();
      this.refresh();
    });
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

  override connectedCallback(): void {
    super.connectedCallback();
    // The first update loads, so that what is set right after the element was made counts.
    if (this.hasUpdated) this.refresh();
    // A download that failed for want of a network is tried again when there is one.
    addEventListener('online', this.refresh);
    addEventListener('tend-language', this.refresh, true);
    for (const name of ageEvents) addEventListener(name, this.redraw);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.refresh);
    removeEventListener('tend-language', this.refresh, true);
    for (const name of ageEvents) removeEventListener(name, this.redraw);
    clearTimeout(this.retry);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!this.hasUpdated || this.decisive.some((name) => changed.has(name))) this.refresh();
    // Translators in browsers put their own elements in place of text that Lit would change.
    if (changed.has('ready') && this.renderRoot.querySelector('font')) this.rewritten++;
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    if (this.broken) return;
    try {
      super.update(changed);
    } catch (error) {
      this.fail(error as Error);
    }
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (this.broken || !changed.has('ready') || changed.get('ready')) return;
    void this.firstShown().then(() => this.dispatchEvent(new TendReadyEvent()));
  }

  /** The site's choices; empty until they are known. */
  protected get settings(): Profile {
    return this.ready?.profile ?? {};
  }

  /** Says words in the languages shown; silent until they are known. */
  protected get localizer(): Localizer {
    return this.ready?.localizer ?? silent;
  }

  /** What the reader reads, best first: what was chosen, what the page asks for, what is shown. */
  protected get readerLanguages(): string[] {
    const {tags} = this.asked(this.settings);
    return [...tags, ...this.localizer.locales.map(({tag}) => tag)];
  }

  /** The languages that a reader can choose from: those that the profile lists, in its order. */
  protected get menuLanguages(): MenuLanguage[] {
    const {settings: profile, namespace} = this;
    if (!profile.languages?.length) return [];
    const tags = offeredLanguages({profile, available: availableLocales(namespace)});
    // The one shown is named as its own manifest has it; those not loaded, by what their tag tells.
    const shown = (tag: string) =>
      this.localizer.locales.find((locale) => locale.tag === tag)?.language;
    return tags.map((tag) => ({...languageOf(tag), ...shown(tag), tag}));
  }

  /** Turns this element, and all without a `lang` of their own, to the reader's language. */
  protected readonly choose = (tag: string): void => {
    if (nearestLanguage(this).own) this.chosen = tag;
    else chooseLanguage(tag, this.settings);
    // Every element of the page hears it, this one too.
    this.dispatchEvent(new TendLanguageEvent(tag));
  };

  /** Plays recordings; one that cannot be played is told of. */
  protected readonly listen = (addresses: string[]): void => {
    play(addresses).catch(({message}: Error) => {
      this.report({
        code: 'recording-not-played',
        message: `the recording ${addresses.join(', ')} could not be played (${message})`,
        source: addresses[0],
      });
    });
  };

  /** The time: the element's, else the script tag's, else the device's. */
  protected readonly clock = (): Date => {
    for (const pinned of [this.now, pageState().now]) {
      if (!pinned) continue;
      const time = new Date(pinned);
      if (!Number.isNaN(time.getTime())) return time;
      this.report({
        code: 'now-unreadable',
        message: `now="${pinned}" is no moment such as "2026-11-23T14:05:00-05:00". The device's clock is used.`,
        source: location.href,
        path: 'now',
      });
    }
    return new Date();
  };

  /** When what is shown was kept on the device; undefined while it may be fresher than that. */
  protected get saved(): Date | undefined {
    const {saved, fromCopy} = pageState();
    return fromCopy || !navigator.onLine ? saved : undefined;
  }

  /** Asks for the words of what opens later, from now on with every language. */
  protected loadLater(): void {
    if (this.deferred) return;
    this.deferred = true;
    this.refresh();
  }

  /** Languages that lead whatever the page asks for, unless the element itself asks. */
  protected leadLanguage(_profile: Profile): string | undefined {
    return undefined;
  }

  /** Tells of a problem: the console once, the page by `tend-problem`. */
  protected report(problem: Problem): void {
    report(this, problem);
  }

  /**
   * A setting by the one rule: attribute, then profile, then default. A value that is none of the
   * allowed is reported and passed over.
   */
  protected setting<T extends string>(
    name: 'pack' | 'kit',
    allowed: readonly T[],
    otherwise: T,
  ): T {
    const asked = (this as Partial<Record<typeof name, string>>)[name];
    const found = allowed.find((value) => value === asked);
    if (found) return found;
    if (asked) this.reportAttribute(name, asked, allowed);
    return (this.settings[name] as T | undefined) ?? otherwise;
  }

  /** @param allowed values, or what they must be in words. */
  protected reportAttribute(name: string, value: unknown, allowed: readonly string[]): void {
    this.report({
      code: 'attribute-bad-value',
      message: `<${this.localName}> ${name}="${String(value)}" must be ${allowed.length > 1 ? 'one of ' : ''}${allowed.join(', ')}. It is passed over.`,
      source: location.href,
      path: name,
    });
  }

  protected override render(): unknown {
    return this.ready ? keyed(this.rewritten, this.renderReady()) : html`<slot></slot>`;
  }

  /**
   * The element's content is on the page: the moment for what nobody waits for. It is ready once
   * this is done.
   */
  protected firstShown(): Promise<void> {
    return Promise.resolve();
  }

  /** The element's own content, called once its words are there. */
  protected abstract renderReady(): TemplateResult;

  private readonly redraw = () => this.requestUpdate();

  private readonly refresh = () => {
    this.load().catch((error: Error) => this.fail(error));
  };

  /** The last resort, a fault of ours or of an old browser: the page's own fallback, and no error. */
  private fail({message}: Error): void {
    this.broken = true;
    this.report({
      code: 'element-failed',
      message: `<${this.localName}> could not show its content, so its fallback stays (${message})`,
    });
    this.renderRoot.textContent = '';
    this.renderRoot.append(document.createElement('slot'));
  }

  /** Finds profile and words, then shows them at once; until then what was there stays. */
  private async load(): Promise<void> {
    const load = ++this.loads;
    clearTimeout(this.retry);
    const url = this.profile ?? pageState().profile;
    const waiting = url ? loadProfile(url) : undefined;
    const {namespace} = this;
    // The likely words start with the profile, not after it.
    preloadLocales({namespace, asked: this.asked({})});
    const {profile, problems} = (await waiting) ?? {profile: {}, problems: []};
    const outdated = () => load !== this.loads || !this.isConnected;
    if (outdated()) return;
    problems.forEach((problem) => this.report(problem));
    const loaded = await loadLocales({
      namespaces: [namespace, ...(this.deferred ? this.deferredNamespaces : [])],
      profile,
      asked: this.asked(profile),
      source: url ?? location.href,
      report: (problem) => this.report(problem),
    });
    if (outdated()) return;
    if (loaded.failed) this.tryAgain();
    else this.retryAfter = retryDelay.first;
    // Without its words, what was good before stays: the last language, or the page's own fallback.
    const present = this.localizer.locales[0]?.tag;
    const isOther = present !== undefined && present !== loaded.locales[0]?.tag;
    if (!loaded.locales.length || (isOther && !loaded.isFirstChoice)) return this.requestUpdate();
    this.applyTheme(profile, loaded.locales, url);
    this.ready = {profile, localizer: new Localizer(loaded)};
  }

  private tryAgain(): void {
    if (this.retryAfter > retryDelay.last) return;
    this.retry = setTimeout(this.refresh, this.retryAfter);
    this.retryAfter *= 3;
  }

  /** What the page, the reader and the browser ask for. */
  private asked(profile: Profile): Omit<LocaleRequest, 'profile' | 'available'> {
    const nearest = nearestLanguage(this);
    const chosen = nearest.own ? this.chosen : chosenLanguage(profile);
    return {
      tags: chosen ? [chosen, ...nearest.tags] : nearest.tags,
      own: nearest.own || Boolean(chosen),
      lead: this.leadLanguage(profile),
      companion: this.secondLang,
      browser: navigator.languages ?? [],
    };
  }

  private applyTheme(profile: Profile, locales: readonly LocaleMessages[], source = ''): void {
    if (!(this.renderRoot instanceof ShadowRoot)) return;
    this.theme.apply(this.renderRoot, profile, {
      source,
      scripts: [...new Set(locales.map(({language}) => language.script))],
      report: (problem) => this.report(problem),
    });
  }
}
