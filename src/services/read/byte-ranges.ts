/** A file that can be read in parts. */
export interface Parts {
  /**
   * Reads bytes from a position; fewer at the end of the file.
   * @throws the error of the download.
   */
  read: (from: number, length: number) => Promise<Uint8Array>;
  /** Size of the file in bytes, known after the first read. */
  size: () => number;
}

/** Bytes from `start` to before `end`. */
export interface ByteRange {
  start: number;
  end: number;
}

/** A gap in bytes between two ranges that is too small for a second request. */
const smallGap = 4096;

/**
 * Reads ranges of bytes with few requests.
 * @param first the beginning of the file, which has been read already.
 * @param most the largest number of requests.
 * @returns a function that gives any bytes in these ranges.
 */
export async function readRanges(
  parts: Parts,
  first: Uint8Array,
  ranges: readonly ByteRange[],
  most: number,
): Promise<(from: number, length: number) => DataView> {
  const pieces = await Promise.all(
    join(ranges, most).map(async ({start, end}) => {
      const isRead = end <= first.length;
      const bytes = isRead ? first.subarray(start, end) : await parts.read(start, end - start);
      if (bytes.length < end - start) throw new Error('breaks off');
      return {start, end, bytes};
    }),
  );
  return (from, length) => {
    const piece = pieces.find(({start, end}) => start <= from && from + length <= end)!;
    return viewOf(piece.bytes.subarray(from - piece.start, from - piece.start + length));
  };
}

/** Joins ranges across their smallest gaps, until at most `most` are left. */
export function join(ranges: readonly ByteRange[], most: number): ByteRange[] {
  const joined: ByteRange[] = [];
  for (const {start, end} of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = joined[joined.length - 1];
    if (last && start - last.end <= smallGap) last.end = Math.max(last.end, end);
    else joined.push({start, end});
  }
  while (joined.length > most) {
    let least = 1;
    const gap = (index: number) => joined[index]!.start - joined[index - 1]!.end;
    for (let index = 2; index < joined.length; index++) if (gap(index) < gap(least)) least = index;
    joined[least - 1]!.end = joined[least]!.end;
    joined.splice(least, 1);
  }
  return joined;
}

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
