/** Seconds between two polls: minimum and default. */
export const minPollSeconds = 300;
/** The longest delay of a poll after repeated failures, in seconds. */
const maxPollSeconds = 3600;

/**
 * Milliseconds until the next poll.
 * @param pollSeconds seconds between two polls, as the site chose.
 * @param failures in a row; each doubles the delay.
 * @param chance from 0 to 1; spreads out devices that polled at the same time.
 */
export function nextPollDelay(pollSeconds: number, failures: number, chance: number): number {
  // NaN counts as not set.
  const seconds = Math.max(pollSeconds || 0, minPollSeconds);
  const delay = Math.max(seconds, Math.min(seconds * 2 ** failures, maxPollSeconds));
  return Math.round(delay * (1 + chance / 5) * 1000);
}

/**
 * How many milliseconds the device's clock is behind the server's; negative if it is ahead. 0 if the
 * difference is small or the server sends no date.
 * @param headers of an answer that has just arrived.
 */
export function clockSkew(headers: Pick<Headers, 'get'>, now: Date): number {
  const sent = Date.parse(headers.get('date') ?? '');
  // Caches add the age of their copy. More than a day is not plausible for a feed.
  const age = Number(headers.get('age') ?? 0) * 1000;
  const skew = sent + (age > 0 && age <= day ? age : 0) - now.getTime();
  return Math.abs(skew) > tolerance ? skew : 0;
}

const day = 24 * 3_600_000;
/** Milliseconds. A smaller difference does not matter to an alert, and some caches send no age. */
const tolerance = 10 * 60_000;

/** When an answer arrived. */
export interface Arrival {
  now: Date;
  /** Milliseconds of a clock that cannot be set (`performance.now()`). */
  running: number;
}

/**
 * Compares the device's clock with a server's. A cached copy has an old date, never a future one, so the
 * latest date counts. Setting the device's clock restarts the comparison.
 */
export class ClockCheck {
  /** Milliseconds to add to the device's clock; undefined until a server has sent its date. */
  skew?: number;
  private origin?: number;

  compare(headers: Pick<Headers, 'get'>, {now, running}: Arrival): void {
    if (!headers.get('date')) return;
    const origin = now.getTime() - running;
    const isSet = Math.abs(origin - (this.origin ?? Infinity)) > tolerance;
    const skew = clockSkew(headers, now);
    this.skew = isSet ? skew : Math.max(this.skew ?? skew, skew);
    this.origin = origin;
  }
}
