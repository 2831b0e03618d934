import {nothing, render} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {content as ownWords} from '../../generated/emergency-words.js';
import {lines} from '../../generated/guide.js';
import {compiledContent} from '../../i18n/content.js';
import {format} from '../../i18n/format.js';
import {languageOf, sourceLanguage} from '../../i18n/languages.js';
import {Localizer} from '../../i18n/localizer.js';
import type {LocaleMessages} from '../../i18n/message-resolver.js';
import {addStyles} from '../../ui/add-styles.js';
import {doseStatus, type Dose, type DoseStatus} from '../model/dose-clock.js';
import {
  TendDoseEvent,
  TendEmergencyCloseEvent,
  TendEmergencyOpenEvent,
  TendStepEvent,
} from '../guide/events.js';
import {GuideView} from '../guide/guide-view.js';
import type {Product} from '../model/response-pack.js';
import type {GuideParts} from '../guide/templates/guide.js';
import {Pacer} from './devices/pacer.js';
import {ReadAloud} from './devices/read-aloud.js';
import {vibrate} from './devices/vibrate.js';
import {WakeLock} from './devices/wake-lock.js';
import {DoseLog} from './dose-log.js';
import type {EmergencyView, PacerView} from './emergency-view.js';
import {emergencyStyles} from './emergency.styles.js';
import {rhythmOf, type RhythmKind} from './rhythms.js';
import type {Screen} from './screens.js';
import {
  hasNone,
  nextScreen,
  productAtHand,
  screenOf,
  startState,
  transition,
  type EmergencyEvent,
  type EmergencyFacts,
} from './state.js';
import {emergencyDialog} from './templates/dialog.js';
import {doseSection} from './templates/doses.js';
import {drawPhase} from './templates/pacer.js';
import {screenSentences} from './templates/words.js';

/** What the emergency mode asks of the guide that it belongs to. */
export interface EmergencyHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** What the guide shows at the moment. */
  view: () => GuideView;
  parts: () => GuideParts;
  clock: () => Date;
}

/** Milliseconds between two looks at the clock while something waits on it. */
const tick = 1000;

const findOwn = compiledContent(ownWords, sourceLanguage);

/** The mode's own words in English, which come with it: it opens whatever else did not load. */
const builtInLocale: LocaleMessages = {
  tag: sourceLanguage,
  language: languageOf(sourceLanguage),
  find: (key, choice) => {
    const [namespace, rest] = key.split(':');
    return namespace === 'emergency' && rest ? findOwn(rest, choice) : undefined;
  },
};

/**
 * Leads through the steps of a pack, one action a screen, in a modal dialog. Where it leads is said
 * by `state.ts`, what it shows by `templates/`; this keeps the state, the doses and the devices. It
 * never goes on by itself: the reader presses, the clock only says what is due. It stands beside the
 * guide's own rendering, so that a clock that ticks draws nothing else anew.
 */
export class EmergencyMode implements EmergencyView {
  readonly log = new DoseLog(() => this.render());
  /** Where the doses stand while the dialog is closed; the guide gives it its place. */
  readonly summary = document.createElement('div');
  private state = startState;
  private rhythmKind: RhythmKind = 'breaths';
  private readonly pacerDevice: Pacer;
  private readonly readAloud: ReadAloud;
  private readonly wakeLock: WakeLock;
  private readonly dialog = document.createElement('dialog');
  private readonly host: EmergencyHost;
  private timer?: ReturnType<typeof setInterval>;
  /** The view asked for last, and what of the guide it was made from: templates ask often. */
  private cached?: {from: GuideView; view: GuideView};
  /** The dose whose wait has been announced as over. */
  private announced?: Date;
  private announcement = '';
  /** Counts how often another program has rewritten what is shown. */
  private rewritten = 0;
  /** Whether its element has left the page. */
  private over = false;

  constructor(host: EmergencyHost) {
    if (!('showModal' in this.dialog)) throw new Error('this browser has no dialogs');
    this.host = host;
    this.pacerDevice = new Pacer(host.clock, (phase) =>
      drawPhase(this.dialog, this.pacerDevice, phase),
    );
    this.readAloud = new ReadAloud(() => this.render());
    this.wakeLock = new WakeLock(() => this.render());
    this.dialog.className = 'emergency';
    this.dialog.part.add('emergency');
    this.dialog.setAttribute('aria-labelledby', 'screen-title');
    this.dialog.addEventListener('close', this.closed);
    this.dialog.addEventListener('keydown', ignoreKeyRepeat);
    addStyles(host.root, emergencyStyles);
    host.root.append(this.dialog);
    document.addEventListener('visibilitychange', this.look);
    this.render();
  }

  /** Takes everything back: the element has left the page. */
  dispose(): void {
    this.over = true;
    document.removeEventListener('visibilitychange', this.look);
    clearInterval(this.timer);
    this.timer = undefined;
    this.log.leave();
    this.readAloud.dispose();
    this.close();
    this.dialog.remove();
  }

  /** The element stands elsewhere on the page now, which took the dialog off the screen. */
  moved(): void {
    if (!this.open) return;
    this.dialog.removeAttribute('open');
    this.dialog.showModal();
    this.keepFocus();
  }

  /** Whether the guide has words of its own yet. */
  get ready(): boolean {
    return this.host.view().localizer.locales.length > 0;
  }

  get open(): boolean {
    return this.dialog.open;
  }

  get keepsAwake(): boolean | undefined {
    return this.open ? this.wakeLock.held : undefined;
  }

  get doses(): readonly Dose[] {
    return this.log.all;
  }

  get view(): GuideView {
    const from = this.host.view();
    const kit = this.product ?? from.kit;
    if (this.cached?.from !== from || this.cached.view.kit !== kit) {
      const {locales, fallbacks} = from.localizer;
      const localizer = new Localizer({locales, fallbacks: [...fallbacks, builtInLocale]});
      this.cached = {from, view: new GuideView({...from, localizer, kit})};
    }
    return this.cached.view;
  }

  get parts(): GuideParts {
    return this.host.parts();
  }

  get now(): Date {
    return this.host.clock();
  }

  get choosing(): boolean {
    return this.host.view().kit === 'both';
  }

  get hasNone(): boolean {
    return hasNone(this.state);
  }

  get product(): Product | undefined {
    return productAtHand(this.state, this.facts);
  }

  get status(): DoseStatus {
    const {pack, kit} = this.host.view();
    return doseStatus(this.log.all, kit === 'both' ? pack : {...pack, kits: [kit]}, this.now);
  }

  get screen(): Screen {
    return screenOf(this.state, this.facts);
  }

  get hasBack(): boolean {
    return this.state.path.length > 1;
  }

  get hasNext(): boolean {
    return nextScreen(this.state, this.facts) !== undefined;
  }

  get pacer(): PacerView {
    const {running, paused, audible} = this.pacerDevice;
    return {kind: this.rhythmKind, running, paused, audible};
  }

  get reading(): boolean {
    return this.readAloud.reading;
  }

  get spoken(): string {
    return this.announcement;
  }

  private get facts(): EmergencyFacts {
    const {pack, kit} = this.host.view();
    const {next, given, product} = this.status;
    const waiting = next === 'wait';
    return {pack, lines, kit, given, waiting, lastProduct: given ? product : undefined};
  }

  enter = (): void => {
    this.keepInPage();
    if (this.open || !this.dialog.isConnected) return;
    this.state = transition(this.state, {type: 'open'}, this.facts);
    cover(this.host.root, true);
    this.dialog.showModal();
    this.keepFocus();
    this.host.element.dispatchEvent(new TendEmergencyOpenEvent());
    this.arrived();
    if (this.log.all.length) this.render();
    // What nobody sees yet can wait until the first frame is out.
    setTimeout(() => {
      if (!this.open) return;
      this.wakeLock.take();
      this.render();
      this.showLastDose();
    });
  };

  close = (): void => this.dialog.close();

  send = (event: EmergencyEvent): void => {
    const before = this.screen.id;
    this.state = transition(this.state, event, this.facts);
    if (this.screen.id !== before) this.arrive();
    else {
      this.render();
      this.keepFocus();
    }
  };

  recordDose = (product: Product): void => {
    this.state = transition(this.state, {type: 'dose', product}, this.facts);
    this.log.add({at: this.now, product});
    this.dosesChanged();
  };

  undoDose = (): void => {
    this.log.undo();
    this.dosesChanged();
  };

  /** With the doses goes what was said of this person: the next one begins at the beginning. */
  clearDoses = (): void => {
    this.log.clear();
    if (!this.open) this.state = transition(this.state, {type: 'clear'}, this.facts);
    this.dosesChanged();
  };

  chooseRhythm = (kind: RhythmKind): void => {
    if (kind === this.rhythmKind) return;
    const {running, paused} = this.pacerDevice;
    this.rhythmKind = kind;
    if (running || paused) {
      this.pacerDevice.restart(rhythmOf(this.host.view().pack, kind));
    }
    this.render();
  };

  togglePacer = (): void => {
    const rhythm = rhythmOf(this.host.view().pack, this.rhythmKind);
    if (this.pacerDevice.running) this.pacerDevice.pause();
    else if (rhythm) this.pacerDevice.start(rhythm);
    this.render();
  };

  stopPacer = (): void => {
    this.pacerDevice.stop();
    this.render();
  };

  toggleSound = (): void => {
    this.pacerDevice.toggleSound();
    this.render();
  };

  toggleReading = (): void => {
    if (this.readAloud.reading) this.readAloud.stop();
    else void this.readAloud.read(screenSentences(this));
  };

  /**
   * Draws what is shown anew, with the guide's present words.
   * @param ticked whether nothing but the time has changed.
   */
  render({ticked = false} = {}): void {
    if (this.over || !this.ready) return;
    this.keepInPage();
    this.announceDue();
    this.keepRhythm();
    // Translators in browsers put their own elements in place of text that Lit would change.
    const foreign = !ticked && [this.dialog, this.summary].some((box) => box.querySelector('font'));
    const focused = foreign && (this.host.root.activeElement as HTMLElement | null)?.dataset.action;
    if (foreign) this.rewritten++;
    // Also while it is closed: it lies ready, laid out and unseen, and opens within a frame.
    render(keyed(this.rewritten, emergencyDialog(this)), this.dialog);
    drawPhase(this.dialog, this.pacerDevice, this.pacerDevice.phase);
    const summary = this.open ? nothing : doseSection(this, 'summary');
    render(keyed(this.rewritten, summary), this.summary);
    if (focused && this.open) {
      this.dialog.querySelector<HTMLElement>(`[data-action=${focused}]`)?.focus();
    }
    const waits = this.log.all.length > 0 && this.host.root.host.isConnected;
    if (waits) this.timer ??= setInterval(this.look, tick);
    else {
      clearInterval(this.timer);
      this.timer = undefined;
    }
  }

  /** Another program may have taken the dialog out of the page: it goes back, and stays open. */
  private keepInPage(): void {
    if (this.over || this.dialog.isConnected || !this.host.element.isConnected) return;
    this.host.root.append(this.dialog);
    this.moved();
  }

  /** On another screen: what belonged to the last one ends. */
  private arrive(): void {
    this.readAloud.stop();
    this.render();
    // Which of the two scrolls depends on the room.
    for (const box of this.dialog.querySelectorAll('.screen, .action')) {
      if (box.scrollTop) box.scrollTop = 0;
    }
    this.keepFocus();
    this.arrived();
  }

  private arrived(): void {
    const {id, kind} = this.screen;
    this.host.element.dispatchEvent(new TendStepEvent(id, kind));
  }

  /** A rhythm ends with the screen, or the pack, that it belongs to. */
  private keepRhythm(): void {
    const {running, paused, audible, rhythm} = this.pacerDevice;
    if (!running && !paused && !audible) return;
    const own = rhythmOf(this.host.view().pack, this.rhythmKind);
    const isOwn = (!running && !paused) || own?.interval === rhythm?.interval;
    if (!this.screen.aids.includes('breathing') || !isOwn) this.pacerDevice.stop();
  }

  /**
   * The heading takes the focus, so that a screen reader says the new screen, once; the buttons
   * under the thumb are the next stops from there.
   */
  private keepFocus(): void {
    if (this.open) this.dialog.querySelector<HTMLElement>('#screen-title')?.focus();
  }

  private dosesChanged(): void {
    const {given, product} = this.status;
    this.announcement = given ? this.lastDose(given, product) : '';
    this.render();
    this.showLastDose();
    this.host.element.dispatchEvent(new TendDoseEvent(given, given ? product : undefined));
  }

  /** The newest dose is the one to see, where not all have room. */
  private showLastDose(): void {
    const log = this.dialog.querySelector('.log');
    if (log) log.scrollTop = log.scrollHeight;
  }

  /** The press that wrote a dose down is answered, numbered so that each is heard. */
  private lastDose(given: number, product: Product): string {
    const {view, log} = this;
    const at = {time: log.all[given - 1]!.at};
    const [line] = view.find(`emergency:dose.line_${product}`, {values: {at}});
    return line ? `${format(given, view.localizer.languageData)}. ${line.text}` : '';
  }

  /** A wait that has ended is announced once, and felt. */
  private announceDue(): void {
    const {next, from, given} = this.status;
    const due = given > 0 && next === 'check-breathing';
    if (!due) {
      if (this.announced) this.announcement = '';
      this.announced = undefined;
    } else if (this.announced?.getTime() !== from.getTime()) {
      this.announced = from;
      this.announcement = this.view.find('emergency:dose.due')[0]?.text ?? '';
      if (this.open) vibrate([200, 100, 200]);
    }
  }

  private readonly look = () => {
    if (document.visibilityState === 'visible') this.render({ticked: true});
  };

  private readonly closed = () => {
    this.readAloud.stop();
    this.pacerDevice.stop();
    this.wakeLock.letGo();
    cover(this.host.root, false);
    // The button it came from was covered when the browser wanted to give the focus back.
    this.host.root.querySelector<HTMLElement>('[data-action=emergency]')?.focus();
    this.render();
    this.host.element.dispatchEvent(new TendEmergencyCloseEvent());
  };
}

/** A key that is held down presses once: ten doses are not given in a second. */
function ignoreKeyRepeat(event: KeyboardEvent): void {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
}

/**
 * What lies under a dialog that fills the screen need not be laid out: without this, a slow phone
 * takes three frames to open it. It keeps its height, so the page does not move.
 */
function cover(root: ShadowRoot, covered: boolean): void {
  const article = root.querySelector('article');
  if (!article) return;
  const {style} = article;
  const height = covered ? `${article.getBoundingClientRect().height}px` : '';
  style.setProperty('contain-intrinsic-block-size', height);
  style.setProperty('content-visibility', covered ? 'hidden' : '');
}
