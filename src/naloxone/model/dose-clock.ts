import type {Product, ResponsePack} from './response-pack.js';

/** A dose that somebody gave. */
export interface Dose {
  at: Date;
  product: Product;
}

/** What is due, and when. */
export interface DoseStatus {
  next: 'wait' | 'check-breathing';
  /** Of the last dose; before the first one, of the kit. */
  product: Product;
  /** When the pack's shortest wait after the last dose ends. */
  from: Date;
  /** When its longest wait ends. */
  to: Date;
  /** How many doses were given. */
  given: number;
}

/**
 * What follows from the doses given: a wait as long as the pack says for that product, then a look
 * at the breathing. Never "another dose": that is for the breathing to say.
 *
 * Everything derives from the moments themselves, so a phone that slept is right when it wakes. A
 * dose later than `now` means that the device's clock was set back; one given since then counts. With
 * none, looking at the breathing is never wrong, so that is what it answers, and where a pack has no
 * wait for the product.
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
