/** Lets promises, streams and what follows them go on, in real time: no timer is waited for. */
export async function turnsPassed(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) {
    await new Promise<void>((resolve) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(0);
    });
  }
}

interface Timer {
  at: number;
  every?: number;
  call: () => void;
}

/**
 * Stops the page's clock in each test of a suite: `Date`, `performance.now` and the timers. Frames and
 * the test runner's own timers go on.
 * @param start milliseconds since 1970.
 */
export function fakeClock(start: number): {
  /** Winds the clock on, timer by timer, each of which is followed to its end. */
  pass: (milliseconds: number) => Promise<void>;
  /** Sets the clock on without its timers, as for a device that slept. */
  sleep: (milliseconds: number) => void;
} {
  const RealDate = Date;
  const real = {Date, setTimeout, setInterval, clearTimeout, clearInterval};
  const timers = new Map<number, Timer>();
  let now = start;
  // Handles that no real timer of the page has.
  let last = 1e9;

  class FakeDate extends RealDate {
    constructor(...parts: [] | [number | string | Date]) {
      // Typed for one value; the years and months of more go through as they are.
      super(...((parts.length ? parts : [now]) as [number]));
    }
    static override now = () => now;
    // What was made before the clock stopped is a date too.
    static override [Symbol.hasInstance](value: unknown): boolean {
      return Object.prototype.toString.call(value) === '[object Date]';
    }
  }

  const add =
    (repeats: boolean) =>
    (call: (...values: unknown[]) => void, wait = 0, ...values: unknown[]) => {
      const timer = {
        at: now + wait,
        every: repeats ? wait : undefined,
        call: () => call(...values),
      };
      timers.set(++last, timer);
      return last;
    };
  const clear = (handle?: number) => {
    if (!timers.delete(handle!)) real.clearTimeout.call(globalThis, handle);
  };

  beforeEach(() => {
    now = start;
    timers.clear();
    Object.assign(globalThis, {
      Date: FakeDate,
      setTimeout: add(false),
      setInterval: add(true),
      clearTimeout: clear,
      clearInterval: clear,
    });
    Object.defineProperty(performance, 'now', {value: () => now - start, configurable: true});
  });
  afterEach(() => {
    Object.assign(globalThis, real);
    Reflect.deleteProperty(performance, 'now');
  });

  const nextUntil = (end: number) =>
    [...timers].filter(([, {at}]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];

  return {
    sleep: (milliseconds) => {
      now += milliseconds;
    },
    async pass(milliseconds) {
      const end = now + milliseconds;
      await turnsPassed();
      for (let next = nextUntil(end); next; next = nextUntil(end)) {
        const [handle, timer] = next;
        now = Math.max(now, timer.at);
        if (timer.every === undefined) timers.delete(handle);
        else timer.at = now + timer.every;
        timer.call();
        await turnsPassed();
      }
      now = end;
      await turnsPassed();
    },
  };
}
