/** Milliseconds of work after which the page gets control. */
const sliceLength = 10;

/** Lets the page do its own work. A message event continues sooner than a timer. */
export const yieldToMain = (): Promise<void> =>
  new Promise<void>((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** Cuts long work into slices, so that a page never freezes. */
export class TimeSlice {
  private since = performance.now();

  /** Yields if this slice has lasted long enough. */
  async yieldToMain(): Promise<void> {
    if (performance.now() - this.since < sliceLength) return;
    await yieldToMain();
    this.since = performance.now();
  }
}

/** Runs a generator to its end without a pause. */
export function runAtOnce<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const {done, value} = work.next();
    if (done) return value;
  }
}

/** Runs a generator in slices: at each `yield` the page may get control. */
export async function runInSlices<Result>(work: Generator<void, Result>): Promise<Result> {
  const slice = new TimeSlice();
  for (;;) {
    const {done, value} = work.next();
    if (done) return value;
    await slice.yieldToMain();
  }
}
