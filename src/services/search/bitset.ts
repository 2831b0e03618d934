/** A set of small whole numbers, one bit each. */
export type Bits = Uint32Array;

/** The empty set, with room for numbers below `size`. */
export const noBits = (size: number): Bits => new Uint32Array((size + 31) >>> 5);

/** All numbers below `size`. */
export function allBits(size: number): Bits {
  const bits = noBits(size).fill(0xffffffff);
  if (size & 31) bits[bits.length - 1] = 2 ** (size & 31) - 1;
  return bits;
}

export function addBit(bits: Bits, index: number): void {
  bits[index >>> 5]! |= 1 << (index & 31);
}

export const hasBit = (bits: Bits, index: number): boolean =>
  (bits[index >>> 5]! & (1 << (index & 31))) !== 0;

/** Members of both. */
export const both = (a: Bits, b: Bits): Bits => a.map((word, at) => word & b[at]!);

/** Members of either. */
export const either = (a: Bits, b: Bits): Bits => a.map((word, at) => word | b[at]!);

/** Number of members. */
export function countBits(bits: Bits): number {
  let count = 0;
  for (let at = 0; at < bits.length; at++) count += ones(bits[at]!);
  return count;
}

/** Number of members of both. */
export function countBoth(a: Bits, b: Bits): number {
  let count = 0;
  for (let at = 0; at < a.length; at++) count += ones(a[at]! & b[at]!);
  return count;
}

/** Number of members of the first two that are not in the third. */
export function countBothWithout(a: Bits, b: Bits, without: Bits): number {
  let count = 0;
  for (let at = 0; at < a.length; at++) count += ones(a[at]! & b[at]! & ~without[at]!);
  return count;
}

/** The first members of the set, at most `most` of them, ascending. */
export function members(bits: Bits, most = Infinity): number[] {
  const found: number[] = [];
  for (let at = 0; at < bits.length && found.length < most; at++) {
    for (let rest = bits[at]!; rest && found.length < most; rest &= rest - 1)
      found.push((at << 5) + 31 - Math.clz32(rest & -rest));
  }
  return found;
}

/** Counts the set bits of 32: adds up pairs, then fours, then bytes. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
