import type {ResponsePack} from './response-pack.js';

/** A position in a rhythm. */
export interface Phase {
  /** Number of finished beats (breaths or compressions), from 0. */
  count: number;
  /** Position within the present beat, from 0 to 1. */
  phase: number;
}

/**
 * The position, at `now`, of a rhythm that began at `startedAt`. A pure function of two moments: it cannot
 * drift, and is right again after the tab slept.
 * @param interval milliseconds from one beat to the next; without one there are no beats.
 */
export function beat(startedAt: Date, interval: number | undefined, now: Date): Phase {
  const elapsed = now.getTime() - startedAt.getTime();
  if (!interval || elapsed <= 0) return {count: 0, phase: 0};
  const count = Math.floor(elapsed / interval);
  return {count, phase: (elapsed - count * interval) / interval};
}

/** The position of a pack's rescue breaths; a pack without an interval has no rhythm. */
export const breathPhase = (
  startedAt: Date,
  {breathIntervalSeconds}: Pick<ResponsePack, 'breathIntervalSeconds'>,
  now: Date,
): Phase => beat(startedAt, breathIntervalSeconds && breathIntervalSeconds * 1000, now);
