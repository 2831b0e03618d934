import {beat, type Phase} from '../../model/breath-pacer.js';
import type {Rhythm} from '../rhythms.js';
import {vibrate} from './vibrate.js';

/** Milliseconds of beats that are handed to the audio clock ahead, more than a hidden tab's timers sleep. */
const ahead = 70_000;
/** Seconds and hertz of the sound of one beat. */
const tone = {length: 0.14, pitch: 660, loudness: 0.5};

/**
 * Runs a rhythm. Where it is follows from the moment it began (breath-pacer.ts); this draws, sounds
 * and shakes by that. Sound is scheduled on the audio clock, so it does not wait for a busy page.
 */
export class Pacer {
  rhythm?: Rhythm;
  /** When the rhythm began, pauses taken off; undefined while it is stopped. */
  private startedAt?: Date;
  /** Where a pause holds it. */
  private pausedAt?: Date;
  private frame?: number;
  private felt = 0;
  /** The latest look at the clock. */
  private seen = 0;
  private sounding?: Sounding;
  private readonly clock: () => Date;
  private readonly draw: (phase: Phase) => void;

  /**
   * @param clock the time.
   * @param draw called for every frame while it runs.
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
    // Where the device's clock is set back, the rhythm goes with it rather than wait for it.
    const back = this.seen - now.getTime();
    if (back > 0) this.startedAt = new Date(this.startedAt.getTime() - back);
    this.seen = now.getTime();
    return beat(this.startedAt, this.rhythm?.interval, now);
  }

  /** Starts, or goes on after a pause from where it was. */
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

  /** Another rhythm, from its first beat; without one it stops. */
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

  /** Turns the sound on or off; by a press of a button, as browsers ask. */
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

  /** The coming beats, in milliseconds from now. */
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

/** Beats on the audio clock, renewed long before they run out. */
class Sounding {
  private readonly context = new AudioContext();
  private readonly timer: ReturnType<typeof setInterval>;
  private readonly beats: () => number[];
  private gate?: GainNode;

  constructor(beats: () => number[]) {
    this.beats = beats;
    this.timer = setInterval(() => this.schedule(), ahead / 4);
    // A tab that slept may find its audio clock behind.
    document.addEventListener('visibilitychange', this.schedule);
  }

  /** Takes back what was scheduled and schedules anew, from where the rhythm is now. */
  readonly schedule = (): void => {
    try {
      this.plan();
    } catch {
      // No sound here after all; the rhythm is seen.
    }
  };

  end(): void {
    clearInterval(this.timer);
    document.removeEventListener('visibilitychange', this.schedule);
    this.context.close().catch(() => {});
  }

  private plan(): void {
    // Refused while the phone is in a call, and it is, with whom it should.
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
