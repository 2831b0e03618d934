import {nothing, render} from 'lit';
import {format} from '../../i18n/format.js';
import {keyed} from 'lit/directives/keyed.js';
import {addStyles} from '../../ui/add-styles.js';
import type {GuideParts} from '../templates/guide.js';
import type {GuideView} from '../guide-view.js';
import {doseStatus, type Dose} from '../dose-clock.js';
import {
  TendDoseEvent,
  TendEmergencyCloseEvent,
  TendEmergencyOpenEvent,
  TendStepEvent,
} from '../events.js';
import {lines} from '../../generated/guide.js';
import type {Product} from '../response-pack.js';
import {DoseLog} from './dose-log.js';
import {emergencyStyles} from './emergency.styles.js';
import {Pacer, type Rhythm} from './pacer.js';
import {drawPhase, rhythmOf} from './templates/pacer.js';
import {ReadAloud} from './read-aloud.js';
import {answered, everyScreen, following, type Screen, type Told} from './screens.js';
import {emergencyDialog, screenSentences} from './templates/dialog.js';
import {doseSection} from './templates/doses.js';
import {WakeLock} from './wake-lock.js';

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

/**
 * Leads through the steps of a pack, one action a screen, in a modal dialog. It never goes on by
 * itself: the reader presses, the clock only says what is due. It stands beside the guide's own
 * rendering, so that a clock that ticks draws nothing else anew.
 */
export class EmergencyMode {
  readonly log = new DoseLog(() => this.render());
  readonly pacer: Pacer;
  readonly voice: ReadAloud;
  /** Where the doses stand while the dialog is closed; the guide gives it its place. */
  readonly summary = document.createElement('div');
  /** Ids of the screens come by, the present one last. */
  private path: string[] = [];
  private told: Told = {};
  private readonly dialog = document.createElement('dialog');
  private readonly wakeLock: WakeLock;
  private readonly host: EmergencyHost;
  private timer?: ReturnType<typeof setInterval>;
  /** The dose whose wait has been told to be over. */
  private announced?: Date;
  /** What a screen reader is told, once. */
  private said = '';
  /** Counts how often another program has rewritten what is shown. */
  private rewritten = 0;
  /** Whether its element has left the page. */
  private over = false;

  constructor(host: EmergencyHost) {
    if (!('showModal' in this.dialog)) throw new Error('this browser has no dialogs');
    this.host = host;
    this.pacer = new Pacer(host.clock, (phase) => drawPhase(this.dialog, this.pacer, phase));
    this.voice = new ReadAloud(() => this.render());
    this.wakeLock = new WakeLock(() => this.render());
    this.dialog.className = 'emergency';
    this.dialog.part.add('emergency');
    this.dialog.setAttribute('aria-labelledby', 'screen-title');
    this.dialog.addEventListener('close', this.closed);
    this.dialog.addEventListener('keydown', once);
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
    this.voice.dispose();
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

  /** Whether there are words for it yet. */
  get ready(): boolean {
    return this.host.view().find('emergency:check.title').length > 0;
  }

  get open(): boolean {
    return this.dialog.open;
  }

  /** Whether the screen is kept on; undefined while nobody asked for it. */
  get keepsAwake(): boolean | undefined {
    return this.open ? this.wakeLock.held : undefined;
  }

  get doses(): readonly Dose[] {
    return this.log.all;
  }

  /** The guide as it is about the product at hand. */
  get view(): GuideView {
    const view = this.host.view();
    return this.product ? view.with(this.product) : view;
  }

  get parts(): GuideParts {
    return this.host.parts();
  }

  get now(): Date {
    return this.host.clock();
  }

  /** Whether there can be either naloxone, and the reader says which. */
  get choice(): boolean {
    return this.host.view().kit === 'both';
  }

  /** The naloxone at hand, as far as it is known: by what was told, else by the last dose. */
  get product(): Product | undefined {
    const {kit} = this.host.view();
    if (kit !== 'both') return kit;
    const doses = this.log.all;
    return this.told.product ?? doses[doses.length - 1]?.product;
  }

  /** Whether to ask which naloxone is at hand: where it comes in, and where more of it does. */
  get choosing(): boolean {
    const {kit} = this.host.view();
    const {kind, from} = this.screen;
    return kit === 'both' && kind === 'naloxone' && from !== 'line';
  }

  get status() {
    const {pack} = this.host.view();
    return doseStatus(this.log.all, pack, this.now);
  }

  /** The screen shown. One that a changed pack no longer has gives way to the first. */
  get screen(): Screen {
    const {pack} = this.host.view();
    const all = everyScreen(pack, lines, {product: this.product});
    const id = this.path[this.path.length - 1];
    return all.find((screen) => screen.id === id) ?? all[0]!;
  }

  get hasBack(): boolean {
    return this.path.length > 1;
  }

  get next(): string | undefined {
    const {pack} = this.host.view();
    const {id} = this.screen;
    const told = {product: this.product};
    return following(id, {pack, lines, told, given: this.log.all.length});
  }

  get spoken(): string {
    return this.said;
  }

  enter = (): void => {
    if (this.open || !this.dialog.isConnected) return;
    if (!this.path.length) this.path = [this.log.all.length ? 'check' : this.screen.id];
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

  goOn = (): void => {
    if (this.next) this.go(this.next);
  };

  goBack = (): void => {
    if (!this.hasBack) return;
    this.path.pop();
    this.arrive();
  };

  choose = (product: Product): void => {
    this.told = {product};
    this.render();
    this.keepFocus();
  };

  answer = (breathing: boolean): void => {
    const {pack} = this.host.view();
    const {next, given} = this.status;
    const waiting = next === 'wait';
    this.go(answered(breathing, {given, waiting, from: this.screen.id, pack}));
  };

  /** The clock says that it is time to look. */
  check = (): void => {
    if (this.screen.id !== 'check') this.go('check');
  };

  recordDose = (product: Product): void => {
    this.told = {product};
    this.log.add({at: this.now, product});
    this.dosesChanged();
  };

  undoDose = (): void => {
    this.log.undo();
    this.dosesChanged();
  };

  /** With the doses goes what was told of this person: the next one begins at the beginning. */
  clearDoses = (): void => {
    this.log.clear();
    if (!this.open) [this.path, this.told] = [[], {}];
    this.dosesChanged();
  };

  togglePacer = (rhythm: Rhythm): void => {
    if (this.pacer.running) this.pacer.pause();
    else this.pacer.start(rhythm);
    this.render();
  };

  stopPacer = (): void => {
    this.pacer.stop();
    this.render();
  };

  toggleSound = (): void => {
    this.pacer.toggleSound();
    this.render();
  };

  toggleReading = (): void => {
    if (this.voice.reading) this.voice.stop();
    else void this.voice.read(screenSentences(this));
  };

  /**
   * Draws what is shown anew, with the guide's present words.
   * @param ticked whether nothing but the time has changed.
   */
  render({ticked = false} = {}): void {
    const {view} = this;
    if (this.over || !view.speaker.voices.length) return;
    this.tell();
    this.keepRhythm();
    // Translators in browsers put their own elements in place of text that Lit would change.
    const foreign = !ticked && [this.dialog, this.summary].some((box) => box.querySelector('font'));
    const focused = foreign && (this.host.root.activeElement as HTMLElement | null)?.dataset.action;
    if (foreign) this.rewritten++;
    // Also while it is closed: it lies ready, laid out and unseen, and opens within a frame.
    render(keyed(this.rewritten, emergencyDialog(this)), this.dialog);
    drawPhase(this.dialog, this.pacer, this.pacer.phase);
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

  private go(id: string): void {
    this.path.push(id);
    this.arrive();
  }

  /** On another screen: what belonged to the last one ends. */
  private arrive(): void {
    this.voice.stop();
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
    const {running, paused, audible, rhythm} = this.pacer;
    if (!running && !paused && !audible) return;
    const {pack} = this.host.view();
    const goesOn = this.screen.aids.some((aid) => {
      const own = aid === 'breaths' || aid === 'compressions' ? rhythmOf(pack, aid) : undefined;
      return own && ((!running && !paused) || own.interval === rhythm?.interval);
    });
    if (!goesOn) this.pacer.stop();
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
    this.said = given ? this.lastDose(given, product) : '';
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
    return line ? `${format(given, view.speaker.languageData)}. ${line.text}` : '';
  }

  /** A wait that has ended is told once, and felt. */
  private tell(): void {
    const {next, from, given} = this.status;
    const due = given > 0 && next === 'check-breathing';
    if (!due) {
      if (this.announced) this.said = '';
      this.announced = undefined;
    } else if (this.announced?.getTime() !== from.getTime()) {
      this.announced = from;
      this.said = this.view.find('emergency:dose.due')[0]?.text ?? '';
      if (this.open) navigator.vibrate?.([200, 100, 200]);
    }
  }

  private readonly look = () => {
    if (document.visibilityState === 'visible') this.render({ticked: true});
  };

  private readonly closed = () => {
    this.voice.stop();
    this.pacer.stop();
    this.wakeLock.letGo();
    cover(this.host.root, false);
    // The button it came from was covered when the browser wanted to give the focus back.
    this.host.root.querySelector<HTMLElement>('[data-action=emergency]')?.focus();
    this.render();
    this.host.element.dispatchEvent(new TendEmergencyCloseEvent());
  };
}

/** A key that is held down presses once: ten doses are not given in a second. */
function once(event: KeyboardEvent): void {
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
