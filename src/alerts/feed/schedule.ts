/** Seconds between two looks at a source, at least and without another choice. */
export const leastPoll = 300;
/** However often a source failed, it is asked again after so many seconds. */
const longestPoll = 3600;

/**
 * Milliseconds until a source is asked again.
 * @param poll seconds between two looks.
 * @param faults how often it has failed in a row: each time it is left alone for longer.
 * @param chance from 0 to 1: devices that came at once need not come back at once.
 */
export function nextLook(poll: number, faults: number, chance: number): number {
  // What is no number is no choice.
  const seconds = Math.max(poll || 0, leastPoll);
  const patient = Math.max(seconds, Math.min(seconds * 2 ** faults, longestPoll));
  return Math.round(patient * (1 + chance / 5) * 1000);
}

/**
 * Milliseconds by which the device's clock is behind the server's (ahead: negative); 0 where they are
 * near enough, or the server does not say.
 * @param headers of an answer that has just come.
 */
export function clockSkew(headers: Pick<Headers, 'get'>, now: Date): number {
  const sent = Date.parse(headers.get('date') ?? '');
  // A copy from a cache has its age added; no cache keeps warnings for longer than a day.
  const age = Number(headers.get('age') ?? 0) * 1000;
  const skew = sent + (age > 0 && age <= day ? age : 0) - now.getTime();
  return Math.abs(skew) > tolerance ? skew : 0;
}

const day = 24 * 3_600_000;
/** Milliseconds. Less makes no difference to a warning; some caches do not tell how old they are. */
const tolerance = 10 * 60_000;

/** When an answer came. */
export interface Arrival {
  now: Date;
  /** Milliseconds of a clock that nobody sets (`performance.now()`). */
  running: number;
}

/**
 * What a server says of the device's clock. Copies that were kept on the way give an old time, never
 * a new one, so the latest counts; until somebody sets the device's clock, and it is judged anew.
 */
export class ClockCheck {
  /** Milliseconds to add to the device's clock; undefined until a server has told. */
  skew?: number;
  private origin?: number;

  hear(headers: Pick<Headers, 'get'>, {now, running}: Arrival): void {
    if (!headers.get('date')) return;
    const origin = now.getTime() - running;
    const isSet = Math.abs(origin - (this.origin ?? Infinity)) > tolerance;
    const skew = clockSkew(headers, now);
    this.skew = isSet ? skew : Math.max(this.skew ?? skew, skew);
    this.origin = origin;
  }
}
