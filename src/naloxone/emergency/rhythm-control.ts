import type {GuidePack} from '../model/guide-pack.js';
import {Pacer} from './devices/pacer.js';
import type {PacerView} from './emergency-view.js';
import {rhythmOf, type RhythmKind} from './rhythms.js';

/** Starts and stops the pacer, with the rhythm that the reader chose and the pack's timing. */
export class RhythmControl {
  readonly pacer: Pacer;
  private kind: RhythmKind = 'breaths';
  private readonly pack: () => GuidePack;

  /** @param draw called for each frame with the phase of the rhythm. */
  constructor(
    clock: () => Date,
    pack: () => GuidePack,
    draw: ConstructorParameters<typeof Pacer>[1],
  ) {
    this.pack = pack;
    this.pacer = new Pacer(clock, draw);
  }

  get view(): PacerView {
    const {running, paused, audible} = this.pacer;
    return {kind: this.kind, running, paused, audible};
  }

  /** @returns whether the rhythm has changed. */
  choose(kind: RhythmKind): boolean {
    if (kind === this.kind) return false;
    this.kind = kind;
    const {running, paused} = this.pacer;
    if (running || paused) this.pacer.restart(rhythmOf(this.pack(), kind));
    return true;
  }

  toggle(): void {
    const rhythm = rhythmOf(this.pack(), this.kind);
    if (this.pacer.running) this.pacer.pause();
    else if (rhythm) this.pacer.start(rhythm);
  }

  /** Stops the rhythm when the screen or pack that offered it is gone. */
  stopUnless(isOffered: boolean): void {
    const {running, paused, audible, rhythm} = this.pacer;
    if (!running && !paused && !audible) return;
    const present = rhythmOf(this.pack(), this.kind);
    const isSame = (!running && !paused) || present?.interval === rhythm?.interval;
    if (!isOffered || !isSame) this.pacer.stop();
  }
}
