import type {ResponsePack} from './response-pack.js';

/** Where a rhythm is. */
export interface Phase {
  /** Beats (breaths, compressions) finished, from 0. */
  count: number;
  /** 0 to 1 within the present one. */
  phase: number;
}

/**
 * Where a rhythm is that began at a moment: a pure function of two moments, so it cannot drift, and
 * is right again after the tab slept.
 * @param interval milliseconds from one beat to the next; without one nothing beats.
 */
export function beat(startedAt: Date, interval: number | undefined, now: Date): Phase {
  const elapsed = now.getTime() - startedAt.getTime();
  if (!interval || elapsed <= 0) return {count: 0, phase: 0};
  const count = Math.floor(elapsed / interval);
  return {count, phase: (elapsed - count * interval) / interval};
}

/** Where the rescue breaths of a pack are; packs that say no interval have no rhythm. */
export const breathPhase = (
  startedAt: Date,
  {breathIntervalSeconds}: Pick<ResponsePack, 'breathIntervalSeconds'>,
  now: Date,
): Phase => beat(startedAt, breathIntervalSeconds && breathIntervalSeconds * 1000, now);
