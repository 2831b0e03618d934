import {compressionsPerMinute} from '../../generated/guide.js';
import type {GuidePack} from '../model/guide-pack.js';

/** A rhythm to follow: rescue breaths or chest compressions. */
export type RhythmKind = 'breaths' | 'compressions';

export const rhythmKinds: readonly RhythmKind[] = ['breaths', 'compressions'];

/** The timing of a rhythm. */
export interface Rhythm {
  /** Milliseconds from one beat to the next. */
  interval: number;
  /** Milliseconds that a phone vibrates at each beat. */
  shake: number;
}

/**
 * The rhythm for a pack. The pack gives the breaths; compressions are the same everywhere. Undefined if the
 * pack has no interval.
 */
export function rhythmOf(pack: GuidePack, kind: RhythmKind): Rhythm | undefined {
  const {breathIntervalSeconds: interval} = pack;
  if (kind === 'breaths') return interval ? {interval: interval * 1000, shake: 250} : undefined;
  return {interval: 60_000 / compressionsPerMinute, shake: 60};
}
