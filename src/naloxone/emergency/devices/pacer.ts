import {beat, type Phase} from '../../model/breath-pacer.js';
import type {Rhythm} from '../rhythms.js';
import {vibrate} from './vibrate.js';

/** How far ahead beats are scheduled on the audio clock, in ms: longer than timers sleep in a hidden tab. */
const ahead = 70_000;
/** The sound of one beat: length in seconds, pitch in hertz. */
const tone = {length: 0.14, pitch: 660, loudness: 0.5};

/**
 * Runs a rhythm: draws, sounds and vibrates. `breath-pacer.ts` computes the position from the start time.
 * Sound is scheduled on the audio clock, so a busy page does not delay it.
 */
export class Pacer {
  rhythm?: Rhythm;
  /** When the rhythm began, not counting pauses; undefined while it is stopped. */
  private startedAt?: Date;
  /** The moment that a paused rhythm is stopped at. */
  private pausedAt?: Date;
  private frame?: number;
  private felt = 0;
  /** The latest time that was read from the clock, in ms. */
  private seen = 0;
  private sounding?: Sounding;
  private readonly clock: () => Date;
  private readonly draw: (phase: Phase) => void;

  /**
   * @param clock returns the present time.
   * @param draw called for every frame while the rhythm runs.
   */
  constructor(clock: () => Date, draw: (phase: Phase) => void) {
    this.clock = clock;
    this.draw = draw;
  }

  get running(): boolean {
    return Boolean(this.startedAt && !this.pausedAt);
  }

  get paused(): boolean {
    return Boolean(this.pausedAt);
  }

  get audible(): boolean {
    return Boolean(this.sounding);
  }

  get phase(): Phase {
    if (!this.startedAt) return {count: 0, phase: 0};
    if (this.pausedAt) return beat(this.startedAt, this.rhythm?.interval, this.pausedAt);
    const now = this.clock();
    // If the device's clock was set back, shift the start too: otherwise the rhythm would wait.
    const back = this.seen - now.getTime();
    if (back > 0) this.startedAt = new Date(this.startedAt.getTime() - back);
    this.seen = now.getTime();
    return beat(this.startedAt, this.rhythm?.interval, now);
  }

  /** Starts the rhythm, or continues a paused one. */
  start(rhythm: Rhythm): void {
    const now = this.clock();
    const rested = this.pausedAt ? now.getTime() - this.pausedAt.getTime() : undefined;
    this.startedAt =
      this.startedAt && rested !== undefined ? new Date(this.startedAt.getTime() + rested) : now;
    this.pausedAt = undefined;
    this.seen = now.getTime();
    this.rhythm = rhythm;
    this.felt = this.phase.count;
    this.sounding?.schedule();
    vibrate(rhythm.shake);
    this.tick();
  }

  /** Changes to another rhythm, from its first beat. Without a rhythm, stops. */
  restart(rhythm: Rhythm | undefined): void {
    this.startedAt = this.pausedAt = undefined;
    if (rhythm) this.start(rhythm);
    else this.stop();
  }

  pause(): void {
    this.pausedAt = this.clock();
    this.rest();
  }

  stop(): void {
    this.startedAt = this.pausedAt = undefined;
    this.silence();
    this.rest();
  }

  /** Turns the sound on or off. Browsers allow sound only after a press of a button. */
  toggleSound(): void {
    if (this.sounding) return this.silence();
    try {
      this.sounding = new Sounding(() => this.beats());
      this.sounding.schedule();
    } catch {
      this.sounding = undefined;
    }
  }

  private silence(): void {
    this.sounding?.end();
    this.sounding = undefined;
  }

  private rest(): void {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.frame = undefined;
    this.sounding?.schedule();
    this.draw(this.phase);
  }

  private readonly tick = () => {
    if (!this.running) return;
    const {phase} = this;
    if (phase.count > this.felt) {
      this.felt = phase.count;
      vibrate(this.rhythm!.shake);
    }
    this.draw(phase);
    this.frame = requestAnimationFrame(this.tick);
  };

  /** The next beats, in milliseconds from now. */
  private beats(): number[] {
    if (!this.running || !this.rhythm) return [];
    const {interval} = this.rhythm;
    const first = (1 - this.phase.phase) * interval;
    return Array.from(
      {length: Math.ceil(ahead / interval)},
      (_, index) => first + index * interval,
    );
  }
}

/** Schedules beats on the audio clock, and renews them long before they run out. */
class Sounding {
  private readonly context = new AudioContext();
  private readonly timer: ReturnType<typeof setInterval>;
  private readonly beats: () => number[];
  private gate?: GainNode;

  constructor(beats: () => number[]) {
    this.beats = beats;
    this.timer = setInterval(() => this.schedule(), ahead / 4);
    // After a tab slept, its audio clock may be late.
    document.addEventListener('visibilitychange', this.schedule);
  }

  /** Cancels the scheduled beats and schedules new ones from the present position. */
  readonly schedule = (): void => {
    try {
      this.plan();
    } catch {
      // Audio is not available. The rhythm is still drawn.
    }
  };

  end(): void {
    clearInterval(this.timer);
    document.removeEventListener('visibilitychange', this.schedule);
    this.context.close().catch(() => {});
  }

  private plan(): void {
    // Browsers refuse audio during a phone call. The reader may well be on the phone with the ambulance.
    this.context.resume().catch(() => {});
    this.gate?.disconnect();
    this.gate = this.context.createGain();
    this.gate.connect(this.context.destination);
    for (const milliseconds of this.beats()) {
      const at = this.context.currentTime + milliseconds / 1000;
      const swell = this.context.createGain();
      swell.gain.setValueAtTime(0, at);
      swell.gain.linearRampToValueAtTime(tone.loudness, at + 0.01);
      swell.gain.exponentialRampToValueAtTime(0.001, at + tone.length);
      const sound = this.context.createOscillator();
      sound.frequency.value = tone.pitch;
      sound.connect(swell).connect(this.gate);
      sound.start(at);
      sound.stop(at + tone.length);
    }
  }
}
