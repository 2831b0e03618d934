import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Profile} from '../../community/profile.js';
import {Localizer} from '../../i18n/localizer.js';
import {configuredEvent} from '../../page/configure.js';
import {pageProfile} from '../../page/page-profile.js';
import {chooseLanguage, chosenLanguage, forgetChoice} from '../../page/remember-language.js';
import type {Problem} from '../../shared/problem.js';
import {yieldToMain} from '../../shared/yield-to-main.js';
import {TendLanguageEvent} from '../events.js';
import {loadLocales, preloadLocales} from '../load-locales.js';
import {loadProfile, type ProfileParts} from '../load-profile.js';
import type {LocalesRequest} from '../locales-request.js';
import {nearestLanguage, NearestLanguageController} from './nearest-language.js';

/** What a localization controller needs from its element. */
export interface LocalizationOptions {
  /** The files of `locales/content/<tag>/` that the element needs, the one shown first in front. */
  namespaces: () => readonly [string, ...string[]];
  /** Address of the profile that the element itself names. */
  profile: () => string | undefined;
  /** Tag of the companion language. */
  companion: () => string | undefined;
  /**
   * Tag of a language that comes first whatever the page's language, unless the element has its own `lang`.
   */
  lead: (profile: Profile) => string | undefined;
  report: (problem: Problem) => void;
  /**
   * Called when profile and locales have loaded or changed.
   * @param source the profile's address.
   */
  ready: (
    profile: Profile,
    localizer: Localizer,
    source: string | undefined,
  ) => void | Promise<void>;
  /** Called when nothing could be loaded, for another reason than a failed download. */
  failed: (error: Error) => void;
}

/**
 * Milliseconds until locale data that failed to load are requested again; each wait is three times as long as
 * the last.
 */
const retryDelay = {first: 3000, last: 300_000};

const empty = {profile: {} as Profile, localizer: new Localizer()};

/**
 * Finds an element's languages and profile and loads their data. What was shown before stays until the new
 * data are complete.
 */
export class LocalizationController implements ReactiveController {
  /** The site's choices; empty until they have loaded. */
  profile = empty.profile;
  /** Formats messages and content in the languages shown; empty until they have loaded. */
  localizer = empty.localizer;
  /** The code for the profile; absent without one. */
  parts?: ProfileParts;
  /** Whether `localizer` was loaded with the namespaces after the first. */
  hasDeferred = false;

  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly options: LocalizationOptions;
  /** The reader's choice, if the element has a `lang` of its own. */
  private chosen?: string;
  /** Whether the namespaces after the first are loaded too. */
  private deferred = false;
  /** Counts loads, so that a slow one never replaces a later one. */
  private loads = 0;
  private retry?: ReturnType<typeof setTimeout>;
  private retryAfter = retryDelay.first;

  constructor(host: ReactiveControllerHost & HTMLElement, options: LocalizationOptions) {
    this.host = host;
    this.options = options;
    host.addController(this);
    new NearestLanguageController(host, () => {
      this.chosen = undefined;
      // A `lang` on the element is not the page's language; neither is one that a translating browser set.
      const isTranslated = /\btranslated-/.test(document.documentElement.className);
      if (!nearestLanguage(host).isOwn && !isTranslated) forgetChoice();
      this.refresh();
    });
  }

  hostConnected(): void {
    // A download that failed without a network is tried again when the network returns.
    addEventListener('online', this.refresh);
    addEventListener('tend-language', this.refresh, true);
    addEventListener(configuredEvent, this.refresh);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.refresh);
    removeEventListener('tend-language', this.refresh, true);
    removeEventListener(configuredEvent, this.refresh);
    clearTimeout(this.retry);
  }

  readonly refresh = (): void => {
    this.load().catch((error: Error) => this.options.failed(error));
  };

  /** Loads the namespaces after the first, from now on for every language. */
  loadDeferred(): void {
    if (this.deferred) return;
    this.deferred = true;
    this.refresh();
  }

  /** Changes this element, and all elements without a `lang` of their own, to the reader's language. */
  readonly choose = (tag: string): void => {
    if (nearestLanguage(this.host).isOwn) this.chosen = tag;
    else chooseLanguage(tag, this.profile);
    // All elements of the page listen to it, also this one.
    this.host.dispatchEvent(new TendLanguageEvent(tag));
  };

  /** The languages that the reader reads, best first: the choice, the page's language, the language shown. */
  get readerLanguages(): string[] {
    const {tags} = this.request(this.profile);
    return [...tags, ...this.localizer.locales.map(({tag}) => tag)];
  }

  /** The menu of languages; nothing if the profile lists fewer than two. */
  get menu(): unknown {
    const {localizer, choose} = this;
    const [namespace] = this.options.namespaces();
    return this.parts?.siteLanguageMenu(this.profile, {localizer, namespace, choose});
  }

  /** Loads profile and locales, then shows them together. Until then, what was shown stays. */
  private async load(): Promise<void> {
    const load = ++this.loads;
    clearTimeout(this.retry);
    const {options} = this;
    const url = options.profile() ?? pageProfile();
    const waiting = url ? loadProfile(url) : undefined;
    const [first, ...deferred] = options.namespaces();
    // The likely locales load in parallel with the profile.
    preloadLocales({namespace: first, wanted: this.request({})});
    const {profile, problems, parts} = (await waiting) ?? {profile: {}, problems: []};
    const isOutdated = () => load !== this.loads || !this.host.isConnected;
    if (isOutdated()) return;
    problems.forEach(options.report);
    const withDeferred = this.deferred;
    const loaded = await loadLocales({
      namespaces: [first, ...(withDeferred ? deferred : [])],
      profile,
      site: parts,
      wanted: this.request(profile),
      source: url ?? location.href,
      report: options.report,
    });
    if (isOutdated()) return;
    if (loaded.failed) this.tryAgain();
    else this.retryAfter = retryDelay.first;
    // Keep what was good before: the last language, or the page's own fallback.
    const present = this.localizer.locales[0]?.tag;
    const isOther = present !== undefined && present !== loaded.locales[0]?.tag;
    if (!loaded.locales.length || (isOther && !loaded.isFirstChoice)) {
      return this.host.requestUpdate();
    }
    // With words that the script brings, all of this is one task with the script's own.
    if (present === undefined) await yieldToMain();
    if (isOutdated()) return;
    this.profile = profile;
    this.parts = parts;
    this.localizer = new Localizer(loaded);
    this.hasDeferred = withDeferred;
    await options.ready(profile, this.localizer, url);
  }

  private tryAgain(): void {
    if (this.retryAfter > retryDelay.last) return;
    this.retry = setTimeout(this.refresh, this.retryAfter);
    this.retryAfter *= 3;
  }

  /** The languages of the page, the reader and the browser. */
  private request(profile: Profile): LocalesRequest['wanted'] {
    const nearest = nearestLanguage(this.host);
    const chosen = nearest.isOwn ? this.chosen : chosenLanguage(profile);
    return {
      tags: chosen ? [chosen, ...nearest.tags] : nearest.tags,
      isOwn: nearest.isOwn || Boolean(chosen),
      lead: this.options.lead(profile),
      companion: this.options.companion(),
      browser: navigator.languages ?? [],
    };
  }
}
