import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {kits, packIds, type Kit, type PackId, type Profile} from '../community/profile.js';
import {format} from '../i18n/format.js';
import {msg, str} from '../i18n/interface.js';
import type {Sentence, Values} from '../i18n/voice.js';
import {customElement} from '../ui/custom-element.js';
import {baseStyles} from '../ui/styles/base.styles.js';
import {TendElement} from '../ui/tend-element.js';
import {languageMenu} from '../ui/templates/language-menu.js';
import {listenButton} from '../ui/templates/listen-button.js';
import {sentences} from '../ui/templates/sentences.js';
import {lines, packs} from '../generated/guide.js';
import type {GuidePack} from './guide-pack.js';
import {phoneIcon} from './icons.js';
import {guideStyles} from './naloxone-guide.styles.js';
import {howToStep, sentenceValues, variants} from './pack-sentences.js';
import type {Source} from './response-pack.js';
import type {sourcesOf} from './sources.js';

const products = ['nasal', 'injection'] as const;

/**
 * How to respond to an opioid overdose, in the steps and the order of one jurisdiction.
 *
 * What stands between the tags is shown until the guide is ready, and for good if it cannot be.
 *
 * @summary The naloxone how-to.
 * @slot - Fallback: what people see without JavaScript, while loading and offline.
 * @fires {TendReadyEvent} tend-ready - The guide shows its own content in place of the fallback.
 * @fires {TendProblemEvent} tend-problem - Something it was given could not be used; `detail.problem` says what.
 * @fires {TendLanguageEvent} tend-language - The reader chose a language in the menu; `detail.language` is its tag.
 * @attr {string} lang - The language to speak (BCP 47); without it, the nearest one around the element.
 * @csspart guide - The whole guide.
 * @csspart call - The emergency box at the top.
 * @csspart language - The menu of languages, where the profile lists more than one.
 * @csspart step - One step.
 * @cssproperty [--tend-accent=#0b4f5c] - Headings, numbers and links.
 * @cssproperty [--tend-on-accent=#fff] - Text on the accent.
 * @cssproperty [--tend-emergency=#9b1023] - The call button.
 * @cssproperty [--tend-on-emergency=#fff] - Text on the call button.
 * @cssproperty [--tend-text=#12262b] - Text.
 * @cssproperty [--tend-surface=#fff] - Background.
 * @cssproperty [--tend-font-family=system-ui] - Fonts.
 * @cssproperty [--tend-radius=0.75em] - Corners of boxes and buttons.
 * @cssproperty [--tend-padding=1px] - Space around the guide, for a surface of its own.
 */
@customElement('tend-naloxone-guide')
export class TendNaloxoneGuide extends TendElement {
  static override styles = [baseStyles, guideStyles];

  protected override readonly namespace = 'naloxone';
  protected override readonly decisive = ['profile', 'secondLang', 'pack'];

  /** Whose steps to show; without it the profile's, else the national ones. */
  @property() pack?: PackId;

  /** Which products the how-to explains; without it the profile's, else those that the pack covers. */
  @property() kit?: Kit;

  /** Arrives after the first render: nobody waits for the evidence to read the first step. */
  @state() private sourcesOf?: typeof sourcesOf;

  protected override firstShown(): void {
    const idle = window.requestIdleCallback ?? setTimeout;
    idle(() => void this.loadSources());
  }

  private async loadSources(): Promise<void> {
    try {
      ({sourcesOf: this.sourcesOf} = await import('./sources.js'));
    } catch (error) {
      const message = `the list of sources did not load (${(error as Error).message})`;
      this.report({code: 'sources-not-loaded', message});
    }
  }

  protected override leadLanguage(profile: Profile): string | undefined {
    const named = [this.pack, profile.pack].map((id) => packs.find((pack) => pack.id === id));
    return named.find((pack) => pack)?.leadLanguage;
  }

  protected override renderReady(): TemplateResult {
    const id = this.setting('pack', packIds, 'ca');
    const pack = packs.find((candidate) => candidate.id === id)!;
    const [product, ...others] = pack.kits;
    const kit = this.setting('kit', kits, others.length ? 'both' : product!);
    const view = {pack, kit, values: sentenceValues(pack, kit, this.settings.emergencyNumber)};
    return html`
      <article
        class="tend ${this.voices.length > 1 ? 'two' : ''}"
        part="guide"
        lang=${this.language}
        dir=${this.languageData.direction}
        aria-labelledby="title"
      >
        ${this.renderLanguageMenu()}
        <h2 id="title">${this.words(view, 'title')}</h2>
        ${this.renderCall(view)} ${this.renderDraftNotice()}
        <p class="intro">${this.words(view, 'intro')}</p>
        ${this.renderSigns(view)} ${this.renderNotes(view)}
        <h3 class="heading" id="steps">${this.words(view, 'steps.title')}</h3>
        <ol class="steps" role="list" aria-labelledby="steps">
          ${pack.steps.map((step) => this.renderStep(view, step))}
        </ol>
        ${this.renderStop(view)} ${this.renderTell(view)} ${this.renderSources(view)}
      </article>
    `;
  }

  /** A key's sentence in each language, in its best variant for this pack and kit. */
  private find({pack, kit, values}: View, key: string, ...contexts: string[]): Sentence[] {
    return this.say(key, values, {contexts: [...contexts, ...variants(pack, kit)]});
  }

  private words(view: View, key: string, ...contexts: string[]) {
    return sentences(this.find(view, key, ...contexts), this.language);
  }

  private renderLanguageMenu() {
    const label = this.label(() => msg('Language', {desc: 'Name of the menu of languages'}));
    return languageMenu(
      this.menuLanguages,
      this.language,
      sentences([label], this.language),
      this.choose,
    );
  }

  /** Says plainly, in every language shown, that a language among them is a draft. */
  private renderDraftNotice() {
    const names = this.draftNames.join(', ');
    if (!names) return nothing;
    const notice = this.labels(() =>
      msg(
        str`Draft (${names}): no named person has reviewed this translation yet. The original is shown with it.`,
        {
          desc: 'Notice on top of a guide; the value is the names of the languages that nobody has reviewed',
        },
      ),
    );
    return html`<p class="draft" role="note">${sentences(notice, this.language)}</p>`;
  }

  private renderCall(view: View) {
    const {emergencyNumber} = this.settings;
    return html`
      <div class="call" part="call">
        <p class="call-now">${this.words(view, 'call.now')}</p>
        ${
          emergencyNumber
            ? this.renderCallButton(view, emergencyNumber)
            : html`<p class="call-none">${this.words(view, 'call.none')}</p>`
        }
      </div>
    `;
  }

  private renderCallButton(view: View, number: string) {
    return html`<a class="button" data-action="call" href="tel:${number.replace(/[^\d+]/g, '')}">
      ${phoneIcon}<span
        >${sentences(this.find(view, 'call.button'), this.language)}</span
      >
    </a>`;
  }

  private renderSigns(view: View) {
    return html`
      <details class="signs">
        <summary><h3>${this.words(view, 'signs.title')}</h3></summary>
        <ul>
          ${this.renderLines(view, 'signs', lines.signs)}
        </ul>
        <p>${this.words(view, 'signs.unsure')}</p>
      </details>
    `;
  }

  /** What is true in this jurisdiction besides its steps, and whether they are complete. */
  private renderNotes(view: View) {
    const {incomplete, notes = []} = view.pack;
    if (!incomplete && !notes.length) return nothing;
    return html`
      <section class="notes">
        <h3>${this.words(view, 'notes.title')}</h3>
        ${incomplete ? html`<p>${this.words(view, 'notes.incomplete')}</p>` : nothing}
        <ul>
          ${this.renderLines(view, 'notes', notes)}
        </ul>
      </section>
    `;
  }

  private renderStep(view: View, {id, kind}: GuidePack['steps'][number]) {
    const number = this.settings.emergencyNumber;
    const callContext = kind === 'call' ? [number ? 'number' : 'none'] : [];
    const title = this.find(view, `steps.${id}.title`, ...callContext);
    const text = this.find(view, `steps.${id}.text`);
    const more = this.find(view, `steps.${id}.more`);
    return html`
      <li data-step=${kind} part="step">
        <h4>${sentences(title, this.language)}</h4>
        <p>${sentences(text, this.language)}</p>
        ${more.length ? html`<p>${sentences(more, this.language)}</p>` : nothing}
        ${this.renderListen([...title, ...text, ...more])}
        ${kind === 'call' && number ? this.renderCallButton(view, number) : nothing}
        ${id === howToStep(view.pack) ? this.renderHowTos(view) : nothing}
        ${
          kind === 'recovery'
            ? this.renderHowTo(
                view,
                'recovery',
                html`<h5>${this.words(view, 'recovery.title')}</h5>`,
              )
            : nothing
        }
      </li>
    `;
  }

  /** For languages that people hear more than they read: each sentence as somebody spoke it. */
  private renderListen(spoken: readonly Sentence[]) {
    const [first] = spoken.filter(({audio}) => audio);
    if (!first) return nothing;
    const label = this.label(() =>
      msg('Listen', {desc: 'Button that plays a recording of the words above it'}),
    );
    const name = html`${sentences([label], this.language)}<span class="hidden"
        >: <bdi lang=${first.tag}>${first.text}</bdi></span
      >`;
    return listenButton(spoken, name, this.listen);
  }

  private renderHowTos(view: View) {
    return products
      .filter((product) => view.kit === product || view.kit === 'both')
      .map((product) => {
        const title = html`<h5>${this.words(view, `${product}.title`)}</h5>`;
        return this.renderHowTo(view, product, title);
      });
  }

  /** A folded list of small steps. Its heading's level depends on what it stands in. */
  private renderHowTo(
    view: View,
    section: 'nasal' | 'injection' | 'recovery',
    title: TemplateResult,
  ) {
    return html`
      <details class="how-to" data-how-to=${section}>
        <summary>${title}</summary>
        ${
          section === 'recovery' || view.pack.kits.includes(section)
            ? nothing
            : html`<p class="uncovered">${this.words(view, 'uncovered')}</p>`
        }
        <ol>
          ${this.renderLines(view, section, lines[section])}
        </ol>
      </details>
    `;
  }

  private renderStop(view: View) {
    const inSteps = view.pack.steps.some(({kind}) => kind === 'recovery');
    return html`
      <section class="stop">
        <h3>${this.words(view, 'stop.title')}</h3>
        <ul>
          ${this.renderLines(view, 'stop', lines.stop)}
        </ul>
        ${
          inSteps
            ? nothing
            : this.renderHowTo(
                view,
                'recovery',
                html`<h4>${this.words(view, 'recovery.title')}</h4>`,
              )
        }
      </section>
    `;
  }

  private renderTell(view: View) {
    return html`
      <section>
        <h3 class="heading">${this.words(view, 'tell.title')}</h3>
        <ul>
          ${this.renderLines(view, 'tell', lines.tell)}
        </ul>
      </section>
    `;
  }

  private renderSources(view: View) {
    return html`
      <footer class="sources">
        <p>${this.words(view, 'sources.text')}</p>
        <p>${this.words(view, 'sources.checked')}</p>
        <p>${this.words(view, 'sources.review')}</p>
        <details>
          <summary><h3>${this.words(view, 'sources.title')}</h3></summary>
          <ul>
            ${this.sourcesOf?.(view.pack.id).map((source) => this.renderSource(source))}
          </ul>
        </details>
      </footer>
    `;
  }

  private renderSource({url, title, publisher, checked}: Source) {
    const date = format(checked, this.languageData);
    const when = this.label(() =>
      msg(str`checked on ${date}`, {desc: 'When a source was last checked; the value is a date'}),
    );
    return html`<li>
      <a href=${url} rel="external noreferrer" lang="en" dir="ltr">${publisher}: ${title}</a>
      (${sentences([when], this.language)})
    </li>`;
  }

  private renderLines(view: View, section: string, ids: readonly string[]) {
    return ids.map((id) => {
      const line = this.find(view, `${section}.${id}`);
      return line.length
        ? html`<li><p>${sentences(line, this.language)}</p>${this.renderListen(line)}</li>`
        : nothing;
    });
  }
}

/** What one render is about. */
interface View {
  pack: GuidePack;
  kit: Kit;
  values: Values;
}

declare global {
  interface HTMLElementTagNameMap {
    'tend-naloxone-guide': TendNaloxoneGuide;
  }
}
