import type {PullResult} from './pull.js';

/** Waits. Resolves early when the signal aborts. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

export interface WatchOptions {
  seconds: number;
  signal: AbortSignal;
  wait?: Wait;
  /** The time in milliseconds. */
  clock?: () => number;
}

/** The longest pause of a failing source, in intervals. */
const longestRest = 12;

const waitForTimer: Wait = (milliseconds, signal) =>
  new Promise((done) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      done();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });

/**
 * Pulls repeatedly until the signal aborts. A failing source pauses, twice as long after each failure.
 * The other sources do not wait for it.
 */
export async function watchSources(
  pullOnce: (resting: ReadonlySet<string>) => Promise<PullResult>,
  {seconds, signal, wait = waitForTimer, clock = Date.now}: WatchOptions,
): Promise<void> {
  const interval = seconds * 1000;
  const faults = new Map<string, {times: number; until: number}>();
  while (!signal.aborted) {
    const resting = new Set(
      [...faults].filter(([, {until}]) => clock() < until).map(([address]) => address),
    );
    const {failed, waits} = await pullOnce(resting);
    for (const address of faults.keys()) {
      if (!resting.has(address) && !failed.includes(address)) faults.delete(address);
    }
    for (const address of failed) {
      const times = (faults.get(address)?.times ?? 0) + 1;
      const rest = Math.min(2 ** times, longestRest) * interval;
      // Half an interval less, so that timing jitter does not skip a round.
      const requested = waits?.get(address) ?? 0;
      faults.set(address, {times, until: clock() + Math.max(rest - interval / 2, requested)});
    }
    // Add up to a tenth, so that many watchers do not request a feed at once.
    await wait(interval * (1 + Math.random() / 10), signal);
  }
}
