import {compressionsPerMinute} from '../../generated/guide.js';
import type {GuidePack} from '../model/guide-pack.js';

/** A rhythm to follow: breaths, or pushes on the chest. */
export type RhythmKind = 'breaths' | 'compressions';

export const rhythmKinds: readonly RhythmKind[] = ['breaths', 'compressions'];

/** How a rhythm beats. */
export interface Rhythm {
  /** Milliseconds from one beat to the next. */
  interval: number;
  /** Milliseconds that a phone shakes at each beat. */
  shake: number;
}

/** The breaths are the pack's, the pushes the same everywhere; none where a pack names no interval. */
export function rhythmOf(pack: GuidePack, kind: RhythmKind): Rhythm | undefined {
  const {breathIntervalSeconds: interval} = pack;
  if (kind === 'breaths') return interval ? {interval: interval * 1000, shake: 250} : undefined;
  return {interval: 60_000 / compressionsPerMinute, shake: 60};
}
