/** Runs a task as soon as the limit allows. */
export type Queue = <T>(task: () => Promise<T>) => Promise<T>;

/** Makes a queue that runs up to `limit` tasks at a time, first come first served. */
export function limitConcurrency(limit: number): Queue {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (running < limit) running++;
    // A finished task gives its place directly to the next one.
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
