interface Call {
  /** When it is due, in milliseconds: repeated calls by `performance.now()`, others by `Date.now()`. */
  due: number;
  /** Milliseconds between two calls; without it, there is only one. */
  every?: number;
  call: () => void;
}

/**
 * Milliseconds after which the clock is looked at in any case. The timers of a sleeping device are late,
 * its clock may be set, and browsers run a timer of more than 24 days at once.
 */
const longestWait = 60_000;

const calls = new Set<Call>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Milliseconds until a call is due. Repeated ones wait until the page is seen. */
function waitOf({due, every}: Call): number {
  if (!every) return due - Date.now();
  return document.hidden ? longestWait : due - performance.now();
}

function callDue(): void {
  try {
    for (const each of [...calls]) {
      if (waitOf(each) > 0 || !calls.has(each)) continue;
      const now = performance.now();
      // From the time that it was due, so that a clock that counts seconds skips none.
      if (each.every) each.due = Math.max(each.due + each.every, now);
      else calls.delete(each);
      each.call();
    }
  } finally {
    adjust();
  }
}

/** Updates everything at once when the page becomes visible again. */
function onVisibility(): void {
  for (const each of calls) if (each.every) each.due = 0;
  callDue();
}

function adjust(): void {
  clearTimeout(timer);
  // Has no effect if the listener is there already.
  document.addEventListener('visibilitychange', onVisibility);
  if (calls.size) timer = setTimeout(callDue, Math.min(longestWait, ...[...calls].map(waitOf)));
}

function add(call: Call): () => void {
  calls.add(call);
  adjust();
  return () => {
    if (calls.delete(call)) adjust();
  };
}

/**
 * Calls back repeatedly while the page is visible, with one timer for all elements of a page.
 * @param every milliseconds between two calls.
 * @returns a function that stops it.
 */
export const onTick = (every: number, call: () => void): (() => void) =>
  add({every, due: performance.now() + every, call});

/**
 * Calls back once at a moment, or as soon as the device is awake after it.
 * @param moment milliseconds of the device's clock, as `Date.now()` has them; at any distance.
 * @returns a function that cancels it.
 */
export const callAt = (moment: number, call: () => void): (() => void) => add({due: moment, call});
