/** Milliseconds of work after which a page is given its turn. */
const turn = 10;

/** Lets the page do what it has to; unlike a timer it comes back at once. */
const pause = () =>
  new Promise<void>((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** Long work in pieces, so that a page never stands still. */
export class TimeSlice {
  private since = performance.now();

  /** Waits if it has been long enough. */
  async yieldToMain(): Promise<void> {
    if (performance.now() - this.since < turn) return;
    await pause();
    this.since = performance.now();
  }
}
