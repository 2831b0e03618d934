/** A set of small numbers, one bit each. */
export type Bits = Uint32Array;

export const noBits = (size: number): Bits => new Uint32Array(Math.ceil(size / 32));

export function allBits(size: number): Bits {
  const bits = noBits(size).fill(0xffffffff);
  if (size % 32) bits[bits.length - 1] = 2 ** (size % 32) - 1;
  return bits;
}

export const setBit = (bits: Bits, at: number): void => {
  bits[at >> 5]! |= 1 << (at & 31);
};

export const hasBit = (bits: Bits, at: number): boolean =>
  (bits[at >> 5]! & (1 << (at & 31))) !== 0;

/** What is in both. */
export function both(a: Bits, b: Bits): Bits {
  const bits = new Uint32Array(a.length);
  for (let at = 0; at < a.length; at++) bits[at] = a[at]! & b[at]!;
  return bits;
}

/** Adds what is in another. */
export function addBits(to: Bits, from: Bits): void {
  for (let at = 0; at < to.length; at++) to[at]! |= from[at]!;
}

function ones(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (const word of bits) if (word) count += ones(word);
  return count;
}

/** How many are in both. */
export function countBoth(a: Bits, b: Bits): number {
  let count = 0;
  for (let at = 0; at < a.length; at++) {
    const word = a[at]! & b[at]!;
    if (word) count += ones(word);
  }
  return count;
}

/** Calls for each of them, in order; ends early where the answer is false. */
export function eachBit(bits: Bits, visit: (at: number) => boolean | void): void {
  for (let index = 0; index < bits.length; index++) {
    let word = bits[index]!;
    while (word) {
      const low = word & -word;
      if (visit(index * 32 + (31 - Math.clz32(low))) === false) return;
      word ^= low;
    }
  }
}
