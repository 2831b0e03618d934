import {html, LitElement, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {loadProfile} from '../community/load-profile.js';
import type {Problem} from '../community/problem.js';
import type {Profile, Theme} from '../community/profile.js';
import {site} from '../community/site.js';
import {chooseLanguages} from '../i18n/choose-languages.js';
import {
  compiledContent,
  needsI18next,
  type Catalogue,
  type Choice,
  type Find,
} from '../i18n/content.js';
import {inLanguage} from '../i18n/interface.js';
import {sourceLanguage} from '../i18n/languages.js';
import {loadWords, written, type Words} from '../i18n/load-words.js';
import {negotiate} from '../i18n/negotiate.js';
import {applyOverrides} from '../i18n/overrides.js';
import {say, type Sentence, type Values, type Voice} from '../i18n/voice.js';
import {nearestLanguage, NearestLanguageController} from './controllers/nearest-language.js';
import {report, TendReadyEvent} from './problems.js';

/** What an element shows at the moment: everything it needs to render, replaced as one. */
interface Shown {
  profile: Profile;
  /** The reader's language first; a draft is followed by what it was translated from. */
  voices: Voice[];
}

/** The CSS property that says whether a token of the theme can be used; colours are not listed. */
const kinds: {[key in keyof Theme]: string} = {
  fontFamily: 'font-family',
  radius: 'border-radius',
  padding: 'padding',
};

/**
 * What every Tend element does the same way: finds its language, profile and words, shows the
 * page's own fallback until it has them, and never throws into the page.
 */
export abstract class TendElement extends LitElement {
  /** The file of `locales/content/<tag>/` that the element speaks from. */
  protected abstract readonly namespace: string;

  /** The properties on which languages and profile depend. */
  protected readonly decisive: readonly string[] = ['profile', 'secondLang'];

  /** Address of the site's profile; without it, the script tag's `data-profile`. */
  @property() profile?: string;

  /** A language to show beside the reader's (BCP 47). */
  @property({attribute: 'second-lang'}) secondLang?: string;

  @state() private shown?: Shown;

  private theme?: CSSStyleSheet;
  /** Whether rendering has failed, and the fallback stays for good. */
  private broken = false;
  /** Counts loads, so that a slow one never replaces a later one. */
  private loads = 0;

  constructor() {
    super();
    new NearestLanguageController(this, this.refresh);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.refresh();
    // A download that failed for want of a network is tried again when there is one.
    addEventListener('online', this.refresh);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.refresh);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (this.hasUpdated && this.decisive.some((name) => changed.has(name))) this.refresh();
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    if (this.broken) return;
    try {
      inLanguage(this.voices[0]?.interface, () => super.update(changed));
    } catch (error) {
      this.fail(error as Error);
    }
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (this.broken || !changed.has('shown') || changed.get('shown')) return;
    this.dispatchEvent(new TendReadyEvent());
    this.firstShown();
  }

  /** The site's choices; empty until they are known. */
  protected get settings(): Profile {
    return this.shown?.profile ?? {};
  }

  /** The languages shown, the reader's first. */
  protected get voices(): readonly Voice[] {
    return this.shown?.voices ?? [];
  }

  /** The reader's language: that of the element as a whole. */
  protected get language(): string {
    return this.voices[0]?.tag ?? sourceLanguage;
  }

  /** Languages that lead whatever the page asks for, unless the element itself asks. */
  protected leadLanguage(_profile: Profile): string | undefined {
    return undefined;
  }

  /** A sentence in each language shown; none where no language has it. */
  protected say(key: string, values?: Values, choice?: Choice): Sentence[] {
    return say(this.voices, key, values, choice);
  }

  /** Interface words in each language shown: `words` is asked once in each. */
  protected inEach(words: () => string): Sentence[] {
    return this.voices.map(({tag, interface: templates}) => ({
      tag,
      text: inLanguage(templates, words),
    }));
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
    if (asked) {
      this.report({
        code: 'attribute-bad-value',
        message: `<${this.localName}> ${name}="${String(asked)}" must be one of ${allowed.join(', ')}. It is passed over.`,
        source: location.href,
        path: name,
      });
    }
    return (this.settings[name] as T | undefined) ?? otherwise;
  }

  protected override render(): TemplateResult {
    return this.shown ? this.renderReady() : html`<slot></slot>`;
  }

  /** The element's content is on the page: the moment for downloads that nobody waits for. */
  protected firstShown(): void {}

  /** The element's own content, called once its words are there. */
  protected abstract renderReady(): TemplateResult;

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
    const url = this.profile ?? site().profile;
    const waiting = url ? loadProfile(url) : undefined;
    // The likely words start with the profile, not after it.
    for (const tag of this.languagesFor({})) loadWords(tag, this.namespace).catch(() => {});
    const {profile, problems} = (await waiting) ?? {profile: {}, problems: []};
    if (load !== this.loads || !this.isConnected) return;
    problems.forEach((problem) => this.report(problem));
    this.reportUnknown(profile, url);
    const tags = this.languagesFor(profile);
    const voices = await Promise.all(tags.map((tag) => this.voice(tag, profile, url)));
    if (load !== this.loads || !this.isConnected) return;
    const heard = voices.filter((voice) => voice !== undefined);
    // Without words, what was good before stays: the last language, or the page's own fallback.
    if (!heard.length) return;
    this.dress(profile.theme, url);
    this.shown = {profile, voices: heard};
  }

  /** The languages to show under a profile, best first. */
  private languagesFor(profile: Profile): string[] {
    return chooseLanguages({
      ...nearestLanguage(this),
      lead: this.leadLanguage(profile),
      second: this.secondLang,
      profile,
      browser: navigator.languages ?? [],
      available: written(this.namespace),
    });
  }

  /** Tells of languages and features in a profile that have no words here. */
  private reportUnknown({languages = [], content = {}}: Profile, source = ''): void {
    const tags = written(this.namespace);
    const unknown = [
      ...languages
        .map((tag, index) => ({tag, path: `languages.${index}`}))
        .filter(({tag}) => !negotiate([tag], tags).length),
      ...Object.entries(content).flatMap(([tag, features]) => {
        const [match] = negotiate([tag], tags);
        if (!match) return [{tag, path: `content.${tag}`}];
        return Object.keys(features)
          .filter((feature) => !written(feature).includes(match))
          .map((feature) => ({tag: feature, path: `content.${tag}.${feature}`}));
      }),
    ];
    for (const {tag, path} of unknown) {
      this.report({
        code: 'no-words',
        message: `${source}: "${path}": there are no words for "${tag}". It is left out.`,
        source,
        path,
      });
    }
  }

  /** One language's words with the site's own over them; undefined (and reported) if they do not load. */
  private async voice(tag: string, profile: Profile, url = ''): Promise<Voice | undefined> {
    try {
      const words = await loadWords(tag, this.namespace);
      if (words.interfaceError) {
        this.report({
          code: 'interface-not-loaded',
          message: `the labels of "${tag}" did not load, English ones stand in (${words.interfaceError.message})`,
          path: tag,
        });
      }
      let catalogue = words.content;
      for (const [key, features] of this.ownContent(profile, tag)) {
        const path = `content.${key}.${this.namespace}`;
        const result = applyOverrides(catalogue, features[this.namespace]!, {source: url, path});
        result.problems.forEach((problem) => this.report(problem));
        catalogue = result.catalogue;
      }
      return {...words, find: await this.contentOf(catalogue, words)};
    } catch (error) {
      this.report({
        code: 'words-not-loaded',
        message: `the words of "${tag}" for <${this.localName}> did not load (${(error as Error).message})`,
        path: tag,
      });
      return undefined;
    }
  }

  /** A site's sentences in a language, those of the very tag after those of its regions. */
  private ownContent({content = {}}: Profile, tag: string) {
    return Object.entries(content)
      .filter(([key, features]) => features[this.namespace] && negotiate([key], [tag])[0])
      .sort(([a], [b]) => Number(a === tag) - Number(b === tag));
  }

  /** A site's sentences that nest others need i18next; if it does not load, only they are missing. */
  private async contentOf(catalogue: Catalogue, {tag, content}: Words): Promise<Find> {
    if (!Object.values(catalogue).some(needsI18next)) return compiledContent(catalogue, tag);
    try {
      const {i18nextContent} = await import('../i18n/content-i18next.js');
      return await i18nextContent(catalogue, tag);
    } catch (error) {
      const message = `sentences with $t(…) in "${tag}" are left out: i18next did not load (${(error as Error).message})`;
      this.report({code: 'i18next-not-loaded', message, path: tag});
      const plain = Object.entries(catalogue).filter(([, sentence]) => !needsI18next(sentence));
      return compiledContent({...content, ...Object.fromEntries(plain)}, tag);
    }
  }

  /** Puts the theme under what the page's own CSS says of the element. */
  private dress(theme: Theme = {}, source?: string): void {
    const root = this.renderRoot;
    // Browsers before 2023 keep the default look.
    if (!(root instanceof ShadowRoot) || !root.adoptedStyleSheets) return;
    if (!('replaceSync' in CSSStyleSheet.prototype)) return;
    if (!this.theme && !Object.keys(theme).length) return;
    this.theme ??= new CSSStyleSheet();
    this.theme.replaceSync(':host{}');
    const {style} = this.theme.cssRules[0] as CSSStyleRule;
    for (const [key, value] of Object.entries<string>({...theme})) {
      // What this browser cannot use would take the default's place and show nothing.
      if (!CSS.supports(kinds[key as keyof Theme] ?? 'color', value)) {
        const path = `theme.${key}`;
        const message = `${source}: "${path}" is "${value}", which this browser cannot use. It is left out.`;
        this.report({code: 'theme-unusable', message, source, path});
        continue;
      }
      const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      style.setProperty(`--tend-${name}`, value);
    }
    if (root.adoptedStyleSheets.includes(this.theme)) return;
    try {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.theme];
    } catch {
      // Moved into another document, which takes no sheet of this one: a theme never costs the guide.
    }
  }
}
