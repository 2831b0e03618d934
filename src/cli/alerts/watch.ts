import type {PullResult} from './pull.js';

/** Waits; ends at once when the signal says so. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

export interface WatchOptions {
  seconds: number;
  signal: AbortSignal;
  wait?: Wait;
  /** The moment, in milliseconds. */
  clock?: () => number;
}

/** How many times longer than usual a source that fails is left alone, at most. */
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
 * Pulls again and again until it is told to stop. A source that fails is asked twice as seldom each
 * time, and as before once it answers; the others do not wait for it.
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
    const {failed} = await pullOnce(resting);
    for (const address of faults.keys()) {
      if (!resting.has(address) && !failed.includes(address)) faults.delete(address);
    }
    for (const address of failed) {
      const times = (faults.get(address)?.times ?? 0) + 1;
      const rest = Math.min(2 ** times, longestRest) * interval;
      // Half an interval less, so that the round that falls due then is not missed by a hair.
      faults.set(address, {times, until: clock() + rest - interval / 2});
    }
    // Later by up to a tenth, so that many who watch a feed do not come at once.
    await wait(interval * (1 + Math.random() / 10), signal);
  }
}
