import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {kits, packIds} from '../../community/options.js';
import type {Kit, PackId, Profile} from '../../community/profile.js';
import {customElement} from '../../ui/custom-element.js';
import {addStyles} from '../../ui/add-styles.js';
import {baseStyles} from '../../ui/styles/base.styles.js';
import {TimeSlice, yieldToMain} from '../../shared/yield-to-main.js';
import {oneOf, type Settings} from '../../ui/settings.js';
import {idle, painted} from '../../ui/page-turns.js';
import {TendElement} from '../../ui/tend-element.js';
import {ageNotice} from '../../ui/templates/age-notice.js';
import {lines, packs} from '../../generated/guide.js';
import type {EmergencyMode} from '../emergency/emergency-mode.js';
import {kitOf} from '../model/pack-sentences.js';
import {GuideView} from './guide-view.js';
import {guideStyles} from './naloxone-guide.styles.js';
import type {Sheet} from '../print/sheets.js';
import {guide, type GuideParts} from './templates/guide.js';
import {printButtons} from './templates/print-buttons.js';
import {stepSentences} from './templates/steps.js';

/** The parts that load after the steps, by the names used in messages. */
type GuidePart = 'emergency mode' | 'pictures' | 'list of sources' | 'print view';
type Dashed<Name extends string> = Name extends `${infer A} ${infer B}`
  ? `${A}-${Dashed<B>}`
  : Name;

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
 * @fires {TendStepEvent} tend-step - The emergency mode shows another screen; `detail` is `{step, kind}`.
 * @fires {TendDoseEvent} tend-dose - A dose was logged or undone; `detail` is `{given, product}`.
 * @fires {TendEmergencyOpenEvent} tend-emergency-open - The emergency mode has opened.
 * @fires {TendEmergencyCloseEvent} tend-emergency-close - The emergency mode has closed.
 * @attr {string} lang - The language to speak (BCP 47); without it, the nearest one around the element.
 * @csspart guide - The whole guide.
 * @csspart call - The emergency box at the top.
 * @csspart draft - The notice that a translation has not been reviewed.
 * @csspart language - The menu of languages, where the profile lists more than one.
 * @csspart step - One step.
 * @csspart emergency - The step-by-step mode, a dialog over the whole screen.
 * @cssproperty [--tend-accent=#0b4f5c] - Headings, numbers and links.
 * @cssproperty [--tend-on-accent=#fff] - Text on the accent.
 * @cssproperty [--tend-emergency=#9b1023] - The call button.
 * @cssproperty [--tend-on-emergency=#fff] - Text on the call button.
 * @cssproperty [--tend-text=#12262b] - Text.
 * @cssproperty [--tend-surface=#fff] - Background.
 * @cssproperty [--tend-font-family=system-ui] - Fonts.
 * @cssproperty [--tend-radius=0.75em] - Corners of boxes and buttons.
 * @cssproperty [--tend-skin=#a9714b] - Skin of the person helped, in the drawings.
 * @cssproperty [--tend-skin-helper=#d9a27c] - Skin of the person who helps.
 * @cssproperty [--tend-padding=1px] - Space around the guide, for a surface of its own.
 */
@customElement('tend-naloxone-guide')
export class TendNaloxoneGuide extends TendElement {
  static override styles = [baseStyles, guideStyles];

  protected override readonly namespace = 'naloxone';
  protected override readonly deferredNamespaces = ['emergency', 'circumstances'];
  protected override readonly localeTriggers = ['profile', 'companionLang', 'pack'];

  static override readonly settings = {
    pack: {
      attribute: 'pack',
      ...oneOf<PackId>(packIds),
      profile: ({pack}: Profile) => pack,
      default: 'ca' as PackId,
    },
    kit: {
      attribute: 'kit',
      ...oneOf<Kit>(kits),
      profile: ({kit}: Profile) => kit,
      default: undefined as Kit | undefined,
    },
  };
  declare protected readonly settings: Settings<typeof TendNaloxoneGuide.settings>;

  /** Whose steps to show. Default: the profile's pack, else the national one. */
  @property() pack?: PackId;

  /** Which products to explain. Default: the profile's kit, else all products of the pack. */
  @property() kit?: Kit;

  /** Parts that loaded after the first render. The first step can be read without them. */
  @state() private arrived: Pick<GuideParts, 'sourcesOf' | 'pictures' | 'circumstanceLines'> = {};
  /** Fills the boxes of the drawings, once these have loaded. */
  private draw?: () => void;
  /** Whether the first step has been shown, so that the folded parts can be rendered. */
  @state() private unfolded = false;
  @state() private emergency?: EmergencyMode;
  private lastView?: GuideView;
  /** The reader pressed the button for the emergency mode before the mode had loaded. */
  private pressed = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      // An element that was only moved in the page keeps its emergency mode.
      if (this.isConnected) return this.emergency?.moved();
      this.emergency?.dispose();
      this.emergency = undefined;
      this.pressed = false;
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.firstShown();
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    this.draw?.();
    this.emergency?.render();
    if (this.pressed) this.enterIfReady();
  }

  protected override async firstShown(): Promise<void> {
    await painted();
    // A date takes the platform long the first time.
    this.view.find('sources.checked');
    await yieldToMain();
    this.unfolded = true;
    await this.updateComplete;
    void idle().then(() => this.loadRest());
  }

  /** Loads the other parts, the emergency mode first because it may be urgent. */
  private async loadRest(): Promise<void> {
    this.loadDeferred();
    await Promise.all([
      this.bringEmergency(),
      this.bring('pictures', async () => {
        const {drawWhenNear, pictures, pictureStyles} = await import('../pictures/index.js');
        addStyles(this.renderRoot as ShadowRoot, pictureStyles);
        this.draw = () => drawWhenNear(this.renderRoot, pictures);
        this.arrived = {...this.arrived, pictures};
      }),
      this.bring('list of sources', async () => {
        const {circumstanceLines, sourcesOf} = await import('./templates/further-reading.js');
        this.arrived = {...this.arrived, circumstanceLines, sourcesOf};
      }),
    ]);
  }

  private bringEmergency(): Promise<void> {
    return this.bring('emergency mode', async () => {
      const {EmergencyMode} = await import('../emergency/emergency-mode.js');
      if (!this.isConnected || this.emergency) return;
      this.emergency = new EmergencyMode({
        element: this,
        root: this.renderRoot as ShadowRoot,
        view: () => this.view,
        parts: () => this.parts,
        clock: this.clock,
      });
      if (this.pressed) this.enterIfReady();
    });
  }

  /** Loads a part of the guide. If that fails, the other parts still load. */
  private async bring(name: GuidePart, load: () => Promise<void>): Promise<void> {
    try {
      await load();
    } catch (error) {
      const message = `the ${name} did not load (${(error as Error).message})`;
      const code = `${name.replace(/ /g, '-')}-not-loaded` as `${Dashed<GuidePart>}-not-loaded`;
      this.report({code, message, cause: error as Error});
      if (name === 'pictures') this.arrived = {...this.arrived, pictures: 'failed'};
      if (name === 'list of sources') this.arrived = {...this.arrived, circumstanceLines: 'failed'};
    }
  }

  protected override leadLanguage(profile: Profile): string | undefined {
    const named = [this.pack, profile.pack].map((id) => packs.find((pack) => pack.id === id));
    return named.find((pack) => pack)?.leadLanguage;
  }

  /** The view of the present settings and words. It keeps the sentences that it has found. */
  private get view(): GuideView {
    const {settings, lastView, community: profile, localizer} = this;
    const pack = packs.find(({id}) => id === settings.pack)!;
    const kit = settings.kit ?? kitOf(pack);
    const isSame =
      lastView?.pack === pack &&
      lastView.kit === kit &&
      lastView.profile === profile &&
      lastView.localizer === localizer;
    return isSame ? lastView : (this.lastView = new GuideView({pack, kit, profile, localizer}));
  }

  protected override async prepare(): Promise<void> {
    const {view} = this;
    const slice = new TimeSlice();
    for (const step of view.pack.steps) {
      stepSentences(view, step);
      await slice.yieldToMain();
    }
    for (const section of ['say', 'breathing', 'stop', 'tell'] as const) {
      for (const id of lines[section]) view.find(`${section}.${id}`);
      await slice.yieldToMain();
    }
    await super.prepare();
  }

  private get parts(): GuideParts {
    const {view} = this;
    const hasFailed = (key: string) => this.localization.hasDeferred && !view.find(key).length;
    return {
      ...this.arrived,
      // Without their lines, titles are of no use.
      ...(hasFailed('circumstances:unverified') && {circumstanceLines: 'failed'}),
      skipFolded: !this.unfolded,
      listen: this.listen,
      age: ageNotice(view.localizer, this.saved),
      menu: this.languageMenu,
      enter: html`<button
          class="button enter"
          type="button"
          data-action="emergency"
          @click=${this.enterEmergency}
        >
          <span>${view.words('call.steps')}</span>
        </button>
        ${this.emergency?.summary}`,
      print: hasFailed('emergency:print.card')
        ? nothing
        : printButtons(view, this.localization.hasDeferred ? this.print : undefined),
    };
  }

  protected override renderReady(): TemplateResult {
    return guide(this.view, {...this.parts, drawLater: true});
  }

  private readonly print = (sheet: Sheet): void => {
    void this.bring('print view', async () => {
      const {printSheet} = await import('../print/print-sheet.js');
      await printSheet(sheet, this.view, this.parts);
    });
  };

  private enterIfReady(): boolean {
    if (!this.emergency?.ready) return false;
    this.pressed = false;
    this.emergency.enter();
    return true;
  }

  /** Opens the emergency mode. Until it has loaded, goes to the steps; if it failed to load, tries again. */
  private readonly enterEmergency = (): void => {
    if (this.enterIfReady()) return;
    this.pressed = true;
    this.renderRoot.querySelector<HTMLElement>('#steps')?.focus();
    this.loadDeferred();
    void this.bringEmergency();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tend-naloxone-guide': TendNaloxoneGuide;
  }
}
