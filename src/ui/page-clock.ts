interface Listener {
  /** Milliseconds between two calls. */
  every: number;
  /** When it is called next, in milliseconds of the device's clock. */
  next: number;
  call: () => void;
}

const listeners = new Set<Listener>();
let timer: ReturnType<typeof setInterval> | undefined;
/** Interval of the running timer in milliseconds; 0 without one. */
let beat = 0;

const isHidden = () => document.visibilityState === 'hidden';

function callDue(): void {
  if (isHidden()) return;
  for (const listener of [...listeners]) {
    const now = performance.now();
    // A timer may fire slightly early.
    if (now < listener.next - 50) continue;
    listener.next = now + listener.every;
    listener.call();
  }
}

/** Updates everything at once when the page becomes visible again. */
function onVisibility(): void {
  for (const listener of listeners) listener.next = 0;
  callDue();
}

function adjust(): void {
  const wanted = Math.min(...[...listeners].map(({every}) => every));
  if (wanted === beat) return;
  clearInterval(timer);
  beat = listeners.size ? wanted : 0;
  timer = beat ? setInterval(callDue, beat) : undefined;
  if (beat) document.addEventListener('visibilitychange', onVisibility);
  else document.removeEventListener('visibilitychange', onVisibility);
}

/**
 * Calls back repeatedly while the page is visible, with one timer for all elements of a page.
 * @param every milliseconds between two calls.
 * @returns a function that stops it.
 */
export function onTick(every: number, call: () => void): () => void {
  const listener = {every, next: performance.now() + every, call};
  listeners.add(listener);
  adjust();
  return () => {
    listeners.delete(listener);
    adjust();
  };
}
