import {nothing} from 'lit';
import {lines} from '../../generated/guide.js';
import {Localizer} from '../../i18n/localizer.js';
import {addStyles} from '../../ui/add-styles.js';
import {onTick} from '../../ui/page-clock.js';
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
import {ReadAloud} from './devices/read-aloud.js';
import {vibrate} from './devices/vibrate.js';
import {WakeLock} from './devices/wake-lock.js';
import {builtInEnglish} from './built-in-english.js';
import {DoseAnnouncer} from './dose-announcer.js';
import {DoseLog} from './dose-log.js';
import {EmergencyDialog} from './emergency-dialog.js';
import type {EmergencyHost, EmergencyView, PacerView} from './emergency-view.js';
import {emergencyStyles} from './emergency.styles.js';
import {RhythmControl} from './rhythm-control.js';
import type {RhythmKind} from './rhythms.js';
import type {Screen} from './screens.js';
import * as machine from './state.js';
import {emergencyDialog} from './templates/dialog.js';
import {doseSection} from './templates/doses.js';
import {drawPhase} from './templates/pacer.js';
import {screenSentences} from './templates/words.js';

/** Milliseconds between two updates while a clock is shown. */
const tick = 1000;

/**
 * Leads through the steps of a pack in a modal dialog, one action a screen. `state.ts` decides where each
 * press leads, `templates/` renders, and this class holds state, doses and devices. Only a press changes the
 * screen. It renders outside the guide's own rendering, so that a tick of the clock redraws nothing else.
 */
export class EmergencyMode implements EmergencyView {
  readonly log = new DoseLog(() => this.render());
  private state = machine.startState;
  private readonly rhythm: RhythmControl;
  private readonly readAloud: ReadAloud;
  private readonly wakeLock: WakeLock;
  private readonly dialog: EmergencyDialog;
  private readonly announcer = new DoseAnnouncer();
  private readonly host: EmergencyHost;
  private endTicks?: () => void;
  /** The latest product view, and the guide's view that it was derived from. Templates read it often. */
  private cached?: {from: GuideView; view: GuideView};
  /** Whether the element has left the page. */
  private over = false;

  /** @throws if the browser has no dialogs. */
  constructor(host: EmergencyHost) {
    this.host = host;
    this.dialog = new EmergencyDialog(host.root, this.closed);
    this.rhythm = new RhythmControl(
      host.clock,
      () => host.view().pack,
      (phase) => drawPhase(this.dialog.element, this.rhythm.pacer, phase),
    );
    this.readAloud = new ReadAloud(() => this.render());
    this.wakeLock = new WakeLock(() => this.render());
    addStyles(host.root, emergencyStyles);
    this.render();
  }

  /** Releases everything, because the element has left the page. */
  dispose(): void {
    this.over = true;
    this.stopTicks();
    this.log.leave();
    this.readAloud.dispose();
    this.close();
    this.dialog.element.remove();
  }

  /** Called after the guide has moved to another place in the page. */
  moved(): void {
    this.dialog.moved();
  }

  /** Whether the guide has loaded its own content. */
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
      const localizer = new Localizer({locales, fallbacks: [...fallbacks, builtInEnglish]});
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
    return machine.hasNone(this.state);
  }

  get product(): Product | undefined {
    return machine.productAtHand(this.state, this.facts);
  }

  get status(): DoseStatus {
    const {pack, kit} = this.host.view();
    return doseStatus(this.log.all, kit === 'both' ? pack : {...pack, kits: [kit]}, this.now);
  }

  get screen(): Screen {
    return machine.screenOf(this.state, this.facts);
  }

  get hasBack(): boolean {
    return this.state.path.length > 1;
  }

  get hasNext(): boolean {
    return machine.nextScreen(this.state, this.facts) !== undefined;
  }

  get pacer(): PacerView {
    return this.rhythm.view;
  }

  get reading(): boolean {
    return this.readAloud.reading;
  }

  get spoken(): string {
    return this.announcer.text;
  }

  /** The doses while the dialog is closed. The guide decides where it is shown. */
  get summary(): HTMLElement {
    return this.dialog.summary;
  }

  private get facts(): machine.EmergencyFacts {
    const {pack, kit} = this.host.view();
    const {next, given: doseCount, product} = this.status;
    const waiting = next === 'wait';
    return {pack, lines, kit, doseCount, waiting, lastProduct: doseCount ? product : undefined};
  }

  enter = (): void => {
    if (this.open) return;
    if (!this.dialog.show()) return;
    this.state = machine.transition(this.state, {type: 'open'}, this.facts);
    this.host.element.dispatchEvent(new TendEmergencyOpenEvent());
    this.arrived();
    if (this.log.all.length) this.render();
    // Only the first frame must be fast. Do the rest after it.
    setTimeout(() => {
      if (!this.open) return;
      this.wakeLock.take();
      this.render();
      this.dialog.showLastDose();
    });
  };

  close = (): void => this.dialog.element.close();

  send = (event: machine.EmergencyEvent): void => {
    const before = this.screen.id;
    this.state = machine.transition(this.state, event, this.facts);
    if (this.screen.id !== before) this.arrive();
    else {
      this.render();
      this.dialog.focusHeading();
    }
  };

  recordDose = (product: Product): void => {
    this.state = machine.transition(this.state, {type: 'dose', product}, this.facts);
    this.log.add({at: this.now, product});
    this.dosesChanged();
  };

  undoDose = (): void => {
    this.log.undo();
    this.dosesChanged();
  };

  /** Clears the doses and the answers about this person, for the next one. */
  clearDoses = (): void => {
    this.log.clear();
    if (!this.open) this.state = machine.transition(this.state, {type: 'clear'}, this.facts);
    this.dosesChanged();
  };

  chooseRhythm = (kind: RhythmKind): void => {
    if (this.rhythm.choose(kind)) this.render();
  };

  togglePacer = (): void => {
    this.rhythm.toggle();
    this.render();
  };

  stopPacer = (): void => {
    this.rhythm.pacer.stop();
    this.render();
  };

  toggleSound = (): void => {
    this.rhythm.pacer.toggleSound();
    this.render();
  };

  toggleReading = (): void => {
    if (this.readAloud.reading) this.readAloud.stop();
    else void this.readAloud.read(screenSentences(this));
  };

  /**
   * Renders with the guide's present content.
   * @param ticked whether only the time has changed.
   */
  render({ticked = false} = {}): void {
    if (this.over || !this.ready) return;
    this.dialog.keepInPage();
    if (this.announcer.announceDue(() => this.view, this.status) && this.open) {
      vibrate([200, 100, 200]);
    }
    this.rhythm.stopUnless(this.screen.aids.includes('breathing'));
    const summary = this.open ? nothing : doseSection(this, 'summary');
    this.dialog.draw(emergencyDialog(this), summary, {ticked});
    const {pacer} = this.rhythm;
    drawPhase(this.dialog.element, pacer, pacer.phase);
    const waits = this.log.all.length > 0 && this.host.root.host.isConnected;
    if (waits) this.endTicks ??= onTick(tick, () => this.render({ticked: true}));
    else this.stopTicks();
  }

  /** After a change of screen: stops what belonged to the previous screen. */
  private arrive(): void {
    this.readAloud.stop();
    this.render();
    this.dialog.showFromTop();
    this.arrived();
  }

  private arrived(): void {
    const {id, kind} = this.screen;
    this.host.element.dispatchEvent(new TendStepEvent(id, kind));
  }

  private dosesChanged(): void {
    const {status} = this;
    const {given: doseCount, product} = status;
    this.announcer.doseChanged(this.view, this.log.all, status);
    this.render();
    this.dialog.showLastDose();
    this.host.element.dispatchEvent(new TendDoseEvent(doseCount, doseCount ? product : undefined));
  }

  private stopTicks(): void {
    this.endTicks?.();
    this.endTicks = undefined;
  }

  private readonly closed = () => {
    this.readAloud.stop();
    this.rhythm.pacer.stop();
    this.wakeLock.letGo();
    this.render();
    this.host.element.dispatchEvent(new TendEmergencyCloseEvent());
  };
}
