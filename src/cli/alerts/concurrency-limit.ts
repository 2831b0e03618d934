/** Runs a task when there is room for it. */
export type Queue = <T>(task: () => Promise<T>) => Promise<T>;

/** A queue that runs so many tasks at a time, in the order in which they came. */
export function atOnce(most: number): Queue {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (running < most) running++;
    // Whoever ends hands its place on, so that nobody slips in between.
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
