import type {Product, ResponsePack} from './response-pack.js';

/** A dose that was given. */
export interface Dose {
  at: Date;
  product: Product;
}

/** What is due, and when. */
export interface DoseStatus {
  next: 'wait' | 'check-breathing';
  /** The product of the last dose; before the first dose, that of the kit. */
  product: Product;
  /** The end of the pack's shortest wait after the last dose. */
  from: Date;
  /** The end of the pack's longest wait after the last dose. */
  to: Date;
  /** Number of doses given. */
  given: number;
}

/**
 * Computes what follows from the doses given: a wait as long as the pack says for that product, then a
 * breathing check. It never answers "another dose": only the breathing decides that.
 *
 * Everything derives from moments, so the answer is right after a phone slept. A dose later than `now` means
 * that the device's clock was set back; a dose given since then is used instead. If there is no such dose, or
 * the pack has no wait for the product, the check is due at once: checking the breathing is never wrong.
 * @param doses in any order.
 */
export function doseStatus(
  doses: readonly Dose[],
  pack: Pick<ResponsePack, 'kits' | 'waitSeconds'>,
  now: Date,
): DoseStatus {
  const latestFirst = [...doses].sort((a, b) => b.at.getTime() - a.at.getTime());
  const last = latestFirst.find(({at}) => at <= now) ?? latestFirst[0];
  if (!last) {
    return {next: 'check-breathing', product: pack.kits[0]!, from: now, to: now, given: 0};
  }
  const {at, product} = last;
  const [min, max] = pack.waitSeconds[product] ?? [0, 0];
  const from = new Date(at.getTime() + min * 1000);
  const to = new Date(at.getTime() + max * 1000);
  const waiting = now >= at && now < from;
  return {next: waiting ? 'wait' : 'check-breathing', product, from, to, given: doses.length};
}
